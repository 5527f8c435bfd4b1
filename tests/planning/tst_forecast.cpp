// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/forecast.h"

#include "support/scenario.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

DataRow row(const QString &windows, const QString &settings, const QString &work,
            const QString &from = u"D1T00:00"_s)
{
    return {{u"windows"_s, windows}, {u"settings"_s, settings}, {u"work"_s, work}, {u"from"_s, from}};
}

QList<ForecastRow> oneYear(const SiteSnapshot &site, Instant from)
{
    return forecast(site, ClientRow{0}, {from, yearsAfter(from, 1)});
}

/// The scenario with something changed in its site, which the language has no words for.
template <typename Change>
QList<ForecastRow> changed(const DataRow &given, Change change)
{
    const Scenario scenario(given);
    SiteContent content = scenario.content();
    change(content);
    return oneYear(SiteSnapshot::of(content).value(), scenario.from());
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data()
    {
        QTest::addColumn<DataRow>("row");
        for (const DataRow &scenario : dataRows(u"scenarios.tsv"_s)) {
            QTest::newRow(qPrintable(scenario[u"id"_s])) << scenario;
        }
    }
    void scenarios()
    {
        QFETCH(DataRow, row);
        const Scenario scenario(row);
        QCOMPARE(Scenario::told(oneYear(scenario.site(), scenario.from())), row[u"expected"_s]);
    }

    void aSettingChangedInAnOpenWindowCountsFromTheNext()
    {
        // A03: four minutes left, the countdown changed from 5 to 1 while the window was open.
        const auto rows =
            changed(row(u"daily 01:00+60"_s, u"c=1"_s, u"A ?/10 @D1T01:56"_s, u"D1T01:56"_s),
                    [](SiteContent &content) {
                        content.sites[0].history = {{at("2026-01-05T01:50:00Z"), minutes{5}, {}, {}}};
                    });
        QCOMPARE(Scenario::told(rows), u"A D2T01:00 D2T01:01-D2T01:11"_s);
    }

    void aSettingChangedAtTheVeryBeginningOfAWindowCountsInIt()
    {
        const auto rows =
            changed(row(u"daily 01:00+60"_s, u"c=1"_s, u"A ?/10 @D1T01:56"_s, u"D1T01:56"_s),
                    [](SiteContent &content) {
                        content.sites[0].history = {{at("2026-01-05T01:00:00Z"), minutes{5}, {}, {}}};
                    });
        QCOMPARE(Scenario::told(rows), u"A D1T01:56 D1T01:57-D1T02:07"_s);
    }

    void aMergedWindowKeepsTheSettingsOfItsTrueBeginning()
    {
        // Touching windows since D0T22:00; the change at D1T00:30 is inside.
        const auto rows =
            changed(row(u"daily 22:00+180, daily 01:00+60"_s, u"c=1"_s, u"A ?/10 @D1T01:56"_s, u"D1T01:56"_s),
                    [](SiteContent &content) {
                        content.sites[0].history = {{at("2026-01-05T00:30:00Z"), minutes{5}, {}, {}}};
                    });
        QCOMPARE(Scenario::told(rows), u"A D1T22:00 D1T22:01-D1T22:11"_s);
    }

    void theSmallestCollectionCountdownReplacesTheSites()
    {
        const auto rows =
            changed(row(u"daily 01:00+60"_s, u"c=0 r=30+10"_s, u"A 48 boot"_s), [](SiteContent &content) {
                content.settings[0].restartCountdown = minutes{2};
                content.settings[0].restartCountdownEnabled = true;
            });
        QCOMPARE(Scenario::told(rows), u"A D1T01:00 D1T01:00-D1T01:48 boot D1T01:48"_s);
    }

    void aCountdownThatIsSwitchedOffIsNotUsed()
    {
        const auto rows =
            changed(row(u"daily 01:00+60"_s, u"c=0 r=30+10"_s, u"A 48 boot"_s),
                    [](SiteContent &content) { content.settings[0].restartCountdown = minutes{2}; });
        QCOMPARE(Scenario::told(rows), u"A D1T01:00 D1T01:00-D1T01:48 boot D2T01:00"_s);
    }

    void acceptedAtTheEndOfTheRangeIsLater()
    {
        const Scenario scenario(row(u"daily 01:00+60"_s, u"c=5"_s, u"A 30"_s));
        const auto until = [&](const char *end) {
            return forecast(scenario.site(), ClientRow{0}, {scenario.from(), at(end)}).first();
        };
        QCOMPARE(until("2026-01-05T01:00:01Z").outcome, Outcome::Runs);
        const ForecastRow later = until("2026-01-05T01:00:00Z");
        QCOMPARE(later.outcome, Outcome::Later);
        QCOMPARE(later.reason, ForecastReason::AfterRange);
        QVERIFY(!later.acceptedAt && !later.runsFrom && !later.runsUntil && !later.restartAt);
    }

    void fiveYearsAreHalfOpen()
    {
        // Available from D1T00:00, so until 2031-01-05T00:00, not included.
        const auto at31 = [](const QString &day) {
            return Scenario(row(u"once "_s + day + u" 00:00+60"_s, u"c=5"_s, u"A 30"_s));
        };
        const Scenario justIn = at31(u"2031-01-04"_s);
        QCOMPARE(oneYear(justIn.site(), justIn.from()).first().outcome, Outcome::Later);
        const Scenario justOut = at31(u"2031-01-05"_s);
        QCOMPARE(oneYear(justOut.site(), justOut.from()).first().outcome, Outcome::Never);
        QCOMPARE(oneYear(justOut.site(), justOut.from()).first().reason, ForecastReason::NoFurtherWindow);
    }

    void aWindowThatNeverClosesEndsNoForecast()
    {
        const Scenario scenario(row(u"daily 00:00+1440"_s, u"c=5 r=5+10"_s, u"A 100000 boot; B 10"_s));
        QCOMPARE(Scenario::told(oneYear(scenario.site(), scenario.from())),
                 u"A D1T00:00 D1T00:05-2026-03-15T10:45 boot 2026-03-15T10:45; "
                 "B 2026-03-15T11:00 2026-03-15T11:05-2026-03-15T11:15"_s);
    }

    void theClientMayReportWronglyThatItNeverRestarts()
    {
        // The single window that ends last leaves no room for the restart, the merged one does.
        const Scenario scenario(row(u"daily 01:00+60, daily 02:00+60"_s, u"c=5 r=5+10"_s, u"A 50 boot"_s));
        const ForecastRow told = oneYear(scenario.site(), scenario.from()).first();
        QCOMPARE(told.warnings, QList{ForecastWarning::MisleadingStatus10079});
        const Scenario enough(row(u"daily 01:00+60, daily 01:30+60"_s, u"c=5 r=5+10"_s, u"A 40 boot"_s));
        QVERIFY(oneYear(enough.site(), enough.from()).first().warnings.isEmpty());
    }

    void whatHasExpiredWhenItBecomesAvailableIsLeftOut()
    {
        const auto rowsWith = [](const char *expiration, bool enabled) {
            return changed(row(u"daily 01:00+60"_s, u"c=5"_s, u"A 30"_s), [&](SiteContent &content) {
                content.advertisements[0].expirationTime = at(expiration);
                content.advertisements[0].expirationEnabled = enabled;
            });
        };
        QVERIFY(rowsWith("2026-01-05T00:00:00Z", true).isEmpty());
        QCOMPARE(rowsWith("2026-01-05T00:00:00Z", false).size(), 1);
        // It passes while it waits: that does not matter.
        QCOMPARE(rowsWith("2026-01-05T00:30:00Z", true).first().outcome, Outcome::Runs);
    }

    void notBeforeItsPresentTime()
    {
        const auto rows = changed(row(u"daily 01:00+60"_s, u"c=5"_s, u"A 30"_s), [](SiteContent &content) {
            content.advertisements[0].presentTime = CivilTime{civil("2026-01-06T12:00")};
        });
        QCOMPARE(Scenario::told(rows), u"A D3T01:00 D3T01:05-D3T01:35"_s);
    }

    void whatIsNotMandatoryIsNotListed()
    {
        const auto without = [](auto change) {
            return changed(row(u"daily 01:00+60"_s, u"c=5"_s, u"A 30; U 20 up"_s), change).size();
        };
        QCOMPARE(without([](SiteContent &) {}), 2);
        QCOMPARE(without([](SiteContent &c) { c.advertisements[0].assignedScheduleEnabled = false; }), 1);
        QCOMPARE(without([](SiteContent &c) { c.advertisements[0].assignedSchedule.clear(); }), 1);
        QCOMPARE(without([](SiteContent &c) { c.updatesAssignments[0].deadline.reset(); }), 1);
    }

    void advertisementsReachSubcollectionsOnlyIfTheySaySo()
    {
        const auto targeted = [](bool include) {
            return changed(row(u"daily 01:00+60"_s, u"c=5"_s, u"A 30"_s),
                           [&](SiteContent &content) {
                               content.advertisements[0].collectionId = u"PARENT"_s;
                               content.advertisements[0].includeSubcollections = include;
                           })
                .size();
        };
        QCOMPARE(targeted(true), 1);
        QCOMPARE(targeted(false), 0);
    }

    void theNumbersAddUp()
    {
        const Scenario scenario(row(u"daily 01:00+60"_s, u"c=5 r=3+10"_s, u"A 40; U 20 up"_s));
        const auto rows = oneYear(scenario.site(), scenario.from());
        const ForecastRow &program = rows[0];
        QCOMPARE(program.name, u"A"_s);
        QCOMPARE(program.availableAt, scenario.from());
        QCOMPARE(program.numbers.maximumRunTime, minutes{40});
        QCOMPARE(program.numbers.reserve, minutes{5});
        QCOMPARE(program.numbers.needed(), minutes{45});
        QVERIFY(!program.numbers.longestWindow);
        const ForecastRow &update = rows[1];
        QCOMPARE(update.name, u"U"_s);
        QCOMPARE(update.numbers.reserve, minutes{13});
        QCOMPARE(update.numbers.restartCountdown, minutes{3});
        QCOMPARE(update.numbers.restartTurnaround, minutes{10});
        QCOMPARE(update.numbers.needed(), minutes{33});
        QCOMPARE(update.restartAt, *update.runsUntil + minutes{13});
        QCOMPARE(update.restartFrom, *update.restartAt + minutes{3});
        QCOMPARE(update.restartUntil, *update.restartAt + minutes{13});
    }

    void whatIsTooLongIsToldTheMostThatAWindowLeaves_data()
    {
        QTest::addColumn<QString>("windows");
        QTest::addColumn<QString>("work");
        QTest::addColumn<int>("longest");
        QTest::addRow("the longest of several") << u"daily 01:00+60, sat 12:00+90"_s << u"A 90"_s << 90;
        QTest::addRow("merged") << u"daily 01:00+60, daily 02:00+30"_s << u"A 90"_s << 90;
        QTest::addRow("from when it is available") << u"once D1 01:00+60"_s << u"A 60 @D1T01:20"_s << 40;
        QTest::addRow("as long as one cannot get into it")
            << u"once D1 01:00+600, daily 20:00+60"_s << u"A 200 @D1T10:59"_s << 60;
        QTest::addRow("within five years")
            << u"daily 01:00+60, once 2031-01-04 12:00+90, once 2031-01-05 12:00+95"_s << u"A 100"_s << 90;
        QTest::addRow("of its kind") << u"daily 01:00+600, 4: daily 01:00+30"_s << u"A 30 up"_s << 30;
    }
    void whatIsTooLongIsToldTheMostThatAWindowLeaves()
    {
        QFETCH(QString, windows);
        QFETCH(QString, work);
        QFETCH(int, longest);
        const Scenario scenario(row(windows, u"c=5"_s, work));
        const ForecastRow told = oneYear(scenario.site(), scenario.from()).first();
        QCOMPARE(told.reason, ForecastReason::WindowTooShort);
        QCOMPARE(told.numbers.longestWindow, std::chrono::seconds{minutes{longest}});
        QVERIFY(*told.numbers.longestWindow < told.numbers.needed());
    }

    void theNumbersAreThoseOfTheWindowThatLeavesTheMost()
    {
        // The window that is open still judges with 9 minutes, the later ones with 1.
        const auto rows =
            changed(row(u"once D1 01:00+66, daily 03:00+60"_s, u"c=1"_s, u"A 60"_s, u"D1T01:00"_s),
                    [](SiteContent &content) {
                        content.sites[0].history = {{at("2026-01-05T01:30:00Z"), minutes{9}, {}, {}}};
                    });
        QCOMPARE(rows.first().reason, ForecastReason::WindowTooShort);
        QCOMPARE(rows.first().numbers.longestWindow, std::chrono::seconds{minutes{66}});
        QCOMPARE(rows.first().numbers.needed(), minutes{69});
    }

    void noneToComeAndAllTakenAreToldApart()
    {
        const auto taken = [](const QString &windows, const QString &work) {
            const Scenario scenario(row(windows, u"c=5"_s, work));
            const ForecastRow told = oneYear(scenario.site(), scenario.from()).last();
            return told.reason == ForecastReason::NoFurtherWindow && told.numbers.windowsAreTaken;
        };
        QVERIFY(taken(u"once D1 01:00+60"_s, u"A 50; B 50"_s));
        QVERIFY(!taken(u"once D1 01:00+60"_s, u"A 50 @D2T00:00"_s));
        QVERIFY(!taken(u"once D1 01:00+60"_s, u"A 60"_s));
    }

    void theAssignmentTimeIsTheEarliestStartOfAnyToken()
    {
        const auto rows = changed(row(QString(), u"c=5"_s, u"A 30"_s), [](SiteContent &content) {
            // The first occurs on the Sunday after its start, the second a day before that.
            content.advertisements[0].assignedSchedule = {
                {{civil("2026-01-05T12:00"), false, minutes{0}, Weekly{std::chrono::Sunday, 1}}, false, 0},
                {{civil("2026-01-10T12:00"), false, minutes{0}, Once{}}, false, 0}};
        });
        QCOMPARE(Scenario::told(rows), u"A D6T12:00 D6T12:05-D6T12:35"_s);
    }
};

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
