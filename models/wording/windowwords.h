// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/opening.h"
#include "site/records.h"

#include <QString>

namespace wk {

/// What a window is for: `All deployments`, `Software updates`, `Task sequences`.
[[nodiscard]] QString windowTypeWords(WindowType type);

/// When a window opens next, or until when it is open, for a cell of a table. Times are those of a clock in
/// `zone`; UTC is named.
[[nodiscard]] QString openingWords(const Opening &opening, const ZoneClock &zone);

/// `Yes`, `No`.
[[nodiscard]] QString yesOrNo(bool yes);

/// Why a window in UTC is not open at the same time of day all year (contracts.md 3.4), as a sentence.
[[nodiscard]] QString utcAcrossDaylightSavingSentence();

} // namespace wk
