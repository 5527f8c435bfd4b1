// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace wk {

/// Which colours a person asked for. System is as light or dark as the desktop.
enum class Appearance { System, Light, Dark };

/// Gives the application ConsoleStyle and one of the two palettes. Icons and colours follow, as
/// they are functions of the palette. To be called again when the choice or the desktop changes.
void applyTheme(QApplication &application, Appearance appearance);

/// The palettes by themselves. Text has a contrast of at least 4.5:1 on everything it is drawn on, disabled
/// text 3:1 (WCAG 2.1, 1.4.3). Selected rows are tinted, not filled, so that coloured text in them stays
/// legible.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The few things that colour may say.
enum class Meaning {
    OpenTime, ///< time that is effective; also the accent of the palette
    Contributing, ///< a window that is only one of the reasons for open time
    Success,
    Information,
    Warning,
    Error
};

/// For bars, dots and fills. The states are the same in light and dark and safe for the colour-blind; never
/// alone, always with an icon and a word.
[[nodiscard]] QColor fillColor(Meaning meaning, const QPalette &palette);
/// For words, icons and outlines: at least 4.5:1 on base, window, selected rows and tintColor().
[[nodiscard]] QColor textColor(Meaning meaning, const QPalette &palette);
/// For areas behind text, as of a message or a badge.
[[nodiscard]] QColor tintColor(Meaning meaning, const QPalette &palette);
/// What is filled with the accent and has text on it: the default button, how far a progress bar is.
[[nodiscard]] QColor accentColor(const QPalette &palette);
[[nodiscard]] QColor accentTextColor(const QPalette &palette);
/// For hairlines between areas, and the stronger ones around what can be changed (3:1 on base and window).
[[nodiscard]] QColor lineColor(const QPalette &palette);
[[nodiscard]] QColor outlineColor(const QPalette &palette);

/// The three sizes of text there are, all from the font of the desktop. Times line up without more ado: the
/// digits of the fonts at hand (DejaVu, Noto) are equally wide, and Qt 6.4 could not ask others for it.
[[nodiscard]] QFont titleFont();
[[nodiscard]] QFont bodyFont();
[[nodiscard]] QFont smallFont();

/// The grid, in device-independent pixels.
inline constexpr int gridUnit = 4;
inline constexpr int relatedSpacing = 8;
inline constexpr int groupSpacing = 16;
/// The least height of a row in tables and lists; a larger font makes them higher.
inline constexpr int rowHeight = 28;

} // namespace wk
