// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wrappedrows.h"

#include "common/theme.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace wk {

void wrapRows(QTreeView &view)
{
    view.setUniformRowHeights(false);
    view.setWordWrap(true);
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view, [&view](int column) {
        QAbstractItemDelegate *ofColumn = view.itemDelegateForColumn(column);
        Q_EMIT(ofColumn != nullptr ? ofColumn : view.itemDelegate())->sizeHintChanged({});
    });
}

QRect roomForWords(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    // A tree asks for the height of a row with a width of less than nothing.
    if (view == nullptr || !view->wordWrap() || option.rect.width() >= 0) {
        return {};
    }
    int width = view->columnWidth(index.column());
    if (index.column() == view->treePosition() || (view->treePosition() < 0 && index.column() == 0)) {
        int steps = view->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            ++steps;
        }
        width -= steps * view->indentation();
    }
    return {0, 0, width, rowHeight};
}

} // namespace wk
