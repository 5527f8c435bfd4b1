// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clienthealth.h"
#include "support/story.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace wk;
using wk::test::story;

namespace {

ClientHealth healthOfOne(const QStringList &lines)
{
    const MessageTable table = story(lines);
    return healthOf(table, {}, {}).of(MessageClient{0});
}

int line(std::optional<MessageRow> row)
{
    return row ? static_cast<int>(*row) : -1;
}

} // namespace

class ClientHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deploymentAndAssignmentAreTwoStates()
    {
        const ClientHealth health =
            healthOfOne({u"PC1 2026-03-01T10:00 800/100"_s, u"PC1 2026-03-01T10:02 800/400"_s,
                         u"PC1 2026-03-01T10:03 800/500"_s, u"PC1 2026-03-01T10:04 800/700"_s});
        QCOMPARE(line(health.deployment), 1);
        QCOMPARE(line(health.assignment), 3);
        QCOMPARE(line(health.began), 0);
        QCOMPARE(line(health.assignmentBegan), 2);
        QCOMPARE(line(health.last), 3);
        QVERIFY(health.wasEverAssigned);
    }

    void theLastIsTheGreatestTimeWhateverCameFirst()
    {
        const ClientHealth health =
            healthOfOne({u"PC1 2026-03-01T10:02 800/400"_s, u"PC1 2026-03-01T10:00 800/100"_s});
        QCOMPARE(line(health.deployment), 0);
    }

    void aFractionOfASecondCounts()
    {
        const ClientHealth health = healthOfOne(
            {u"PC1 2026-03-01T10:00:00.000002 800/400"_s, u"PC1 2026-03-01T10:00:00.000001 800/301"_s});
        QCOMPARE(line(health.deployment), 0);
    }

    void atOneTimeTheSerialDecidesAndNoneIsLowest()
    {
        QCOMPARE(
            line(healthOfOne({u"PC1 2026-03-01T10:00 800/400 #7"_s, u"PC1 2026-03-01T10:00 800/301 #6"_s})
                     .deployment),
            0);
        QCOMPARE(line(healthOfOne({u"PC1 2026-03-01T10:00 800/400 #0"_s, u"PC1 2026-03-01T10:00 800/301"_s})
                          .deployment),
                 0);
    }

    void atOneTimeAndSerialTheArrivalDecides()
    {
        QCOMPARE(
            line(healthOfOne({u"PC1 2026-03-01T10:00 800/400 #7"_s, u"PC1 2026-03-01T10:00 800/301 #7"_s})
                     .deployment),
            1);
    }

    void anIssueLastsUntilTheTopicSaysOtherwise()
    {
        const ClientHealth health =
            healthOfOne({u"PC1 2026-03-01T10:00 1000/2 0x80072EE7"_s, u"PC1 2026-03-01T10:05 1001/2"_s,
                         u"PC1 2026-03-01T11:00 1000/1"_s});
        QCOMPARE(line(health.communication), 2);
        QCOMPARE(line(health.certificate), 1);
    }

    void categoriesAreThoseOfTheContract_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("category");
        for (const auto &[state, category] :
             std::initializer_list<std::pair<int, const char *>>{{99, "other"},
                                                                 {100, "inProgress"},
                                                                 {199, "inProgress"},
                                                                 {200, "other"},
                                                                 {300, "failed"},
                                                                 {317, "restartPending"},
                                                                 {399, "failed"},
                                                                 {400, "installed"},
                                                                 {401, "restartPending"},
                                                                 {402, "installed"},
                                                                 {403, "other"},
                                                                 {500, "assigning"},
                                                                 {599, "assigning"},
                                                                 {600, "assignmentFailed"},
                                                                 {699, "assignmentFailed"},
                                                                 {700, "assigned"},
                                                                 {799, "assigned"},
                                                                 {800, "other"},
                                                                 {2147483647, "other"}}) {
            QTest::addRow("%d", state) << state << QString::fromLatin1(category);
        }
    }
    void categoriesAreThoseOfTheContract()
    {
        QFETCH(int, state);
        QFETCH(QString, category);
        QCOMPARE(categoryName(deploymentCategory(state)), category);
    }

    void threeStartsWithinADayAreALoop()
    {
        const QStringList twoDays{u"PC1 2026-03-01T10:00 800/100"_s,
                                  u"PC1 2026-03-02T10:00:00.000001 800/100"_s};
        QVERIFY(!healthOfOne(twoDays + QStringList{u"PC1 2026-03-01T12:00 800/100"_s}).isReinstallLoop());
        QVERIFY(
            healthOfOne(twoDays
                        + QStringList{u"PC1 2026-03-01T12:00 800/100"_s, u"PC1 2026-03-01T11:00 800/100"_s})
                .isReinstallLoop());
        QVERIFY(healthOfOne({u"PC1 2026-03-01T10:00 800/100"_s, u"PC1 2026-03-02T10:00 800/100"_s,
                             u"PC1 2026-03-02T09:00 800/100"_s})
                    .isReinstallLoop());
    }

    void onlyMessagesOfTheRangeCount()
    {
        const MessageTable table =
            story({u"PC1 2026-03-01T10:00 800/100"_s, u"PC1 2026-03-01T11:00 800/400"_s});
        const MessageTime eleven = table[MessageRow{1}].time;
        QCOMPARE(line(healthOf(table, {}, eleven).of(MessageClient{0}).deployment), 0);
        QCOMPARE(line(healthOf(table, eleven, {}).of(MessageClient{0}).deployment), 1);
        QVERIFY(!healthOf(table, eleven, {}).of(MessageClient{0}).began);
    }

    void aClientIsItsIdWhateverItsName()
    {
        const MessageTable table =
            story({u"OLD=1 2026-03-01T10:00 800/100"_s, u"NEW=1 2026-03-01T11:00 800/400"_s,
                   u"new 2026-03-01T12:00 800/301"_s, u"New 2026-03-01T13:00 800/302"_s});
        QCOMPARE(table.clientCount(), 2);
        QCOMPARE(line(healthOf(table, {}, {}).of(MessageClient{0}).deployment), 1);
        QCOMPARE(line(healthOf(table, {}, {}).of(MessageClient{1}).deployment), 3);
    }

    void theOrderOfArrivalChangesNothingButTies()
    {
        QStringList lines;
        for (int i = 0; i < 60; ++i) {
            lines.append(u"PC%1 2026-03-01T10:%2 800/%3"_s.arg(i % 3)
                             .arg(i, 2, 10, QChar(u'0'))
                             .arg(QList{100, 301, 400, 500, 601, 700}[i * 7 % 6]));
        }
        const auto summary = [](const QStringList &told) {
            const MessageTable table = story(told);
            const HealthOfClients health = healthOf(table, {}, {});
            QStringList states;
            for (int pc = 0; pc < 3; ++pc) {
                const ClientHealth &one = health.of(*table.clientWithKey(u"pc%1"_s.arg(pc)));
                states.append(u"%1 %2 %3 %4"_s.arg(table[*one.deployment].state)
                                  .arg(table[*one.assignment].state)
                                  .arg(one.attempts.size())
                                  .arg(one.assignmentAttempts));
            }
            return states;
        };
        const QStringList expected = summary(lines);
        std::mt19937 chance(1);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(lines.begin(), lines.end(), chance);
            QCOMPARE(summary(lines), expected);
        }
    }
};

QTEST_APPLESS_MAIN(ClientHealthTest)
#include "tst_clienthealth.moc"
