// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "core/zoneclock.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace wk {

// What is written over a timeline, on the civil calendar of a zone: days begin at its midnights, however many
// hours they have.

enum class AxisUnit { Minute, Hour, Day, Week, Month, Year };

/// From one mark of the axis to the next. Minutes, hours and months are counted from midnight and from
/// January; weeks begin on Monday and are single, as days and years.
struct AxisStep
{
    AxisUnit unit{};
    int count = 1;

    friend bool operator==(const AxisStep &, const AxisStep &) = default;
};

/// What is written at a mark.
enum class AxisLabel {
    Time, ///< 22:00
    Day, ///< 2
    WeekdayAndDay, ///< Mon 2
    Date, ///< Mon 2026-03-02
    Month, ///< Mar
    MonthAndYear, ///< March 2026
    Year, ///< 2026
};

/// How wide each label is at most, in pixels, with the room around it.
using LabelWidths = std::array<double, static_cast<std::size_t>(AxisLabel::Year) + 1>;

struct AxisLevel
{
    AxisStep step;
    AxisLabel label{};

    friend bool operator==(const AxisLevel &, const AxisLevel &) = default;
};

/// The two lines of an axis.
struct AxisLevels
{
    std::optional<AxisLevel> upper; ///< none over years
    AxisLevel lower;

    friend bool operator==(const AxisLevels &, const AxisLevels &) = default;
};

/// The finest steps that leave their labels enough room; years, if none do.
[[nodiscard]] AxisLevels axisLevels(double secondsPerPixel, const LabelWidths &widths);

/// The marks of an axis: ascending, the first at or before the begin of the range, the last at or after its
/// end. Minutes and hours are those that clocks in the zone show: what clocks skip has no mark, what they
/// repeat has two.
[[nodiscard]] std::vector<Instant> axisMarks(const AxisStep &step, const Span &range, const ZoneClock &zone);

/// From midnight before Saturday to midnight after Sunday: all that share time with the range, whole.
[[nodiscard]] std::vector<Span> weekends(const Span &range, const ZoneClock &zone);

/// Clocks go forward, or back where `by` is negative.
struct ClockChange
{
    Instant at;
    std::chrono::seconds by{};

    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

/// All within the range.
[[nodiscard]] std::vector<ClockChange> clockChanges(const Span &range, const ZoneClock &zone);

} // namespace wk
