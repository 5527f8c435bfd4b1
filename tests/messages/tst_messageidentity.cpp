// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messageidentity.h"

#include <QSet>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const MessageSender warehouse{u"GUID:3F0C6A52-7B1E-4D09-9E44-0A1B2C3D4E5F"_s, u"LAGER-PC07"_s, u"4.00"_s};
const StateMessage message{sys_days{2008y / May / 6} + 250ms, 3, 800, u"{x}"_s, 313, {u"1603"_s, {}}};

} // namespace

class MessageIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientWithAnIdIsKnownByIt()
    {
        MessageSender renamed = warehouse;
        renamed.client = u"BUERO-PC01"_s;
        renamed.clientVersion = u"5.00"_s;
        QCOMPARE(clientKey(renamed), warehouse.clientId);
        QCOMPARE(messageIdentity(renamed, message), messageIdentity(warehouse, message));
    }

    void aClientWithoutAnIdIsKnownByItsNameCaseIgnored()
    {
        QCOMPARE(clientKey({{}, u"ÄRGER-pc"_s, {}}), clientKey({{}, u"ärger-PC"_s, {}}));
        QCOMPARE(messageIdentity({{}, u"lager-pc07"_s, {}}, message),
                 messageIdentity({{}, u"LAGER-PC07"_s, {}}, message));
        QVERIFY(messageIdentity({{}, u"LAGER-PC07"_s, {}}, message) != messageIdentity(warehouse, message));
    }

    void aNameIsNeverTakenForAnId()
    {
        QVERIFY(clientKey({{}, warehouse.clientId, {}}) != clientKey(warehouse));
    }

    void everythingThatTellsMessagesApartCounts()
    {
        QList<StateMessage> others(9, message);
        others[0].time += microseconds{1};
        others[1].serial = 4;
        others[2].serial.reset();
        others[3].topic = 801;
        others[4].topicId = u"{X}"_s;
        others[5].state = 314;
        others[6].parameters = {u"1603"_s};
        others[7].parameters = {{}, u"1603"_s};
        others[8].parameters = {u"160"_s, u"3"_s};
        QSet<QByteArray> identities{messageIdentity(warehouse, message)};
        for (const StateMessage &other : others) {
            identities.insert(messageIdentity(warehouse, other));
        }
        QCOMPARE(identities.size(), others.size() + 1);
    }

    void whatLooksAlikeInARowIsNotTheSame()
    {
        StateMessage left = message;
        StateMessage right = message;
        left.parameters = {u"a"_s, u"b"_s};
        right.parameters = {u"a\0b"_s};
        QVERIFY(messageIdentity(warehouse, left) != messageIdentity(warehouse, right));
        left.parameters = {QString()};
        right.parameters = {u""_s};
        QCOMPARE(messageIdentity(warehouse, left), messageIdentity(warehouse, right));
    }

    void anIdentityStaysTheSameForEver()
    {
        QCOMPARE(messageIdentity(warehouse, message).toHex(), QByteArray("17a4aa8a20323aaad68162d3313322cb"));
        QCOMPARE(messageIdentity(warehouse, message).size(), 16);
    }
};

QTEST_APPLESS_MAIN(MessageIdentityTest)
#include "tst_messageidentity.moc"
