// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/sentencedelegate.h"

#include "common/theme.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace wk {

namespace {

/// What is longer has more lines instead, and leaves the width to the column that fills the rest.
constexpr int widestWrapped = 240;

} // namespace

SentenceDelegate::SentenceDelegate(QTreeView &view) : RowDelegate(&view), m_view(view)
{
    view.setUniformRowHeights(false);
    view.setWordWrap(true);
    connect(view.header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); });
}

QSize SentenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A tree asks for the height of a row with a width of less than nothing, and for that of a column with
    // one that means nothing.
    const bool isHeightAsked = option.rect.width() < 0;
    QStyleOptionViewItem asked = option;
    asked.rect = isHeightAsked ? QRect(0, 0, m_view.columnWidth(index.column()), rowHeight) : QRect();
    QSize size = QStyledItemDelegate::sizeHint(asked, index);
    if (size.height() > option.fontMetrics.height() + relatedSpacing) {
        size.rheight() += relatedSpacing; // several lines need some room around them too
    }
    size = size.expandedTo(RowDelegate::sizeHint(asked, index));
    return {isHeightAsked ? size.width() : std::min(size.width(), widestWrapped), size.height()};
}

} // namespace wk
