// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/yearahead.h"

#include <QString>

#include <chrono>

namespace wk {

/// What is odd, in a few words, such as `Begins later`.
[[nodiscard]] QString oddityWords(YearOddity oddity);
/// One of an opening's oddities, as a sentence with its times.
[[nodiscard]] QString odditySentence(YearOddity oddity, const YearOpening &opening);
/// One of a month's oddities, as a sentence.
[[nodiscard]] QString odditySentence(YearOddity oddity, std::chrono::year_month month);

} // namespace wk
