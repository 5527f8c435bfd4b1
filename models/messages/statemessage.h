// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetime.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wk {

/// What a client sends when its state changed (contracts.md 6). Nothing in it can be trusted: whoever
/// reaches a fallback status point can send anything.
struct StateMessage
{
    MessageTime time;
    std::optional<qint32> serial; ///< counts the messages of a client, 0 to 2147483647
    qint32 topic = 0; ///< `Topic/@Type`, such as 800; 0 to 2147483647
    QString topicId; ///< `Topic/@ID` as it was written
    qint32 state = 0; ///< `State/@ID`, such as 313; 0 to 2147483647
    QStringList parameters; ///< in order, empty ones in their place

    friend bool operator==(const StateMessage &, const StateMessage &) = default;
};

/// Who a report says it is from.
struct MessageSender
{
    QString clientId; ///< `GUID:` and upper-case digits, or empty: then the client is known by its name
    QString client; ///< the NetBIOS name as it was written, never empty
    QString clientVersion; ///< as it was written, empty if it was not

    friend bool operator==(const MessageSender &, const MessageSender &) = default;
};

/// A report: what one request or file brings. At least one message.
struct StateReport
{
    MessageSender sender;
    QList<StateMessage> messages; ///< in document order

    friend bool operator==(const StateReport &, const StateReport &) = default;
};

} // namespace wk
