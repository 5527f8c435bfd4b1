// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QString>

#include <optional>

namespace wk {

/// The longest text that a site holds, in UTF-16 units (contracts.md 4).
inline constexpr qsizetype longestText = 65536;

/// Why a site cannot hold a text, the same for what is typed as for what a document says (contracts.md 4):
/// `TextTooLong`, or `ForbiddenCharacter` for U+0000, lone surrogates, and U+FFFE and U+FFFF, which are no
/// characters and which databases do not give back. Without a place.
[[nodiscard]] std::optional<Problem> problemWithText(const QString &text);

} // namespace wk
