// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagewalk.h"

#include "messages/clientid.h"

#include <algorithm>
#include <limits>
#include <string>

namespace wk {

namespace {

/// So many walks are merged. Where more would be needed what is asked for is no small part of all.
constexpr qsizetype mostStreams = 400;

qint64 microsecondsOf(MessageTime time)
{
    return time.time_since_epoch().count();
}

/// Finds the states there are by going from one to the next, not by looking at every message. SQLite would
/// look at all messages of a state if it were asked for the next topic and state in one.
class NextState
{
public:
    explicit NextState(SqliteFile &file)
        : m_state(file,
                  "SELECT state FROM state_messages WHERE topic = ? AND state > ? ORDER BY state LIMIT 1")
        , m_topic(file,
                  "SELECT topic, state FROM state_messages WHERE topic > ? ORDER BY topic, state LIMIT 1")
    { }

    [[nodiscard]] std::optional<TopicState> after(TopicState at, bool ofThisTopic)
    {
        m_state.bind(1, qint64{at.topic});
        m_state.bind(2, qint64{at.state});
        m_topic.bind(1, qint64{at.topic});
        std::optional<TopicState> next;
        if (m_state.next()) {
            next = {at.topic, static_cast<qint32>(m_state.number(0))};
        } else if (!ofThisTopic && m_topic.next()) {
            next = {static_cast<qint32>(m_topic.number(0)), static_cast<qint32>(m_topic.number(1))};
        }
        m_state.reset();
        m_topic.reset();
        return next;
    }

private:
    SqliteStatement m_state;
    SqliteStatement m_topic;
};

/// The states in the database that a filter lets through; nothing if there are too many to walk each.
std::optional<QList<TopicState>> statesFor(SqliteFile &file, const MessageFilter &filter)
{
    QList<TopicState> states;
    const auto take = [&](TopicState state) {
        if (filter.accepts(state)) {
            states.append(state);
        }
    };
    if (filter.topic && filter.state) {
        take({*filter.topic, *filter.state});
        return states;
    }
    if (filter.states && !filter.states->isComplement) {
        std::for_each(filter.states->states.begin(), filter.states->states.end(), take);
        return states;
    }
    NextState nextState(file);
    TopicState at{filter.topic.value_or(-1), -1};
    for (qsizetype met = 0; met <= mostStreams; ++met) {
        const auto next = nextState.after(at, filter.topic.has_value());
        if (!next) {
            return states;
        }
        at = *next;
        take(at);
    }
    return std::nullopt;
}

} // namespace

/// A walk through one index. Below a cursor it has three parts: the same time and serial, the same time, and
/// the rest. In one, SQLite would look at all messages of the same time and serial again for every page.
class MessageWalk::Stream
{
public:
    /// Its condition takes the values.
    Stream(SqliteFile &file, const char *condition, QList<qint64> values, const MessageWalk &walk)
        : m_file(file), m_condition(condition), m_values(std::move(values)), m_walk(walk)
    {
        m_part = walk.m_after ? Part::SameSerial : Part::Rest;
        open();
    }

    [[nodiscard]] bool advance()
    {
        while (!m_statement->next()) {
            if (m_part == Part::Rest) {
                return false;
            }
            m_part = m_part == Part::SameSerial ? Part::SameTime : Part::Rest;
            open();
        }
        m_at = {MessageTime(std::chrono::microseconds(m_statement->number(0))),
                static_cast<qint32>(m_statement->number(1)), m_statement->number(2)};
        return true;
    }
    [[nodiscard]] const MessageCursor &at() const { return m_at; }
    [[nodiscard]] TopicState state() const
    {
        return {static_cast<qint32>(m_statement->number(3)), static_cast<qint32>(m_statement->number(4))};
    }
    [[nodiscard]] qint64 sender() const { return m_statement->number(5); }

    static bool isOlder(const std::unique_ptr<Stream> &left, const std::unique_ptr<Stream> &right)
    {
        return left->m_at < right->m_at;
    }

private:
    enum class Part { SameSerial, SameTime, Rest };

    void open()
    {
        QList<qint64> values = m_values;
        std::string sql = "SELECT time, serial, arrival, topic, state, sender FROM state_messages WHERE ";
        sql += m_condition;
        switch (m_part) {
        case Part::SameSerial:
            sql += " time = ? AND serial = ? AND arrival < ? ORDER BY arrival DESC";
            values += {microsecondsOf(m_walk.m_after->time), m_walk.m_after->serial, m_walk.m_after->arrival};
            break;
        case Part::SameTime:
            sql += " time = ? AND serial < ? ORDER BY serial DESC, arrival DESC";
            values += {microsecondsOf(m_walk.m_after->time), m_walk.m_after->serial};
            break;
        case Part::Rest:
            sql += " time >= ? AND time < ? ORDER BY time DESC, serial DESC, arrival DESC";
            values += {m_walk.m_earliest, m_walk.m_before};
            break;
        }
        m_statement = std::make_unique<SqliteStatement>(m_file, sql.c_str());
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_statement->bind(static_cast<int>(i) + 1, values[i]);
        }
    }

    SqliteFile &m_file;
    const char *m_condition;
    QList<qint64> m_values;
    const MessageWalk &m_walk;
    Part m_part;
    std::unique_ptr<SqliteStatement> m_statement;
    MessageCursor m_at;
};

MessageWalk::MessageWalk(SqliteFile &file, const MessageFilter &filter,
                         const std::optional<MessageCursor> &after)
    : m_filter(filter)
    , m_after(after)
    , m_earliest(filter.from ? microsecondsOf(*filter.from) : std::numeric_limits<qint64>::min())
    , m_before(filter.to ? microsecondsOf(*filter.to) : std::numeric_limits<qint64>::max())
{
    if (m_after) {
        const qint64 time = microsecondsOf(m_after->time);
        if (time < m_earliest) {
            return; // nothing is left
        }
        if (time >= m_before) {
            m_after.reset(); // all that is asked for lies below
        } else {
            m_before = time;
        }
    }
    chooseStreams(file);
}

MessageWalk::~MessageWalk() = default;

void MessageWalk::chooseStreams(SqliteFile &file)
{
    if (m_filter.client) {
        const QList<qint64> senders = sendersOf(file, *m_filter.client);
        if (senders.size() <= mostStreams) {
            for (const qint64 sender : senders) {
                addStream(std::make_unique<Stream>(file, "sender = ? AND", QList<qint64>{sender}, *this));
            }
            return;
        }
        m_senders = QSet<qint64>(senders.begin(), senders.end());
    } else if (m_filter.asksForStates()) {
        if (const auto states = statesFor(file, m_filter)) {
            for (const TopicState state : *states) {
                addStream(std::make_unique<Stream>(file, "topic = ? AND state = ? AND",
                                                   QList<qint64>{state.topic, state.state}, *this));
            }
            return;
        }
    }
    addStream(std::make_unique<Stream>(file, "", QList<qint64>{}, *this));
}

void MessageWalk::addStream(std::unique_ptr<Stream> stream)
{
    if (stream->advance()) {
        m_streams.push_back(std::move(stream));
        std::push_heap(m_streams.begin(), m_streams.end(), Stream::isOlder);
    }
}

bool MessageWalk::accepts(const Stream &stream) const
{
    return m_filter.accepts(stream.state()) && (!m_senders || m_senders->contains(stream.sender()));
}

std::optional<MessageCursor> MessageWalk::next()
{
    while (!m_streams.empty()) {
        std::pop_heap(m_streams.begin(), m_streams.end(), Stream::isOlder);
        Stream &newest = *m_streams.back();
        const MessageCursor at = newest.at();
        const bool isWanted = accepts(newest);
        if (newest.advance()) {
            std::push_heap(m_streams.begin(), m_streams.end(), Stream::isOlder);
        } else {
            m_streams.pop_back();
        }
        if (isWanted) {
            return at;
        }
    }
    return std::nullopt;
}

QList<qint64> sendersOf(SqliteFile &file, const QString &client)
{
    const QString id = clientIdFrom(client);
    SqliteStatement statement(file,
                              id.isEmpty() ? "SELECT number FROM message_senders WHERE folded_name = ?"
                                           : "SELECT number FROM message_senders WHERE client_id = ?");
    statement.bind(1, id.isEmpty() ? client.toCaseFolded() : id);
    QList<qint64> senders;
    while (statement.next()) {
        senders.append(statement.number(0));
    }
    return senders;
}

} // namespace wk
