// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagewriter.h"

#include "messages/messagearchive.h"
#include "messages/messageidentity.h"
#include "storage/messageparameters.h"
#include "storage/storedbody.h"

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Anybody can send any name: what is remembered of them has an end. Each takes some 200 bytes.
constexpr qsizetype mostSenders = 100'000;

/// No two senders have the same: a name may hold anything, so its length stands in front.
QString textOf(const MessageSender &sender)
{
    return QString::number(sender.client.size()) + u' ' + sender.client + sender.clientId + u' '
        + sender.clientVersion;
}

} // namespace

MessageWriter::MessageWriter(SqliteFile &file)
    : m_file(file)
    , m_counts(file, "SELECT last_arrival, deletions FROM state_message_counts")
    , m_setLastArrival(file, "UPDATE state_message_counts SET last_arrival = ?")
    , m_findSender(file,
                   "SELECT number FROM message_senders WHERE client_id = ? AND name = ? AND version = ?")
    , m_insertSender(file,
                     "INSERT INTO message_senders (client_id, name, version, folded_name)"
                     " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
    , m_deleteSender(file, "DELETE FROM message_senders WHERE number = ?")
    , m_insertMessage(file,
                      "INSERT INTO state_messages (arrival, sender, time, serial, topic, state, parameters,"
                      " report, topic_id, identity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      " ON CONFLICT DO NOTHING")
    , m_insertReport(file,
                     "INSERT INTO state_reports (number, messages, received_at, fallback_status_point,"
                     " encoding, body) VALUES (?, ?, ?, ?, ?, ?)")
    , m_growReport(file, "UPDATE state_reports SET messages = messages + ? WHERE number = ?")
{ }

void MessageWriter::begin()
{
    if (!m_counts.next()) {
        throw StorageFailure{
            {ProblemCode::DatabaseDamaged, {m_file.path(), {}, {}, {}, {}}, {u"no state_message_counts"_s}}};
    }
    m_lastArrival = m_counts.number(0);
    const qint64 deletions = m_counts.number(1);
    m_counts.reset();
    if (deletions != m_deletions) {
        m_deletions = deletions;
        m_senders.clear();
        m_lastReport = {};
    }
}

void MessageWriter::write(const ReportArrival &arrival, StoredCounts &counts)
{
    const bool isContinued = this->isContinued(arrival);
    const qint64 number = isContinued ? m_lastReport.number : m_lastArrival + 1;
    const MessageSender &sender = arrival.report.sender;
    const NumberedSender from = numbered(sender);
    qint64 stored = 0;
    const QList<StateMessage> &messages = arrival.report.messages;
    const bool areIdentified = arrival.identities.size() == messages.size();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QByteArray identity =
            areIdentified ? arrival.identities[i] : messageIdentity(sender, messages[i]);
        stored += writeMessage(from.number, messages[i], identity, number) ? 1 : 0;
    }
    counts.stored += stored;
    counts.duplicates += messages.size() - stored;
    if (stored == 0) {
        // A client that repeats itself under another name or version leaves no trace of that.
        if (from.isNew) {
            forget(sender, from.number);
        }
        return;
    }
    isContinued ? grow(number, stored) : writeReport(arrival, number, stored);
}

void MessageWriter::end()
{
    m_setLastArrival.bind(1, m_lastArrival);
    m_setLastArrival.run();
}

bool MessageWriter::isContinued(const ReportArrival &arrival) const
{
    const ReportArrival &last = m_lastReport.arrival;
    return m_lastReport.number != 0 && last.received == arrival.received
        && last.fallbackStatusPoint == arrival.fallbackStatusPoint
        && last.report.sender == arrival.report.sender && last.body == arrival.body;
}

bool MessageWriter::writeMessage(qint64 sender, const StateMessage &message, const QByteArray &identity,
                                 qint64 report)
{
    const QByteArray parameters = parametersText(message.parameters);
    const QByteArray topicId = message.topicId.toUtf8();
    m_insertMessage.bind(1, m_lastArrival + 1);
    m_insertMessage.bind(2, sender);
    m_insertMessage.bind(3, qint64{message.time.time_since_epoch().count()});
    m_insertMessage.bind(4, qint64{message.serial.value_or(MessageCursor::noSerial)});
    m_insertMessage.bind(5, qint64{message.topic});
    m_insertMessage.bind(6, qint64{message.state});
    m_insertMessage.bindText(7, parameters);
    m_insertMessage.bind(8, report);
    m_insertMessage.bindText(9, topicId);
    m_insertMessage.bind(10, QByteArrayView(identity));
    m_insertMessage.run();
    if (m_file.changes() == 0) {
        return false;
    }
    ++m_lastArrival;
    return true;
}

void MessageWriter::writeReport(const ReportArrival &arrival, qint64 number, qint64 messages)
{
    const StoredBody body = storedBody(arrival.body);
    m_insertReport.bind(1, number);
    m_insertReport.bind(2, messages);
    m_insertReport.bind(3, qint64{arrival.received.time_since_epoch().count()});
    if (arrival.fallbackStatusPoint.isNull()) {
        m_insertReport.bindNull(4);
    } else {
        m_insertReport.bind(4, arrival.fallbackStatusPoint);
    }
    m_insertReport.bind(5, static_cast<qint64>(body.encoding));
    m_insertReport.bind(6, QByteArrayView(body.bytes));
    m_insertReport.run();
    m_lastReport = {
        number, {{arrival.report.sender, {}}, arrival.body, arrival.received, arrival.fallbackStatusPoint}};
}

void MessageWriter::grow(qint64 report, qint64 messages)
{
    m_growReport.bind(1, messages);
    m_growReport.bind(2, report);
    m_growReport.run();
}

MessageWriter::NumberedSender MessageWriter::numbered(const MessageSender &sender)
{
    const QString text = textOf(sender);
    const auto known = m_senders.constFind(text);
    if (known != m_senders.constEnd()) {
        return {*known, false};
    }
    const NumberedSender numbered = insertedOrFound(sender);
    if (m_senders.size() >= mostSenders) {
        m_senders.clear();
    }
    m_senders.insert(text, numbered.number);
    return numbered;
}

MessageWriter::NumberedSender MessageWriter::insertedOrFound(const MessageSender &sender)
{
    m_insertSender.bind(1, sender.clientId);
    m_insertSender.bind(2, sender.client);
    m_insertSender.bind(3, sender.clientVersion);
    m_insertSender.bind(4, sender.client.toCaseFolded());
    m_insertSender.run();
    if (m_file.changes() > 0) {
        return {m_file.lastRow(), true};
    }
    m_findSender.bind(1, sender.clientId);
    m_findSender.bind(2, sender.client);
    m_findSender.bind(3, sender.clientVersion);
    if (!m_findSender.next()) {
        throw StorageFailure{
            {ProblemCode::DatabaseDamaged, {m_file.path(), {}, {}, {}, {}}, {u"message_senders"_s}}};
    }
    const NumberedSender found{m_findSender.number(0), false};
    m_findSender.reset();
    return found;
}

void MessageWriter::forget(const MessageSender &sender, qint64 number)
{
    m_deleteSender.bind(1, number);
    m_deleteSender.run();
    m_senders.remove(textOf(sender));
}

} // namespace wk
