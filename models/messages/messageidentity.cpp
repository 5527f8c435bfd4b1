// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messageidentity.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace wk {

namespace {

constexpr qsizetype identitySize = 16;

/// Values one after the other, texts with their length in front, so that different ones never look alike.
class Serialized
{
public:
    void add(qint64 number)
    {
        const auto bytes = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    }
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(utf8.size());
        m_bytes.append(utf8);
    }
    [[nodiscard]] QByteArray hash() const
    {
        return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).first(identitySize);
    }

private:
    QByteArray m_bytes;
};

} // namespace

QString clientKey(const MessageSender &sender)
{
    return sender.clientId.isEmpty() ? sender.client.toCaseFolded() : sender.clientId;
}

QByteArray messageIdentity(const MessageSender &sender, const StateMessage &message)
{
    constexpr qint64 noSerial = -1;
    Serialized serialized;
    serialized.add(clientKey(sender));
    serialized.add(message.serial ? qint64{*message.serial} : noSerial);
    serialized.add(message.time.time_since_epoch().count());
    serialized.add(message.topic);
    serialized.add(message.topicId);
    serialized.add(message.state);
    serialized.add(message.parameters.size());
    for (const QString &parameter : message.parameters) {
        serialized.add(parameter);
    }
    return serialized.hash();
}

} // namespace wk
