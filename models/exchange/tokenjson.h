// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "schedule/scheduletoken.h"

#include <QByteArray>
#include <QLatin1String>
#include <QList>

namespace wk {

/// The name of a schedule's kind in JSON (contracts.md 2), such as `monthlyByWeekday`.
[[nodiscard]] QLatin1StringView kindName(const Recurrence &recurrence);
/// The name of a warning in JSON, such as `zeroDuration`.
[[nodiscard]] QLatin1StringView warningName(TokenWarning warning);

/// A token as the JSON object of contracts.md 2, in one line; it is one of `tokensInString` in its string.
[[nodiscard]] QByteArray tokenJson(const ScheduleToken &token, qsizetype tokensInString);

/// Reads one such object or an array of them. All or none: a problem names the field, and says nothing
/// about `token` and `warnings`, which are not looked at.
[[nodiscard]] Result<QList<ScheduleToken>> tokensFromJson(const QByteArray &text);

} // namespace wk
