// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "planning/forecast.h"

#include <QString>

namespace wk {

/// `Program`, `Software update`, `Task sequence`.
[[nodiscard]] QString kindWords(WorkKind kind);
/// `Runs`, `Later`, `Never`.
[[nodiscard]] QString outcomeWords(Outcome outcome);
/// Why, as a sentence; without numbers, for where rows of a kind are counted.
[[nodiscard]] QString reasonSentence(ForecastReason reason);
/// What to be aware of, as a sentence.
[[nodiscard]] QString warningSentence(ForecastWarning warning);

// With the numbers of a row. Times are those of a clock in `zone`.

/// When it runs, or that it never does, and why. What is accepted at `now` or before runs at once.
[[nodiscard]] QString forecastSentence(const ForecastRow &row, const ZoneClock &zone, Instant now);
/// One of the row's warnings.
[[nodiscard]] QString warningSentence(ForecastWarning warning, const ForecastRow &row, const ZoneClock &zone);

} // namespace wk
