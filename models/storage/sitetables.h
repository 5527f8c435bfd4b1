// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "storage/connection.h"
#include "storage/pace.h"

#include <optional>

namespace wk {

/// The records of a site in their tables. Everything happens in the caller's transaction and throws
/// StorageFailure.
class SiteTables
{
public:
    explicit SiteTables(Connection &connection) : m_connection(connection) { }

    /// Everything, as SiteStore::load gives it.
    [[nodiscard]] SiteContent load(Pace &pace);
    /// How many steps of a pace that takes, roughly.
    [[nodiscard]] qint64 size();

    /// The record with the key of this one. Settings come without their windows.
    template <typename Record>
    [[nodiscard]] std::optional<Record> find(const Record &key);
    /// Writes a record, new or in place of the one with its key. Settings leave their windows as they are.
    template <typename Record>
    void write(const Record &record);
    /// Removes the record with the key of this one.
    template <typename Record>
    void remove(const Record &record);

    /// Assigns a client to another fallback status point; whether it was assigned to `before`.
    [[nodiscard]] bool reassign(quint32 resourceId, const QString &before, const QString &after);
    void setThisSite(const Site &site);
    [[nodiscard]] QString thisSite();
    /// All links from a collection upwards.
    [[nodiscard]] QList<SubcollectionLink> linksAbove(const QString &collectionId);
    [[nodiscard]] bool hasWindows(const QString &collectionId);
    /// Makes the windows of a collection those of its settings, in their order.
    void replaceWindows(const CollectionSettings &settings);
    /// Puts a new window where it belongs among the others, or takes one away; the others move.
    void insertWindow(const PlacedWindow &placed);
    void removeWindow(const PlacedWindow &placed);

private:
    template <typename Record>
    [[nodiscard]] QList<Record> all(Pace &pace);
    void loadSites(SiteContent &site, Pace &pace);
    void loadSettings(SiteContent &site, Pace &pace);
    void loadMemberships(SiteContent &site, Pace &pace);

    Connection &m_connection;
};

} // namespace wk
