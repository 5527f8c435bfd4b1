// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/deploymentedits.h"

#include "core/codepoints.h"

#include <algorithm>
#include <compare>

namespace wk {

namespace {

quint32 flagOf(WindowOverride override)
{
    return override == WindowOverride::IgnoreWindows ? Advertisement::ignoreWindows
                                                     : Advertisement::restartOutsideWindows;
}

Advertisement with(Advertisement advertisement, WindowOverride override, bool granted)
{
    const quint32 flag = flagOf(override);
    advertisement.flags = granted ? advertisement.flags | flag : advertisement.flags & ~flag;
    return advertisement;
}

UpdatesAssignment with(UpdatesAssignment assignment, WindowOverride override, bool granted)
{
    bool &flag = override == WindowOverride::IgnoreWindows ? assignment.ignoreWindows
                                                           : assignment.restartOutsideWindows;
    flag = granted;
    return assignment;
}

/// Adds what changes in one list; `isMeant` says of an id whether it is asked for.
template <typename Record, typename IsMeant>
void addChanges(Edit &edit, const QList<Record> &records, IsMeant isMeant, WindowOverride override,
                bool granted)
{
    for (const Record &record : records) {
        if (!isMeant(record.id)) {
            continue;
        }
        const Record after = with(record, override, granted);
        if (after != record) {
            edit.subjects.append(record.name);
            edit.changes.append(RecordChange<Record>{record, after});
        }
    }
}

} // namespace

qsizetype indexOfDeployment(const SiteSnapshot &site, const DeploymentKey &key)
{
    const QList<Deployment> &all = site.deployments();
    const auto first = std::lower_bound(all.cbegin(), all.cend(), key.id,
                                        [](const Deployment &deployment, const QString &id) {
                                            return std::is_lt(compareCodePoints(deployment.id, id));
                                        });
    for (auto at = first; at != all.cend() && at->id == key.id; ++at) {
        if (keyOf(*at) == key) {
            return at - all.cbegin();
        }
    }
    return -1;
}

bool hasOverride(const Deployment &deployment, WindowOverride override)
{
    return override == WindowOverride::IgnoreWindows ? deployment.ignoresWindows
                                                     : deployment.restartsOutsideWindows;
}

Edit setOverride(const QList<DeploymentKey> &keys, WindowOverride override, bool granted,
                 const SiteSnapshot &site)
{
    const auto among = [&keys](bool isOfUpdates) {
        return [&keys, isOfUpdates](const QString &id) {
            return keys.contains(DeploymentKey{isOfUpdates, id});
        };
    };
    Edit edit{EditKind::ChangeDeployments, {}, {}, EditOrigin::Done};
    addChanges(edit, site.content().advertisements, among(false), override, granted);
    addChanges(edit, site.content().updatesAssignments, among(true), override, granted);
    return edit;
}

} // namespace wk
