// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace wk {

/// The schema this program knows: the number of the last migration.
inline constexpr int newestSchema = 5;

/// The schema of a database; 0 if it is empty.
[[nodiscard]] int schemaOf(Connection &connection);

/// Brings a database to a schema that is not older than its own, each step in a transaction of its own.
void migrate(Connection &connection, int target = newestSchema);

} // namespace wk
