// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduletoken.h"

#include <QString>

namespace wk {

/// A schedule as a phrase: how it recurs, from when to when, and since when.
/// `every second Tuesday of the month, 22:00-02:00, from Tue 2026-03-03`.
[[nodiscard]] QString scheduleWords(const Schedule &schedule);
/// All schedules of a maintenance window, one after the other.
[[nodiscard]] QString scheduleWords(const QList<ScheduleToken> &tokens);

/// What is odd about a token, as a sentence.
[[nodiscard]] QString warningSentence(TokenWarning warning);

} // namespace wk
