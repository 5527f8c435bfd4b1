// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "planning/effectivewindows.h"
#include "planning/forecast.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace wk {

/// What a lane of a client's timeline shows.
enum class LaneKind {
    Effective, ///< the merged windows
    Window, ///< one window that contributes to them
    WindowOfOtherWork, ///< enabled, but not looked at for this kind of work
    DisabledWindow,
    ExpiredWindow, ///< enabled, and nothing is to come
    Deployment,
};

/// What a bar of a lane stands for.
enum class BarKind {
    Open, ///< an effective window
    Occurrence, ///< a window is open, by itself
    Countdown, ///< before a program runs, or before a restart
    Run, ///< a deployment runs: as long as is expected, or at most
    Restart, ///< after its countdown
};

struct TimelineBar
{
    Span span; ///< half-open; it may reach beyond the range asked for
    BarKind kind{};
    bool isExpected = false; ///< a forecast, not a promise, as is all that deployments do: to be hatched
    QList<WindowRow> sources; ///< of an effective window
    /// Of a deployment's bar: in `ClientTimeline::forecast`. Of a restart that serves several rows of the
    /// deployment, the first of them.
    qsizetype forecastRow = -1;
};

struct TimelineLane
{
    LaneKind kind{};
    std::optional<WindowRow> window;
    QString deploymentId;
    std::vector<qsizetype> forecastRows; ///< of a deployment, also those without bars: ascending
    std::vector<TimelineBar> bars; ///< by begin, then kind
};

/// Everything the timeline of one client shows for a kind of work.
struct ClientTimeline
{
    ClientRow client{};
    WorkKind kind = WorkKind::Program;
    Span range;
    bool restricted = false;
    /// Effective first, then the windows of the client's collections (those that contribute, of other work,
    /// disabled, expired; each by collection id, then window id), then deployments by id.
    std::vector<TimelineLane> lanes;
    QList<ForecastRow> forecast; ///< all kinds of work
};

/// The lanes for a range, seen from `now`: what is to come, and what is accepted in the year from then on.
/// Bars are those that share time with the range. Windows' bars are whole and merged as those of
/// `effectiveWindows` and `openTimes`: one that never closes reaches a little beyond the range.
[[nodiscard]] ClientTimeline clientTimeline(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                            const Span &range, Instant now);
/// The same with a forecast that is known already: it does not depend on the range.
[[nodiscard]] ClientTimeline clientTimeline(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                            const Span &range, Instant now,
                                            const QList<ForecastRow> &forecast);

} // namespace wk
