// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagewalk.h"

#include "messages/reportreader.h"

#include <algorithm>
#include <limits>
#include <string>

namespace wk {

namespace {

/// So many walks are merged. Where more would be needed what is asked for is no small part of all.
constexpr qsizetype mostStreams = 400;

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

qint64 microsecondsOf(Instant instant)
{
    return MessageTime(instant).time_since_epoch().count();
}

/// The states in the database that a filter lets through; nothing if there are too many to walk each. They
/// are found by going from one to the next, not by looking at every message.
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
    SqliteStatement following(file,
                              "SELECT topic, state FROM state_messages WHERE (topic, state) > (?, ?)"
                              " ORDER BY topic, state LIMIT 1");
    qint64 topic = filter.topic.value_or(-1);
    qint64 state = -1;
    for (qsizetype met = 0; met <= mostStreams; ++met) {
        following.bind(1, topic);
        following.bind(2, state);
        if (!following.next()) {
            return states;
        }
        topic = following.number(0);
        state = following.number(1);
        following.reset();
        if (filter.topic && topic != *filter.topic) {
            return states;
        }
        take({static_cast<qint32>(topic), static_cast<qint32>(state)});
    }
    return std::nullopt;
}

} // namespace

/// A walk through one index.
class MessageWalk::Stream
{
public:
    /// Its condition takes the values in front.
    Stream(SqliteFile &file, const char *condition, std::initializer_list<qint64> values,
           const MessageWalk &walk)
        : m_statement(
            file,
            (std::string("SELECT time, serial, arrival, topic, state, sender FROM state_messages WHERE ")
             + condition
             + " time >= ? AND (time, serial, arrival) < (?, ?, ?)"
               " ORDER BY time DESC, serial DESC, arrival DESC")
                .c_str())
    {
        int position = 0;
        for (const qint64 value : values) {
            m_statement.bind(++position, value);
        }
        m_statement.bind(++position, walk.m_earliest);
        m_statement.bind(++position, qint64{walk.m_before.time.time_since_epoch().count()});
        m_statement.bind(++position, qint64{walk.m_before.serial});
        m_statement.bind(++position, walk.m_before.arrival);
    }

    [[nodiscard]] bool advance()
    {
        if (!m_statement.next()) {
            return false;
        }
        m_at = {MessageTime(std::chrono::microseconds(m_statement.number(0))),
                static_cast<qint32>(m_statement.number(1)), m_statement.number(2)};
        return true;
    }
    [[nodiscard]] const MessageCursor &at() const { return m_at; }
    [[nodiscard]] TopicState state() const
    {
        return {static_cast<qint32>(m_statement.number(3)), static_cast<qint32>(m_statement.number(4))};
    }
    [[nodiscard]] qint64 sender() const { return m_statement.number(5); }

    static bool isOlder(const std::unique_ptr<Stream> &left, const std::unique_ptr<Stream> &right)
    {
        return left->m_at < right->m_at;
    }

private:
    SqliteStatement m_statement;
    MessageCursor m_at;
};

MessageWalk::MessageWalk(SqliteFile &file, const MessageFilter &filter,
                         const std::optional<MessageCursor> &after)
    : m_filter(filter)
    , m_before(after.value_or(MessageCursor{MessageTime::max(), std::numeric_limits<qint32>::max(), highest}))
    , m_earliest(filter.from ? microsecondsOf(*filter.from) : lowest)
{
    if (filter.to) {
        // Below every message of that moment.
        m_before = std::min(
            m_before, MessageCursor{MessageTime(*filter.to), std::numeric_limits<qint32>::min(), lowest});
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
                addStream(
                    std::make_unique<Stream>(file, "sender = ? AND", std::initializer_list{sender}, *this));
            }
            return;
        }
        m_senders = QSet<qint64>(senders.begin(), senders.end());
    } else if (m_filter.asksForStates()) {
        if (const auto states = statesFor(file, m_filter)) {
            for (const TopicState state : *states) {
                addStream(std::make_unique<Stream>(file, "topic = ? AND state = ? AND",
                                                   std::initializer_list<qint64>{state.topic, state.state},
                                                   *this));
            }
            return;
        }
    }
    addStream(std::make_unique<Stream>(file, "", std::initializer_list<qint64>{}, *this));
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
