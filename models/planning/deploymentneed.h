// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <chrono>
#include <optional>

namespace wk {

/// From when on clients have to run a deployment: its deadline, or the earliest start of its assigned
/// schedules; on the clock of each client unless it is in UTC. With both kinds, `zone` decides which comes
/// first. Nothing if it is not mandatory (contracts.md 5, "When").
[[nodiscard]] std::optional<PlannedTime> mandatoryFrom(const Deployment &deployment, const ZoneClock &zone);

/// What an effective window has to leave for one thing a deployment runs, as the site is set today. A
/// collection may set a restart countdown of its own.
struct WindowNeed
{
    std::chrono::minutes maximumRunTime{0}; ///< 0 is Unknown
    std::chrono::minutes countdown{0}; ///< before a program or task sequence, after an update
    std::chrono::minutes turnaround{0}; ///< of the restart, with updates

    [[nodiscard]] bool isUnknown() const { return maximumRunTime.count() == 0; }
    [[nodiscard]] std::chrono::minutes whole() const { return maximumRunTime + countdown + turnaround; }
    friend bool operator==(const WindowNeed &, const WindowNeed &) = default;
};

[[nodiscard]] WindowNeed windowNeed(const SiteSnapshot &site, const Deployment &deployment,
                                    const DeploymentItem &item);
/// The most that one of its items needs. Nothing if it has none.
[[nodiscard]] std::optional<WindowNeed> windowNeed(const SiteSnapshot &site, const Deployment &deployment);

} // namespace wk
