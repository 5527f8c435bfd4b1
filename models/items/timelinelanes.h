// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clienttimeline.h"

#include <memory>
#include <vector>

namespace wk {

/// A timeline and the site its rows are of: how it is, or how it was before a change.
struct TimelineSide
{
    ClientTimeline timeline;
    SiteSnapshot site;
    bool isBefore = false;
};

/// A lane as `TimelineModel` shows it. Its bars may be fewer than its source's for a moment.
struct ShownLane
{
    std::shared_ptr<const TimelineSide> side;
    std::size_t number = 0; ///< in the side's timeline
    QString key; ///< the same for the same window or deployment on the same side
    int row = 0;
    std::vector<TimelineBar> bars; ///< ascending
    std::vector<Instant> latestEnds; ///< for each bar, of it and those before it

    [[nodiscard]] const TimelineLane &source() const { return side->timeline.lanes[number]; }
    void setBars(std::vector<TimelineBar> next);
    void findLatestEnds();
    /// Whether it shows the same window or deployment, perhaps on the other side.
    [[nodiscard]] bool isTwinOf(const ShownLane &other) const;
};

using ShownLanes = std::vector<std::unique_ptr<ShownLane>>;

/// The lanes to show. Of those before the change only what is different now or gone, and the effective
/// windows; each in front of what it became, else at the end of its kind. None without `after`.
[[nodiscard]] ShownLanes shownLanes(const std::shared_ptr<const TimelineSide> &after,
                                    const std::shared_ptr<const TimelineSide> &before);

/// A stretch of rows, both ends included.
struct RowStretch
{
    int first = 0;
    int last = 0;
};

/// The rows of ascending bars that others, ascending too, lack. Bars of the same time and kind are the same.
[[nodiscard]] std::vector<RowStretch> missingRows(const std::vector<TimelineBar> &bars,
                                                  const std::vector<TimelineBar> &others);

} // namespace wk
