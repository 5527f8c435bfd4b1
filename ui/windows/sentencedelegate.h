// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

class QTreeView;

namespace wk {

/// Rows that are as high as the words in them need in the width their columns have, so that whole sentences
/// can be read.
class SentenceDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    /// For this view, which becomes its parent and wraps from now on.
    explicit SentenceDelegate(QTreeView &view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace wk
