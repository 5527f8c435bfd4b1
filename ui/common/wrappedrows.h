// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QModelIndex;
class QStyleOptionViewItem;
class QTreeView;

namespace wk {

/// From now on rows of the view are as high as their words need in the width that the columns have. For short
/// lists, as each row is measured, with a delegate that is a RowDelegate.
void wrapRows(QTreeView &view);

/// What a view that wraps its rows leaves to the words of an item and the icon in front of them, from 0 and
/// as high as a line; empty if it does not ask how high they are then.
[[nodiscard]] QRect roomForWords(const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace wk
