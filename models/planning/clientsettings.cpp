// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clientsettings.h"

#include <algorithm>

namespace wk {

SettingsOverTime::SettingsOverTime(const SiteSnapshot &site, ClientRow client)
{
    ClientSettings today;
    if (!site.sites().isEmpty()) {
        const Site &first = site.sites().constFirst();
        today = {first.programCountdown, first.restartCountdown, first.restartTurnaround};
        for (const PastSettings &past : first.history) {
            m_changes.push_back(past.changedAt);
            m_settings.push_back({past.programCountdown.value_or(today.programCountdown),
                                  past.restartCountdown.value_or(today.restartCountdown),
                                  past.restartTurnaround.value_or(today.restartTurnaround)});
        }
    }
    m_settings.push_back(today);

    std::optional<std::chrono::minutes> smallest;
    for (const CollectionRow collection : site.collectionsOf(client)) {
        if (const auto countdown = site.restartCountdownOf(collection)) {
            smallest = std::min(smallest.value_or(*countdown), *countdown);
        }
    }
    for (ClientSettings &settings : m_settings) {
        settings.restartCountdown = smallest.value_or(settings.restartCountdown);
    }
}

const ClientSettings &SettingsOverTime::at(Instant instant) const
{
    const auto next = std::upper_bound(m_changes.begin(), m_changes.end(), instant);
    return m_settings[static_cast<std::size_t>(next - m_changes.begin())];
}

Instant SettingsOverTime::firstChange() const
{
    return m_changes.empty() ? ZoneClock::endOfTime : m_changes.front();
}

} // namespace wk
