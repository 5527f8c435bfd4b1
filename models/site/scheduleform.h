// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule.h"

#include <QList>

#include <bitset>
#include <optional>

namespace wk {

/// How a schedule recurs, as a form offers it.
enum class Pattern { None, Daily, Weekly, Monthly };

/// How a form says which day of a month is meant.
enum class MonthRule { Date, LastDay, Weekday };

/// Days of the week, by `weekday::c_encoding()`: 0 is Sunday.
using Weekdays = std::bitset<7>;

/// A schedule as a form holds it. What a pattern does not use is kept nevertheless: somebody may come back
/// to it. Nothing in place of a date or a time: what was typed could not be read.
struct ScheduleForm
{
    bool utc = false;
    std::optional<std::chrono::local_days> effectiveDate;
    std::optional<std::chrono::minutes> start; ///< since midnight, less than 24 hours
    /// Since midnight of the day of the start. Less than 24 hours and before the start, it is on the next
    /// day.
    std::optional<std::chrono::minutes> end;
    Pattern pattern = Pattern::Weekly;
    int days = 1; ///< from one to the next
    int weeks = 1;
    Weekdays weekdays;
    int months = 1;
    MonthRule monthRule = MonthRule::Weekday;
    int monthDay = 1;
    WeekOrder order = WeekOrder::First;
    std::chrono::weekday monthWeekday;
    int offsetDays = 0; ///< after that weekday

    friend bool operator==(const ScheduleForm &, const ScheduleForm &) = default;
};

inline constexpr std::chrono::minutes shortestWindow{5};
inline constexpr std::chrono::minutes longestWindow{24 * 60};

/// A form that says this date wherever it can: weekly on its weekday, or its day of the month. No times.
[[nodiscard]] ScheduleForm formAt(std::chrono::local_days date);

/// The form that says the same as a schedule. Nothing where no form does: an interval with hours or minutes,
/// or no duration. Durations are not limited; see `isOfWindowLength`.
[[nodiscard]] std::optional<ScheduleForm> formOf(const Schedule &schedule);

/// Whether a maintenance window may last so long: 5 minutes to 24 hours.
[[nodiscard]] bool isOfWindowLength(std::chrono::minutes duration);

/// From start to end; 0 if they are the same time of day. Nothing if one of them could not be read.
[[nodiscard]] std::optional<std::chrono::minutes> durationOf(const ScheduleForm &form);

/// The end of a form that starts at a time of day and lasts so long.
[[nodiscard]] std::chrono::minutes endAfter(std::chrono::minutes start, std::chrono::minutes duration);

/// What a form means: a schedule for each weekday if it is weekly, from Monday on, else one. None if date or
/// time could not be read, or no weekday is chosen. Ranges are not checked.
[[nodiscard]] QList<Schedule> schedulesOf(const ScheduleForm &form);

/// Schedules of at most 24 hours that follow each other without a gap on the civil clock, each at least 5
/// minutes long, and together mean this one. None where the later days cannot be said: the day after the
/// 31st, or after the last Friday, is sometimes in the next month. None beyond 31 days either.
[[nodiscard]] QList<Schedule> splitOf(const Schedule &schedule);

} // namespace wk
