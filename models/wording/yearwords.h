// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/yearahead.h"

#include <QString>

#include <chrono>

namespace wk {

/// How often a window opens in the months, and how much of it is odd, in sentences.
[[nodiscard]] QString yearSentence(const QList<YearMonth> &months);
/// The start that the schedule says: `02:30`, `02:30 UTC`; with its date if that is not the one it opens on.
[[nodiscard]] QString plannedWords(const YearOpening &opening);

/// What is odd, in a few words, such as `Begins later`.
[[nodiscard]] QString oddityWords(YearOddity oddity);
/// The same of several, one after the other.
[[nodiscard]] QString oddityWords(const QList<YearOddity> &oddities);
/// One of an opening's oddities, as a sentence with its times.
[[nodiscard]] QString odditySentence(YearOddity oddity, const YearOpening &opening);
/// One of a month's oddities, as a sentence.
[[nodiscard]] QString odditySentence(YearOddity oddity, std::chrono::year_month month);

} // namespace wk
