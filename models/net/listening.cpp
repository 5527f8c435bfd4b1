// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listening.h"

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace wk {

namespace {

struct FreeAddresses
{
    void operator()(addrinfo *first) const { freeaddrinfo(first); }
};

QString written(const QString &host, const QString &port)
{
    return host.contains(u':') ? QString(u'[' + host + u"]:" + port) : QString(host + u':' + port);
}

Problem cannotListen(const ListenAddress &address, const char *reason)
{
    return {ProblemCode::CannotListen,
            {{}, {}, written(address.host, QString::number(address.port)), {}, {}},
            {QString::fromLocal8Bit(reason)}};
}

} // namespace

std::optional<ListenAddress> listenAddressFrom(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1) {
        return std::nullopt;
    }
    QStringView host = text.first(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed) {
        host = host.sliced(1, host.size() - 2);
    }
    const QStringView digits = text.sliced(colon + 1);
    bool isNumber = false;
    const quint16 port = digits.toUShort(&isNumber);
    // Blanks around a number mean nothing to Qt.
    if (!isNumber || digits.size() != digits.trimmed().size() || host.isEmpty()
        || host.contains(u':') != bracketed) {
        return std::nullopt;
    }
    return ListenAddress{host.toString(), port};
}

Result<Descriptor> listenOn(const ListenAddress &address)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const int failed = getaddrinfo(address.host.toUtf8().constData(),
                                   QByteArray::number(address.port).constData(), &wanted, &found);
    if (failed != 0) {
        return cannotListen(address, gai_strerror(failed));
    }
    const std::unique_ptr<addrinfo, FreeAddresses> first(found);
    Descriptor socket(::socket(first->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    if (!socket || setsockopt(socket.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || bind(socket.number(), first->ai_addr, first->ai_addrlen) != 0
        || listen(socket.number(), SOMAXCONN) != 0) {
        return cannotListen(address, std::strerror(errno));
    }
    return socket;
}

QString addressOf(const Descriptor &socket)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    char host[NI_MAXHOST];
    char port[NI_MAXSERV];
    // The sockets API passes every kind of address through this one type.
    auto *const any = reinterpret_cast<sockaddr *>(&address);
    if (getsockname(socket.number(), any, &length) != 0
        || getnameinfo(any, length, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV)
            != 0) {
        return {};
    }
    return written(QString::fromLatin1(host), QString::fromLatin1(port));
}

QString hostOf(const sockaddr *address)
{
    char host[NI_MAXHOST];
    const socklen_t length = address->sa_family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    return getnameinfo(address, length, host, sizeof host, nullptr, 0, NI_NUMERICHOST) == 0
        ? QString::fromLatin1(host)
        : QString();
}

} // namespace wk
