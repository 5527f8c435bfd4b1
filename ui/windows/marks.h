// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QWidget;

namespace wk {

/// What a sentence is: in the way of storing, or worth knowing.
enum class Tone { Problem, Advice };

/// Legible as text on the palette's window and base colours, light or dark.
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);

/// A disc with an exclamation mark or an i, as tall as a line of the widget's font.
[[nodiscard]] QPixmap toneMark(Tone tone, const QWidget &widget);

/// A sheet of a calendar in the colour of the palette's text.
[[nodiscard]] QIcon calendarIcon(const QWidget &widget);

} // namespace wk
