// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/civilsteps.h"

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

qint64 monthsOf(year_month month)
{
    return static_cast<int>(month.year()) * 12LL + static_cast<unsigned>(month.month()) - 1;
}

year_month monthOf(local_days day)
{
    const year_month_day date{day};
    return date.year() / date.month();
}

} // namespace

CivilSteps::CivilSteps(const Schedule &schedule) : m_first(schedule.start)
{
    const local_days day = floor<days>(schedule.start);
    m_timeOfDay = schedule.start - day;
    m_firstMonth = monthsOf(monthOf(day));

    const auto byWeekday = [this](const auto &monthly) {
        m_dayRule = monthly.order == WeekOrder::Last ? DayRule::LastWeekday : DayRule::Weekday;
        m_weekday = monthly.weekday;
        m_number = static_cast<int>(monthly.order);
        m_months = monthly.months;
    };
    if (const auto *interval = std::get_if<Interval>(&schedule.recurrence)) {
        m_period = days{interval->days} + hours{interval->hours} + minutes{interval->minutes};
    } else if (const auto *weekly = std::get_if<Weekly>(&schedule.recurrence)) {
        m_first += weekly->weekday - weekday{day};
        m_period = weeks{weekly->weeks};
    } else if (const auto *onWeekday = std::get_if<MonthlyByWeekday>(&schedule.recurrence)) {
        byWeekday(*onWeekday);
    } else if (const auto *afterWeekday = std::get_if<MonthlyByWeekdayOffset>(&schedule.recurrence)) {
        byWeekday(*afterWeekday);
        m_offset = days{afterWeekday->offsetDays};
    } else if (const auto *onDate = std::get_if<MonthlyByDate>(&schedule.recurrence)) {
        m_dayRule = onDate->monthDay == 0 ? DayRule::LastDay : DayRule::Date;
        m_number = onDate->monthDay;
        m_months = onDate->months;
    }
}

std::optional<CivilSteps::Step> CivilSteps::atOrAfter(CivilTime time) const
{
    if (m_dayRule != DayRule::None) {
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
    if (m_dayRule != DayRule::None) {
        return monthlyBefore(time);
    }
    const qint64 number = m_period.count() == 0 ? 0 : (time - m_first - seconds{1}) / m_period;
    return Step{number, m_first + number * m_period};
}

std::optional<MonthOddity> CivilSteps::oddityIn(year_month month) const
{
    const qint64 after = monthsOf(month) - m_firstMonth;
    if (m_dayRule == DayRule::None || after < 0 || after % m_months != 0) {
        return std::nullopt;
    }
    const auto day = dayIn(month);
    if (!day) {
        return m_dayRule == DayRule::Date ? MonthOddity::DayMissing : MonthOddity::OffsetDrops;
    }
    // Exactly on the last day would have been dropped, so it is there because it went beyond.
    const bool isMoved = m_offset.count() > 0 && *day == local_days{month / last};
    return isMoved ? std::optional{MonthOddity::OffsetMovesBack} : std::nullopt;
}

qint64 CivilSteps::monthNumber(CivilTime time) const
{
    return (monthsOf(monthOf(floor<days>(time))) - m_firstMonth) / m_months;
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
