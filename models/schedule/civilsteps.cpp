// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/civilsteps.h"

#include <algorithm>

namespace wk
{

using namespace std::chrono;

namespace
{

/// No monthly schedule has more months in a row without a match and then one again: 29 February, every
/// twelve months, comes back after eight. Whoever misses more often never matches (31 February).
constexpr int mostMisses = 12;

/// Where <chrono>'s calendar ends, near enough.
constexpr int lastYear = 32000;

qint64 monthsOf(year_month_day date)
{
    return static_cast<int>(date.year()) * 12LL + static_cast<unsigned>(date.month()) - 1;
}

struct DayInMonth {
    year_month month;

    [[nodiscard]] local_days lastDay() const { return local_days{month / last}; }

    [[nodiscard]] local_days byWeekday(weekday day, WeekOrder order) const
    {
        return order == WeekOrder::Last ? local_days{month / day[last]}
                                        : local_days{month / day[static_cast<unsigned>(order)]};
    }

    std::optional<local_days> operator()(const MonthlyByWeekday &monthly) const
    {
        return byWeekday(monthly.weekday, monthly.order);
    }
    std::optional<local_days> operator()(const MonthlyByDate &monthly) const
    {
        if (monthly.monthDay == 0) {
            return lastDay();
        }
        const auto date = month / monthly.monthDay;
        return date.ok() ? std::optional{local_days{date}} : std::nullopt;
    }
    std::optional<local_days> operator()(const MonthlyByWeekdayOffset &monthly) const
    {
        const local_days moved = byWeekday(monthly.weekday, monthly.order) + days{monthly.offsetDays};
        if (moved == lastDay() && monthly.offsetDays > 0) {
            return std::nullopt;
        }
        return std::min(moved, lastDay());
    }
    template <typename NotMonthly>
    std::optional<local_days> operator()(const NotMonthly & /*other*/) const
    {
        return std::nullopt;
    }
};

struct MonthsBetween {
    int operator()(const MonthlyByWeekday &monthly) const { return monthly.months; }
    int operator()(const MonthlyByDate &monthly) const { return monthly.months; }
    int operator()(const MonthlyByWeekdayOffset &monthly) const { return monthly.months; }
    template <typename NotMonthly>
    int operator()(const NotMonthly & /*other*/) const
    {
        return 0;
    }
};

} // namespace

CivilSteps::CivilSteps(const Schedule &schedule)
    : m_first(schedule.start)
    , m_months(std::visit(MonthsBetween{}, schedule.recurrence))
    , m_recurrence(schedule.recurrence)
{
    const local_days day = floor<days>(schedule.start);
    m_timeOfDay = schedule.start - day;
    m_firstMonth = monthsOf(year_month_day{day});
    if (const auto *interval = std::get_if<Interval>(&schedule.recurrence)) {
        m_period = days{interval->days} + hours{interval->hours} + minutes{interval->minutes};
    } else if (const auto *weekly = std::get_if<Weekly>(&schedule.recurrence)) {
        m_first += weekly->weekday - weekday{day};
        m_period = weeks{weekly->weeks};
    }
}

std::optional<CivilSteps::Step> CivilSteps::atOrAfter(CivilTime time) const
{
    if (m_months > 0) {
        const auto step = monthlyFrom(time <= m_first ? 0 : monthNumber(time));
        return step && step->start < time ? monthlyFrom(step->number + 1) : step;
    }
    if (time <= m_first) {
        return Step{0, m_first};
    }
    if (m_period.count() == 0) {
        return std::nullopt;
    }
    const qint64 number = (time - m_first + m_period - seconds{1}) / m_period;
    return Step{number, m_first + number * m_period};
}

std::optional<CivilSteps::Step> CivilSteps::before(CivilTime time) const
{
    if (time <= m_first) {
        return std::nullopt;
    }
    if (m_months > 0) {
        return monthlyBefore(time);
    }
    const qint64 number = m_period.count() == 0 ? 0 : (time - m_first - seconds{1}) / m_period;
    return Step{number, m_first + number * m_period};
}

qint64 CivilSteps::monthNumber(CivilTime time) const
{
    return (monthsOf(year_month_day{floor<days>(time)}) - m_firstMonth) / m_months;
}

std::optional<CivilTime> CivilSteps::monthly(qint64 number) const
{
    const qint64 months = m_firstMonth + number * m_months;
    const year_month which{year{static_cast<int>(months / 12)},
                           month{static_cast<unsigned>(months % 12) + 1U}};
    const std::optional<local_days> day = std::visit(DayInMonth{which}, m_recurrence);
    if (!day || *day + m_timeOfDay < m_first) {
        return std::nullopt;
    }
    return *day + m_timeOfDay;
}

std::optional<CivilSteps::Step> CivilSteps::monthlyFrom(qint64 number) const
{
    if (m_months == 0) {
        return std::nullopt;
    }
    const qint64 end = (lastYear * 12LL - m_firstMonth) / m_months;
    for (const qint64 stop = std::min(number + mostMisses, end); number < stop; ++number) {
        if (const auto start = monthly(number)) {
            return Step{number, *start};
        }
    }
    return std::nullopt;
}

std::optional<CivilSteps::Step> CivilSteps::monthlyBefore(CivilTime time) const
{
    qint64 number = monthNumber(time);
    for (const qint64 stop = std::max(number - mostMisses, qint64{-1}); number > stop; --number) {
        const auto start = monthly(number);
        if (start && *start < time) {
            return Step{number, *start};
        }
    }
    return std::nullopt;
}

} // namespace wk
