// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "core/zoneclock.h"
#include "site/records.h"

#include <QList>

#include <chrono>
#include <optional>
#include <vector>

namespace wk {

/// Why an opening, or a month, differs from what one would think.
enum class YearOddity {
    StartSkipped, ///< clocks go forward over its start: it begins as much later (contracts.md 3.1)
    StartTwice, ///< its start occurs twice that night; the first one counts
    EndMoved, ///< clocks change while it is open: on the clock it is longer or shorter than it lasts
    UtcMoved, ///< in UTC, and at another time of day than when it first opens in the twelve months
    MonthSkipped, ///< of a month: it does not have the day
    OffsetDropsMonth, ///< of a month: the offset ends on its last day, so there is none (contracts.md 3.3)
    OffsetMovesBack, ///< the offset would leave the month, so it is on the last day (contracts.md 3.3)
};

/// One opening of a window.
struct YearOpening
{
    Span span; ///< half-open, never merged with another
    CivilTime planned; ///< the start that its schedule says, on the clock that it goes by: the zone's, or UTC
    CivilTime start; ///< on the clock of the zone asked for
    CivilTime end;
    QList<YearOddity> oddities;
    bool isUtc = false; ///< `planned` is in UTC
};

/// One month of the calendar of the zone asked for.
struct YearMonth
{
    std::chrono::year_month month;
    std::vector<YearOpening> openings; ///< those that begin in it, ascending
    QList<YearOddity> oddities; ///< of the month itself
};

/// A window through the twelve months from the one that `from` is in, on the clock of a zone: where daylight
/// saving, short months, offsets or UTC make it differ from what one would think. The first month is whole,
/// with what was before `from` in it. Enabled or not; openings at the same time are one. Those of windows
/// that are hours or minutes apart are very many; no more than `mostOpeningsInMonth` are kept of a month, odd
/// ones first.
[[nodiscard]] QList<YearMonth> yearAhead(const MaintenanceWindow &window, const ZoneClock &zone,
                                         Instant from);
inline constexpr std::size_t mostOpeningsInMonth = 800;

} // namespace wk
