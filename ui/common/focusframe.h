// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QWidget;

namespace wk {

/// Shows that a widget which paints itself has the keyboard; nothing if it has not.
void paintFocusFrame(QPainter &painter, const QWidget &widget);
/// The frame itself, just inside of a widget.
void drawFocusFrame(QPainter &painter, const QWidget &widget);

} // namespace wk
