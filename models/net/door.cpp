// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/door.h"

#include "net/listening.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace wk {

namespace {

/// So long, and so many at once, are listened to after they were refused.
constexpr std::chrono::milliseconds lingering{2'000};
constexpr size_t mostLingering = 256;
/// So many are taken before somebody else has a turn.
constexpr int mostAtOnce = 256;

const char *reasonOf(Verdict::Status status)
{
    switch (status) {
    case Verdict::Status::Welcome: break;
    case Verdict::Status::BadRequest: return "Bad Request";
    case Verdict::Status::NotFound: return "Not Found";
    case Verdict::Status::MethodNotAllowed: return "Method Not Allowed\r\nAllow: POST";
    case Verdict::Status::LengthRequired: return "Length Required";
    case Verdict::Status::ContentTooLarge: return "Content Too Large";
    case Verdict::Status::HeadTooLarge: return "Request Header Fields Too Large";
    case Verdict::Status::VersionNotSupported: return "HTTP Version Not Supported";
    }
    Q_UNREACHABLE();
}

QByteArray lastAnswer(Verdict::Status status)
{
    return "HTTP/1.1 " + QByteArray::number(static_cast<int>(status)) + ' ' + reasonOf(status)
        + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

Door::Door(Descriptor listening, RequestRules rules, Places &places, std::chrono::milliseconds interval,
           Calls calls)
    : m_listening(std::move(listening))
    , m_rules(std::move(rules))
    , m_places(places)
    , m_interval(interval)
    , m_calls(std::move(calls))
    , m_poll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(static_cast<size_t>(longestHead) + 1)
{
    for (const int socket : {m_listening.number(), m_bell.number()}) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        epoll_ctl(m_poll.number(), EPOLL_CTL_ADD, socket, &event);
    }
    m_thread = std::thread([this] { run(); });
}

Door::~Door()
{
    m_ended = true;
    m_bell.ring();
    m_thread.join();
    for (const auto &visitor : m_visitors) {
        m_places.leave(visitor.first);
    }
}

void Door::linger(Descriptor socket)
{
    {
        const std::lock_guard lock(m_mutex);
        m_handedOver.push_back(std::move(socket));
    }
    m_bell.ring();
}

void Door::close()
{
    m_closed = true;
    m_bell.ring();
}

void Door::run()
{
    std::array<epoll_event, 256> events;
    Clock::time_point nextTick = Clock::now() + m_interval;
    while (!m_ended) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(nextTick - Clock::now());
        const int count = epoll_wait(m_poll.number(), events.data(), static_cast<int>(events.size()),
                                     std::max(0, static_cast<int>(wait.count())));
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<size_t>(i)];
            handle(event.data.fd, (event.events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0);
        }
        if (const auto now = Clock::now(); now >= nextTick) {
            tick();
            nextTick = now + m_interval;
        }
    }
}

void Door::handle(int socket, bool hasEnded)
{
    if (socket == m_bell.number()) {
        m_bell.silence();
        takeHandedOver();
        if (m_closed && m_listening) {
            epoll_ctl(m_poll.number(), EPOLL_CTL_DEL, m_listening.number(), nullptr);
            m_listening = Descriptor();
        }
    } else if (m_listening && socket == m_listening.number()) {
        takeAll();
    } else if (m_lingering.contains(socket)) {
        drain(socket);
    } else if (m_visitors.contains(socket)) {
        lookAt(socket, hasEnded);
    }
}

void Door::takeAll()
{
    for (int taken = 0; taken < mostAtOnce; ++taken) {
        Visitor visitor;
        visitor.addressLength = sizeof visitor.address;
        // The sockets API passes every kind of address through this one type.
        auto *const address = reinterpret_cast<sockaddr *>(&visitor.address);
        visitor.socket = Descriptor(
            accept4(m_listening.number(), address, &visitor.addressLength, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!visitor.socket) {
            if (errno == EMFILE || errno == ENFILE) {
                m_places.makeRoom();
            }
            return;
        }
        const int socket = visitor.socket.number();
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (m_places.enter(socket, hostOf(address), Clock::now())) {
            m_visitors.emplace(socket, std::move(visitor));
            watch(socket, EPOLL_CTL_ADD);
        }
    }
}

void Door::watch(int socket, int operation) const
{
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP | EPOLLET;
    event.data.fd = socket;
    epoll_ctl(m_poll.number(), operation, socket, &event);
}

void Door::lookAt(int socket, bool hasEnded)
{
    const auto visitor = m_visitors.find(socket);
    const ssize_t there = recv(socket, m_buffer.data(), m_buffer.size(), MSG_PEEK | MSG_DONTWAIT);
    if (there < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (there <= 0 || m_places.isLeaving(socket)) {
        m_places.leave(socket);
        m_visitors.erase(visitor);
        return;
    }
    switch (headSoFar(QByteArrayView(m_buffer.data(), there))) {
    case HeadSoFar::Incomplete:
        if (hasEnded) {
            m_places.leave(socket);
            m_visitors.erase(visitor);
        }
        break;
    case HeadSoFar::NotHttp: refuse(socket, {Verdict::Status::BadRequest, true, 0, true}); break;
    case HeadSoFar::TooLong: refuse(socket, {Verdict::Status::HeadTooLarge, true}); break;
    case HeadSoFar::Complete: judge(socket, QByteArrayView(m_buffer.data(), there)); break;
    }
}

void Door::judge(int socket, QByteArrayView bytes)
{
    const auto head = parsedHead(bytes);
    if (!head) {
        refuse(socket, {Verdict::Status::BadRequest, true, 0, true});
        return;
    }
    const Verdict verdict = judged(*head, m_rules);
    if (verdict.status != Verdict::Status::Welcome && (verdict.ends || hasBody(*head))) {
        refuse(socket, verdict);
        return;
    }
    epoll_ctl(m_poll.number(), EPOLL_CTL_DEL, socket, nullptr);
    const auto visitor = m_visitors.find(socket);
    Visitor comesIn = std::move(visitor->second);
    m_visitors.erase(visitor);
    m_calls.comesIn(std::move(comesIn));
}

void Door::refuse(int socket, const Verdict &verdict)
{
    m_calls.refused(verdict); // who has the answer finds it counted
    const QByteArray answer = lastAnswer(verdict.status);
    // Nothing was ever sent on this socket, so it takes the few bytes at once.
    (void)!send(socket, answer.constData(), static_cast<size_t>(answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    shutdown(socket, SHUT_WR);
    m_places.leave(socket);
    const auto visitor = m_visitors.find(socket);
    letLinger(std::move(visitor->second.socket));
    m_visitors.erase(visitor);
    drain(socket);
}

/// Who lingers has no place any more: the one that has done so longest gives way.
void Door::letLinger(Descriptor socket)
{
    if (m_lingering.size() >= mostLingering) {
        m_lingering.erase(
            std::min_element(m_lingering.begin(), m_lingering.end(), [](const auto &one, const auto &other) {
                return one.second.until < other.second.until;
            }));
    }
    const int number = socket.number();
    m_lingering.emplace(number, Lingering{std::move(socket), Clock::now() + lingering});
}

void Door::drain(int socket)
{
    for (int reads = 0; reads < mostAtOnce; ++reads) {
        const ssize_t got = recv(socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (got < 0 && errno == EAGAIN) {
            return;
        }
        if (got <= 0) {
            m_lingering.erase(socket);
            return;
        }
    }
    // More is there, and so are others: it has another turn.
    watch(socket, EPOLL_CTL_MOD);
}

void Door::takeHandedOver()
{
    std::vector<Descriptor> handedOver;
    {
        const std::lock_guard lock(m_mutex);
        handedOver.swap(m_handedOver);
    }
    for (Descriptor &socket : handedOver) {
        const int number = socket.number();
        letLinger(std::move(socket));
        watch(number, EPOLL_CTL_ADD);
        drain(number);
    }
}

void Door::tick()
{
    const auto now = Clock::now();
    std::erase_if(m_lingering, [now](const auto &entry) { return now >= entry.second.until; });
    m_calls.tick(now);
}

} // namespace wk
