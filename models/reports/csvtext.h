// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace wk {

/// A table as CSV: RFC 4180 with a line of titles, UTF-8 with a byte order mark, lines ended by CR LF. A cell
/// that begins with `=`, `+`, `-` or `@` gets an apostrophe in front, so that no spreadsheet takes it for a
/// formula (contracts.md 7).
[[nodiscard]] QByteArray csvText(const QStringList &titles, const QList<QStringList> &rows);

/// Further lines of such a table, for one that is written piece by piece.
[[nodiscard]] QByteArray csvLines(const QList<QStringList> &rows);

} // namespace wk
