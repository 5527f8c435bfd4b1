// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

// What others wrote, made so that it is shown and does nothing.

/// A text in one line: line breaks, what cannot be seen and what turns the direction of writing around are
/// written out.
[[nodiscard]] QString inOneLine(const QString &text);
/// The same inside of a sentence: whichever way the text is written, the sentence around it keeps its own.
[[nodiscard]] QString isolatedInLine(const QString &text);
/// The same for a cell, which is also copied: apart from its neighbours only where it runs from right to
/// left.
[[nodiscard]] QString harmlessLine(const QString &text);
/// A text for a tooltip, which would take what looks like HTML for that: it wraps and keeps its lines; of a
/// long one the beginning. Without text there is no tooltip.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace wk
