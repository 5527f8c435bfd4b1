// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/windowstanding.h"

#include <QString>

namespace wk {

/// `Programs`, `Software updates`, `Task sequences`.
[[nodiscard]] QString workWords(WorkKind kind);

/// Whether a window counts for a client, and if not, why, for a cell: `Yes`, `No, it is disabled`. One that
/// counts and is over still holds the client back.
[[nodiscard]] QString standingWords(WindowStanding standing, bool isOver);

/// Why it does not count, or what it means that it does, as a sentence.
[[nodiscard]] QString standingSentence(WindowStanding standing, bool isOver);

/// Which of its rules a deployment gives up, for a cell; empty if none.
[[nodiscard]] QString overrideWords(bool ignoresWindows, bool restartsOutsideWindows);

} // namespace wk
