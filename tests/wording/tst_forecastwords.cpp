// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/forecastwords.h"

#include "support/scenario.h"

#include <QLocale>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

namespace {

/// The last row of a scenario that begins on Monday, 2026-01-05.
struct Told
{
    Told(const QString &windows, const QString &work, const QString &from = u"D1T00:00"_s)
        : scenario(
            {{u"windows"_s, windows}, {u"settings"_s, u"c=5 r=5+10"_s}, {u"work"_s, work}, {u"from"_s, from}})
        , row(forecast(scenario.site(), ClientRow{0}, {scenario.from(), scenario.from() + days{300}}).last())
    { }
    [[nodiscard]] QString sentence() const { return forecastSentence(row, zone, scenario.from()); }
    [[nodiscard]] QString warning() const { return warningSentence(row.warnings.first(), row, zone); }

    Scenario scenario;
    ForecastRow row;
    ZoneClock zone = ZoneClock::utc();
};

} // namespace

class ForecastWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void aForecastIsASentenceWithItsNumbers_data()
    {
        QTest::addColumn<QString>("windows");
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &windows, const QString &work,
                            const QString &sentence) {
            QTest::addRow("%s", name) << windows << work << sentence;
        };
        row("fits at once", u"daily 00:00+60"_s, u"A 40"_s,
            u"Runs at once: the effective window has the 45 minute(s) it needs (40 + 5 countdown)."_s);
        row("fits when available", u"daily 00:00+60"_s, u"A 40 @D2T00:10"_s,
            u"Runs as soon as it is available, on Tue 2026-01-06 00:10, when an effective window has the 45 "
            "minute(s) it needs (40 + 5 countdown)."_s);
        row("waits for a window", u"daily 22:00+65"_s, u"A 60"_s,
            u"Waits until Mon 2026-01-05 22:00, when an effective window has the 65 minute(s) it needs (60 + "
            u"5 "
            "countdown)."_s);
        row("an update", u"daily 22:00+90"_s, u"U 60 up"_s,
            u"Waits until Mon 2026-01-05 22:00, when an effective window has the 75 minute(s) it needs (60 + "
            u"5 "
            "restart countdown + 10 turnaround)."_s);
        row("unknown run time", u"daily 22:00+60"_s, u"A ?"_s,
            u"Waits until Mon 2026-01-05 22:00, when an effective window has the 5 minute(s) it needs (run "
            u"time "
            "Unknown, 5 countdown)."_s);
        row("unrestricted", QString(), u"A 40"_s,
            u"Runs at once: no maintenance window restricts this client for this kind of work."_s);
        row("unrestricted when available", QString(), u"A 40 @D2T00:00"_s,
            u"Runs as soon as it is available, on Tue 2026-01-06 00:00: no maintenance window restricts this "
            "client for this kind of work."_s);
        row("unrestricted after others", QString(), u"A 40; B 40"_s,
            u"Waits for other work until Mon 2026-01-05 00:45; no maintenance window restricts this client "
            u"for "
            "this kind of work."_s);
        row("override", u"daily 22:00+60"_s, u"A 40 !run"_s,
            u"Runs at once: the deployment ignores maintenance windows."_s);
        row("override when available", u"daily 22:00+60"_s, u"A 40 !run @D2T00:00"_s,
            u"Runs as soon as it is available, on Tue 2026-01-06 00:00: the deployment ignores maintenance "
            "windows."_s);
        row("override after others", u"daily 22:00+60"_s, u"A 40 !run; B 40 !run"_s,
            u"Waits for other work until Mon 2026-01-05 00:45; the deployment ignores maintenance windows."_s);
        row("after the range", u"once 2027-01-01 22:00+60"_s, u"A 40"_s,
            u"Runs after the end of the range; it needs 45 minute(s) (40 + 5 countdown)."_s);
        row("too short", u"daily 22:00+60"_s, u"A 60"_s,
            u"Never runs: needs 65 minute(s) (60 + 5 countdown), the longest effective window leaves 60."_s);
        row("too short for an update", u"daily 22:00+60"_s, u"U 60 up"_s,
            u"Never runs: needs 75 minute(s) (60 + 5 restart countdown + 10 turnaround), the longest "
            u"effective "
            "window leaves 60."_s);
        row("none to come", u"once D1 22:00+60"_s, u"A 40 @D2T00:00"_s,
            u"Never runs: no effective window is to come within five years."_s);
        row("all taken", u"once D1 22:00+60"_s, u"A 40; B 40"_s,
            u"Never runs: other work takes every effective window within five years that has the 45 "
            u"minute(s) "
            "it needs (40 + 5 countdown)."_s);
    }
    void aForecastIsASentenceWithItsNumbers()
    {
        QFETCH(QString, windows);
        QFETCH(QString, work);
        QFETCH(QString, sentence);
        QCOMPARE(Told(windows, work).sentence(), sentence);
    }

    void timesAreThoseOfTheZoneAskedFor()
    {
        const Told told(u"daily 22:00+90"_s, u"A 60 boot"_s);
        QVERIFY(forecastSentence(told.row, zone("Asia/Shanghai"), told.scenario.from())
                    .contains(u"Tue 2026-01-06 06:00"_s));
    }

    void whatIsAcceptedByNowRunsAtOnce()
    {
        const Told told(u"daily 22:00+65"_s, u"A 60"_s);
        QVERIFY(forecastSentence(told.row, told.zone, *told.row.acceptedAt).startsWith(u"Runs at once"_s));
    }

    void secondsThatAWindowLeavesAreOfNoUse()
    {
        Told told(u"daily 22:00+60"_s, u"A 60"_s);
        told.row.numbers.longestWindow = minutes{65} - std::chrono::seconds{1};
        QVERIFY(told.sentence().endsWith(u"leaves 64."_s));
    }

    void warningsHaveTheirNumbers()
    {
        QCOMPARE(Told(u"daily 22:00+60"_s, u"A 90"_s).warning(),
                 u"The maximum allowed run time of 90 minute(s) is longer than the 60 that the longest "
                 "effective window leaves."_s);
        QCOMPARE(Told(u"daily 22:00+60"_s, u"A 60"_s).warning(),
                 u"The run time of 60 minute(s) would fit into the 60 that the longest effective window "
                 "leaves, but not with the 5 of the countdown; no status message warns of this."_s);
        QCOMPARE(Told(u"daily 22:00+60"_s, u"U 50 up"_s).warning(),
                 u"The run time of 50 minute(s) would fit into the 60 that the longest effective window "
                 "leaves, but not with the 15 of restart countdown and turnaround; no status message warns "
                 "of this."_s);
        QCOMPARE(Told(u"daily 01:00+60, daily 02:00+60"_s, u"A 50 boot"_s).warning(),
                 u"The client may report that it never restarts (status message 10079); it will restart on "
                 "Mon 2026-01-05 01:55 nevertheless."_s);
        const Told unknown(u"daily 01:00+60"_s, u"A ?"_s);
        QCOMPARE(unknown.warning(), warningSentence(ForecastWarning::UnknownRunTime));
    }
};

QTEST_APPLESS_MAIN(ForecastWordsTest)
#include "tst_forecastwords.moc"
