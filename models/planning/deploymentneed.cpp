// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/deploymentneed.h"

#include "schedule/occurrences.h"

namespace wk {

namespace {

std::optional<PlannedTime> firstStart(const Schedule &schedule)
{
    // What is on the clock of each client shows the same there, whatever the zone.
    const auto first = Occurrences(schedule, ZoneClock::utc()).first();
    if (!first) {
        return {};
    }
    return schedule.utc ? PlannedTime{first->begin} : PlannedTime{ZoneClock::utc().toCivil(first->begin)};
}

} // namespace

std::optional<PlannedTime> mandatoryFrom(const Deployment &deployment, const ZoneClock &zone)
{
    if (deployment.deadline) {
        return deployment.deadline;
    }
    std::optional<PlannedTime> earliest;
    for (const Schedule &schedule : deployment.assignedSchedules) {
        const auto start = firstStart(schedule);
        if (start && (!earliest || zone.toInstant(*start) < zone.toInstant(*earliest))) {
            earliest = start;
        }
    }
    return earliest;
}

WindowNeed windowNeed(const SiteSnapshot &site, const Deployment &deployment, const DeploymentItem &item)
{
    const Site settings = site.sites().value(0);
    if (deployment.kind == WorkKind::Update) {
        return {item.maximumRunTime, settings.restartCountdown, settings.restartTurnaround};
    }
    return {item.maximumRunTime, settings.programCountdown, {}};
}

std::optional<WindowNeed> windowNeed(const SiteSnapshot &site, const Deployment &deployment)
{
    std::optional<WindowNeed> most;
    for (const DeploymentItem &item : deployment.items) {
        const WindowNeed need = windowNeed(site, deployment, item);
        if (!most || need.whole() > most->whole()) {
            most = need;
        }
    }
    return most;
}

} // namespace wk
