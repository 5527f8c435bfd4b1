// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagetable.h"

#include "messages/messageidentity.h"

#include <tuple>

namespace wk {

namespace {

/// Both texts behind the length of the first: no two senders have the same.
QString senderText(const QString &key, const MessageSender &sender)
{
    return QString::number(key.size()) + u':' + key + QString::number(sender.client.size()) + u':'
        + sender.client + sender.clientVersion;
}

} // namespace

SenderNumber MessageTable::sender(const MessageSender &sender)
{
    const QString key = clientKey(sender);
    const auto next = static_cast<SenderNumber>(m_senders.size());
    const QString text = senderText(key, sender);
    const auto known = m_senderNumbers.constFind(text);
    if (known != m_senderNumbers.constEnd()) {
        return *known;
    }
    m_senderNumbers.insert(text, next);
    m_senders.append(sender);
    const auto newest = static_cast<MessageClient>(m_clients.size());
    const MessageClient client = m_clients.value(key, newest);
    if (client == newest) {
        m_clients.insert(key, client);
    }
    m_clientOfSender.append(client);
    return next;
}

ParametersNumber MessageTable::parameters(const QStringList &parameters)
{
    const auto known = m_parameterNumbers.constFind(parameters);
    if (known != m_parameterNumbers.constEnd()) {
        return *known;
    }
    const auto next = static_cast<ParametersNumber>(m_parameters.size());
    m_parameters.append(parameters);
    m_parameterNumbers.insert(parameters, next);
    return next;
}

StatusPointNumber MessageTable::statusPoint(const QString &server)
{
    qsizetype number = m_statusPoints.indexOf(server);
    if (number < 0) {
        number = m_statusPoints.size();
        m_statusPoints.append(server);
    }
    return static_cast<StatusPointNumber>(number);
}

MessageRow MessageTable::append(const MessageRecord &message)
{
    Q_ASSERT(m_messages.isEmpty() || m_messages.last().arrival < message.arrival);
    m_messages.append(message);
    return static_cast<MessageRow>(m_messages.size() - 1);
}

void MessageTable::append(const CompactMessages &messages)
{
    QList<ParametersNumber> lists;
    lists.reserve(messages.parameterLists.size());
    for (const QStringList &list : messages.parameterLists) {
        lists.append(parameters(list));
    }
    QList<StatusPointNumber> points;
    for (const QString &server : messages.statusPoints) {
        points.append(statusPoint(server));
    }
    for (auto told = messages.senders.begin(); told != messages.senders.end(); ++told) {
        m_archivedSenders.insert(told.key(), sender(*told));
    }
    for (const CompactMessage &message : messages.messages) {
        append({message.arrival, message.time, message.serial, m_archivedSenders.value(message.sender),
                message.topic, message.state, lists[message.parameters], points[message.statusPoint]});
    }
}

std::optional<MessageClient> MessageTable::clientWithKey(const QString &key) const
{
    const auto found = m_clients.constFind(key);
    return found == m_clients.constEnd() ? std::nullopt : std::optional(*found);
}

bool MessageTable::isLater(MessageRow left, MessageRow right) const
{
    const MessageRecord &one = (*this)[left];
    const MessageRecord &other = (*this)[right];
    return std::tie(one.time, one.serial, one.arrival) > std::tie(other.time, other.serial, other.arrival);
}

} // namespace wk
