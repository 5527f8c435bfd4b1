// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

namespace wk {

/// The rows that some indexes of one model are in, as text for the clipboard: a line of column titles, then a
/// line for each row in the order of the model, cells separated by tabs. Tabs and line breaks within a cell
/// become blanks. Empty if there are no indexes. `columns` names the ones to copy and their order, since a
/// view knows which are shown; empty means all.
[[nodiscard]] QString clipboardText(const QModelIndexList &indexes, const QList<int> &columns = {});

} // namespace wk
