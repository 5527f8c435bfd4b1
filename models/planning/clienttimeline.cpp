// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clienttimeline.h"

#include "core/codepoints.h"
#include "planning/opening.h"

#include <algorithm>
#include <numeric>

namespace wk {

namespace {

class Timeline
{
public:
    Timeline(const SiteSnapshot &site, ClientRow client, WorkKind kind, const Span &range,
             const QList<ForecastRow> &forecast)
        : m_site(site)
    {
        m_timeline.client = client;
        m_timeline.kind = kind;
        m_timeline.range = range;
        m_timeline.forecast = forecast;
    }
    ClientTimeline seenFrom(Instant now)
    {
        addEffective();
        addWindows(now);
        addDeployments();
        return std::move(m_timeline);
    }

private:
    TimelineLane &addLane(LaneKind kind)
    {
        m_timeline.lanes.emplace_back();
        m_timeline.lanes.back().kind = kind;
        return m_timeline.lanes.back();
    }
    /// Nothing if the span shares no time with the range, as one that is empty.
    TimelineBar *addBar(TimelineLane &lane, BarKind kind, const Span &span)
    {
        if (!span.sharesTimeWith(m_timeline.range)) {
            return nullptr;
        }
        TimelineBar &bar = lane.bars.emplace_back();
        bar.span = span;
        bar.kind = kind;
        return &bar;
    }
    void addExpected(TimelineLane &lane, BarKind kind, const Span &span, qsizetype row)
    {
        if (TimelineBar *bar = addBar(lane, kind, span)) {
            bar->isExpected = true;
            bar->forecastRow = row;
        }
    }
    void addEffective();
    void addWindows(Instant now);
    void addDeployments();
    void addRow(TimelineLane &lane, qsizetype index);
    [[nodiscard]] LaneKind kindOf(WindowRow row, const QList<WindowRow> &applicable, Instant now) const;

    const SiteSnapshot &m_site;
    ClientTimeline m_timeline;
};

void Timeline::addEffective()
{
    EffectiveWindows effective =
        effectiveWindows(m_site, m_timeline.client, m_timeline.kind, m_timeline.range);
    m_timeline.restricted = effective.restricted;
    TimelineLane &lane = addLane(LaneKind::Effective);
    lane.bars.reserve(static_cast<std::size_t>(effective.windows.size()));
    for (EffectiveWindow &window : effective.windows) {
        if (TimelineBar *bar = addBar(lane, BarKind::Open, window.span)) {
            bar->sources = std::move(window.sources);
        }
    }
}

LaneKind Timeline::kindOf(WindowRow row, const QList<WindowRow> &applicable, Instant now) const
{
    const MaintenanceWindow &window = m_site.window(row).window;
    if (!window.isEnabled) {
        return LaneKind::DisabledWindow;
    }
    if (openingOf(window, m_site.zoneOf(m_timeline.client), now).isOver()) {
        return LaneKind::ExpiredWindow;
    }
    return applicable.contains(row) ? LaneKind::Window : LaneKind::WindowOfOtherWork;
}

void Timeline::addWindows(Instant now)
{
    const ZoneClock &zone = m_site.zoneOf(m_timeline.client);
    const QList<WindowRow> applicable = applicableWindows(m_site, m_timeline.client, m_timeline.kind);
    for (const CollectionRow collection : m_site.collectionsOf(m_timeline.client)) {
        for (const WindowRow row : m_site.windowsOf(collection)) {
            TimelineLane &lane = addLane(kindOf(row, applicable, now));
            lane.window = row;
            const std::vector<Span> spans = openTimes(m_site.window(row).window, zone, m_timeline.range);
            lane.bars.reserve(spans.size());
            for (const Span &span : spans) {
                addBar(lane, BarKind::Occurrence, span);
            }
        }
    }
    std::stable_sort(
        m_timeline.lanes.begin() + 1, m_timeline.lanes.end(),
        [](const TimelineLane &left, const TimelineLane &right) { return left.kind < right.kind; });
}

void Timeline::addRow(TimelineLane &lane, qsizetype index)
{
    const ForecastRow &row = m_timeline.forecast[index];
    lane.forecastRows.push_back(index);
    if (!row.acceptedAt) {
        return;
    }
    addExpected(lane, BarKind::Countdown, {*row.acceptedAt, *row.runsFrom}, index);
    addExpected(lane, BarKind::Run, {*row.runsFrom, *row.runsUntil}, index);
    const bool isServed =
        std::any_of(lane.forecastRows.begin(), lane.forecastRows.end() - 1,
                    [&](qsizetype other) { return m_timeline.forecast[other].restartAt == row.restartAt; });
    if (row.restartAt && !isServed) {
        addExpected(lane, BarKind::Countdown, {*row.restartAt, *row.restartFrom}, index);
        addExpected(lane, BarKind::Restart, {*row.restartFrom, *row.restartUntil}, index);
    }
}

void Timeline::addDeployments()
{
    const QList<ForecastRow> &forecast = m_timeline.forecast;
    std::vector<qsizetype> order(static_cast<std::size_t>(forecast.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&forecast](qsizetype left, qsizetype right) {
        return std::is_lt(compareCodePoints(forecast[left].deploymentId, forecast[right].deploymentId));
    });
    QString last;
    for (const qsizetype index : order) {
        const QString &id = forecast[index].deploymentId;
        if (m_timeline.lanes.back().kind != LaneKind::Deployment || id != last) {
            addLane(LaneKind::Deployment).deploymentId = id;
            last = id;
        }
        addRow(m_timeline.lanes.back(), index);
    }
    for (TimelineLane &lane : m_timeline.lanes) {
        if (lane.kind == LaneKind::Deployment) {
            std::stable_sort(
                lane.bars.begin(), lane.bars.end(), [](const TimelineBar &left, const TimelineBar &right) {
                    return left.span.begin != right.span.begin ? left.span.begin < right.span.begin
                                                               : left.kind < right.kind;
                });
        }
    }
}

} // namespace

ClientTimeline clientTimeline(const SiteSnapshot &site, ClientRow client, WorkKind kind, const Span &range,
                              Instant now)
{
    return clientTimeline(site, client, kind, range, now, forecast(site, client, {now, yearsAfter(now, 1)}));
}

ClientTimeline clientTimeline(const SiteSnapshot &site, ClientRow client, WorkKind kind, const Span &range,
                              Instant now, const QList<ForecastRow> &forecast)
{
    return Timeline(site, client, kind, range, forecast).seenFrom(now);
}

} // namespace wk
