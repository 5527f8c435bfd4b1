// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagestore.h"
#include "storage/sqlitefile.h"

#include <QHash>

#include <optional>

namespace wk {

/// Writes messages into a database, in transactions that somebody else begins and ends. Everything throws
/// StorageFailure; then, and wherever a transaction is rolled back, the writer is to be made anew.
class MessageWriter
{
public:
    explicit MessageWriter(SqliteFile &file);

    /// Looks at what others wrote; first in every transaction.
    void begin();
    /// Adds what is not there yet to `counts`.
    void write(const ReportArrival &arrival, StoredCounts &counts);
    /// Last in a transaction.
    void end();

private:
    /// The last report that was written: what comes in parts is kept once.
    struct LastReport
    {
        qint64 number = 0;
        ReportArrival arrival; ///< without messages
    };

    /// The number of a sender in the database.
    struct NumberedSender
    {
        qint64 number = 0;
        bool isNew = false; ///< was not there before
    };

    [[nodiscard]] NumberedSender numbered(const MessageSender &sender);
    [[nodiscard]] NumberedSender insertedOrFound(const MessageSender &sender);
    void forget(const MessageSender &sender, qint64 number);
    [[nodiscard]] bool writeMessage(qint64 sender, const StateMessage &message, const QByteArray &identity,
                                    qint64 report);
    [[nodiscard]] bool isContinued(const ReportArrival &arrival) const;
    void writeReport(const ReportArrival &arrival, qint64 number, qint64 messages);
    void grow(qint64 report, qint64 messages);

    SqliteFile &m_file;
    SqliteStatement m_counts;
    SqliteStatement m_setLastArrival;
    SqliteStatement m_findSender;
    SqliteStatement m_insertSender;
    SqliteStatement m_deleteSender;
    SqliteStatement m_insertMessage;
    SqliteStatement m_insertReport;
    SqliteStatement m_growReport;
    qint64 m_lastArrival = 0;
    qint64 m_deletions = -1; ///< as of which the following are true
    QHash<QString, qint64> m_senders;
    LastReport m_lastReport;
};

} // namespace wk
