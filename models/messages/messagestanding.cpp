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

} // namespace wk
