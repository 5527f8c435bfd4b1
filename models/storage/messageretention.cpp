// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messageretention.h"

#include <QHash>
#include <QList>

namespace wk {

namespace {

/// Some ten milliseconds: whoever receives messages meanwhile does not notice.
constexpr qint64 someMessages = 1000;
constexpr qint64 someSenders = 5000;

struct OldMessage
{
    qint64 arrival = 0;
    qint64 report = 0;
};

QList<OldMessage> oldMessages(SqliteFile &file, qint64 before)
{
    SqliteStatement statement(file,
                              "SELECT arrival, report FROM state_messages WHERE time < ?"
                              " ORDER BY time, serial LIMIT ?");
    statement.bind(1, before);
    statement.bind(2, someMessages);
    QList<OldMessage> messages;
    while (statement.next()) {
        messages.append({statement.number(0), statement.number(1)});
    }
    return messages;
}

} // namespace

Retention storedRetention(SqliteFile &file)
{
    SqliteStatement statement(file, "SELECT days FROM state_message_retention");
    return statement.next() && !statement.isNull(0)
        ? Retention(std::chrono::days{static_cast<int>(statement.number(0))})
        : Retention();
}

void storeRetention(SqliteFile &file, const Retention &retention)
{
    SqliteTransaction transaction(file);
    SqliteStatement statement(file, "UPDATE state_message_retention SET days = ?");
    if (retention) {
        statement.bind(1, qint64{retention->count()});
    } else {
        statement.bindNull(1);
    }
    statement.run();
    transaction.commit();
}

MessageRetention::MessageRetention(SqliteFile &file, MessageTime before)
    : m_file(file), m_before(before.time_since_epoch().count())
{ }

qint64 MessageRetention::count()
{
    SqliteStatement statement(m_file, "SELECT count(*) FROM state_messages WHERE time < ?");
    statement.bind(1, m_before);
    return statement.next() ? statement.number(0) : 0;
}

RetentionPreview MessageRetention::preview()
{
    const SqliteTransaction transaction(m_file, SqliteTransaction::Kind::Reading);
    RetentionPreview preview;
    preview.messages = count();
    SqliteStatement oldest(m_file, "SELECT min(time) FROM state_messages WHERE time < ?");
    oldest.bind(1, m_before);
    if (oldest.next() && !oldest.isNull(0)) {
        preview.oldest = MessageTime(std::chrono::microseconds(oldest.number(0)));
    }
    // A client may have called itself in several ways: each sender is one.
    SqliteStatement clients(
        m_file,
        "SELECT count(*), sum(NOT has_newer) FROM (SELECT max(has_old) AS has_old, max(has_newer) AS "
        "has_newer"
        " FROM (SELECT CASE WHEN client_id = '' THEN folded_name ELSE client_id END AS client,"
        " EXISTS (SELECT 1 FROM state_messages WHERE sender = number AND time < ?1) AS has_old,"
        " EXISTS (SELECT 1 FROM state_messages WHERE sender = number AND time >= ?1) AS has_newer"
        " FROM message_senders) GROUP BY client) WHERE has_old");
    clients.bind(1, m_before);
    if (clients.next()) {
        preview.clients = clients.number(0);
        preview.clientsWithoutMessage = clients.isNull(1) ? 0 : clients.number(1);
    }
    return preview;
}

qint64 MessageRetention::deleteSome()
{
    SqliteTransaction transaction(m_file);
    const QList<OldMessage> messages = oldMessages(m_file, m_before);
    if (messages.isEmpty()) {
        return 0;
    }
    SqliteStatement remove(m_file, "DELETE FROM state_messages WHERE arrival = ?");
    QHash<qint64, qint64> goneOfReport;
    for (const OldMessage &message : messages) {
        remove.bind(1, message.arrival);
        remove.run();
        ++goneOfReport[message.report];
    }
    // A report that goes altogether is not written once more before.
    SqliteStatement removeReport(m_file, "DELETE FROM state_reports WHERE number = ? AND messages <= ?");
    SqliteStatement shrink(m_file, "UPDATE state_reports SET messages = messages - ? WHERE number = ?");
    for (auto gone = goneOfReport.constBegin(); gone != goneOfReport.constEnd(); ++gone) {
        removeReport.bind(1, gone.key());
        removeReport.bind(2, gone.value());
        removeReport.run();
        if (m_file.changes() == 0) {
            shrink.bind(1, gone.value());
            shrink.bind(2, gone.key());
            shrink.run();
        }
    }
    noteDeletion();
    transaction.commit();
    return messages.size();
}

bool MessageRetention::deleteSomeSenders()
{
    SqliteTransaction transaction(m_file);
    SqliteStatement end(m_file,
                        "SELECT max(number) FROM (SELECT number FROM message_senders WHERE number > ?"
                        " ORDER BY number LIMIT ?)");
    end.bind(1, m_senderToLookAt);
    end.bind(2, someSenders);
    if (!end.next() || end.isNull(0)) {
        return false;
    }
    const qint64 last = end.number(0);
    SqliteStatement remove(m_file,
                           "DELETE FROM message_senders WHERE number > ? AND number <= ? AND NOT EXISTS"
                           " (SELECT 1 FROM state_messages WHERE sender = number)");
    remove.bind(1, m_senderToLookAt);
    remove.bind(2, last);
    remove.run();
    if (m_file.changes() > 0) {
        noteDeletion();
    }
    end.reset();
    transaction.commit();
    m_senderToLookAt = last;
    return true;
}

void MessageRetention::noteDeletion()
{
    m_file.run("UPDATE state_message_counts SET deletions = deletions + 1");
}

} // namespace wk
