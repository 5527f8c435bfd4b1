// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/findings.h"

#include <QString>

namespace wk {

/// `Information`, `Warning`, `Error`.
[[nodiscard]] QString severityWords(FindingSeverity severity);

/// What all findings of a code have in common, as a title for a list of them.
[[nodiscard]] QString findingTitle(FindingCode code);
/// When a check finds this, in half a line, to explain the code.
[[nodiscard]] QString findingMeaning(FindingCode code);

/// What was found, with the names and numbers, as a sentence. The site is the one that was checked.
[[nodiscard]] QString findingSentence(const Finding &finding, const SiteSnapshot &site);
/// What to do about it, as a sentence.
[[nodiscard]] QString findingAdvice(FindingCode code);

} // namespace wk
