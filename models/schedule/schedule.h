// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <chrono>
#include <variant>

namespace wk {

/// Which of a month's Mondays, Tuesdays ... is meant. The numbers are those of schedule tokens.
enum class WeekOrder { Last = 0, First = 1, Second = 2, Third = 3, Fourth = 4 };

// How a schedule recurs: one alternative per kind. Days, weeks, months and also hours and minutes are
// stepped on the civil calendar and the civil clock (contracts.md 3.2).

/// The start, and never again.
struct Once
{
    friend bool operator==(const Once &, const Once &) = default;
};

/// The start, then again whenever the three spans together have passed. At least one is not 0.
struct Interval
{
    int days = 0; ///< 0 to 31
    int hours = 0; ///< 0 to 23
    int minutes = 0; ///< 0 to 59

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The first such weekday on or after the start, then every `weeks` weeks.
struct Weekly
{
    std::chrono::weekday weekday;
    int weeks = 1; ///< 1 to 4

    friend bool operator==(const Weekly &, const Weekly &) = default;
};

/// Such as "the second Tuesday", in the start's month and every `months` months after it. What falls before
/// the start is left out.
struct MonthlyByWeekday
{
    std::chrono::weekday weekday;
    WeekOrder order = WeekOrder::First;
    int months = 1; ///< 1 to 12

    friend bool operator==(const MonthlyByWeekday &, const MonthlyByWeekday &) = default;
};

/// Such as "the 15th", in the start's month and every `months` months after it. A month without that day is
/// skipped.
struct MonthlyByDate
{
    int monthDay = 1; ///< 1 to 31; 0 is the last day, whichever that is
    int months = 1; ///< 1 to 12

    friend bool operator==(const MonthlyByDate &, const MonthlyByDate &) = default;
};

/// Such as "two days after the second Tuesday", in the start's month and every `months` months after it. As
/// real clients do
/// (contracts.md 3.3): past the end of the month it becomes the month's last day; exactly on the last day,
/// with an offset, there is none that month.
struct MonthlyByWeekdayOffset
{
    std::chrono::weekday weekday;
    WeekOrder order = WeekOrder::First;
    int months = 1; ///< 1 to 12
    int offsetDays = 0; ///< 0 to 7

    friend bool operator==(const MonthlyByWeekdayOffset &, const MonthlyByWeekdayOffset &) = default;
};

using Recurrence =
    std::variant<Once, Interval, Weekly, MonthlyByWeekday, MonthlyByDate, MonthlyByWeekdayOffset>;

/// When something happens, and how long it lasts each time. A value, compared field by field; how a token
/// spelled it does not count. Ranges are not checked here but where tokens are read and written.
struct Schedule
{
    /// The first moment it can happen, to the minute, in the years 1970 to 2033; what recurs by days, weeks
    /// or months keeps its time of day. On the clock of each client, or in UTC if `utc`. A time that the
    /// clock leaves out in spring is read with the offset before; one it shows twice in autumn is the first
    /// (contracts.md 3.1).
    CivilTime start;
    bool utc = false;
    /// Elapsed time, whatever clocks do meanwhile: 0 to 31 days, 23 hours and 59 minutes. With 0 it occurs
    /// and shares time with nothing.
    std::chrono::minutes duration{0};
    Recurrence recurrence;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

} // namespace wk
