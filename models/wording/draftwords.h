// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/draftadvice.h"
#include "site/windowdraft.h"

#include <QString>

namespace wk {

/// What is wrong in a form and what to type instead, as a sentence to stand beside the field. `problemWords`
/// end a line that has named the place; here the place is where the sentence stands.
[[nodiscard]] QString formSentence(const Problem &problem);

/// Why what was pasted is no token for a maintenance window, as a sentence.
[[nodiscard]] QString tokenSentence(const Problem &problem);

/// As a sentence, or several.
[[nodiscard]] QString adviceSentence(const Advice &advice);

/// Names made of the name that was typed and the weekday, or the number of the part.
[[nodiscard]] WindowNaming windowNaming();

} // namespace wk
