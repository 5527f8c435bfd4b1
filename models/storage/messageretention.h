// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/retentionstore.h"
#include "storage/sqlitefile.h"

namespace wk {

[[nodiscard]] Retention storedRetention(SqliteFile &file);
void storeRetention(SqliteFile &file, const Retention &retention);

/// Deletes old messages, a few at a time. Everything throws StorageFailure.
class MessageRetention
{
public:
    MessageRetention(SqliteFile &file, MessageTime before);

    [[nodiscard]] qint64 count();
    [[nodiscard]] RetentionPreview preview();
    /// Deletes some of the oldest in a transaction of its own, with reports that have no messages left; gives
    /// how many messages.
    [[nodiscard]] qint64 deleteSome();
    /// Deletes some senders that have no messages left, in a transaction of its own; says whether there may
    /// be more. Begins with the first.
    [[nodiscard]] bool deleteSomeSenders();

private:
    void noteDeletion();

    SqliteFile &m_file;
    qint64 m_before;
    qint64 m_senderToLookAt = 0;
};

} // namespace wk
