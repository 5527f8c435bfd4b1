// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/zoneclock.h"
#include "site/deployment.h"
#include "site/records.h"

#include <memory>
#include <optional>
#include <span>

namespace wk {

/// Positions in a snapshot's lists. They mean nothing outside the snapshot that gave them.
enum class ClientRow : quint32 {};
enum class WindowRow : quint32 {};

/// A maintenance window and the collection it is on.
struct CollectionWindow
{
    CollectionRow collection{};
    MaintenanceWindow window;
};

/// A site at one moment, resolved and indexed. Immutable and implicitly shared: a copy costs a pointer, and
/// any thread may read it.
class SiteSnapshot
{
public:
    /// Problems: `UnknownReference`, `Cycle` (of collections) and `UnknownZone`, with their place.
    /// `highestNumber` is the greatest number that a collection had which may be gone
    /// (`SiteStore::highestCollectionNumber`).
    [[nodiscard]] static Result<SiteSnapshot> of(const SiteContent &content, quint32 highestNumber = 0);
    /// The same for what this site became: what is made from lists that are still the very same ones is
    /// shared, not made again. Problems as of `of`.
    [[nodiscard]] Result<SiteSnapshot> next(const SiteContent &content) const;

    /// What the snapshot was made of.
    [[nodiscard]] const SiteContent &content() const;
    [[nodiscard]] const QList<Site> &sites() const;
    /// Ascending by id.
    [[nodiscard]] const QList<Collection> &collections() const;
    /// The greatest number that a collection of the site's own has or had (collectionnumber.h), 0 if none.
    [[nodiscard]] quint32 highestCollectionNumber() const;
    /// Ascending by resource id.
    [[nodiscard]] const QList<Client> &clients() const;
    /// Ascending by collection id, then window id: the order of rows is the order of sources.
    [[nodiscard]] const QList<CollectionWindow> &windows() const;
    [[nodiscard]] const QList<Deployment> &deployments() const;

    [[nodiscard]] const Collection &collection(CollectionRow row) const;
    [[nodiscard]] const Client &client(ClientRow row) const;
    [[nodiscard]] const CollectionWindow &window(WindowRow row) const;

    [[nodiscard]] std::optional<CollectionRow> collectionWithId(QStringView id) const;
    [[nodiscard]] std::optional<ClientRow> clientWithResourceId(quint32 resourceId) const;
    /// All clients with this resource id or else this name, letter case ignored, ascending.
    [[nodiscard]] QList<ClientRow> clientsNamed(const QString &nameOrResourceId) const;
    /// The client with this resource id or this name, letter case ignored. Problems: `UnknownClient` with
    /// near matches, `AmbiguousClient` where several bear the name.
    [[nodiscard]] Result<ClientRow> clientNamed(const QString &nameOrResourceId) const;

    /// The collections a client is a direct member of, ascending. No collection passes on its members.
    [[nodiscard]] std::span<const CollectionRow> collectionsOf(ClientRow row) const;
    [[nodiscard]] std::span<const ClientRow> membersOf(CollectionRow row) const;
    [[nodiscard]] std::span<const CollectionRow> parentsOf(CollectionRow row) const;
    [[nodiscard]] std::span<const CollectionRow> childrenOf(CollectionRow row) const;
    /// Those that hang under no other, ascending.
    [[nodiscard]] std::span<const CollectionRow> rootCollections() const;
    [[nodiscard]] std::span<const WindowRow> windowsOf(CollectionRow row) const;
    /// The record that holds a collection's windows, in the order in which they are stored; not every
    /// collection has one.
    [[nodiscard]] std::optional<CollectionSettings> settingsOf(CollectionRow row) const;
    /// The restart countdown that a collection sets for its members, if it does.
    [[nodiscard]] std::optional<std::chrono::minutes> restartCountdownOf(CollectionRow row) const;

    /// The zone of the site itself; UTC if it names none.
    [[nodiscard]] const ZoneClock &zone() const;
    /// The zone a client's clock shows (contracts.md 3.4).
    [[nodiscard]] const ZoneClock &zoneOf(ClientRow row) const;
    /// Equal for clients of the same zone, and only for them.
    [[nodiscard]] quint32 zoneNumberOf(ClientRow row) const;

private:
    struct Parts;
    explicit SiteSnapshot(std::shared_ptr<const Parts> parts);
    [[nodiscard]] static Result<SiteSnapshot> made(const SiteContent &content, const Parts &before);

    std::shared_ptr<const Parts> m_parts;
};

} // namespace wk
