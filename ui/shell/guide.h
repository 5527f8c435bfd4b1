// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <QString>

#include <optional>

namespace wk {

// The guide that comes with the program (resources/guide), in the language that is spoken.

/// What a panel is for and how it is used, as Markdown.
[[nodiscard]] QString helpOn(PanelId panel);
/// How the three questions are answered, and how a site is brought in, as Markdown.
[[nodiscard]] QString guideText();
/// The panel that a link of these texts leads to.
[[nodiscard]] std::optional<PanelId> panelOfLink(const QString &link);
/// The PowerShell lines that write a site of Configuration Manager as a site document.
[[nodiscard]] QString exportLines();

} // namespace wk
