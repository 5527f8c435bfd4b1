// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace wk {

/// When something happened on a client, as the client says it: microseconds since 1970-01-01T00:00:00Z.
using MessageTime = std::chrono::sys_time<std::chrono::microseconds>;

/// Reads a WBEM date, `20080506125510.000000+000`: 25 characters, a real date of the years 1 to 9999 (in UTC
/// too), the offset in minutes east of UTC. Nothing if it is no such date; `*` stands for nothing here.
[[nodiscard]] std::optional<MessageTime> messageTimeFromWbem(QStringView text);

/// The same instant as a WBEM date with offset `+000`.
[[nodiscard]] QString wbemText(MessageTime time);

} // namespace wk
