// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace wk {

/// From now on, when one row of a view is selected and another is the current one, as assistive technology
/// selects, the selected one becomes current: what stands beside a list is about its current row. To be
/// called again when the view gets another model.
void letCurrentFollowSelection(QAbstractItemView &view);

} // namespace wk
