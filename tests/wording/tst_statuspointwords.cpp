// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/statuspointwords.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class StatusPointWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theCalculatorSaysTheExampleOfTheProduct()
    {
        QCOMPARE(throttleSentence(20000, 10000, seconds{3600}),
                 u"20,000 installation(s) send 80,000 messages: 8 h at this setting."_s);
        QCOMPARE(throttleSentence(1, 10000, seconds{3600}),
                 u"1 installation(s) send 4 messages: 2 s at this setting."_s);
        QCOMPARE(throttleSentence(10, 0, seconds{3600}), u"At this setting nothing is relayed."_s);
        QCOMPARE(throttleSentence(10, 10, seconds{0}), u"At this setting nothing is relayed."_s);
    }

    void aThrottleIsANumberInATime()
    {
        QCOMPARE(throttleWords(10000, seconds{3600}), u"10,000 in 1 h"_s);
        QCOMPARE(throttleWords(1, seconds{90}), u"1 in 1 min 30 s"_s);
    }

    void whatCameOfAnAssignmentIsToldWithTheReason()
    {
        SiteBuilder builder;
        builder.content.fallbackStatusPoints = {{u"FSP"_s, {}, 10000, seconds{3600}}};
        for (quint32 id = 1; id <= 5; ++id) {
            builder.client(id, {});
        }
        builder.content.clients[2].type = ClientType::Legacy;
        builder.content.clients[3].type = ClientType::Legacy;
        builder.content.clients[4].fallbackStatusPoint = u"FSP"_s;
        const SiteSnapshot site = builder.snapshot();
        const auto words = [&site](const QList<ClientRow> &clients, const QString &server) {
            return assigningSentences(assigning(site, clients, server), server, site);
        };
        QCOMPARE(words({ClientRow{0}, ClientRow{1}, ClientRow{4}}, u"FSP"_s),
                 u"2 client(s) assigned to “FSP”. 1 client(s) were assigned to “FSP” already."_s);
        QCOMPARE(words({ClientRow{2}}, u"FSP"_s),
                 u"“PC3” is an SMS 2003 client, which cannot use a fallback status point."_s);
        QCOMPARE(words({ClientRow{2}, ClientRow{3}}, u"FSP"_s),
                 u"2 SMS 2003 client(s) cannot use a fallback status point: PC3 and PC4."_s);
        QCOMPARE(words({ClientRow{0}, ClientRow{4}}, {}),
                 u"1 client(s) have no fallback status point any more. 1 client(s) had none before."_s);
    }
};

QTEST_GUILESS_MAIN(StatusPointWordsTest)
#include "tst_statuspointwords.moc"
