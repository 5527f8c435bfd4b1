// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace wk {

/// Gives the keyboard to the next that takes it by Tab among what is visible in a window, as one reads it: in
/// the order of the layouts, row by row, and through one part after the other; after the last comes the
/// first. What has more than it shows is a stop of its own, to be scrolled by keys, and only then. Backward
/// the other way round. Says whether there is any. For `focusNextPrevChild` of a window.
bool goToNextStop(QWidget &window, bool isForward);

/// The same to the next list, table, timeline or chart, past everything between.
void goToNextPart(QWidget &window, bool isForward);

/// What a widget is made of, in the order in which one reads it: by its layout, row by row, or as its kind
/// has it. What neither knows is left out; what is hidden is not.
[[nodiscard]] QList<QWidget *> partsInOrder(const QWidget &widget);

} // namespace wk
