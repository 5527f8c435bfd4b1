// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/scheduleform.h"

#include "schedule/civilsteps.h"

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr minutes oneDay{24 * 60};
constexpr minutes longestSplit = days{31};
/// Every month has these days, and none of them is ever its last.
constexpr int lastSafeDay = 27;
constexpr int greatestOffset = 7;

weekday weekdayNumber(unsigned fromMonday)
{
    return Monday + days{fromMonday};
}

/// Puts a recurrence into the fields of a form; tells whether the form can say it.
struct IntoForm
{
    ScheduleForm &form;

    bool operator()(const Once & /*once*/) const
    {
        form.pattern = Pattern::None;
        return true;
    }
    bool operator()(const Interval &interval) const
    {
        form.pattern = Pattern::Daily;
        form.days = interval.days;
        return interval.hours == 0 && interval.minutes == 0;
    }
    bool operator()(const Weekly &weekly) const
    {
        form.pattern = Pattern::Weekly;
        form.weeks = weekly.weeks;
        form.weekdays = Weekdays{};
        form.weekdays.set(weekly.weekday.c_encoding());
        return true;
    }
    bool operator()(const MonthlyByWeekday &monthly) const
    {
        return (*this)(MonthlyByWeekdayOffset{monthly.weekday, monthly.order, monthly.months, 0});
    }
    bool operator()(const MonthlyByWeekdayOffset &monthly) const
    {
        form.pattern = Pattern::Monthly;
        form.monthRule = MonthRule::Weekday;
        form.months = monthly.months;
        form.order = monthly.order;
        form.monthWeekday = monthly.weekday;
        form.offsetDays = monthly.offsetDays;
        return true;
    }
    bool operator()(const MonthlyByDate &monthly) const
    {
        form.pattern = Pattern::Monthly;
        form.monthRule = monthly.monthDay == 0 ? MonthRule::LastDay : MonthRule::Date;
        form.months = monthly.months;
        if (monthly.monthDay != 0) {
            form.monthDay = monthly.monthDay;
        }
        return true;
    }
};

Recurrence monthlyOf(const ScheduleForm &form)
{
    switch (form.monthRule) {
    case MonthRule::Date: return MonthlyByDate{form.monthDay, form.months};
    case MonthRule::LastDay: return MonthlyByDate{0, form.months};
    case MonthRule::Weekday: break;
    }
    if (form.offsetDays == 0) {
        return MonthlyByWeekday{form.monthWeekday, form.order, form.months};
    }
    return MonthlyByWeekdayOffset{form.monthWeekday, form.order, form.months, form.offsetDays};
}

QList<Recurrence> recurrencesOf(const ScheduleForm &form)
{
    switch (form.pattern) {
    case Pattern::None: return {Once{}};
    case Pattern::Daily: return {Interval{form.days, 0, 0}};
    case Pattern::Monthly: return {monthlyOf(form)};
    case Pattern::Weekly: break;
    }
    QList<Recurrence> weekly;
    for (unsigned day = 0; day < 7; ++day) {
        if (const weekday each = weekdayNumber(day); form.weekdays.test(each.c_encoding())) {
            weekly.append(Weekly{each, form.weeks});
        }
    }
    return weekly;
}

/// The recurrence so many days later, in every month; nothing where none says that.
struct Later
{
    int shift;

    std::optional<Recurrence> operator()(const Once &once) const { return once; }
    std::optional<Recurrence> operator()(const Interval &interval) const { return interval; }
    std::optional<Recurrence> operator()(const Weekly &weekly) const
    {
        return Weekly{weekly.weekday + days{shift}, weekly.weeks};
    }
    std::optional<Recurrence> operator()(const MonthlyByWeekday &monthly) const
    {
        return (*this)(MonthlyByWeekdayOffset{monthly.weekday, monthly.order, monthly.months, 0});
    }
    std::optional<Recurrence> operator()(const MonthlyByWeekdayOffset &monthly) const
    {
        const int offset = monthly.offsetDays + shift;
        const bool isSafe = monthly.order != WeekOrder::Last && offset <= greatestOffset
            && 7 * static_cast<int>(monthly.order) + offset <= lastSafeDay;
        return isSafe ? std::optional<Recurrence>{MonthlyByWeekdayOffset{monthly.weekday, monthly.order,
                                                                         monthly.months, offset}}
                      : std::nullopt;
    }
    std::optional<Recurrence> operator()(const MonthlyByDate &monthly) const
    {
        // The last day's next day is the first of the month after; the start moves there with it.
        const int day = monthly.monthDay + shift;
        return day <= lastSafeDay + 1 ? std::optional<Recurrence>{MonthlyByDate{day, monthly.months}}
                                      : std::nullopt;
    }
};

std::optional<Schedule> partOf(const Schedule &schedule, CivilTime first, minutes offset)
{
    Schedule part = schedule;
    if (offset.count() == 0) {
        return part;
    }
    part.start = first + offset;
    const auto shift = floor<days>(part.start) - floor<days>(first);
    if (shift.count() > 0) {
        const auto later = std::visit(Later{static_cast<int>(shift.count())}, schedule.recurrence);
        if (!later) {
            return std::nullopt;
        }
        part.recurrence = *later;
    }
    return part;
}

} // namespace

ScheduleForm formAt(local_days date)
{
    const year_month_day parts{date};
    ScheduleForm form;
    form.effectiveDate = date;
    form.weekdays.set(weekday{date}.c_encoding());
    form.monthDay = static_cast<int>(static_cast<unsigned>(parts.day()));
    form.monthWeekday = weekday{date};
    // A fifth Friday is the last one; no fifth can be asked for.
    const int order = (form.monthDay + 6) / 7;
    form.order = order > 4 ? WeekOrder::Last : static_cast<WeekOrder>(order);
    return form;
}

std::optional<ScheduleForm> formOf(const Schedule &schedule)
{
    const auto date = floor<days>(schedule.start);
    ScheduleForm form = formAt(date);
    form.utc = schedule.utc;
    form.start = floor<minutes>(schedule.start - date);
    form.end = endAfter(*form.start, schedule.duration);
    const bool canBeSaid = std::visit(IntoForm{form}, schedule.recurrence) && schedule.duration.count() > 0;
    return canBeSaid ? std::optional{form} : std::nullopt;
}

bool isOfWindowLength(minutes duration)
{
    return duration >= shortestWindow && duration <= longestWindow;
}

std::optional<minutes> durationOf(const ScheduleForm &form)
{
    if (!form.start || !form.end) {
        return std::nullopt;
    }
    const bool isNextDay = *form.end < *form.start && *form.end < oneDay;
    return *form.end - *form.start + (isNextDay ? oneDay : minutes{0});
}

minutes endAfter(minutes start, minutes duration)
{
    const minutes end = start + duration;
    return duration < oneDay ? end % oneDay : end;
}

QList<Schedule> schedulesOf(const ScheduleForm &form)
{
    const auto duration = durationOf(form);
    if (!form.effectiveDate || !duration) {
        return {};
    }
    QList<Schedule> schedules;
    for (const Recurrence &recurrence : recurrencesOf(form)) {
        schedules.append({*form.effectiveDate + *form.start, form.utc, *duration, recurrence});
    }
    return schedules;
}

QList<Schedule> splitOf(const Schedule &schedule)
{
    if (schedule.duration <= longestWindow) {
        return {schedule};
    }
    const auto first = CivilSteps(schedule).atOrAfter(schedule.start);
    if (!first || schedule.duration > longestSplit) {
        return {};
    }
    QList<Schedule> parts;
    for (minutes done{0}; done < schedule.duration;) {
        const minutes rest = schedule.duration - done;
        auto part = partOf(schedule, first->start, done);
        if (!part) {
            return {};
        }
        part->duration = std::min(rest, longestWindow);
        // What remains has to be a window too.
        if (rest > part->duration && rest - part->duration < shortestWindow) {
            part->duration = rest - shortestWindow;
        }
        done += part->duration;
        parts.append(*part);
    }
    return parts;
}

} // namespace wk
