// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

/// A text as it can be shown in one line of a terminal: line breaks and other control characters escaped.
[[nodiscard]] QString inOneLine(const QString &text);
/// The same inside of a sentence: whichever way the text is written, the sentence around it keeps its own.
[[nodiscard]] QString isolatedInLine(const QString &text);

} // namespace wk
