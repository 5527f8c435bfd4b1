// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace wk {

/// What is read of a text with a mnemonic: `New (&N)...`, as Chinese has it, and `&New...` are both `New...`.
[[nodiscard]] QString withoutMnemonic(const QString &text);
/// What is read of a text that may be HTML, as a tooltip.
[[nodiscard]] QString withoutMarkup(const QString &text);
/// What an action is called where its mnemonic means nothing: `New (&N)...`, as Chinese has it, and `&New...`
/// are both `New...`.
[[nodiscard]] QString actionName(const QAction &action);
/// The same for a button that shows text: without the dots too.
[[nodiscard]] QString buttonName(const QAction &action);

} // namespace wk
