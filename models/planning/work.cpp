// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/work.h"

#include "schedule/occurrences.h"

#include <algorithm>

namespace wk {

namespace {

/// Which collections deployments can reach a client through: those it is a direct member of, and for
/// deployments that include subcollections all above them.
class Reach
{
public:
    Reach(const SiteSnapshot &site, ClientRow client)
        : m_direct(static_cast<std::size_t>(site.collections().size())), m_above(m_direct)
    {
        std::vector<CollectionRow> open;
        for (const CollectionRow collection : site.collectionsOf(client)) {
            m_direct[static_cast<std::size_t>(collection)] = true;
            open.push_back(collection);
        }
        while (!open.empty()) {
            const CollectionRow collection = open.back();
            open.pop_back();
            if (!m_above[static_cast<std::size_t>(collection)]) {
                m_above[static_cast<std::size_t>(collection)] = true;
                const auto parents = site.parentsOf(collection);
                open.insert(open.end(), parents.begin(), parents.end());
            }
        }
    }
    [[nodiscard]] bool by(const Deployment &deployment) const
    {
        return (deployment.includesSubcollections ? m_above
                                                  : m_direct)[static_cast<std::size_t>(deployment.target)];
    }

private:
    std::vector<bool> m_direct;
    std::vector<bool> m_above;
};

std::optional<Instant> assignmentTime(const Deployment &deployment, const ZoneClock &zone)
{
    if (deployment.deadline) {
        return zone.toInstant(*deployment.deadline);
    }
    std::optional<Instant> earliest;
    for (const Schedule &schedule : deployment.assignedSchedules) {
        if (const auto first = Occurrences(schedule, zone).first()) {
            earliest = std::min(earliest.value_or(first->begin), first->begin);
        }
    }
    return earliest;
}

} // namespace

std::vector<Work> mandatoryWork(const SiteSnapshot &site, ClientRow client, Instant from)
{
    const Reach reach(site, client);
    const ZoneClock &zone = site.zoneOf(client);
    std::vector<Work> works;
    for (const Deployment &deployment : site.deployments()) {
        const auto assignedAt = reach.by(deployment) ? assignmentTime(deployment, zone) : std::nullopt;
        if (!assignedAt) {
            continue;
        }
        Instant availableAt = std::max(*assignedAt, from);
        if (deployment.notBefore) {
            availableAt = std::max(availableAt, zone.toInstant(*deployment.notBefore));
        }
        if (deployment.expires && zone.toInstant(*deployment.expires) <= availableAt) {
            continue;
        }
        for (const DeploymentItem &item : deployment.items) {
            Work work;
            work.deployment = &deployment;
            work.item = &item;
            work.assignedAt = *assignedAt;
            work.availableAt = availableAt;
            work.deadline = yearsAfter(availableAt, 5);
            works.push_back(work);
        }
    }
    return works;
}

} // namespace wk
