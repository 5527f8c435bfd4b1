// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetable.h"

#include <optional>

namespace wk {

/// A message among those of its client.
struct MessageStanding
{
    std::optional<MessageRow> previous; ///< the last before it, by `MessageTable::isLater`
    std::optional<MessageRow> next; ///< the first after it
    /// How many serial numbers lie between it and the last one before it that has one; 0 if the number went
    /// back, as after a reinstallation, or if there is none to compare with.
    qint64 missingBefore = 0;
    bool isOutOfOrder = false; ///< it arrived after a later one
};

/// Looks through the table once: some milliseconds for a million messages.
[[nodiscard]] MessageStanding standingOf(const MessageTable &table, MessageRow message);

} // namespace wk
