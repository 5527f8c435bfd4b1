// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

class SqliteFile;

/// Copies what can be read of a damaged spool, and is as it was written, into a new one: past pages that
/// cannot be read, and without its first page if that says no more what the others are. Says how many reports
/// that were. Nobody else has the file open; it stays as it is but for what is in its log. Throws
/// StorageFailure.
[[nodiscard]] qint64 salvage(const QString &damaged, SqliteFile &fresh);

/// The same past damaged pages only, of a file that is open.
[[nodiscard]] qint64 carryOver(SqliteFile &damaged, SqliteFile &fresh);

} // namespace wk
