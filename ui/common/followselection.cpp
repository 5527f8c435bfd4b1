// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/followselection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace wk {

void letCurrentFollowSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selections = view.selectionModel();
    if (selections == nullptr) {
        return;
    }
    QObject::connect(selections, &QItemSelectionModel::selectionChanged, &view, [selections] {
        const QItemSelection &selected = selections->selection();
        const QModelIndex current = selections->currentIndex();
        if (selected.size() == 1 && selected[0].height() == 1 && !selected[0].contains(current)) {
            selections->setCurrentIndex(selected[0].topLeft(), QItemSelectionModel::NoUpdate);
        }
    });
}

} // namespace wk
