// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yearofstarts.h"

#include <benchmark/benchmark.h>

#include <utility>

namespace wk::bench {

using namespace std::chrono;

namespace {

constexpr CivilTime newYear = local_days{2026y / January / 1} + hours{22};

template <int Seconds>
qint64 steppedBy(const YearOfStarts &year)
{
    qint64 starts = 0;
    for (CivilTime start = year.first; start < year.end; start += seconds{Seconds}) {
        benchmark::DoNotOptimize(std::as_const(start));
        ++starts;
    }
    return starts;
}

/// One start a month, on the day that `dayIn` finds.
template <typename DayIn>
qint64 monthByMonth(const YearOfStarts &year, DayIn dayIn)
{
    qint64 starts = 0;
    const local_days day = floor<days>(year.first);
    const auto timeOfDay = year.first - day;
    const year_month_day date{day};
    for (year_month month = date.year() / date.month();; month += months{1}) {
        const CivilTime start = local_days{dayIn(month)} + timeOfDay;
        if (start >= year.end) {
            return starts;
        }
        benchmark::DoNotOptimize(std::as_const(start));
        ++starts;
    }
}

qint64 thirdMondays(const YearOfStarts &year)
{
    return monthByMonth(year, [](year_month month) { return month / Monday[3]; });
}

qint64 lastDays(const YearOfStarts &year)
{
    return monthByMonth(year, [](year_month month) { return month / last; });
}

YearOfStarts yearOf(std::string name, const Recurrence &recurrence, CivilTime first,
                    qint64 (*bareLoop)(const YearOfStarts &))
{
    return {std::move(name), {newYear, false, hours{1}, recurrence}, first, first + days{365}, bareLoop};
}

} // namespace

std::vector<YearOfStarts> yearsOfStarts()
{
    const auto timeOfDay = hours{22};
    return {
        yearOf("hourly", Interval{0, 1, 0}, newYear, steppedBy<3600>),
        yearOf("daily", Interval{1, 0, 0}, newYear, steppedBy<86400>),
        yearOf("weekly", Weekly{Thursday, 1}, newYear, steppedBy<7 * 86400>),
        yearOf("monthlyByWeekday", MonthlyByWeekday{Monday, WeekOrder::Third, 1},
               local_days{2026y / January / Monday[3]} + timeOfDay, thirdMondays),
        yearOf("monthlyByDate", MonthlyByDate{0, 1}, local_days{2026y / January / 31} + timeOfDay, lastDays),
    };
}

} // namespace wk::bench
