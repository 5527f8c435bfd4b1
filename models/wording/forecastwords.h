// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/forecast.h"

#include <QString>

namespace wk {

/// `Program`, `Software update`, `Task sequence`.
[[nodiscard]] QString kindWords(WorkKind kind);
/// `Runs`, `Later`, `Never`.
[[nodiscard]] QString outcomeWords(Outcome outcome);
/// Why, as a sentence.
[[nodiscard]] QString reasonSentence(ForecastReason reason);
/// What to be aware of, as a sentence.
[[nodiscard]] QString warningSentence(ForecastWarning warning);

} // namespace wk
