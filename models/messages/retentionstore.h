// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "messages/messagetime.h"

#include <QtGlobal>

#include <functional>
#include <optional>

namespace wk {

/// How many days state messages are kept: 1 to `longestRetention`, or for ever.
using Retention = std::optional<std::chrono::days>;
inline constexpr std::chrono::days longestRetention{36500};

/// Messages with a message time before this are older than so many days; those from the future never are.
[[nodiscard]] constexpr Instant olderThan(std::chrono::days days, Instant now)
{
    return now - days;
}

/// What a deletion of old messages would take.
struct RetentionPreview
{
    qint64 messages = 0;
    std::optional<MessageTime> oldest;
    qint64 clients = 0; ///< that sent one of them
    qint64 clientsWithoutMessage = 0; ///< of these: with none left afterwards

    friend bool operator==(const RetentionPreview &, const RetentionPreview &) = default;
};

/// The rule of how long a site keeps its state messages, and how it is kept. Problems of every call:
/// `DatabaseBusy`, `NoSuchDatabase`, `DatabaseDamaged`, `CannotRead`; where something is written
/// `CannotWrite` too. On one thread.
class RetentionStore
{
public:
    RetentionStore() = default;
    RetentionStore(const RetentionStore &) = delete;
    RetentionStore &operator=(const RetentionStore &) = delete;
    virtual ~RetentionStore() = default;

    /// For ever, unless somebody set it.
    [[nodiscard]] virtual Result<Retention> retention() = 0;
    [[nodiscard]] virtual std::optional<Problem> setRetention(const Retention &retention) = 0;

    [[nodiscard]] virtual Result<RetentionPreview> previewOlderThan(Instant instant) = 0;
    /// Told how many are deleted, after each step; says whether to go on.
    using DeletionProgress = std::function<bool(qint64 deleted)>;
    /// Deletes messages with a message time before this, and what belonged to none but them: many short
    /// transactions, between which others can write. Gives how many were deleted.
    [[nodiscard]] virtual Result<qint64> deleteOlderThan(Instant instant,
                                                         const DeletionProgress &progress) = 0;
};

} // namespace wk
