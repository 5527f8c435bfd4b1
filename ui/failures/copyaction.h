// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wk {

/// Gives a widget that is no table what tables have: Ctrl+C, and a context menu, that put on the clipboard
/// what `text` says then.
void addCopyAction(QWidget &widget, std::function<QString()> text);

} // namespace wk
