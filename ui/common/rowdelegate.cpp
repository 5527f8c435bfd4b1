// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowdelegate.h"

#include "common/theme.h"
#include "common/wrappedrows.h"
#include "wording/oneline.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace wk {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem asked = option;
    if (const QRect room = roomForWords(option, index); !room.isEmpty()) {
        asked.rect = room;
    }
    QSize size = QStyledItemDelegate::sizeHint(asked, index);
    if (option.features.testFlag(QStyleOptionViewItem::WrapText)
        && size.height() > option.fontMetrics.height() + relatedSpacing) {
        size.rheight() += relatedSpacing; // several lines need some room around them too
    }
    return {size.width() + relatedSpacing,
            std::max({size.height(), rowHeight, option.fontMetrics.height() + relatedSpacing})};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (const QString words = index.data().toString();
        !tip.contains(words) && option.rect.width() < sizeHint(option, index).width() - relatedSpacing) {
        tip = tip.isEmpty() ? words : words + u'\n' + tip; // they are cut
    }
    if (event == nullptr || view == nullptr || event->type() != QEvent::ToolTip || tip.isEmpty()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view->viewport(), option.rect);
    return true;
}

} // namespace wk
