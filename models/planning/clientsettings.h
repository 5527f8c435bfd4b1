// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <chrono>
#include <vector>

namespace wk {

/// The minutes that count around a run and a restart.
struct ClientSettings
{
    std::chrono::minutes programCountdown{5};
    std::chrono::minutes restartCountdown{5};
    std::chrono::minutes restartTurnaround{10};

    [[nodiscard]] std::chrono::minutes restartTime() const { return restartCountdown + restartTurnaround; }
};

/// One client's settings over time: the site's, as they changed, with the smallest restart countdown that
/// the collections it is a direct member of set in its place (contracts.md 5).
class SettingsOverTime
{
public:
    SettingsOverTime(const SiteSnapshot &site, ClientRow client);

    /// Those in force at an instant.
    [[nodiscard]] const ClientSettings &at(Instant instant) const;
    /// All there were and are.
    [[nodiscard]] const std::vector<ClientSettings> &all() const { return m_settings; }
    /// When they first changed; `ZoneClock::endOfTime` if they never did.
    [[nodiscard]] Instant firstChange() const;

private:
    std::vector<Instant> m_changes; // ascending; m_settings[i] are in force before m_changes[i]
    std::vector<ClientSettings> m_settings; // one more: today's
};

} // namespace wk
