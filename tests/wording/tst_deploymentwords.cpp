// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/deploymentwords.h"

#include "support/site.h"
#include "wording/forecastwords.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

const ZoneClock utc = ZoneClock::utc();
const Instant now = at("2026-03-02T09:00:00Z");

ForecastRow row(const QString &item, Outcome outcome, ForecastReason reason, const char *acceptedAt = nullptr)
{
    ForecastRow row;
    row.item = item;
    row.outcome = outcome;
    row.reason = reason;
    if (acceptedAt != nullptr) {
        row.acceptedAt = at(acceptedAt);
    }
    return row;
}

} // namespace

class DeploymentWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesSayWhoseClockCounts()
    {
        QCOMPARE(plannedTimeWords(at("2026-03-10T01:00:00Z")), u"Tue 2026-03-10 01:00 UTC"_s);
        QCOMPARE(plannedTimeWords(civil("2026-03-10T01:00")), u"Tue 2026-03-10 01:00 local time"_s);
        Deployment deployment;
        QCOMPARE(mandatoryWords(deployment, ZoneClock::utc()), u"Not mandatory"_s);
        deployment.deadline = at("2026-03-10T01:00:00Z");
        QCOMPARE(mandatoryWords(deployment, zone("Europe/Berlin")), u"Tue 2026-03-10 01:00 UTC"_s);
    }

    void aTargetIsCalledByItsNameAndSaysHowFarItGoes()
    {
        QCOMPARE(targetWords({u"A"_s, u"MW-Lager"_s, {}, false, {}}, false), u"MW-Lager"_s);
        QCOMPARE(targetWords({u"A"_s, u"MW-Lager"_s, {}, false, {}}, true), u"MW-Lager and below"_s);
        QCOMPARE(targetWords({u"A"_s, {}, {}, false, {}}, false), u"A"_s);
    }

    void needsAddUp()
    {
        const WindowNeed program{minutes{60}, minutes{5}, minutes{0}};
        QCOMPARE(needWords(program), u"1 h 5 min"_s);
        QCOMPARE(needSentence(program, WorkKind::Program),
                 u"1 h maximum allowed run time and 5 min countdown before it."_s);
        const WindowNeed update{minutes{20}, minutes{5}, minutes{10}};
        QCOMPARE(needWords(update), u"35 min"_s);
        QCOMPARE(needSentence(update, WorkKind::Update),
                 u"20 min maximum run time, 5 min restart countdown and 10 min for the restart."_s);
        const WindowNeed unknown{minutes{0}, minutes{5}, minutes{0}};
        QCOMPARE(needWords(unknown), u"Unknown"_s);
        QVERIFY(needSentence(unknown, WorkKind::Program).contains("5 min"_L1));
    }

    void ofSeveralUpdatesTheWorstTellsAndThenTheLast()
    {
        ClientOutlook client{ClientRow{0}, OutlookOutcome::Soon, {}};
        client.rows = {row(u"KB1"_s, Outcome::Runs, ForecastReason::Fits, "2026-03-03T01:00:00Z"),
                       row(u"KB2"_s, Outcome::Runs, ForecastReason::Override, "2026-03-04T01:00:00Z"),
                       row(u"KB3"_s, Outcome::Runs, ForecastReason::Fits, "2026-03-02T01:00:00Z")};
        QCOMPARE(*decidingRow(client).item, u"KB2"_s);
        QCOMPARE(outlookSentence(client, utc, now),
                 u"KB2: %1"_s.arg(forecastSentence(client.rows[1], utc, now)));
        client.rows.append(row(u"KB4"_s, Outcome::Later, ForecastReason::AfterRange));
        QCOMPARE(*decidingRow(client).item, u"KB4"_s);
        client.rows.append(row(u"KB5"_s, Outcome::Never, ForecastReason::WindowTooShort));
        QCOMPARE(*decidingRow(client).item, u"KB5"_s);
    }

    void everyWarningIsTold()
    {
        ClientOutlook client{ClientRow{0}, OutlookOutcome::Soon, {}};
        client.rows = {row(u"KB1"_s, Outcome::Runs, ForecastReason::Fits, "2026-03-03T01:00:00Z"),
                       row(u"KB2"_s, Outcome::Never, ForecastReason::WindowTooShort)};
        QCOMPARE(warningsOf(client), 0);
        client.rows[0].warnings = {ForecastWarning::MisleadingStatus10079};
        client.rows[1].warnings = {ForecastWarning::CountdownGap};
        QCOMPARE(warningsOf(client), 2);
        QCOMPARE(outlookSentence(client, utc, now),
                 u"KB2: %1 %2 KB1: %3"_s.arg(
                     forecastSentence(client.rows[1], utc, now),
                     warningSentence(ForecastWarning::CountdownGap, client.rows[1], utc),
                     warningSentence(ForecastWarning::MisleadingStatus10079, client.rows[0], utc)));
        client.rows.removeFirst();
        QVERIFY(!outlookSentence(client, utc, now).contains("KB"_L1)); // it is the only one
    }

    void everyOutcomeHasItsWords()
    {
        QSet<QString> words;
        for (const auto outcome : {OutlookOutcome::Soon, OutlookOutcome::Later, OutlookOutcome::Never}) {
            words.insert(outlookWords(outcome));
            QVERIFY(clientsPhrase(outcome, u"Office %2"_s).contains(u"“Office %2”"_s));
        }
        QCOMPARE(words.size(), 3);
    }
};

QTEST_APPLESS_MAIN(DeploymentWordsTest)
#include "tst_deploymentwords.moc"
