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
    [[nodiscard]] QList<HistoryEntry> entries(const HistoryOf &what, qint64 from, qint64 count);

private:
    [[nodiscard]] HistoryEntry entry(qint64 number);

    Connection &m_connection;
};

} // namespace wk
