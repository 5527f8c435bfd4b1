// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesnapshot.h"

#include "core/nearmatches.h"
#include "site/references.h"
#include "site/snapshotparts.h"

#include <algorithm>

namespace wk {

using std::chrono::minutes;

namespace {

template <typename... Record>
bool areSame(const SiteContent &left, const SiteContent &right, QList<Record> SiteContent::*...lists)
{
    return ((left.*lists).isSharedWith(right.*lists) && ...);
}

/// Windows refer to nothing; their collections do.
bool areOfSameCollections(const QList<CollectionSettings> &left, const QList<CollectionSettings> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const CollectionSettings &one, const CollectionSettings &other) {
                          return one.collectionId == other.collectionId;
                      });
}

/// The part there was, unless it has to be made anew.
template <typename Part, typename... From>
void renew(std::shared_ptr<const Part> &part, bool isStillRight, const From &...from)
{
    if (part == nullptr || !isStillRight) {
        part = std::make_shared<const Part>(from...);
    }
}

} // namespace

SiteSnapshot::SiteSnapshot(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) { }
struct SiteSnapshot::Rows
{
    QList<Site> sites;
    QList<Collection> collections;
    QList<Client> clients;
    QList<CollectionWindow> windows;
    QList<Deployment> deployments;
    std::vector<std::optional<minutes>> restartCountdowns;
    QHash<QString, CollectionSettings> settings; // by collection id

    QHash<QString, CollectionRow> collectionById;
    QHash<quint32, ClientRow> clientById;
    QMultiHash<QString, ClientRow> clientByName; // case folded

    Relation<ClientRow, CollectionRow> collectionsOf;
    Relation<CollectionRow, ClientRow> membersOf;
    Relation<CollectionRow, CollectionRow> parentsOf;
    Relation<CollectionRow, CollectionRow> childrenOf;
    std::vector<CollectionRow> roots;
    Relation<CollectionRow, WindowRow> windowsOf;

    std::vector<ZoneClock> zones;
    std::vector<quint32> zoneOf;

    std::optional<Problem> problem; // with a zone

    explicit Rows(const SiteContent &content);

private:
    void addCollections(const SiteContent &content);
    void addWindows(const SiteContent &content);
    void addClients(const SiteContent &content);
    void addMemberships(const SiteContent &content);
    void addZones();
    void addDeployments(const SiteContent &content);
    void addAdvertisement(const SiteContent &content, const Advertisement &advertisement);
    [[nodiscard]] QString zoneNameOf(const Client &client) const;
};

SiteSnapshot::Rows::Rows(const SiteContent &content) : sites(content.sites)
{
    addCollections(content);
    addWindows(content);
    addClients(content);
    addMemberships(content);
    addZones();
    addDeployments(content);
}

void SiteSnapshot::Rows::addCollections(const SiteContent &content)
{
    collections = content.collections;
    sortBy(collections, &Collection::id);
    for (qsizetype i = 0; i < collections.size(); ++i) {
        collectionById.insert(collections[i].id, static_cast<CollectionRow>(i));
    }
    std::vector<std::pair<CollectionRow, CollectionRow>> parents;
    std::vector<std::pair<CollectionRow, CollectionRow>> children;
    for (const SubcollectionLink &link : content.links) {
        parents.emplace_back(collectionById[link.childId], collectionById[link.parentId]);
        children.emplace_back(parents.back().second, parents.back().first);
    }
    const auto count = static_cast<std::size_t>(collections.size());
    parentsOf = {count, std::move(parents)};
    childrenOf = {count, std::move(children)};
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto row = static_cast<CollectionRow>(i); parentsOf.of(row).empty()) {
            roots.push_back(row);
        }
    }
}

void SiteSnapshot::Rows::addWindows(const SiteContent &content)
{
    restartCountdowns.resize(static_cast<std::size_t>(collections.size()));
    std::vector<std::pair<CollectionRow, const MaintenanceWindow *>> found;
    for (const CollectionSettings &record : content.settings) {
        const CollectionRow row = collectionById[record.collectionId];
        settings.insert(record.collectionId, record);
        if (record.restartCountdownEnabled) {
            restartCountdowns[number(row)] = record.restartCountdown.value_or(defaultRestartCountdown);
        }
        for (const MaintenanceWindow &window : record.windows) {
            found.emplace_back(row, &window);
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first
                                         : std::is_lt(compareCodePoints(left.second->id, right.second->id));
    });
    std::vector<std::pair<CollectionRow, WindowRow>> pairs;
    for (const auto &[row, window] : found) {
        pairs.emplace_back(row, static_cast<WindowRow>(windows.size()));
        windows.append({row, *window});
    }
    windowsOf = {static_cast<std::size_t>(collections.size()), std::move(pairs)};
}

void SiteSnapshot::Rows::addClients(const SiteContent &content)
{
    clients = content.clients;
    std::sort(clients.begin(), clients.end(),
              [](const Client &left, const Client &right) { return left.resourceId < right.resourceId; });
    clientById.reserve(clients.size());
    clientByName.reserve(clients.size());
    for (qsizetype i = 0; i < clients.size(); ++i) {
        clientById.insert(clients[i].resourceId, static_cast<ClientRow>(i));
        clientByName.insert(clients[i].name.toCaseFolded(), static_cast<ClientRow>(i));
    }
}

void SiteSnapshot::Rows::addMemberships(const SiteContent &content)
{
    std::vector<std::pair<ClientRow, CollectionRow>> pairs;
    pairs.reserve(static_cast<std::size_t>(content.memberships.size()));
    for (const Membership &membership : content.memberships) {
        pairs.emplace_back(clientById[membership.resourceId], collectionById[membership.collectionId]);
    }
    std::vector<std::pair<CollectionRow, ClientRow>> reversed;
    reversed.reserve(pairs.size());
    for (const auto &[client, collection] : pairs) {
        reversed.emplace_back(collection, client);
    }
    collectionsOf = {static_cast<std::size_t>(clients.size()), std::move(pairs)};
    membersOf = {static_cast<std::size_t>(collections.size()), std::move(reversed)};
}

QString SiteSnapshot::Rows::zoneNameOf(const Client &client) const
{
    if (!client.timeZone.isEmpty()) {
        return client.timeZone;
    }
    for (const QString &code : client.assignedSites) {
        const auto site = std::find_if(sites.begin(), sites.end(),
                                       [&code](const Site &candidate) { return candidate.code == code; });
        if (site != sites.end()) {
            return site->timeZone;
        }
    }
    return sites.isEmpty() ? QString() : sites.first().timeZone;
}

void SiteSnapshot::Rows::addZones()
{
    QHash<QString, quint32> numberByName;
    zoneOf.reserve(static_cast<std::size_t>(clients.size()));
    for (const Client &client : clients) {
        const QString name = zoneNameOf(client);
        auto known = numberByName.constFind(name);
        if (known == numberByName.cend()) {
            const auto clock = name.isEmpty() ? Result(ZoneClock::utc()) : ZoneClock::forZone(name);
            if (!clock) {
                problem = clock.problem();
                problem->place = {{}, u"SMS_R_System"_s, keyOf(client), {}, u"TimeZone"_s};
                return;
            }
            // Two names, one zone: `W. Europe Standard Time` is Europe/Berlin.
            const auto same = std::find(zones.begin(), zones.end(), *clock);
            known = numberByName.insert(name, static_cast<quint32>(same - zones.begin()));
            if (same == zones.end()) {
                zones.push_back(*clock);
            }
        }
        zoneOf.push_back(*known);
    }
}

void SiteSnapshot::Rows::addAdvertisement(const SiteContent &content, const Advertisement &advertisement)
{
    const bool isTaskSequence = advertisement.programName == u'*';
    Deployment deployment;
    deployment.id = advertisement.id;
    deployment.name = advertisement.name;
    deployment.kind = isTaskSequence ? WorkKind::TaskSequence : WorkKind::Program;
    deployment.target = collectionById[advertisement.collectionId];
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
    if (isTaskSequence) {
        for (const TaskSequence &sequence : content.taskSequences) {
            if (sequence.packageId == advertisement.packageId) {
                deployment.items = {{{}, sequence.maximumRunTime, minutes{0}, sequence.restartRequired}};
            }
        }
    } else {
        for (const Program &program : content.programs) {
            if (program.packageId == advertisement.packageId && program.name == advertisement.programName) {
                deployment.items = {
                    {{}, program.maximumRunTime, program.estimatedRunTime, program.restartRequired}};
            }
        }
    }
    deployments.append(deployment);
}

void SiteSnapshot::Rows::addDeployments(const SiteContent &content)
{
    for (const Advertisement &advertisement : content.advertisements) {
        addAdvertisement(content, advertisement);
    }
    for (const UpdatesAssignment &assignment : content.updatesAssignments) {
        Deployment deployment;
        deployment.id = assignment.id;
        deployment.name = assignment.name;
        deployment.kind = WorkKind::Update;
        deployment.target = collectionById[assignment.collectionId];
        deployment.ignoresWindows = assignment.ignoreWindows;
        deployment.restartsOutsideWindows = assignment.restartOutsideWindows;
        deployment.deadline = assignment.deadline;
        for (const SoftwareUpdate &update : assignment.updates) {
            deployment.items.append({update.name, update.maximumRunTime, minutes{0}, true});
        }
        deployments.append(deployment);
    }
    sortBy(deployments, &Deployment::id);
}

SiteSnapshot::SiteSnapshot(std::shared_ptr<const Rows> rows) : m_rows(std::move(rows)) { }

Result<SiteSnapshot> SiteSnapshot::of(const SiteContent &content)
{
    return made(content, {});
}

Result<SiteSnapshot> SiteSnapshot::next(const SiteContent &content) const
{
    return made(content, *m_parts);
}

Result<SiteSnapshot> SiteSnapshot::made(const SiteContent &content, const Parts &before)
{
    using Of = SiteContent;
    const SiteContent &old = before.content;
    const bool sameSites = areSame(content, old, &Of::sites);
    const bool sameCollections = areSame(content, old, &Of::collections, &Of::links);
    const bool sameClients = areSame(content, old, &Of::clients);
    const bool sameWindows = sameCollections && areSame(content, old, &Of::settings);
    const bool sameMemberships = sameCollections && sameClients && areSame(content, old, &Of::memberships);
    const bool sameDeployments = sameCollections
        && areSame(content, old, &Of::programs, &Of::taskSequences, &Of::advertisements,
                   &Of::updatesAssignments);
    const bool sameReferences =
        sameMemberships && sameDeployments && areOfSameCollections(content.settings, old.settings);
    if (before.collections == nullptr || !sameReferences) {
        const QList<Problem> broken = brokenReferences(content);
        if (!broken.isEmpty()) {
            return broken.first();
        }
    }
    auto parts = std::make_shared<Parts>(before);
    parts->content = content;
    renew(parts->collections, sameCollections, content);
    renew(parts->windows, sameWindows, content, *parts->collections);
    renew(parts->clients, sameClients, content);
    renew(parts->zones, sameClients && sameSites, content, *parts->clients);
    renew(parts->memberships, sameMemberships, content, *parts->collections, *parts->clients);
    renew(parts->deployments, sameDeployments, content, *parts->collections);
    if (parts->zones->problem) {
        return *parts->zones->problem;
    }
    return SiteSnapshot{std::move(parts)};
}

const SiteContent &SiteSnapshot::content() const
{
    return m_parts->content;
}

const QList<Site> &SiteSnapshot::sites() const
{
    return m_parts->content.sites;
}

const QList<Collection> &SiteSnapshot::collections() const
{
    return m_parts->collections->collections;
}

const QList<Client> &SiteSnapshot::clients() const
{
    return m_parts->clients->clients;
}

const QList<CollectionWindow> &SiteSnapshot::windows() const
{
    return m_parts->windows->windows;
}

const QList<Deployment> &SiteSnapshot::deployments() const
{
    return m_parts->deployments->deployments;
}

const Collection &SiteSnapshot::collection(CollectionRow row) const
{
    return m_parts->collections->collections[static_cast<qsizetype>(row)];
}

const Client &SiteSnapshot::client(ClientRow row) const
{
    return m_parts->clients->clients[static_cast<qsizetype>(row)];
}

const CollectionWindow &SiteSnapshot::window(WindowRow row) const
{
    return m_parts->windows->windows[static_cast<qsizetype>(row)];
}

std::optional<CollectionRow> SiteSnapshot::collectionWithId(QStringView id) const
{
    const auto found = m_parts->collections->rowById.constFind(id.toString());
    return found == m_parts->collections->rowById.cend() ? std::nullopt : std::optional{*found};
}

std::optional<ClientRow> SiteSnapshot::clientWithResourceId(quint32 resourceId) const
{
    const auto found = m_parts->clients->rowById.constFind(resourceId);
    return found == m_parts->clients->rowById.cend() ? std::nullopt : std::optional{*found};
}

QList<ClientRow> SiteSnapshot::clientsNamed(const QString &nameOrResourceId) const
{
    // `0001` is no way to write a number: it may be a name.
    const quint32 resourceId = nameOrResourceId.toUInt();
    const bool isResourceId = QString::number(resourceId) == nameOrResourceId;
    if (const auto row = isResourceId ? clientWithResourceId(resourceId) : std::nullopt) {
        return {*row};
    }
    if (nameOrResourceId.isEmpty()) {
        return {};
    }
    QList<ClientRow> named = m_parts->clients->rowsByName.values(nameOrResourceId.toCaseFolded());
    std::sort(named.begin(), named.end()); // rows ascend by resource id
    return named;
}

Result<ClientRow> SiteSnapshot::clientNamed(const QString &nameOrResourceId) const
{
    const QList<ClientRow> named = clientsNamed(nameOrResourceId);
    if (named.size() == 1) {
        return named.first();
    }
    if (named.isEmpty()) {
        QStringList names;
        for (const Client &client : m_parts->clients->clients) {
            names.append(client.name);
        }
        return Problem{ProblemCode::UnknownClient,
                       {},
                       QStringList{nameOrResourceId} + nearMatches(nameOrResourceId, names)};
    }
    QStringList arguments{nameOrResourceId};
    for (const ClientRow row : named) {
        arguments.append(QString::number(client(row).resourceId));
    }
    return Problem{ProblemCode::AmbiguousClient, {}, arguments};
}

std::span<const CollectionRow> SiteSnapshot::collectionsOf(ClientRow row) const
{
    return m_parts->memberships->collectionsOf.of(row);
}

std::span<const ClientRow> SiteSnapshot::membersOf(CollectionRow row) const
{
    return m_parts->memberships->membersOf.of(row);
}

std::span<const CollectionRow> SiteSnapshot::parentsOf(CollectionRow row) const
{
    return m_parts->collections->parents.of(row);
}

std::span<const CollectionRow> SiteSnapshot::childrenOf(CollectionRow row) const
{
    return m_parts->collections->children.of(row);
}

std::span<const CollectionRow> SiteSnapshot::rootCollections() const
{
    return m_parts->collections->roots;
}

std::span<const WindowRow> SiteSnapshot::windowsOf(CollectionRow row) const
{
    return m_parts->windows->ofCollection.of(row);
}

std::optional<CollectionSettings> SiteSnapshot::settingsOf(CollectionRow row) const
{
    const auto found = m_rows->settings.constFind(collection(row).id);
    return found == m_rows->settings.cend() ? std::nullopt : std::optional{*found};
}

std::optional<minutes> SiteSnapshot::restartCountdownOf(CollectionRow row) const
{
    return m_parts->windows->restartCountdowns[static_cast<std::size_t>(row)];
}

const ZoneClock &SiteSnapshot::zone() const
{
    return m_parts->zones->ofSite;
}

const ZoneClock &SiteSnapshot::zoneOf(ClientRow row) const
{
    return m_parts->zones->zones[zoneNumberOf(row)];
}

quint32 SiteSnapshot::zoneNumberOf(ClientRow row) const
{
    return m_parts->zones->zoneOf[static_cast<std::size_t>(row)];
}

} // namespace wk
