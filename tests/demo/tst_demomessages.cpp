// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demomessages.h"

#include "messages/clienthealth.h"
#include "messages/conditions.h"
#include "messages/errorcatalogue.h"
#include "messages/messageidentity.h"
#include "messages/reportreader.h"
#include "messages/statecatalogue.h"
#include "support/site.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Instant now = at("2026-03-04T15:30:00Z");

DemoWish wish(qint64 clients, qint64 messages, quint64 seed = 1)
{
    return {.clients = clients, .messages = messages, .seed = seed, .now = now};
}

QList<ReportArrival> sent(const DemoWish &wish)
{
    DemoMessages messages(demoSite(wish), wish);
    QList<ReportArrival> all;
    for (QList<ReportArrival> some = messages.next(); !some.isEmpty(); some = messages.next()) {
        all += some;
    }
    return all;
}

QByteArray bytesOf(const QList<ReportArrival> &reports)
{
    QByteArray bytes;
    for (const ReportArrival &report : reports) {
        bytes += QByteArray::number(qint64{report.received.time_since_epoch().count()}) + report.body
            + report.fallbackStatusPoint.toUtf8();
    }
    return bytes;
}

const StateMessage &messageOf(const ReportArrival &report)
{
    return report.report.messages.first();
}

/// The states of topic 800 that each client sent, in the order of their serial numbers.
QHash<QString, QList<qint32>> deployments(const QList<ReportArrival> &reports)
{
    QHash<QString, QMap<qint32, qint32>> numbered;
    for (const ReportArrival &report : reports) {
        const StateMessage &message = messageOf(report);
        QMap<qint32, qint32> &states = numbered[report.report.sender.client];
        if (message.topic == deploymentTopic) {
            states.insert(static_cast<qint32>(*message.serial), message.state);
        }
    }
    QHash<QString, QList<qint32>> states;
    for (auto client = numbered.cbegin(); client != numbered.cend(); ++client) {
        states.insert(client.key(), client->values());
    }
    return states;
}

std::optional<Condition> conditionOf(const ReportArrival &report)
{
    const StateMessage &message = messageOf(report);
    return wk::conditionOf({message.topic, message.state}, errorCodeOf(message.parameters.value(0)),
                           errorCodeOf(message.parameters.value(1)));
}

} // namespace

class DemoMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreAsManyAsWished_data()
    {
        QTest::addColumn<qint64>("clients");
        QTest::addColumn<qint64>("messages");
        for (const auto &[clients, messages] : QList<std::pair<int, int>>{
                 {500, 5000}, {500, 1}, {500, 1234}, {500, 20001}, {40, 3000}, {3000, 5000}, {500, 0}}) {
            QTest::addRow("%d of %d clients", messages, clients) << qint64{clients} << qint64{messages};
        }
    }
    void thereAreAsManyAsWished()
    {
        QFETCH(qint64, clients);
        QFETCH(qint64, messages);
        const QList<ReportArrival> reports = sent(wish(clients, messages));
        QCOMPARE(reports.size(), messages);
        QSet<QByteArray> identities;
        for (const ReportArrival &report : reports) {
            QCOMPARE(report.report.messages.size(), 1);
            identities.insert(messageIdentity(report.report.sender, messageOf(report)));
        }
        QCOMPARE(identities.size(), messages);
    }

    void whereNobodyIsNobodySends() { QCOMPARE(sent(wish(0, 5000)).size(), 0); }

    void theSameWishGivesTheSameBytesAndAnotherDoesNot()
    {
        const QByteArray bytes = bytesOf(sent(wish(200, 1500)));
        QCOMPARE(bytesOf(sent(wish(200, 1500))), bytes);
        QVERIFY(bytesOf(sent(wish(200, 1500, 2))) != bytes);
    }

    void theyAreReportsAsClientsSendThemInOrderOfArrival()
    {
        Instant last = now - days{60};
        for (const ReportArrival &report : sent(wish(500, 5000))) {
            const auto read = readReport(report.body);
            QVERIFY(read.ok());
            QCOMPARE(*read, report.report);
            QVERIFY(report.received >= last);
            last = report.received;
        }
    }

    void theyLieInTheFourWeeksBefore()
    {
        const DemoWish big = wish(500, 20000);
        QHash<qint64, qsizetype> begunOn;
        bool isToday = false;
        for (const ReportArrival &report : sent(big)) {
            const MessageTime time = messageOf(report).time;
            QVERIFY(time < MessageTime(now));
            QVERIFY(time > MessageTime(now - days{30}));
            QVERIFY(report.received <= now && report.received + seconds{1} > time);
            isToday = isToday || time >= floor<days>(now);
            if (messageOf(report).topic == deploymentTopic && messageOf(report).state == 100) {
                ++begunOn[duration_cast<days>(now - floor<seconds>(time)).count() / 7];
            }
        }
        QVERIFY(isToday);
        QVERIFY(begunOn.size() >= 4);
    }

    void installationsAreDenserOnDaysOfTheRollout()
    {
        qsizetype onRolloutDays = 0;
        qsizetype all = 0;
        for (const ReportArrival &report : sent(wish(2000, 20000))) {
            if (messageOf(report).state == 100) {
                const weekday day{floor<days>(messageOf(report).time)};
                onRolloutDays += day == Tuesday || day == Wednesday || day == Thursday ? 1 : 0;
                ++all;
            }
        }
        QVERIFY(onRolloutDays * 10 > all * 7);
    }

    void aTimeThatTokensCannotHoldIsTheNearestThatTheyCan()
    {
        const DemoWish late{.clients = 20, .messages = 100, .now = at("9999-12-31T23:59:59Z")};
        const QList<ReportArrival> reports = sent(late);
        QCOMPARE(reports.size(), 100);
        QVERIFY(reports.last().received < at("2032-07-01T00:00:00Z"));
        const DemoWish early{.clients = 20, .messages = 100, .now = at("0001-01-01T00:00:00Z")};
        QVERIFY(sent(early).first().received > at("1971-11-01T00:00:00Z"));
    }

    void sendersAreTheClientsOfTheSite()
    {
        const DemoWish usual = wish(500, 5000);
        const SiteContent site = demoSite(usual);
        QHash<QString, const Client *> clients;
        for (const Client &client : site.clients) {
            clients.insert(client.name, &client);
        }
        QSet<QString> senders;
        QSet<QString> withoutId;
        for (const ReportArrival &report : sent(usual)) {
            const MessageSender &sender = report.report.sender;
            const Client *client = clients.value(sender.client);
            QVERIFY(client != nullptr);
            QCOMPARE(sender.clientId, client->uniqueId);
            QCOMPARE(sender.clientVersion, client->version);
            QVERIFY(client->type != ClientType::Legacy);
            if (*client->isClient) {
                QCOMPARE(report.fallbackStatusPoint, client->fallbackStatusPoint);
            } else {
                withoutId.insert(sender.client);
            }
            senders.insert(sender.client);
        }
        QVERIFY(withoutId.size() == 1 || withoutId.size() == 2);
        qsizetype couldSend = 0;
        for (const Client &client : site.clients) {
            couldSend += client.type == ClientType::Client && !client.fallbackStatusPoint.isEmpty() ? 1 : 0;
        }
        const qsizetype silent = couldSend + withoutId.size() - senders.size();
        QVERIFY(silent > 0);
        QVERIFY(silent * 20 < couldSend);
    }

    void mostInstallationsAreCleanAndSendExactlyFour()
    {
        qsizetype clean = 0;
        qsizetype retried = 0;
        qsizetype failed = 0;
        qsizetype waiting = 0;
        const auto states = deployments(sent(wish(500, 5000)));
        for (const QList<qint32> &one : states) {
            const DeploymentCategory last = deploymentCategory(one.last());
            clean += one == QList<qint32>{100, 400, 500, 700} ? 1 : 0;
            retried += one.size() > 4 && one.last() == 700 ? 1 : 0;
            failed += last == DeploymentCategory::Failed ? 1 : 0;
            waiting += last == DeploymentCategory::RestartPending ? 1 : 0;
        }
        QVERIFY(clean * 2 > states.size());
        QVERIFY(retried > 10);
        QVERIFY(failed > 20 && failed * 5 < states.size());
        QVERIFY(waiting > 3);
    }

    void everyConditionIsThere_data()
    {
        QTest::addColumn<qint64>("clients");
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {quint64{1}, quint64{2}, quint64{3}, ~quint64{0}}) {
            QTest::addRow("500 clients, seed %llu", seed) << qint64{500} << seed;
        }
        QTest::newRow("5000 clients, seed 4") << qint64{5000} << quint64{4};
    }
    void everyConditionIsThere()
    {
        QFETCH(qint64, clients);
        QFETCH(quint64, seed);
        QSet<QString> conditions;
        for (const ReportArrival &report : sent(wish(clients, 5000, seed))) {
            if (const auto condition = conditionOf(report)) {
                conditions.insert(conditionName(*condition));
            }
        }
        QCOMPARE(conditions.size(), conditionCount);
    }

    void someComeLateSomeOutOfOrderAndSomeNumbersAreLost()
    {
        qsizetype late = 0;
        qsizetype outOfOrder = 0;
        qsizetype lost = 0;
        qsizetype unknown = 0;
        QHash<QString, qint64> highest;
        QHash<QString, qint64> counts;
        const QList<ReportArrival> reports = sent(wish(500, 5000));
        for (const ReportArrival &report : reports) {
            const StateMessage &message = messageOf(report);
            qint64 &high = highest[report.report.sender.client];
            late += report.received - message.time > minutes{30} ? 1 : 0;
            outOfOrder += *message.serial < high ? 1 : 0;
            high = std::max<qint64>(high, *message.serial);
            ++counts[report.report.sender.client];
            const QList<TopicState> &known = knownStates();
            unknown +=
                std::find(known.begin(), known.end(), TopicState{message.topic, message.state}) == known.end()
                ? 1
                : 0;
        }
        for (auto client = highest.cbegin(); client != highest.cend(); ++client) {
            lost += *client - counts.value(client.key());
        }
        QVERIFY(late > 0 && late * 20 < reports.size());
        QVERIFY(outOfOrder > 0 && outOfOrder < late * 10);
        QVERIFY(lost > 0 && lost * 20 < reports.size());
        QVERIFY(unknown > 0 && unknown < 20);
    }

    void whatPassesChangesNoReport()
    {
        // Twice as many messages of the same clients: the same issues are open at the end.
        const auto open = [](const QList<ReportArrival> &reports) {
            QHash<QString, std::pair<MessageTime, qint32>> last;
            for (const ReportArrival &report : reports) {
                const StateMessage &message = messageOf(report);
                auto &[time, state] = last[report.report.sender.client];
                if (message.topic == communicationTopic && message.time > time) {
                    time = message.time;
                    state = message.state;
                }
            }
            return std::count_if(last.begin(), last.end(),
                                 [](const auto &one) { return one.second == issueState; });
        };
        const auto issues = open(sent(wish(500, 5001)));
        QVERIFY(issues > 20);
        QCOMPARE(open(sent(wish(500, 10000))), issues);
    }
};

QTEST_APPLESS_MAIN(DemoMessagesTest)
#include "tst_demomessages.moc"
