// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitestore.h"
#include "storage/connection.h"

namespace wk {

/// The history of a site in its tables. Everything happens in the caller's transaction and throws
/// StorageFailure.
class HistoryTables
{
public:
    explicit HistoryTables(Connection &connection) : m_connection(connection) { }

    void write(const Edit &edit, const Signature &signature);

    /// The number of the last entry, 0 if there is none.
    [[nodiscard]] qint64 lastNumber();
    [[nodiscard]] qint64 length(const HistoryOf &what);
    /// As `SiteStore::history`.
    [[nodiscard]] QList<HistoryEntry> entries(const HistoryOf &what, qint64 length, qint64 from,
                                              qint64 count);
    /// Whether a collection is or ever was called so, as far as the history goes.
    [[nodiscard]] bool names(const QString &collectionId);
    /// As `SiteStore::highestCollectionNumber`.
    [[nodiscard]] quint32 highestCollectionNumber(const QString &siteCode);

private:
    [[nodiscard]] HistoryEntry entry(qint64 number);

    Connection &m_connection;
};

} // namespace wk
