// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/messagestanding.h"
#include "messages/messagetime.h"
#include "messages/statecatalogue.h"

#include <QMap>
#include <QString>

#include <optional>

namespace wk {

/// From when on messages are looked at, as somebody chooses it.
enum class MessageRange { All, Today, LastDay, LastWeek, LastMonth, Between };

/// What narrows the state messages down; what is not given narrows nothing.
struct MessageQuestion
{
    QString text = {}; ///< words that all have to occur
    std::optional<QString> client = {}; ///< a name, letter case ignored, a client id or a resource id
    std::optional<qint32> topic = {};
    std::optional<qint32> state = {};
    std::optional<StateSeverity> severity = {};
    std::optional<QString> site = {}; ///< the code of the client's site (contracts.md 7)
    std::optional<QString> collection = {}; ///< an id; its direct members
    std::optional<QString> errorCode = {}; ///< the first parameter, numbers in any notation
    std::optional<MessageOddity> oddity = {}; ///< those that stand so among the client's
    MessageRange range = MessageRange::All;
    std::optional<Instant> from = {}; ///< of `Between`: the earliest message time
    std::optional<Instant> to = {}; ///< of `Between`: message times before this

    friend bool operator==(const MessageQuestion &, const MessageQuestion &) = default;
};

/// The question as the parameters of a location, by the names of contracts.md 6 and 7; a range that moves
/// with the clock is `range`: `today`, `day`, `week` (7 days) or `month` (30 days); an oddity is `order`:
/// `gap` or `late`.
[[nodiscard]] QMap<QString, QString> parametersOf(const MessageQuestion &question);
/// The way back. What cannot be read or is not known narrows nothing.
[[nodiscard]] MessageQuestion questionFrom(const QMap<QString, QString> &parameters);

/// The message times asked for: from the first to before the second, each only if there is a bound.
struct MessageBounds
{
    std::optional<MessageTime> from;
    std::optional<MessageTime> to;
};
/// `zone` says when today began.
[[nodiscard]] MessageBounds boundsOf(const MessageQuestion &question, Instant now, const ZoneClock &zone);

} // namespace wk
