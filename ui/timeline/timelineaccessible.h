// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QAbstractItemView;

namespace wk {

// A timeline for assistive technology: a tree of lanes with bars in them. Qt knows trees and tables whose
// items have a cell each; what lies along time has none.

/// Makes timeline views known; may be called any number of times.
void installTimelineAccessibility();
/// Tells that a lane or bar of a view has the focus.
void announceFocus(QAbstractItemView *view, const QModelIndex &index);
/// The model was replaced: nobody may be told of what was there.
void forgetAccessibleParts(QAbstractItemView *view);

} // namespace wk
