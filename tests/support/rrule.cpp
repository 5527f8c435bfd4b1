// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rrule.h"

#include <libical/ical.h>

#include <array>
#include <string>

namespace wk::test {

using namespace std::chrono;

namespace {

const char *dayName(weekday day)
{
    static constexpr std::array<const char *, 7> names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return names.at(day.c_encoding());
}

struct RuleText
{
    std::string operator()(const Once & /*once*/) const { return "FREQ=DAILY;COUNT=1"; }
    std::string operator()(const Interval &interval) const
    {
        if (interval.days > 0) {
            return "FREQ=DAILY;INTERVAL=" + std::to_string(interval.days);
        }
        return interval.hours > 0 ? "FREQ=HOURLY;INTERVAL=" + std::to_string(interval.hours)
                                  : "FREQ=MINUTELY;INTERVAL=" + std::to_string(interval.minutes);
    }
    std::string operator()(const Weekly &weekly) const
    {
        // Weeks begin on the day itself, so that they are counted as we count them.
        const std::string day = dayName(weekly.weekday);
        return "FREQ=WEEKLY;INTERVAL=" + std::to_string(weekly.weeks) + ";BYDAY=" + day + ";WKST=" + day;
    }
    std::string operator()(const MonthlyByWeekday &monthly) const
    {
        const int order = monthly.order == WeekOrder::Last ? -1 : static_cast<int>(monthly.order);
        return "FREQ=MONTHLY;INTERVAL=" + std::to_string(monthly.months) + ";BYDAY=" + std::to_string(order)
            + dayName(monthly.weekday);
    }
    std::string operator()(const MonthlyByDate &monthly) const
    {
        return "FREQ=MONTHLY;INTERVAL=" + std::to_string(monthly.months)
            + ";BYMONTHDAY=" + std::to_string(monthly.monthDay == 0 ? -1 : monthly.monthDay);
    }
    std::string operator()(const MonthlyByWeekdayOffset & /*monthly*/) const { return {}; }
};

icaltimetype toIcal(CivilTime time)
{
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    icaltimetype result = icaltime_null_time();
    result.year = static_cast<int>(date.year());
    result.month = static_cast<int>(static_cast<unsigned>(date.month()));
    result.day = static_cast<int>(static_cast<unsigned>(date.day()));
    result.hour = static_cast<int>(clock.hours().count());
    result.minute = static_cast<int>(clock.minutes().count());
    return result;
}

} // namespace

struct Rule::Parsed
{
    icalrecurrencetype type;
};

Rule::Rule(const Schedule &schedule)
    : m_parsed(std::make_unique<Parsed>(
        Parsed{icalrecurrencetype_from_string(std::visit(RuleText{}, schedule.recurrence).c_str())}))
{ }

Rule::~Rule() = default;

RuleStarts::RuleStarts(const Rule &rule, CivilTime first)
    : m_iterator(icalrecur_iterator_new(rule.m_parsed->type, toIcal(first)))
{ }

RuleStarts::~RuleStarts()
{
    icalrecur_iterator_free(m_iterator);
}

std::optional<CivilTime> RuleStarts::next()
{
    const icaltimetype time = icalrecur_iterator_next(m_iterator);
    if (icaltime_is_null_time(time) != 0) {
        return std::nullopt;
    }
    return local_days{year{time.year} / time.month / time.day} + hours{time.hour} + minutes{time.minute};
}

} // namespace wk::test
