// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientselection.h"

#include "items/roles.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace wk {

QList<ClientRow> selectedClients(const QItemSelectionModel &selection, const SiteSnapshot &site)
{
    QItemSelection ranges = selection.selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &left, const auto &right) { return left.top() < right.top(); });
    QList<ClientRow> clients;
    int next = 0; // ranges of single columns name a row more than once
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row) {
            const QModelIndex index = range.model()->index(row, 0);
            const auto client = site.clientWithResourceId(index.data(ResourceIdRole).toUInt());
            if (client && index.flags().testFlag(Qt::ItemIsSelectable)) {
                clients.append(*client);
            }
        }
        next = std::max(next, range.bottom() + 1);
    }
    return clients;
}

} // namespace wk
