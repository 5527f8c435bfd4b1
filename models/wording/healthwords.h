// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/deploymenthealth.h"

#include <QString>

namespace wk {

/// What clients have in common, a phrase: `Waiting for a restart`.
[[nodiscard]] QString groupTitle(const HealthGroup &group);
/// What that means and what to do about it, in sentences.
[[nodiscard]] QString groupSentences(const HealthGroup &group);
/// `0 of 500 clients failed.`, and how many of installation and assignment each.
[[nodiscard]] QString failureSentence(const HealthFigures &figures);
/// What the bars of a day say.
[[nodiscard]] QString daySentence(const DayHealth &day, const ZoneClock &zone);

} // namespace wk
