// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/schedulewords.h"

#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

using std::chrono::minutes;

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleWords)

public:
    QString operator()(const Once & /*once*/) const { return tr("once"); }

    QString operator()(const Interval &interval) const
    {
        if (interval.hours == 0 && interval.minutes == 0) {
            return interval.days == 1 ? tr("every day") : tr("every %n day(s)", nullptr, interval.days);
        }
        //: %1 a length of time such as 1 h 30 min
        return tr("every %1")
            .arg(lengthWords(std::chrono::days{interval.days} + std::chrono::hours{interval.hours}
                             + minutes{interval.minutes}));
    }

    QString operator()(const Weekly &weekly) const
    {
        const QString day = weekdayWords(weekly.weekday);
        //: %1 a weekday
        return weekly.weeks == 1 ? tr("every week on %1").arg(day)
                                 : tr("every %n week(s) on %1", nullptr, weekly.weeks).arg(day);
    }

    QString operator()(const MonthlyByWeekday &monthly) const
    {
        const QString day = weekdayWords(monthly.weekday);
        return monthly.months == 1 ? everyMonth(monthly.order).arg(day)
                                   : everyMonths(monthly.order, monthly.months).arg(day);
    }

    QString operator()(const MonthlyByDate &monthly) const
    {
        if (monthly.monthDay == 0) {
            return monthly.months == 1 ? tr("on the last day of every month")
                                       : tr("on the last day of every %n month(s)", nullptr, monthly.months);
        }
        //: %1 a number from 1 to 31
        return (monthly.months == 1 ? tr("on day %1 of every month")
                                    : tr("on day %1 of every %n month(s)", nullptr, monthly.months))
            .arg(monthly.monthDay);
    }

    QString operator()(const MonthlyByWeekdayOffset &monthly) const
    {
        if (monthly.offsetDays == 0) {
            return (*this)(MonthlyByWeekday{monthly.weekday, monthly.order, monthly.months});
        }
        const QString day = weekdayWords(monthly.weekday);
        return monthly.months == 1
            ? daysAfter(monthly.order, monthly.offsetDays).arg(day)
            : daysAfterEveryMonths(monthly.order, monthly.offsetDays).arg(day).arg(monthly.months);
    }

    [[nodiscard]] static QString times(const Schedule &schedule);

    static QString sentence(TokenWarning warning)
    {
        switch (warning) {
        case TokenWarning::ReservedBits:
            return tr("Bits are set that mean nothing for this kind of schedule.");
        case TokenWarning::ZeroDuration: return tr("It has no duration.");
        case TokenWarning::LongerThan24Hours: return tr("It is longer than 24 hours.");
        case TokenWarning::MultipleTokens:
            return tr("The string has several tokens; a client may never open such a maintenance window.");
        case TokenWarning::NotAWindow: return tr("The product does not offer this as a maintenance window.");
        }
        Q_UNREACHABLE();
    }

    static QString whole(const Schedule &schedule)
    {
        const QString recurrence = std::visit(ScheduleWords{}, schedule.recurrence);
        if (std::holds_alternative<Once>(schedule.recurrence)) {
            //: %1 "once", %2 date with weekday, %3 times of day
            return tr("%1, %2, %3").arg(recurrence, dateWords(schedule.start), times(schedule));
        }
        //: %1 how it recurs, %2 times of day, %3 first date with weekday
        return tr("%1, %2, from %3").arg(recurrence, times(schedule), dateWords(schedule.start));
    }

private:
    static QString everyMonth(WeekOrder order)
    {
        switch (order) {
        //: %1 a weekday
        case WeekOrder::First: return tr("every first %1 of the month");
        case WeekOrder::Second: return tr("every second %1 of the month");
        case WeekOrder::Third: return tr("every third %1 of the month");
        case WeekOrder::Fourth: return tr("every fourth %1 of the month");
        case WeekOrder::Last: return tr("every last %1 of the month");
        }
        Q_UNREACHABLE();
    }
    static QString everyMonths(WeekOrder order, int months)
    {
        switch (order) {
        //: %1 a weekday
        case WeekOrder::First: return tr("the first %1 of every %n month(s)", nullptr, months);
        case WeekOrder::Second: return tr("the second %1 of every %n month(s)", nullptr, months);
        case WeekOrder::Third: return tr("the third %1 of every %n month(s)", nullptr, months);
        case WeekOrder::Fourth: return tr("the fourth %1 of every %n month(s)", nullptr, months);
        case WeekOrder::Last: return tr("the last %1 of every %n month(s)", nullptr, months);
        }
        Q_UNREACHABLE();
    }
    static QString daysAfter(WeekOrder order, int offset)
    {
        switch (order) {
        //: %1 a weekday
        case WeekOrder::First: return tr("%n day(s) after the first %1 of the month", nullptr, offset);
        case WeekOrder::Second: return tr("%n day(s) after the second %1 of the month", nullptr, offset);
        case WeekOrder::Third: return tr("%n day(s) after the third %1 of the month", nullptr, offset);
        case WeekOrder::Fourth: return tr("%n day(s) after the fourth %1 of the month", nullptr, offset);
        case WeekOrder::Last: return tr("%n day(s) after the last %1 of the month", nullptr, offset);
        }
        Q_UNREACHABLE();
    }
    static QString daysAfterEveryMonths(WeekOrder order, int offset)
    {
        switch (order) {
        //: %1 a weekday, %2 a number from 2 to 12
        case WeekOrder::First: return tr("%n day(s) after the first %1 of every %2 months", nullptr, offset);
        case WeekOrder::Second:
            return tr("%n day(s) after the second %1 of every %2 months", nullptr, offset);
        case WeekOrder::Third: return tr("%n day(s) after the third %1 of every %2 months", nullptr, offset);
        case WeekOrder::Fourth:
            return tr("%n day(s) after the fourth %1 of every %2 months", nullptr, offset);
        case WeekOrder::Last: return tr("%n day(s) after the last %1 of every %2 months", nullptr, offset);
        }
        Q_UNREACHABLE();
    }
};

QString ScheduleWords::times(const Schedule &schedule)
{
    const QString start = timeWords(schedule.start);
    if (schedule.duration < std::chrono::days{1} && schedule.duration.count() > 0) {
        const QString end = timeWords(schedule.start + schedule.duration);
        //: %1 and %2 times of day
        return (schedule.utc ? tr("%1-%2 UTC") : tr("%1-%2")).arg(start, end);
    }
    //: %1 a time of day, %2 a length of time
    return (schedule.utc ? tr("%1 UTC for %2") : tr("%1 for %2")).arg(start, lengthWords(schedule.duration));
}

} // namespace

QString scheduleWords(const Schedule &schedule)
{
    return ScheduleWords::whole(schedule);
}

QString scheduleWords(const QList<ScheduleToken> &tokens)
{
    QString joined;
    for (const ScheduleToken &token : tokens) {
        const QString words = ScheduleWords::whole(token.schedule);
        //: %1 some schedules, %2 the next one; the window is open whenever one of them is
        joined = joined.isEmpty() ? words : ScheduleWords::tr("%1; and %2", "schedules").arg(joined, words);
    }
    return joined;
}

QString warningSentence(TokenWarning warning)
{
    return ScheduleWords::sentence(warning);
}

} // namespace wk
