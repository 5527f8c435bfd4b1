// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagerows.h"

#include "storage/messageparameters.h"
#include "storage/storedbody.h"

namespace wk {

using namespace Qt::StringLiterals;

namespace {

MessageTime timeFrom(qint64 microseconds)
{
    return MessageTime(std::chrono::microseconds(microseconds));
}

qint32 small(qint64 number)
{
    return static_cast<qint32>(number);
}

std::optional<qint32> serialFrom(qint64 number)
{
    return number == MessageCursor::noSerial ? std::nullopt : std::optional(small(number));
}

} // namespace

MessageSelect::MessageSelect(SqliteFile &file)
    : m_file(file)
    , m_statement(file,
                  "SELECT time, serial, topic, topic_id, state, parameters,"
                  " client_id, name, version, received_at, fallback_status_point"
                  " FROM state_messages"
                  " JOIN message_senders ON message_senders.number = sender"
                  " JOIN state_reports ON state_reports.number = report"
                  " WHERE arrival = ?")
{ }

std::optional<ArchivedMessage> MessageSelect::find(qint64 arrival)
{
    m_statement.bind(1, arrival);
    if (!m_statement.next()) {
        m_statement.reset();
        return {};
    }
    ArchivedMessage read;
    read.arrival = arrival;
    read.message = {timeFrom(m_statement.number(0)), serialFrom(m_statement.number(1)),
                    small(m_statement.number(2)),    m_statement.text(3),
                    small(m_statement.number(4)),    parametersFrom(m_statement.bytes(5))};
    read.sender = {m_statement.text(6), m_statement.text(7), m_statement.text(8)};
    read.received = Instant(std::chrono::seconds(m_statement.number(9)));
    if (!m_statement.isNull(10)) {
        read.fallbackStatusPoint = m_statement.text(10);
    }
    m_statement.reset();
    return read;
}

ArchivedMessage MessageSelect::at(qint64 arrival)
{
    auto found = find(arrival);
    if (!found) {
        throw StorageFailure{{ProblemCode::DatabaseDamaged,
                              {m_file.path(), {}, {}, {}, {}},
                              {u"message %1 lacks its sender or its report"_s.arg(arrival)}}};
    }
    return *std::move(found);
}

ArchiveState archiveState(SqliteFile &file)
{
    SqliteStatement counts(file, "SELECT last_arrival, deletions FROM state_message_counts");
    return counts.next() ? ArchiveState{counts.number(0), counts.number(1)} : ArchiveState{};
}

CompactMessages compactMessages(SqliteFile &file, qint64 after, qsizetype most,
                                const MessageArchive::IsKnownSender &isKnown)
{
    SqliteStatement messages(
        file,
        "SELECT arrival, time, serial, topic, state, sender, parameters, fallback_status_point"
        " FROM state_messages"
        " LEFT JOIN state_reports INDEXED BY state_reports_status_points"
        " ON number = report WHERE arrival > ? ORDER BY arrival LIMIT ?");
    messages.bind(1, after);
    messages.bind(2, qint64{most});
    CompactMessages read;
    QHash<QByteArray, qint32> lists; // few are met again and again
    QByteArrayList points; // of which there are a handful
    while (messages.next()) {
        const QByteArrayView parameters = messages.bytes(6);
        auto list = lists.constFind(QByteArray::fromRawData(parameters.data(), parameters.size()));
        if (list == lists.constEnd()) {
            list = lists.insert(parameters.toByteArray(), small(read.parameterLists.size()));
            read.parameterLists.append(parametersFrom(parameters));
        }
        const QByteArrayView server = messages.bytes(7);
        qsizetype point = points.indexOf(server);
        if (point < 0) {
            point = points.size();
            points.append(server.toByteArray());
            read.statusPoints.append(messages.isNull(7) ? QString() : messages.text(7));
        }
        const qint64 sender = messages.number(5);
        read.messages.append({messages.number(0), timeFrom(messages.number(1)), small(messages.number(2)),
                              small(messages.number(3)), small(messages.number(4)), *list, sender,
                              small(point)});
        if (!isKnown(sender)) {
            static_cast<void>(read.senders[sender]);
        }
    }
    SqliteStatement select(file, "SELECT client_id, name, version FROM message_senders WHERE number = ?");
    for (auto sender = read.senders.begin(); sender != read.senders.end(); ++sender) {
        select.bind(1, sender.key());
        if (select.next()) {
            sender.value() = {select.text(0), select.text(1), select.text(2)};
        }
        select.reset();
    }
    return read;
}

QByteArray bodyOfMessage(SqliteFile &file, qint64 arrival)
{
    SqliteStatement statement(file,
                              "SELECT encoding, body FROM state_messages"
                              " JOIN state_reports ON number = report WHERE arrival = ?");
    statement.bind(1, arrival);
    if (!statement.next()) {
        return {};
    }
    return sentBody({static_cast<BodyEncoding>(statement.number(0)), statement.bytes(1).toByteArray()});
}

QStringList namesOfSenders(SqliteFile &file)
{
    SqliteStatement statement(file, "SELECT DISTINCT name FROM message_senders");
    QStringList names;
    while (statement.next()) {
        names.append(statement.text(0));
    }
    return names;
}

} // namespace wk
