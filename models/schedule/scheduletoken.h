// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "schedule/schedule.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace wk {

/// A schedule as Configuration Manager writes it down: 64 bits, 16 hexadecimal digits
/// (contracts.md 2; the layout is in the source beside the code that reads it).
struct ScheduleToken
{
    Schedule schedule;
    /// 24 hours were stored as 24 hours, not as one day. Means the same.
    bool hours24 = false;
    /// Bits of the second half that the kind leaves unused, in place. They mean nothing and are kept.
    quint32 reservedBits = 0;

    /// Equal as stored. For equal in meaning, compare the schedules.
    friend bool operator==(const ScheduleToken &, const ScheduleToken &) = default;
};

/// What is odd about a token that can be read nevertheless, in the order in which it is told.
enum class TokenWarning { ReservedBits, ZeroDuration, LongerThan24Hours, MultipleTokens, NotAWindow };

/// The digits one token has.
inline constexpr qsizetype tokenDigits = 16;

/// Reads a string of one or more tokens, in upper or lower case. All of them or none: a problem names the
/// token and the field that is wrong. Fields are named as in contracts.md 2.
[[nodiscard]] Result<QList<ScheduleToken>> decodedTokens(QStringView text);

/// Why this token could not be written down, if so: a value out of its field's range, or bits marked as
/// reserved that its kind uses.
[[nodiscard]] std::optional<Problem> problemWith(const ScheduleToken &token);

/// The token's 16 digits, in upper case. `problemWith` must have found nothing.
[[nodiscard]] QString encodedToken(const ScheduleToken &token);

/// What is odd about a token in a string of `tokensInString`.
[[nodiscard]] QList<TokenWarning> warningsAbout(const ScheduleToken &token, qsizetype tokensInString);

} // namespace wk
