// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <algorithm>

namespace wk {

/// Dates of a demonstration, counted in days from its today.
class DemoDays
{
public:
    /// What is earlier or later counts as one of these: from any day between them, one and a half years back
    /// and forth can be written into a schedule token.
    static constexpr Instant earliest{std::chrono::sys_days{std::chrono::year{1972} / 1 / 1}};
    static constexpr Instant latest{std::chrono::sys_days{std::chrono::year{2032} / 6 / 30}};

    explicit DemoDays(Instant now)
        : m_today(std::chrono::floor<std::chrono::days>(std::clamp(now, earliest, latest)))
    { }

    [[nodiscard]] CivilTime civil(int day, std::chrono::minutes timeOfDay) const
    {
        return CivilTime{instant(day, timeOfDay).time_since_epoch()};
    }
    [[nodiscard]] Instant instant(int day, std::chrono::minutes timeOfDay = {}) const
    {
        return m_today + std::chrono::days{day} + timeOfDay;
    }

    /// The second Tuesday of a month that was today or before, the latest or one of those before it, in days
    /// from today.
    [[nodiscard]] int patchDay(int monthsBack) const
    {
        using namespace std::chrono;
        const auto secondTuesday = [](year_month month) { return sys_days{month / Tuesday[2]}; };
        const year_month_day date{m_today};
        year_month month = date.year() / date.month();
        if (secondTuesday(month) > m_today) {
            month -= months{1};
        }
        return static_cast<int>((secondTuesday(month - months{monthsBack}) - m_today).count());
    }
    [[nodiscard]] std::chrono::year_month_day date(int day) const { return m_today + std::chrono::days{day}; }

private:
    std::chrono::sys_days m_today;
};

} // namespace wk
