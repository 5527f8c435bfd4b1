// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagestanding.h"

#include <algorithm>

namespace wk {

MessageStanding standingOf(const MessageTable &table, MessageRow message)
{
    MessageStanding standing;
    std::optional<MessageRow> counted; // the last before it that has a serial number
    const MessageClient client = table.clientOf(message);
    const auto replaceIf = [&table](std::optional<MessageRow> &best, MessageRow row, bool isLaterBetter) {
        if (!best || table.isLater(row, *best) == isLaterBetter) {
            best = row;
        }
    };
    for (qsizetype i = 0; i < table.size(); ++i) {
        const auto row = static_cast<MessageRow>(i);
        if (row == message || table.clientOf(row) != client) {
            continue;
        }
        if (table.isLater(row, message)) {
            replaceIf(standing.next, row, false);
            standing.isOutOfOrder = standing.isOutOfOrder || row < message;
            continue;
        }
        replaceIf(standing.previous, row, true);
        if (table[row].serial != MessageRecord::noSerial) {
            replaceIf(counted, row, true);
        }
    }
    const qint32 serial = table[message].serial;
    if (counted && serial != MessageRecord::noSerial) {
        standing.missingBefore = std::max<qint64>(qint64{serial} - table[*counted].serial - 1, 0);
    }
    return standing;
}

OddMessages::OddMessages(const MessageTable &table, const QList<MessageRow> &oldestFirst)
    : m_oddities(static_cast<std::size_t>(table.size()))
{
    Q_ASSERT(oldestFirst.size() == table.size());
    const auto clients = static_cast<std::size_t>(table.clientCount());
    std::vector<qint32> serials(clients, MessageRecord::noSerial); // the last met that there is
    const auto note = [this](MessageRow row, MessageOddity oddity) {
        m_oddities[static_cast<std::size_t>(row)] |= bit(oddity);
    };
    for (const MessageRow row : oldestFirst) {
        qint32 &before = serials[static_cast<std::size_t>(table.clientOf(row))];
        const qint32 serial = table[row].serial;
        if (serial == MessageRecord::noSerial) {
            continue;
        }
        if (before != MessageRecord::noSerial && qint64{serial} - before > 1) {
            note(row, MessageOddity::AfterGap);
        }
        before = serial;
    }
    std::vector<std::optional<MessageRow>> first(clients); // of the later ones the one that arrived first
    for (auto row = oldestFirst.rbegin(); row != oldestFirst.rend(); ++row) {
        auto &later = first[static_cast<std::size_t>(table.clientOf(*row))];
        if (later && *later < *row) {
            note(*row, MessageOddity::OutOfOrder);
        } else {
            later = *row;
        }
    }
}

} // namespace wk
