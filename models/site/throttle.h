// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/records.h"

#include <algorithm>
#include <cmath>

namespace wk {

/// What a client sends on its way from the beginning of its installation to being assigned, if all goes well.
inline constexpr quint32 messagesOfAnInstallation = 4;

/// How long a fallback status point takes to relay that many messages at its throttle, on the average of its
/// intervals: 80,000 at 10,000 an hour are 8 hours. Rounded up to a second, and never more than 10^15 of
/// them. The throttle is not 0.
[[nodiscard]] inline std::chrono::seconds relayTime(qint64 messages, quint32 throttleCount,
                                                    std::chrono::seconds throttleInterval)
{
    constexpr double forEver = 1e15;
    const double intervals = static_cast<double>(messages) / static_cast<double>(throttleCount);
    const double time = std::ceil(intervals * static_cast<double>(throttleInterval.count()));
    return std::chrono::seconds{static_cast<qint64>(std::min(time, forEver))};
}

} // namespace wk
