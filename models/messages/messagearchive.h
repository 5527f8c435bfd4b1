// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagefilter.h"
#include "messages/messagestore.h"

#include <QHash>
#include <QStringView>

#include <functional>

namespace wk {

/// A place in the order of messages: by time, then serial (none is lowest), then arrival.
struct MessageCursor
{
    static constexpr qint32 noSerial = -1;

    MessageTime time;
    qint32 serial = noSerial;
    qint64 arrival = 0;

    friend auto operator<=>(const MessageCursor &, const MessageCursor &) = default;
};

/// A cursor as a text that goes out and comes back; nobody else has to understand it.
[[nodiscard]] QString cursorText(const MessageCursor &cursor);
/// The way back; nothing if it is no such text.
[[nodiscard]] std::optional<MessageCursor> cursorFrom(QStringView text);

/// A message with what is known around it.
struct ArchivedMessage
{
    qint64 arrival = 0; ///< its number, ascending as messages come in; never given twice
    StateMessage message;
    MessageSender sender;
    Instant received;
    QString fallbackStatusPoint; ///< null if none took it

    friend bool operator==(const ArchivedMessage &, const ArchivedMessage &) = default;
};

/// Messages, newest first, and where the older ones begin, if there are any.
struct MessagePage
{
    QList<ArchivedMessage> messages;
    std::optional<MessageCursor> next;
};

/// A message without what is seldom asked for.
struct CompactMessage
{
    qint64 arrival = 0;
    MessageTime time;
    qint32 serial = MessageCursor::noSerial;
    qint32 topic = 0;
    qint32 state = 0;
    qint32 parameters = 0; ///< which list of `CompactMessages`
    qint64 sender = 0; ///< which of the archive's senders
    qint32 statusPoint = 0; ///< which of `CompactMessages`
};

/// Messages in order of arrival, with the texts that many share told once.
struct CompactMessages
{
    QList<CompactMessage> messages;
    QList<QStringList> parameterLists;
    QHash<qint64, MessageSender> senders; ///< of these messages, those that were not known
    QStringList statusPoints; ///< servers that took them; null for none
};

/// What changes when the archive does. Messages are never changed: they come, with higher and higher
/// arrivals, and they are deleted. After a deletion the number of a sender may mean another one.
struct ArchiveState
{
    qint64 lastArrival = 0; ///< of all that ever came; 0 at first
    qint64 deletions = 0;

    friend bool operator==(const ArchiveState &, const ArchiveState &) = default;
};

/// The state messages of a site, to look through and to tidy up as well as to add to. Problems of every call:
/// those of `add`, and `CannotRead`.
class MessageArchive : public MessageStore
{
public:
    /// Messages older than `after`, or from the newest on; at most `limit`, which is at least 1. Following
    /// `next` meets every message once, also while others arrive: those that come later and are newer than
    /// where the walk is are no part of it.
    [[nodiscard]] virtual Result<MessagePage> page(const MessageFilter &filter,
                                                   const std::optional<MessageCursor> &after,
                                                   qsizetype limit) = 0;
    /// Whether a client ever sent a message that is still here: `MessageFilter::client`.
    [[nodiscard]] virtual Result<bool> knows(const QString &client) = 0;
    /// The names in messages, each once, in no order.
    [[nodiscard]] virtual Result<QStringList> clientNames() = 0;
    /// One message; nothing if there is no such one.
    [[nodiscard]] virtual Result<std::optional<ArchivedMessage>> message(qint64 arrival) = 0;
    /// The report a message came in, as it was sent; empty if there is no such message.
    [[nodiscard]] virtual Result<QByteArray> bodyOf(qint64 arrival) = 0;

    [[nodiscard]] virtual Result<ArchiveState> state() = 0;
    /// Says of the number of a sender whether it is known, and has not to be told again.
    using IsKnownSender = std::function<bool(qint64 sender)>;
    /// Messages that arrived after one, at most so many.
    [[nodiscard]] virtual Result<CompactMessages> arrivedAfter(qint64 arrival, qsizetype most,
                                                               const IsKnownSender &isKnown) = 0;

    /// More to store, or nothing at the end, or why all of it is given up.
    using NextArrivals = std::function<Result<QList<ReportArrival>>()>;
    /// Adds what is handed over piece by piece, as one transaction. Problems: also what `next` gives.
    [[nodiscard]] virtual Result<StoredCounts> import(const NextArrivals &next) = 0;

    /// How many messages have a message time before this.
    [[nodiscard]] virtual Result<qint64> countOlderThan(Instant instant) = 0;
    /// Told how many are deleted; says whether to go on.
    using DeletionProgress = std::function<bool(qint64 deleted)>;
    /// Deletes messages with a message time before this, and what belonged to none but them: many short
    /// transactions, between which others can write. Gives how many were deleted.
    [[nodiscard]] virtual Result<qint64> deleteOlderThan(Instant instant,
                                                         const DeletionProgress &progress) = 0;
};

} // namespace wk
