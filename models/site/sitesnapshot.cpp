// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitesnapshot.h"

#include "core/nearmatches.h"
#include "site/collectionnumber.h"
#include "site/references.h"
#include "site/snapshotparts.h"

#include <algorithm>

namespace wk {

using std::chrono::minutes;

namespace {

/// What the product gives a collection that switches its own countdown on without naming it.
constexpr minutes defaultRestartCountdown{5};

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

/// Whether clients differ in nothing that places and zones are made of: who they are, in which order, and
/// what says their zone. Assigning all clients of a large site is one edit.
bool areAtTheSamePlaces(const QList<Client> &left, const QList<Client> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const Client &one, const Client &other) {
                          return one.resourceId == other.resourceId && one.timeZone == other.timeZone
                              && one.assignedSites == other.assignedSites;
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

Result<SiteSnapshot> SiteSnapshot::of(const SiteContent &content, quint32 highestNumber)
{
    Parts nothing;
    nothing.highestCollectionNumber = highestNumber;
    return made(content, nothing);
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
    const bool samePlaces = sameClients || areAtTheSamePlaces(content.clients, old.clients);
    const bool sameMemberships = sameCollections && samePlaces && areSame(content, old, &Of::memberships);
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
    if (!sameCollections) {
        parts->highestCollectionNumber =
            std::max(parts->highestCollectionNumber, wk::highestCollectionNumber(content));
    }
    renew(parts->collections, sameCollections, content);
    renew(parts->windows, sameWindows, content, *parts->collections);
    renew(parts->clients, sameClients, content);
    renew(parts->zones, samePlaces && sameSites, content, *parts->clients);
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

quint32 SiteSnapshot::highestCollectionNumber() const
{
    return m_parts->highestCollectionNumber;
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
    return m_parts->windows->settings[static_cast<std::size_t>(row)];
}

std::optional<minutes> SiteSnapshot::restartCountdownOf(CollectionRow row) const
{
    const auto &settings = m_parts->windows->settings[static_cast<std::size_t>(row)];
    if (!settings || !settings->restartCountdownEnabled) {
        return {};
    }
    return settings->restartCountdown.value_or(defaultRestartCountdown);
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
