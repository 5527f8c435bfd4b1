// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clienttimeline.h"

#include "support/scenario.h"

#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr ClientRow client{0};
const Instant now = at("2026-01-05T00:00:00Z");
const Span week{now, now + days{7}};

QString token(const char *start, minutes duration, const Recurrence &recurrence)
{
    return encodedToken({{civil(start), true, duration, recurrence}, false, 0});
}

const QString nightly = token("2026-01-01T22:00", hours{4}, Interval{1, 0, 0});
const QString over = token("2026-01-01T22:00", hours{4}, Once{});

/// A client with windows of every kind, not in the order in which they are shown.
SiteSnapshot manySorts()
{
    SiteBuilder builder;
    builder.collection(u"A"_s).collection(u"B"_s).collection(u"C"_s).client(1, {u"A"_s, u"B"_s});
    builder.window(u"A"_s, u"a1"_s, over).window(u"A"_s, u"a2"_s, nightly, WindowType::General, false);
    builder.window(u"A"_s, u"a3"_s, nightly, WindowType::Updates).window(u"A"_s, u"a4"_s, nightly);
    builder.window(u"B"_s, u"b1"_s, nightly).window(u"B"_s, u"b2"_s, over, WindowType::TaskSequences);
    builder.window(u"C"_s, u"c1"_s, nightly);
    return builder.snapshot();
}

QString lanesOf(const SiteSnapshot &site, WorkKind kind)
{
    const ClientTimeline timeline = clientTimeline(site, client, kind, week, now);
    QStringList lanes;
    for (const TimelineLane &lane : timeline.lanes) {
        const QStringList kinds{u"effective"_s, u"window"_s,  u"other"_s,
                                u"disabled"_s,  u"expired"_s, u"deployment"_s};
        QString words = kinds[static_cast<int>(lane.kind)];
        if (lane.window) {
            words += u' ' + site.window(*lane.window).window.id;
        }
        lanes.append(words);
    }
    return lanes.join(u", "_s);
}

/// `countdown D1T01:00-D1T01:05`, bar by bar.
QString told(const TimelineLane &lane)
{
    QStringList bars;
    for (const TimelineBar &bar : lane.bars) {
        const QStringList kinds{u"open"_s, u"occurrence"_s, u"countdown"_s, u"run"_s, u"restart"_s};
        bars.append(kinds[static_cast<int>(bar.kind)] + u' ' + Scenario::told(bar.span.begin) + u'-'
                    + Scenario::told(bar.span.end));
    }
    return bars.join(u", "_s);
}

/// The deployments' lanes of a scenario that begins on Monday, 2026-01-05.
struct Played
{
    Played(const QString &windows, const QString &work, const Span &range = week)
        : scenario({{u"windows"_s, windows},
                    {u"settings"_s, u"c=5 r=5+10"_s},
                    {u"work"_s, work},
                    {u"from"_s, u"D1T00:00"_s}})
        , timeline(clientTimeline(scenario.site(), client, WorkKind::Program, range, scenario.from()))
    {
        std::copy_if(timeline.lanes.begin(), timeline.lanes.end(), std::back_inserter(deployments),
                     [](const TimelineLane &lane) { return lane.kind == LaneKind::Deployment; });
    }

    Scenario scenario;
    ClientTimeline timeline;
    std::vector<TimelineLane> deployments;
};

} // namespace

class ClientTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesComeByWhatTheyAreThenByWindow()
    {
        const SiteSnapshot site = manySorts();
        QCOMPARE(lanesOf(site, WorkKind::Program),
                 u"effective, window a4, window b1, other a3, disabled a2, expired a1, expired b2"_s);
        QCOMPARE(lanesOf(site, WorkKind::Update),
                 u"effective, window a3, other a4, other b1, disabled a2, expired a1, expired b2"_s);
        // A window for task sequences that is over takes the place of the general ones all the same.
        QCOMPARE(lanesOf(site, WorkKind::TaskSequence),
                 u"effective, other a3, other a4, other b1, disabled a2, expired a1, expired b2"_s);
    }

    void theEffectiveLaneHasTheEffectiveWindows()
    {
        const SiteSnapshot site = manySorts();
        const ClientTimeline timeline = clientTimeline(site, client, WorkKind::Program, week, now);
        const EffectiveWindows effective = effectiveWindows(site, client, WorkKind::Program, week);
        QVERIFY(timeline.restricted);
        QCOMPARE(timeline.range, week);
        const auto &bars = timeline.lanes[0].bars;
        QCOMPARE(bars.size(), std::size_t{8});
        QCOMPARE(qsizetype(bars.size()), effective.windows.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            QCOMPARE(bars[i].kind, BarKind::Open);
            QCOMPARE(bars[i].span, effective.windows[qsizetype(i)].span);
            QCOMPARE(bars[i].sources, effective.windows[qsizetype(i)].sources);
            QVERIFY(!bars[i].isExpected);
        }
        // The first began the evening before, and comes whole.
        QCOMPARE(bars[0].span, (Span{now - hours{2}, now + hours{2}}));
    }

    void aWindowIsShownByItselfWhetherItCountsOrNot()
    {
        const ClientTimeline timeline =
            clientTimeline(manySorts(), client, WorkKind::Program, {now, now + hours{23}}, now);
        for (std::size_t lane = 1; lane <= 4; ++lane) {
            QCOMPARE(told(timeline.lanes[lane]),
                     u"occurrence D0T22:00-D1T02:00, occurrence D1T22:00-D2T02:00"_s);
        }
        QCOMPARE(told(timeline.lanes[5]), QString());
        QVERIFY(!timeline.lanes[1].bars[0].isExpected);
    }

    void whatIsOverStillHasItsPast()
    {
        const ClientTimeline timeline =
            clientTimeline(manySorts(), client, WorkKind::Program, {now - days{7}, now}, now);
        QCOMPARE(timeline.lanes[5].kind, LaneKind::ExpiredWindow);
        QCOMPARE(timeline.lanes[5].bars.size(), std::size_t{1});
    }

    void aClientWithoutWindowsIsUnrestricted()
    {
        const ClientTimeline timeline =
            clientTimeline(SiteBuilder().client(1, {}).snapshot(), client, WorkKind::Program, week, now);
        QVERIFY(!timeline.restricted);
        QCOMPARE(timeline.lanes.size(), std::size_t{1});
        QVERIFY(timeline.lanes[0].bars.empty());
    }

    void aWindowThatNeverClosesIsOneBarAboutTheRange()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"whole days"_s, token("1970-01-01T00:00", days{1}, Interval{1, 0, 0}));
        builder.window(u"A"_s, u"minutes"_s, token("1970-01-01T00:00", hours{2}, Interval{0, 0, 1}));
        const ClientTimeline timeline =
            clientTimeline(builder.snapshot(), client, WorkKind::Program, {now, now + days{3650}}, now);
        for (const TimelineLane &lane : timeline.lanes) {
            QCOMPARE(lane.bars.size(), std::size_t{1});
            QVERIFY(lane.bars[0].span.begin <= now && lane.bars[0].span.begin > now - days{1});
            QVERIFY(lane.bars[0].span.end >= now + days{3650} && lane.bars[0].span.end < now + days{3651});
        }
    }

    void hoursOfAYearAreAllThere()
    {
        SiteBuilder builder;
        builder.collection(u"A"_s).client(1, {u"A"_s});
        builder.window(u"A"_s, u"W"_s, token("2020-01-01T00:00", minutes{30}, Interval{0, 1, 0}));
        const ClientTimeline timeline =
            clientTimeline(builder.snapshot(), client, WorkKind::Program, {now, now + days{365}}, now);
        QCOMPARE(timeline.lanes[0].bars.size(), std::size_t{8760});
        QCOMPARE(timeline.lanes[1].bars.size(), std::size_t{8760});
    }

    void aDeploymentCountsDownRunsAndRestarts()
    {
        const Played played(u"daily 01:00+60"_s, u"A 40 boot"_s);
        QCOMPARE(played.deployments.size(), std::size_t{1});
        const TimelineLane &lane = played.deployments[0];
        QCOMPARE(lane.deploymentId, u"DEP001"_s);
        QCOMPARE(told(lane),
                 u"countdown D1T01:00-D1T01:05, run D1T01:05-D1T01:45, countdown D1T01:45-D1T01:50, "
                 "restart D1T01:50-D1T02:00"_s);
        for (const TimelineBar &bar : lane.bars) {
            QVERIFY(bar.isExpected);
            QCOMPARE(bar.forecastRow, 0);
        }
    }

    void deploymentsOfAllKindsComeById()
    {
        // By the time accepted the order is DEP002, DEP001, DEP003.
        const Played played(u"daily 01:00+60"_s, u"A 40 @D2T00:00; T 20 ts; U 20 up @D3T00:00"_s);
        QStringList ids;
        for (const TimelineLane &lane : played.deployments) {
            ids.append(lane.deploymentId);
            QCOMPARE(lane.forecastRows.size(), std::size_t{1});
            const ForecastRow &row = played.timeline.forecast[lane.forecastRows[0]];
            QCOMPARE(row.deploymentId, lane.deploymentId);
            QCOMPARE(lane.bars[0].span.begin, *row.acceptedAt);
        }
        QCOMPARE(ids, (QStringList{u"DEP001"_s, u"DEP002"_s, u"DEP003"_s}));
        QVERIFY(told(played.deployments[2]).startsWith(u"run D3T01:00-D3T01:20, countdown D3T01:35"_s));
    }

    void updatesOfADeploymentShareOneRestart()
    {
        Scenario scenario({{u"windows"_s, u"daily 01:00+120"_s},
                           {u"settings"_s, u"c=5 r=5+10"_s},
                           {u"work"_s, u"U 20 up"_s},
                           {u"from"_s, u"D1T00:00"_s}});
        SiteContent content = scenario.content();
        content.updatesAssignments[0].updates.append({u"V"_s, minutes{30}});
        const ClientTimeline timeline = clientTimeline(SiteSnapshot::of(content).value(), client,
                                                       WorkKind::Update, week, scenario.from());
        const TimelineLane &lane = timeline.lanes.back();
        QCOMPARE(told(lane),
                 u"run D1T01:00-D1T01:20, run D1T01:35-D1T02:05, countdown D1T02:20-D1T02:25, "
                 "restart D1T02:25-D1T02:35"_s);
        QCOMPARE(lane.forecastRows, (std::vector<qsizetype>{0, 1}));
        QCOMPARE(lane.bars[1].forecastRow, 1);
        QCOMPARE(lane.bars[3].forecastRow, 0);
    }

    void whatNeverRunsHasALaneWithoutBars()
    {
        const Played played(u"daily 01:00+60"_s, u"A 90"_s);
        QCOMPARE(played.deployments.size(), std::size_t{1});
        QVERIFY(played.deployments[0].bars.empty());
        QCOMPARE(played.deployments[0].forecastRows, (std::vector<qsizetype>{0}));
    }

    void barsShareTimeWithTheRange()
    {
        const Span range{at("2026-01-05T01:05:00Z"), at("2026-01-05T01:45:00Z")};
        const Played played(u"daily 01:00+60"_s, u"A 40 boot"_s, range);
        QCOMPARE(told(played.deployments[0]), u"run D1T01:05-D1T01:45"_s);
        QCOMPARE(told(played.timeline.lanes[0]), u"open D1T01:00-D1T02:00"_s);
        const Played before(u"daily 01:00+60"_s, u"A 40 boot"_s, {week.begin, week.begin + hours{1}});
        QVERIFY(before.deployments[0].bars.empty() && before.timeline.lanes[0].bars.empty());
    }

    void aForecastThatIsKnownIsTaken()
    {
        const Played played(u"daily 01:00+60"_s, u"A 40 boot"_s);
        QList<ForecastRow> later = played.timeline.forecast;
        later[0].runsUntil = *later[0].runsFrom + minutes{1};
        const ClientTimeline timeline = clientTimeline(played.scenario.site(), client, WorkKind::Program,
                                                       week, played.scenario.from(), later);
        QCOMPARE(timeline.forecast, later);
        QVERIFY(told(timeline.lanes.back()).contains(u"run D1T01:05-D1T01:06"_s));
    }
};

QTEST_APPLESS_MAIN(ClientTimelineTest)
#include "tst_clienttimeline.moc"
