// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk {

/// A text as it can be shown in one line of a terminal: line breaks and other control characters escaped.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace wk
