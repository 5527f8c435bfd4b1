// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/timelinewords.h"

#include "wording/forecastwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

QString windowName(const SiteSnapshot &site, WindowRow row)
{
    const MaintenanceWindow &window = site.window(row).window;
    return window.name.isEmpty() ? window.id : window.name;
}

QString collectionName(const SiteSnapshot &site, WindowRow row)
{
    const Collection &collection = site.collection(site.window(row).collection);
    return collection.name.isEmpty() ? collection.id : collection.name;
}

/// All that the forecast says of a lane's deployment.
QList<ForecastRow> forecastOf(const ClientTimeline &timeline, const TimelineLane &lane)
{
    QList<ForecastRow> rows;
    for (const qsizetype row : lane.forecastRows) {
        rows.append(timeline.forecast[row]);
    }
    return rows;
}

qsizetype countOf(const QList<ForecastRow> &rows, Outcome outcome)
{
    return std::count_if(rows.begin(), rows.end(),
                         [outcome](const ForecastRow &row) { return row.outcome == outcome; });
}

QString forWords(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return TimelineWords::tr("For programs");
    case WorkKind::Update: return TimelineWords::tr("For software updates");
    case WorkKind::TaskSequence: return TimelineWords::tr("For task sequences");
    }
    Q_UNREACHABLE();
}

QString notForWords(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return TimelineWords::tr("Not for programs");
    case WorkKind::Update: return TimelineWords::tr("Not for software updates");
    case WorkKind::TaskSequence: return TimelineWords::tr("Not for task sequences");
    }
    Q_UNREACHABLE();
}

QString deploymentState(const ClientTimeline &timeline, const TimelineLane &lane)
{
    const QList<ForecastRow> rows = forecastOf(timeline, lane);
    const qsizetype never = countOf(rows, Outcome::Never);
    if (rows.isEmpty()) {
        return TimelineWords::tr("Deployment");
    }
    const QString kind = kindWords(rows.first().kind);
    if (never == rows.size()) {
        //: %1 kind of work, such as Program
        return TimelineWords::tr("%1, never runs").arg(kind);
    }
    if (never > 0) {
        //: %1 kind of work, %n of its updates
        return TimelineWords::tr("%1, %n never run(s)", nullptr, static_cast<int>(never)).arg(kind);
    }
    //: %1 kind of work, such as Program
    return countOf(rows, Outcome::Later) == rows.size() ? TimelineWords::tr("%1, runs later").arg(kind)
                                                        : kind;
}

/// Why a lane's bars do not count as open time, as a sentence; empty if they do.
QString whyNotOpen(LaneKind lane, WorkKind kind)
{
    switch (lane) {
    case LaneKind::DisabledWindow: return TimelineWords::tr("The window is disabled: it grants no time.");
    case LaneKind::ExpiredWindow: return TimelineWords::tr("The window has expired: nothing is to come.");
    case LaneKind::WindowOfOtherWork:
        switch (kind) {
        case WorkKind::Program:
            return TimelineWords::tr("The window does not apply to programs on this client.");
        case WorkKind::Update:
            return TimelineWords::tr("The window does not apply to software updates on this client.");
        case WorkKind::TaskSequence:
            return TimelineWords::tr("The window does not apply to task sequences on this client.");
        }
        Q_UNREACHABLE();
    default: return {};
    }
}

QString sourcesSentence(const SiteSnapshot &site, const QList<WindowRow> &sources)
{
    QStringList names;
    for (const WindowRow row : sources) {
        //: %1 a window, %2 its collection
        names.append(TimelineWords::tr("'%1' (%2)").arg(windowName(site, row), collectionName(site, row)));
    }
    //: %1 the windows and their collections
    return TimelineWords::tr("Granted by %n maintenance window(s): %1.", nullptr,
                             static_cast<int>(sources.size()))
        .arg(QLocale().createSeparatedList(names));
}

/// What a bar of a deployment is about: an update, or the program or task sequence.
QString workName(const ForecastRow &row)
{
    if (row.item) {
        //: %1 an update, %2 its deployment
        return TimelineWords::tr("%1 (%2)").arg(*row.item, row.name);
    }
    return row.name;
}

QString barPattern(BarKind kind)
{
    switch (kind) {
    case BarKind::Open: return TimelineWords::tr("Effective window");
    case BarKind::Occurrence: return TimelineWords::tr("Maintenance window '%1' of collection '%2'");
    case BarKind::Countdown: return TimelineWords::tr("Countdown for '%1'");
    case BarKind::Run: return TimelineWords::tr("'%1' runs");
    case BarKind::Restart: return TimelineWords::tr("Restart for '%1'");
    }
    Q_UNREACHABLE();
}

QString barTitle(const SiteSnapshot &site, const ClientTimeline &timeline, const TimelineLane &lane,
                 const TimelineBar &bar)
{
    const QString title = barPattern(bar.kind);
    if (bar.kind == BarKind::Open) {
        return title;
    }
    if (lane.window) {
        return title.arg(windowName(site, *lane.window), collectionName(site, *lane.window));
    }
    if (bar.forecastRow < 0) {
        return title.arg(lane.deploymentId);
    }
    const ForecastRow &row = timeline.forecast[bar.forecastRow];
    if (bar.kind == BarKind::Countdown && row.restartAt == bar.span.begin) {
        //: %1 what a deployment runs
        return TimelineWords::tr("Countdown before the restart for '%1'").arg(workName(row));
    }
    return title.arg(workName(row));
}

QString timesSentence(const QString &title, const TimelineBar &bar, const ZoneClock &zone)
{
    //: %1 what it is, %2 and %3 date and time, %4 name of a time zone, %5 a length such as 6 h
    const QString pattern = bar.isExpected ? TimelineWords::tr("%1, expected from %2 to %3 (%4): %5.")
                                           : TimelineWords::tr("%1, from %2 to %3 (%4): %5.");
    return pattern.arg(title, dateAndTimeWords(zone.toCivil(bar.span.begin)),
                       dateAndTimeWords(zone.toCivil(bar.span.end)), zone.name(),
                       lengthWords(bar.span.length()));
}

QStringList reasons(const ForecastRow &row, const ZoneClock &zone, Instant now)
{
    QStringList sentences{forecastSentence(row, zone, now)};
    for (const ForecastWarning warning : row.warnings) {
        sentences.append(warningSentence(warning, row, zone));
    }
    return sentences;
}

} // namespace

QString laneName(const SiteSnapshot &site, const ClientTimeline &timeline, const TimelineLane &lane)
{
    if (lane.kind == LaneKind::Effective) {
        return TimelineWords::tr("Effective windows");
    }
    if (lane.window) {
        return windowName(site, *lane.window);
    }
    const QList<ForecastRow> rows = forecastOf(timeline, lane);
    return rows.isEmpty() || rows.first().name.isEmpty() ? lane.deploymentId : rows.first().name;
}

QString laneState(const SiteSnapshot &site, const ClientTimeline &timeline, const TimelineLane &lane)
{
    //: %1 a state such as Disabled, %2 a collection
    const QString pattern = TimelineWords::tr("%1, %2");
    switch (lane.kind) {
    case LaneKind::Effective:
        return timeline.restricted ? forWords(timeline.kind) : TimelineWords::tr("Open at any time");
    case LaneKind::Window: return collectionName(site, *lane.window);
    case LaneKind::WindowOfOtherWork:
        return pattern.arg(notForWords(timeline.kind), collectionName(site, *lane.window));
    case LaneKind::DisabledWindow:
        return pattern.arg(TimelineWords::tr("Disabled"), collectionName(site, *lane.window));
    case LaneKind::ExpiredWindow:
        return pattern.arg(TimelineWords::tr("Expired"), collectionName(site, *lane.window));
    case LaneKind::Deployment: return deploymentState(timeline, lane);
    }
    Q_UNREACHABLE();
}

QString laneNote(const ClientTimeline &timeline, const TimelineLane &lane)
{
    if (!lane.bars.empty()) {
        return {};
    }
    switch (lane.kind) {
    case LaneKind::Effective:
        return timeline.restricted ? TimelineWords::tr("Not open in this range")
                                   : TimelineWords::tr("Open at any time");
    case LaneKind::Deployment:
        return neverRuns(timeline, lane) ? TimelineWords::tr("Never runs")
                                         : TimelineWords::tr("Does not run in this range");
    case LaneKind::DisabledWindow: return TimelineWords::tr("Disabled");
    case LaneKind::ExpiredWindow: return TimelineWords::tr("Expired");
    default: return TimelineWords::tr("Not open in this range");
    }
}

QStringList laneSentences(const SiteSnapshot &site, const ClientTimeline &timeline, const TimelineLane &lane,
                          const ZoneClock &zone, Instant now)
{
    //: %1 a lane of a timeline, %2 what there is to know about it
    QStringList sentences{
        TimelineWords::tr("%1: %2.").arg(laneName(site, timeline, lane), laneState(site, timeline, lane))};
    if (lane.kind == LaneKind::Effective) {
        sentences.append(timeline.restricted
                             ? TimelineWords::tr("The client may be changed only while one of them is open.")
                             : reasonSentence(ForecastReason::Unrestricted));
    } else if (lane.window) {
        const QString why = whyNotOpen(lane.kind, timeline.kind);
        if (!why.isEmpty()) {
            sentences.append(why);
        }
        //: %1 the schedule of a window
        sentences.append(
            TimelineWords::tr("Schedule: %1.").arg(scheduleWords(site.window(*lane.window).window.schedule)));
    } else {
        for (const ForecastRow &row : forecastOf(timeline, lane)) {
            //: %1 what a deployment runs, %2 a sentence about it
            sentences.append(
                TimelineWords::tr("%1: %2", "forecast").arg(workName(row), forecastSentence(row, zone, now)));
            for (const ForecastWarning warning : row.warnings) {
                sentences.append(warningSentence(warning, row, zone));
            }
        }
    }
    return sentences;
}

bool neverRuns(const ClientTimeline &timeline, const TimelineLane &lane)
{
    return lane.kind == LaneKind::Deployment && countOf(forecastOf(timeline, lane), Outcome::Never) > 0;
}

QString barWords(BarKind kind)
{
    switch (kind) {
    case BarKind::Open:
    case BarKind::Occurrence: return TimelineWords::tr("Open");
    case BarKind::Countdown: return TimelineWords::tr("Countdown");
    case BarKind::Run: return TimelineWords::tr("Runs");
    case BarKind::Restart: return TimelineWords::tr("Restart");
    }
    Q_UNREACHABLE();
}

QStringList barSentences(const SiteSnapshot &site, const ClientTimeline &timeline, const TimelineLane &lane,
                         const TimelineBar &bar, const ZoneClock &zone, Instant now)
{
    QStringList sentences{timesSentence(barTitle(site, timeline, lane, bar), bar, zone)};
    if (!bar.sources.isEmpty()) {
        sentences.append(sourcesSentence(site, bar.sources));
    }
    const QString why = whyNotOpen(lane.kind, timeline.kind);
    if (!why.isEmpty()) {
        sentences.append(why);
    }
    if (bar.forecastRow >= 0) {
        sentences.append(reasons(timeline.forecast[bar.forecastRow], zone, now));
    }
    return sentences;
}

} // namespace wk
