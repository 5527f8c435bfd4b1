// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <cstdint>

namespace wk {

// Numbers in a table of messages, each counting from 0.
enum class MessageRow : quint32 {};
enum class MessageClient : quint32 {};
enum class SenderNumber : quint32 {};
enum class ParametersNumber : quint32 {};
enum class StatusPointNumber : quint32 {};

/// What is known of every message, kept small: a million of them take some 40 MB. The rest (topic id, the
/// report it came in) stays with the store.
struct MessageRecord
{
    qint64 arrival = 0; ///< the store's number, ascending
    MessageTime time;
    qint32 serial = noSerial;
    SenderNumber sender{};
    qint32 topic = 0;
    qint32 state = 0;
    ParametersNumber parameters{};
    StatusPointNumber statusPoint{}; ///< 0: none took it

    static constexpr qint32 noSerial = MessageCursor::noSerial;
};

/// All messages of a site, in order of arrival, with the texts that many share kept once. It only grows. A
/// value, implicitly shared: who grows it works on a copy of its own.
class MessageTable
{
public:
    /// A client that sent something, and how it called itself then. The same sender is the same number.
    SenderNumber sender(const MessageSender &sender);
    /// Parameters as the message has them.
    ParametersNumber parameters(const QStringList &parameters);
    /// The server that took a message; null if none did.
    StatusPointNumber statusPoint(const QString &server);
    /// Messages come in ascending order of arrival.
    MessageRow append(const MessageRecord &message);
    /// What an archive tells of messages that arrived after the last one here. It is always the same one,
    /// and nothing was deleted from it meanwhile: a sender's number means the same sender.
    void append(const CompactMessages &messages);
    /// Whether the archive has told of the sender that it gave this number.
    [[nodiscard]] bool knowsSender(qint64 archived) const { return m_archivedSenders.contains(archived); }
    void reserve(qsizetype messages) { m_messages.reserve(messages); }

    [[nodiscard]] qsizetype size() const { return m_messages.size(); }
    [[nodiscard]] const MessageRecord &operator[](MessageRow row) const
    {
        return m_messages[static_cast<qsizetype>(row)];
    }
    [[nodiscard]] const QStringList &parametersOf(MessageRow row) const
    {
        return m_parameters[static_cast<qsizetype>((*this)[row].parameters)];
    }
    /// The fallback status point that took it; null if none did.
    [[nodiscard]] const QString &statusPointOf(MessageRow row) const
    {
        return m_statusPoints[static_cast<qsizetype>((*this)[row].statusPoint)];
    }
    [[nodiscard]] const MessageSender &senderOf(MessageRow row) const
    {
        return m_senders[static_cast<qsizetype>((*this)[row].sender)];
    }
    [[nodiscard]] MessageClient clientOf(MessageRow row) const
    {
        return m_clientOfSender[static_cast<qsizetype>((*this)[row].sender)];
    }

    [[nodiscard]] const QList<MessageSender> &senders() const { return m_senders; }
    [[nodiscard]] MessageClient clientOf(SenderNumber sender) const
    {
        return m_clientOfSender[static_cast<qsizetype>(sender)];
    }
    /// Numbered as `MessageClient`: who they are, by id or by folded name.
    [[nodiscard]] qsizetype clientCount() const { return m_clients.size(); }
    /// The client with an id, or, where `key` is no id, the one that has none and this name, letter case
    /// ignored (`clientKey`).
    [[nodiscard]] std::optional<MessageClient> clientWithKey(const QString &key) const;
    /// The lists of parameters, numbered as `ParametersNumber`.
    [[nodiscard]] const QList<QStringList> &parameterLists() const { return m_parameters; }

    /// Whether one message is later than another: by message time, then serial (none is lowest), then
    /// arrival (contracts.md 7).
    [[nodiscard]] bool isLater(MessageRow left, MessageRow right) const;

private:
    QList<MessageRecord> m_messages;
    QList<MessageSender> m_senders;
    QList<MessageClient> m_clientOfSender;
    QHash<QString, MessageClient> m_clients;
    QHash<QString, SenderNumber> m_senderNumbers;
    QHash<qint64, SenderNumber> m_archivedSenders; ///< by the archive's numbers
    QList<QStringList> m_parameters;
    QHash<QStringList, ParametersNumber> m_parameterNumbers;
    QStringList m_statusPoints{QString()}; ///< a handful, so that they are searched from the front
};

} // namespace wk
