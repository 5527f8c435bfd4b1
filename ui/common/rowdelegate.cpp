// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowdelegate.h"

#include "common/theme.h"

#include <algorithm>

namespace wk {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + relatedSpacing,
            std::max({size.height(), rowHeight, option.fontMetrics.height() + relatedSpacing})};
}

} // namespace wk
