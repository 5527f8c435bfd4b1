// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/spool.h"
#include "storage/sqlitefile.h"

#include <optional>

namespace wk {

// The tables of a spool file. No index beside the sequence: reports are read and go in the order in which
// they came. How much of a report has gone stands apart from it, so that noting it does not write the body
// again. A body that is kept as UTF-8 is of type TEXT, else of type BLOB.

/// Of a spool file, in bytes: a page holds several reports, so that less is written for one.
inline constexpr qint64 spoolPageSize = 16384;

/// Whether a problem is that of a damaged file: one that is no database is one, too.
[[nodiscard]] bool isDamage(const Problem &problem);
/// Opens a spool file, made if need be, with what it takes to be safe. Throws StorageFailure.
[[nodiscard]] std::unique_ptr<SqliteFile> openedSpoolFile(const QString &path);
/// Removes a spool file with what SQLite keeps beside it, which goes first: a log alone would be taken for
/// damage.
void removeSpoolFile(const QString &path);
/// Looks through the whole file. Throws StorageFailure: `DatabaseDamaged`, `NotOurDatabase`.
void lookForDamage(SqliteFile &file);

/// Appends reports.
class SpoolInsert
{
public:
    explicit SpoolInsert(SqliteFile &file);
    void run(qint64 sequence, const SpooledReport &report);

private:
    SqliteStatement m_statement;
};

/// Reads reports in their order.
class SpoolSelect
{
public:
    explicit SpoolSelect(SqliteFile &file);
    /// From this sequence on; until `end`.
    void begin(qint64 sequence);
    [[nodiscard]] std::optional<SpooledReport> next();
    void end();

private:
    SqliteStatement m_statement;
};

} // namespace wk
