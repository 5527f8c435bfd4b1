// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"
#include "messages/retentionstore.h"

#include <QString>

#include <chrono>
#include <memory>

namespace wk {

// Opens the state messages of site databases; what names a database, and the problems, are those of
// `openSite`.

/// How long a call waits for somebody else who writes.
inline constexpr std::chrono::milliseconds usualPatience{5000};

/// To add to.
[[nodiscard]] Result<std::unique_ptr<MessageStore>> openMessages(
    const QString &database, std::chrono::milliseconds patience = usualPatience);
/// To look through and to tidy up, too.
[[nodiscard]] Result<std::unique_ptr<MessageArchive>> openMessageArchive(
    const QString &database, std::chrono::milliseconds patience = usualPatience);

/// To keep the rule of how long they are kept.
[[nodiscard]] Result<std::unique_ptr<RetentionStore>> openRetention(
    const QString &database, std::chrono::milliseconds patience = usualPatience);

} // namespace wk
