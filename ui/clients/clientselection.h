// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QList>

class QItemSelectionModel;

namespace wk {

/// The clients in the selected rows of a table of clients, in the order of the table. Rows that cannot be
/// selected do not count, though a range may have gone over them.
[[nodiscard]] QList<ClientRow> selectedClients(const QItemSelectionModel &selection,
                                               const SiteSnapshot &site);

} // namespace wk
