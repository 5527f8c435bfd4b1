// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/schedule.h"

#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace wk {

/// How a month differs from what one would think of a monthly schedule.
enum class MonthOddity {
    DayMissing, ///< there is no 29th, 30th or 31st: the month is skipped
    OffsetDrops, ///< the offset ends exactly on its last day: the month is skipped (contracts.md 3.3)
    OffsetMovesBack, ///< the offset would leave it: its last day counts
};

/// The starts of a schedule on the civil calendar, in ascending order and without end (contracts.md 3.2 and
/// 3.3). Any one is found by arithmetic, however far away; none is found by walking.
class CivilSteps
{
public:
    struct Step
    {
        qint64 number = 0; ///< counts spans, weeks or months from the schedule's start
        CivilTime start;
    };

    explicit CivilSteps(const Schedule &schedule);

    [[nodiscard]] std::optional<Step> atOrAfter(CivilTime time) const;
    [[nodiscard]] std::optional<Step> before(CivilTime time) const;
    [[nodiscard]] std::optional<Step> next(const Step &step) const
    {
        return m_period.count() > 0 ? Step{step.number + 1, step.start + m_period}
                                    : monthlyFrom(step.number + 1);
    }
    /// What is odd about a month that the schedule has a start in, or would have.
    [[nodiscard]] std::optional<MonthOddity> oddityIn(std::chrono::year_month month) const;
    /// The same time between all starts; 0 if there is only one or the calendar decides.
    [[nodiscard]] std::chrono::seconds period() const { return m_period; }

private:
    /// No monthly schedule has more months in a row without a match and then one again: 29 February, every
    /// twelve months, comes back after eight. Whoever misses more often never matches (31 February).
    static constexpr int mostMisses = 12;
    /// Where <chrono>'s calendar ends, near enough.
    static constexpr int lastYear = 32000;

    /// How a month's day is found. Weekdays also with an offset, which is 0 for those without.
    enum class DayRule { None, Weekday, LastWeekday, Date, LastDay };

    [[nodiscard]] std::optional<Step> monthlyFrom(qint64 number) const;
    [[nodiscard]] std::optional<Step> monthlyBefore(CivilTime time) const;
    [[nodiscard]] std::optional<std::chrono::local_days> dayIn(std::chrono::year_month month) const;
    [[nodiscard]] std::optional<CivilTime> monthly(qint64 number) const;
    [[nodiscard]] qint64 monthNumber(CivilTime time) const;

    CivilTime m_first; ///< of the start, or of the first matching weekday
    std::chrono::seconds m_period{0};

    // Only for monthly schedules.
    DayRule m_dayRule = DayRule::None;
    int m_months = 0; ///< from one to the next
    qint64 m_firstMonth = 0; ///< months since year 0
    std::chrono::seconds m_timeOfDay{0};
    std::chrono::weekday m_weekday;
    int m_number = 0; ///< of the weekday or the day in the month
    std::chrono::days m_offset{0};
};

// Here because a caller that steps through a year of starts is several times faster when it sees through.

inline std::optional<std::chrono::local_days> CivilSteps::dayIn(std::chrono::year_month month) const
{
    using namespace std::chrono;
    local_days day;
    switch (m_dayRule) {
    case DayRule::None: return std::nullopt;
    case DayRule::Weekday: day = local_days{month / m_weekday[static_cast<unsigned>(m_number)]}; break;
    case DayRule::LastWeekday: day = local_days{month / m_weekday[last]}; break;
    case DayRule::LastDay: return local_days{month / last};
    case DayRule::Date: {
        const auto date = month / m_number;
        return date.ok() ? std::optional{local_days{date}} : std::nullopt;
    }
    }
    if (m_offset.count() == 0) {
        return day;
    }
    const local_days lastDay{month / last};
    return day + m_offset == lastDay ? std::nullopt : std::optional{std::min(day + m_offset, lastDay)};
}

inline std::optional<CivilTime> CivilSteps::monthly(qint64 number) const
{
    using namespace std::chrono;
    const auto months = static_cast<int>(m_firstMonth + number * m_months);
    const auto day = dayIn(year{months / 12} / month{static_cast<unsigned>(months % 12) + 1U});
    if (!day || *day + m_timeOfDay < m_first) {
        return std::nullopt;
    }
    return *day + m_timeOfDay;
}

inline std::optional<CivilSteps::Step> CivilSteps::monthlyFrom(qint64 number) const
{
    if (m_dayRule == DayRule::None) {
        return std::nullopt;
    }
    for (const qint64 stop = number + mostMisses; number < stop; ++number) {
        if (m_firstMonth + number * m_months >= lastYear * 12LL) {
            return std::nullopt;
        }
        if (const auto start = monthly(number)) {
            return Step{number, *start};
        }
    }
    return std::nullopt;
}

} // namespace wk
