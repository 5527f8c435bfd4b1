// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "planning/coverage.h"

#include <QString>

namespace wk {

/// The hour that begins at an instant, on a clock in `zone`: `Tue 2026-03-10 22:00-23:00`.
[[nodiscard]] QString hourWords(Instant hour, const ZoneClock &zone);
/// How many clients can be changed in an hour, as a sentence.
[[nodiscard]] QString hourSentence(Instant hour, const ZoneClock &zone, qsizetype clients);
/// What clients have in common that can be changed in an hour, as a phrase.
[[nodiscard]] QString openInHourPhrase(Instant hour, const ZoneClock &zone, WorkKind kind);

/// What a class of clients is called: `Only windows that are over`. The horizon is that of the question.
[[nodiscard]] QString coverageTitle(CoverageClass which, std::chrono::days horizon);
/// What it means for such a client, as a sentence.
[[nodiscard]] QString coverageSentence(CoverageClass which, WorkKind kind);
/// What the clients of a class have in common, as a phrase.
[[nodiscard]] QString coveragePhrase(CoverageClass which, WorkKind kind, std::chrono::days horizon);

} // namespace wk
