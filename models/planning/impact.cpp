// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/impact.h"

#include "core/codepoints.h"
#include "planning/clientgroups.h"
#include "planning/impactofgroup.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace wk {

namespace {

qsizetype clientsOf(const ClientsImpact &group)
{
    return static_cast<qsizetype>(group.resourceIds.size());
}

template <typename Holds>
qsizetype countClients(const QList<ClientsImpact> &groups, Holds holds)
{
    qsizetype count = 0;
    for (const ClientsImpact &group : groups) {
        count += holds(group) ? clientsOf(group) : 0;
    }
    return count;
}

template <std::size_t n>
bool any(const std::array<bool, n> &flags)
{
    return std::any_of(flags.begin(), flags.end(), [](bool flag) { return flag; });
}

/// Clients that were alike before a change and are alike after it.
struct Alike
{
    ClientPair example;
    std::vector<quint32> resourceIds;
};

std::vector<Alike> groupsOf(const SiteSnapshot &before, const SiteSnapshot &after,
                            const std::vector<ClientPair> &clients)
{
    std::vector<ClientRow> rowsBefore;
    std::vector<ClientRow> rowsAfter;
    for (const ClientPair &client : clients) {
        rowsBefore.push_back(client.before);
        rowsAfter.push_back(client.after);
    }
    const ClientGroups groupsBefore(before, rowsBefore);
    const ClientGroups groupsAfter(after, rowsAfter);
    QHash<std::pair<std::size_t, std::size_t>, std::size_t> known;
    std::vector<Alike> groups;
    for (const ClientPair &client : clients) {
        const std::pair key{groupsBefore.numberOf(client.before), groupsAfter.numberOf(client.after)};
        auto number = known.constFind(key);
        if (number == known.cend()) {
            number = known.insert(key, groups.size());
            groups.push_back({client, {}});
        }
        groups[*number].resourceIds.push_back(before.client(client.before).resourceId);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Alike &left, const Alike &right) {
        return left.resourceIds.size() > right.resourceIds.size();
    });
    return groups;
}

} // namespace

qsizetype Impact::clients() const
{
    return countClients(groups, [](const ClientsImpact &) { return true; });
}

OpenTimeChange Impact::openTime(WorkKind kind) const
{
    OpenTimeChange all;
    for (const ClientsImpact &group : groups) {
        const OpenTimeChange &ofEach = group.openTime[static_cast<std::size_t>(kind)];
        all.gained += ofEach.gained * clientsOf(group);
        all.lost += ofEach.lost * clientsOf(group);
    }
    return all;
}

qsizetype Impact::becomingUnrestricted() const
{
    return countClients(groups, [](const ClientsImpact &group) { return any(group.becomesUnrestricted); });
}

qsizetype Impact::becomingRestricted() const
{
    return countClients(groups, [](const ClientsImpact &group) { return any(group.becomesRestricted); });
}

qsizetype Impact::withNothingToCome() const
{
    return countClients(groups, [](const ClientsImpact &group) { return any(group.nothingToCome); });
}

qsizetype Impact::updatesLosingGeneralWindows() const
{
    return countClients(groups, std::mem_fn(&ClientsImpact::updatesLoseGeneralWindows));
}

qsizetype Impact::taskSequencesLosingGeneralWindows() const
{
    return countClients(groups, std::mem_fn(&ClientsImpact::taskSequencesLoseGeneralWindows));
}

qsizetype Impact::with(OutcomeChange change) const
{
    return countClients(groups, [change](const ClientsImpact &group) {
        return std::any_of(group.deployments.begin(), group.deployments.end(),
                           [change](const auto &deployment) { return deployment.change == change; });
    });
}

QList<Impact::DeploymentCounts> Impact::deployments() const
{
    // An advertisement and an updates assignment may bear the same id.
    const auto isBefore = [](const ForecastRow *left, const ForecastRow *right) {
        const auto byId = compareCodePoints(left->deploymentId, right->deploymentId);
        return std::is_neq(byId) ? std::is_lt(byId)
                                 : left->kind != WorkKind::Update && right->kind == WorkKind::Update;
    };
    std::map<const ForecastRow *, DeploymentCounts, decltype(isBefore)> counts(isBefore);
    for (const ClientsImpact &group : groups) {
        std::map<const ForecastRow *, std::array<bool, outcomeChanges>, decltype(isBefore)> changes(isBefore);
        for (const ClientsImpact::DeploymentChange &change : group.deployments) {
            changes[&change.row()][static_cast<std::size_t>(change.change)] = true;
        }
        for (const auto &[row, ofDeployment] : changes) {
            const auto known = counts.try_emplace(row, DeploymentCounts{row->deploymentId, row->name, {}});
            for (std::size_t change = 0; change < outcomeChanges; ++change) {
                known.first->second.clients[change] += ofDeployment[change] ? clientsOf(group) : 0;
            }
        }
    }
    QList<DeploymentCounts> all;
    for (const auto &[row, ofDeployment] : counts) {
        all.append(ofDeployment);
    }
    return all;
}

std::optional<Impact> impactOf(const SiteSnapshot &before, const SiteSnapshot &after, const Span &range,
                               const PlanningProgress &progress)
{
    Impact impact{range, {}};
    std::vector<Alike> groups = groupsOf(before, after, affectedClients(before, after));
    ImpactOfGroup comparison(before, after, range);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!goesOn(progress, i, groups.size())) {
            return std::nullopt;
        }
        if (auto ofGroup = comparison.on(groups[i].example)) {
            ofGroup->resourceIds = std::move(groups[i].resourceIds);
            impact.groups.append(std::move(*ofGroup));
        }
    }
    return impact;
}

} // namespace wk
