// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"
#include "storage/sqlitefile.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace wk {

/// Walks through the messages that a filter asks for, newest first. Where a client or some states are asked
/// for, it merges walks through the index of each, none of which goes further than is needed; so the first
/// messages come at once, however many there are and however few are asked for. In one transaction.
class MessageWalk
{
public:
    MessageWalk(SqliteFile &file, const MessageFilter &filter, const std::optional<MessageCursor> &after);
    ~MessageWalk();

    /// Where the next message is.
    [[nodiscard]] std::optional<MessageCursor> next();

private:
    class Stream;

    void chooseStreams(SqliteFile &file);
    void addStream(std::unique_ptr<Stream> stream);
    [[nodiscard]] bool accepts(const Stream &stream) const;

    MessageFilter m_filter;
    std::optional<MessageCursor> m_after; ///< if it lies in the range
    qint64 m_earliest; ///< microseconds
    qint64 m_before;
    std::optional<QSet<qint64>> m_senders; ///< to be looked for, where there are too many for streams
    std::vector<std::unique_ptr<Stream>> m_streams; ///< a heap, the newest in front
};

/// The senders that are a client (`MessageFilter::client`).
[[nodiscard]] QList<qint64> sendersOf(SqliteFile &file, const QString &client);

} // namespace wk
