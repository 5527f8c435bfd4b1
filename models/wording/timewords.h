// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace wk {

// Times as people read them, in the language chosen. For programs see core/timetext.h.

/// Weekday and date, such as `Mon 2026-03-23`.
[[nodiscard]] QString dateWords(CivilTime time);
/// `March 2026`.
[[nodiscard]] QString monthWords(std::chrono::year_month month);
/// `01:30`.
[[nodiscard]] QString timeWords(CivilTime time);
/// Weekday, date and time; seconds only if there are any.
[[nodiscard]] QString dateAndTimeWords(CivilTime time);
/// `1 d 5 h`, `1 h 30 min`, `0 min`.
[[nodiscard]] QString lengthWords(std::chrono::seconds length);
/// Sentences one after the other.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
/// `Monday`.
[[nodiscard]] QString weekdayWords(std::chrono::weekday weekday);

} // namespace wk
