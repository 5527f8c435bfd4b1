// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetable.h"

#include <optional>
#include <vector>

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

/// What may be odd about that.
enum class MessageOddity { AfterGap, OutOfOrder };

/// Looks through the table once: some milliseconds for a million messages.
[[nodiscard]] MessageStanding standingOf(const MessageTable &table, MessageRow message);

/// Which messages stand oddly, of all there are: one follows a gap if `missingBefore` is more than 0. A byte
/// for each message.
class OddMessages
{
public:
    /// `oldestFirst` are all rows of the table.
    OddMessages(const MessageTable &table, const QList<MessageRow> &oldestFirst);

    [[nodiscard]] bool is(MessageRow message, MessageOddity oddity) const
    {
        return (m_oddities[static_cast<std::size_t>(message)] & bit(oddity)) != 0;
    }

private:
    [[nodiscard]] static constexpr quint8 bit(MessageOddity oddity)
    {
        return static_cast<quint8>(1U << static_cast<unsigned>(oddity));
    }

    std::vector<quint8> m_oddities; ///< numbered as `MessageRow`
};

} // namespace wk
