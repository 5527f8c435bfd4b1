// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "site/relation.h"
#include "site/sitesnapshot.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace wk {

// What a snapshot is made of. Each part is made once from some of the site's lists, never changes, and is
// shared by all snapshots for which these lists are the same.

struct CollectionPart
{
    explicit CollectionPart(const SiteContent &content);

    QList<Collection> collections; ///< ascending by id
    QHash<QString, CollectionRow> rowById;
    Relation<CollectionRow, CollectionRow> parents;
    Relation<CollectionRow, CollectionRow> children;
    std::vector<CollectionRow> roots;
};

struct WindowPart
{
    WindowPart(const SiteContent &content, const CollectionPart &collections);

    QList<CollectionWindow> windows; ///< ascending by collection id, then window id
    Relation<CollectionRow, WindowRow> ofCollection;
    std::vector<std::optional<CollectionSettings>> settings; ///< by collection
};

struct ClientPart
{
    explicit ClientPart(const SiteContent &content);

    QList<Client> clients; ///< ascending by resource id
    QHash<quint32, ClientRow> rowById;
    QMultiHash<QString, ClientRow> rowsByName; ///< case folded
};

struct ZonePart
{
    ZonePart(const SiteContent &content, const ClientPart &clients);

    ZoneClock ofSite = ZoneClock::utc();
    std::vector<ZoneClock> zones;
    std::vector<quint32> zoneOf; ///< by client
    std::optional<Problem> problem;
};

struct MembershipPart
{
    MembershipPart(const SiteContent &content, const CollectionPart &collections, const ClientPart &clients);

    Relation<ClientRow, CollectionRow> collectionsOf;
    Relation<CollectionRow, ClientRow> membersOf;
};

struct DeploymentPart
{
    DeploymentPart(const SiteContent &content, const CollectionPart &collections);

    QList<Deployment> deployments; ///< ascending by id
};

struct SiteSnapshot::Parts
{
    SiteContent content;
    quint32 highestCollectionNumber = 0; ///< of all that are and were
    std::shared_ptr<const CollectionPart> collections;
    std::shared_ptr<const WindowPart> windows;
    std::shared_ptr<const ClientPart> clients;
    std::shared_ptr<const ZonePart> zones;
    std::shared_ptr<const MembershipPart> memberships;
    std::shared_ptr<const DeploymentPart> deployments;
};

} // namespace wk
