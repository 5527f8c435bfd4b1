// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace wk {

// Dates and times of day as forms take them. They are shown one way, in every language, and read more
// generously than they are shown.

/// `2026-03-29`.
[[nodiscard]] QString dateText(std::chrono::local_days date);
/// `22:00`; hours go on beyond 24, such as `26:00`.
[[nodiscard]] QString clockText(std::chrono::minutes sinceMidnight);

/// Reads `2026-03-29`, also `20260329` and `29.3.2026`; blanks around it do not count. Years 1 to 9999.
/// Nothing if it is no such date.
[[nodiscard]] std::optional<std::chrono::local_days> dateFromTyped(QStringView text);

struct TypedTime
{
    std::optional<std::chrono::local_days> date; ///< if one was written in front
    std::chrono::minutes sinceMidnight{0}; ///< 0 to 999 hours and 59 minutes

    friend bool operator==(const TypedTime &, const TypedTime &) = default;
};

/// Reads `22:00`, also `22`, `2200`, `22.00`, `10:00 pm`, hours beyond 24 such as `26:00`, and any of them
/// behind a date (`2026-03-30 02:00`). Seconds may be there if they are 0. Nothing if it is no such time.
[[nodiscard]] std::optional<TypedTime> timeFromTyped(QStringView text);

} // namespace wk
