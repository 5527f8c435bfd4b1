// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/snapshotparts.h"

#include "core/codepoints.h"
#include "site/recordclass.h"
#include "site/references.h"

#include <algorithm>
#include <functional>

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// A list in order; the very same list, not a copy, if it is in order already.
template <typename Record, typename IsBefore>
QList<Record> inOrder(QList<Record> list, IsBefore isBefore)
{
    if (!std::is_sorted(list.cbegin(), list.cend(), isBefore)) {
        std::sort(list.begin(), list.end(), isBefore);
    }
    return list;
}

template <typename Record, typename Key>
QList<Record> inOrderOf(const QList<Record> &list, Key key)
{
    return inOrder(list, [key](const Record &left, const Record &right) {
        return std::is_lt(compareCodePoints(std::invoke(key, left), std::invoke(key, right)));
    });
}

} // namespace

CollectionPart::CollectionPart(const SiteContent &content)
    : collections(inOrderOf(content.collections, &Collection::id))
{
    rowById.reserve(collections.size());
    for (qsizetype i = 0; i < collections.size(); ++i) {
        rowById.insert(collections.at(i).id, static_cast<CollectionRow>(i));
    }
    std::vector<std::pair<CollectionRow, CollectionRow>> pairs;
    for (const SubcollectionLink &link : content.links) {
        pairs.emplace_back(rowById.value(link.childId), rowById.value(link.parentId));
    }
    const auto count = static_cast<std::size_t>(collections.size());
    parents = {count, std::move(pairs)};
    children = parents.reversed(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto row = static_cast<CollectionRow>(i); parents.of(row).empty()) {
            roots.push_back(row);
        }
    }
}

WindowPart::WindowPart(const SiteContent &content, const CollectionPart &collections)
    : settings(static_cast<std::size_t>(collections.collections.size()))
{
    std::vector<std::pair<CollectionRow, const MaintenanceWindow *>> found;
    for (const CollectionSettings &record : content.settings) {
        const CollectionRow row = collections.rowById.value(record.collectionId);
        settings[static_cast<std::size_t>(row)] = record;
        for (const MaintenanceWindow &window : record.windows) {
            found.emplace_back(row, &window);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first
                                         : std::is_lt(compareCodePoints(left.second->id, right.second->id));
    });
    std::vector<std::pair<CollectionRow, WindowRow>> pairs;
    windows.reserve(static_cast<qsizetype>(found.size()));
    for (const auto &[row, window] : found) {
        pairs.emplace_back(row, static_cast<WindowRow>(windows.size()));
        windows.append({row, *window});
    }
    ofCollection = {static_cast<std::size_t>(collections.collections.size()), std::move(pairs)};
}

ClientPart::ClientPart(const SiteContent &content)
    : clients(inOrder(content.clients, [](const Client &left, const Client &right) {
        return left.resourceId < right.resourceId;
    }))
{
    rowById.reserve(clients.size());
    rowsByName.reserve(clients.size());
    for (qsizetype i = 0; i < clients.size(); ++i) {
        rowById.insert(clients.at(i).resourceId, static_cast<ClientRow>(i));
        rowsByName.insert(clients.at(i).name.toCaseFolded(), static_cast<ClientRow>(i));
    }
}

namespace {

struct NamedZone
{
    QString name; ///< UTC if empty
    Place saidAt;
};

/// Who says which zone a client is in (contracts.md 3.4).
NamedZone zoneNameOf(const Client &client, const QList<Site> &sites)
{
    if (!client.timeZone.isEmpty()) {
        return {client.timeZone, {{}, recordClass<Client>, keyOf(client), {}, u"TimeZone"_s}};
    }
    auto site = sites.cend();
    for (const QString &code : client.assignedSites) {
        if (site == sites.cend()) {
            site = std::find_if(sites.cbegin(), sites.cend(),
                                [&code](const Site &candidate) { return candidate.code == code; });
        }
    }
    if (site == sites.cend()) {
        site = sites.cbegin();
    }
    return site == sites.cend()
        ? NamedZone{}
        : NamedZone{site->timeZone, {{}, recordClass<Site>, site->code, {}, u"TimeZone"_s}};
}

} // namespace

ZonePart::ZonePart(const SiteContent &content, const ClientPart &clients)
{
    if (!content.sites.isEmpty() && !content.sites.first().timeZone.isEmpty()) {
        const auto clock = ZoneClock::forZone(content.sites.first().timeZone);
        if (!clock) {
            problem = clock.problem();
            problem->place = {{}, recordClass<Site>, content.sites.first().code, {}, u"TimeZone"_s};
            return;
        }
        ofSite = *clock;
    }
    QHash<QString, quint32> numberByName;
    zoneOf.reserve(static_cast<std::size_t>(clients.clients.size()));
    for (const Client &client : clients.clients) {
        const NamedZone named = zoneNameOf(client, content.sites);
        auto known = numberByName.constFind(named.name);
        if (known == numberByName.cend()) {
            const auto clock =
                named.name.isEmpty() ? Result(ZoneClock::utc()) : ZoneClock::forZone(named.name);
            if (!clock) {
                problem = clock.problem();
                problem->place = named.saidAt;
                return;
            }
            // Two names, one zone: `W. Europe Standard Time` is Europe/Berlin.
            const auto same = std::find(zones.begin(), zones.end(), *clock);
            known = numberByName.insert(named.name, static_cast<quint32>(same - zones.begin()));
            if (same == zones.end()) {
                zones.push_back(*clock);
            }
        }
        zoneOf.push_back(*known);
    }
}

MembershipPart::MembershipPart(const SiteContent &content, const CollectionPart &collections,
                               const ClientPart &clients)
{
    std::vector<std::pair<CollectionRow, ClientRow>> pairs;
    pairs.reserve(static_cast<std::size_t>(content.memberships.size()));
    // They come sorted by collection as a rule: ask for each collection once.
    const QString *lastId = nullptr;
    CollectionRow lastRow{};
    for (const Membership &membership : content.memberships) {
        if (lastId == nullptr || *lastId != membership.collectionId) {
            lastRow = collections.rowById.value(membership.collectionId);
            lastId = &membership.collectionId;
        }
        pairs.emplace_back(lastRow, clients.rowById.value(membership.resourceId));
    }
    membersOf = {static_cast<std::size_t>(collections.collections.size()), std::move(pairs)};
    collectionsOf = membersOf.reversed(static_cast<std::size_t>(clients.clients.size()));
}

namespace {

using ItemsOfPackages = QHash<std::pair<QString, QString>, DeploymentItem>; // by package id and program name

const QString taskSequenceName = u"*"_s;

ItemsOfPackages itemsOf(const SiteContent &content)
{
    ItemsOfPackages items;
    for (const TaskSequence &sequence : content.taskSequences) {
        items.insert({sequence.packageId, taskSequenceName},
                     {{}, sequence.maximumRunTime, minutes{0}, sequence.restartRequired});
    }
    for (const Program &program : content.programs) {
        if (program.name != taskSequenceName) {
            items.insert({program.packageId, program.name},
                         {{}, program.maximumRunTime, program.estimatedRunTime, program.restartRequired});
        }
    }
    return items;
}

Deployment deploymentOf(const Advertisement &advertisement, const ItemsOfPackages &items,
                        const CollectionPart &collections)
{
    Deployment deployment;
    deployment.id = advertisement.id;
    deployment.name = advertisement.name;
    deployment.kind =
        advertisement.programName == taskSequenceName ? WorkKind::TaskSequence : WorkKind::Program;
    deployment.target = collections.rowById.value(advertisement.collectionId);
    deployment.includesSubcollections = advertisement.includeSubcollections;
    deployment.ignoresWindows = (advertisement.flags & Advertisement::ignoreWindows) != 0;
    deployment.restartsOutsideWindows = (advertisement.flags & Advertisement::restartOutsideWindows) != 0;
    if (advertisement.assignedScheduleEnabled) {
        for (const ScheduleToken &token : advertisement.assignedSchedule) {
            deployment.assignedSchedules.append(token.schedule);
        }
    }
    deployment.notBefore = advertisement.presentTime;
    if (advertisement.expirationEnabled) {
        deployment.expires = advertisement.expirationTime;
    }
    const auto item = items.constFind({advertisement.packageId, advertisement.programName});
    if (item != items.cend()) {
        deployment.items = {*item};
    }
    return deployment;
}

Deployment deploymentOf(const UpdatesAssignment &assignment, const CollectionPart &collections)
{
    Deployment deployment;
    deployment.id = assignment.id;
    deployment.name = assignment.name;
    deployment.kind = WorkKind::Update;
    deployment.target = collections.rowById.value(assignment.collectionId);
    deployment.ignoresWindows = assignment.ignoreWindows;
    deployment.restartsOutsideWindows = assignment.restartOutsideWindows;
    deployment.deadline = assignment.deadline;
    for (const SoftwareUpdate &update : assignment.updates) {
        deployment.items.append({update.name, update.maximumRunTime, minutes{0}, true});
    }
    return deployment;
}

} // namespace

DeploymentPart::DeploymentPart(const SiteContent &content, const CollectionPart &collections)
{
    const ItemsOfPackages items = itemsOf(content);
    for (const Advertisement &advertisement : content.advertisements) {
        deployments.append(deploymentOf(advertisement, items, collections));
    }
    for (const UpdatesAssignment &assignment : content.updatesAssignments) {
        deployments.append(deploymentOf(assignment, collections));
    }
    deployments = inOrderOf(deployments, &Deployment::id);
}

} // namespace wk
