// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/descriptor.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace wk::test {

/// A client that says exactly what it is told, and waits for what comes, though not for ever.
class RawClient
{
public:
    /// Connects to `127.0.0.1:PORT`, from one of the addresses 127.x.x.x.
    explicit RawClient(const QString &address, in_addr_t from = INADDR_LOOPBACK)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        waitAtMost(30);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(from);
        ::bind(m_socket.number(), reinterpret_cast<sockaddr *>(&here), sizeof here);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(address.section(u':', -1).toUShort());
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket.number(), reinterpret_cast<sockaddr *>(&where), sizeof where) == 0;
    }

    /// For each answer, or a part of it.
    void waitAtMost(time_t seconds) const
    {
        const timeval patience{seconds, 0};
        ::setsockopt(m_socket.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }

    [[nodiscard]] bool isConnected() const { return m_connected; }

    void send(const QByteArray &bytes) const
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t now = ::send(m_socket.number(), bytes.constData() + sent,
                                       static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (now <= 0) {
                return;
            }
            sent += now;
        }
    }

    /// Says that nothing more comes.
    void finish() const { ::shutdown(m_socket.number(), SHUT_WR); }

    /// The statuses of the next answers, at most so many; fewer if the connection ends.
    QList<int> statuses(qsizetype count)
    {
        while (foundStatuses().size() < count && receive()) { }
        return foundStatuses();
    }

    /// All that comes until the server ends the connection.
    QByteArray everything()
    {
        while (receive()) { }
        return m_received;
    }
    QList<int> allStatuses()
    {
        everything();
        return foundStatuses();
    }

private:
    bool receive()
    {
        char buffer[4096];
        const ssize_t got = ::recv(m_socket.number(), buffer, sizeof buffer, 0);
        if (got > 0) {
            m_received.append(buffer, got);
        }
        return got > 0;
    }

    [[nodiscard]] QList<int> foundStatuses() const
    {
        static const QRegularExpression line(
            QStringLiteral("HTTP/1\\.1 (\\d{3}) [^\r]*\r\n(?:[^\r]+\r\n)*\r\n"));
        QList<int> found;
        auto matches = line.globalMatch(QString::fromLatin1(m_received));
        while (matches.hasNext()) {
            found.append(matches.next().captured(1).toInt());
        }
        return found;
    }

    Descriptor m_socket;
    bool m_connected = false;
    QByteArray m_received;
};

} // namespace wk::test
