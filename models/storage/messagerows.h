// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"
#include "storage/sqlitefile.h"

namespace wk {

// What is read from the tables of messages. Everything throws StorageFailure.

/// Reads messages one by one.
class MessageSelect
{
public:
    explicit MessageSelect(SqliteFile &file);

    /// Nothing if there is no such message.
    [[nodiscard]] std::optional<ArchivedMessage> find(qint64 arrival);
    /// One that has to be there, or the database is damaged.
    [[nodiscard]] ArchivedMessage at(qint64 arrival);

private:
    SqliteFile &m_file;
    SqliteStatement m_statement;
};

[[nodiscard]] ArchiveState archiveState(SqliteFile &file);
[[nodiscard]] CompactMessages compactMessages(SqliteFile &file, qint64 after, qsizetype most,
                                              const MessageArchive::IsKnownSender &isKnown);
[[nodiscard]] QByteArray bodyOfMessage(SqliteFile &file, qint64 arrival);
[[nodiscard]] QStringList namesOfSenders(SqliteFile &file);

} // namespace wk
