// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httploop.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <limits>

namespace wk {

namespace {

/// Milliseconds until a daemon has to look at the clock, as `poll` understands them.
int patienceOf(MHD_Daemon *daemon)
{
    MHD_UNSIGNED_LONG_LONG milliseconds = 0;
    if (MHD_get_timeout(daemon, &milliseconds) != MHD_YES) {
        return -1;
    }
    constexpr auto most = static_cast<MHD_UNSIGNED_LONG_LONG>(std::numeric_limits<int>::max());
    return static_cast<int>(std::min(milliseconds, most));
}

} // namespace

HttpLoop::HttpLoop(std::unique_ptr<MHD_Daemon, StopDaemon> daemon, std::function<void(int)> lost)
    : m_daemon(std::move(daemon)), m_lost(std::move(lost)), m_thread([this] { run(); })
{ }

HttpLoop::~HttpLoop()
{
    m_ended = true;
    m_bell.ring();
    m_thread.join();
}

void HttpLoop::comeIn(Visitor visitor)
{
    {
        const std::lock_guard lock(m_mutex);
        m_visitors.push_back(std::move(visitor));
    }
    m_bell.ring();
}

void HttpLoop::resume(MHD_Connection *connection)
{
    MHD_resume_connection(connection);
    // libmicrohttpd has a bell of its own, but silences it without looking where it rings while it already
    // works.
    m_bell.ring();
}

void HttpLoop::run()
{
    const int events = MHD_get_daemon_info(m_daemon.get(), MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    std::array<pollfd, 2> waiting{pollfd{events, POLLIN, 0}, pollfd{m_bell.number(), POLLIN, 0}};
    while (!m_ended) {
        poll(waiting.data(), waiting.size(), patienceOf(m_daemon.get()));
        if ((waiting[1].revents & POLLIN) != 0) {
            m_bell.silence();
            takeVisitors();
        }
        MHD_run_wait(m_daemon.get(), 0);
    }
}

void HttpLoop::takeVisitors()
{
    std::vector<Visitor> visitors;
    {
        const std::lock_guard lock(m_mutex);
        visitors.swap(m_visitors);
    }
    for (Visitor &visitor : visitors) {
        const int socket = visitor.socket.release();
        // The sockets API passes every kind of address through this one type. The socket is libmicrohttpd's
        // now, whatever it answers.
        if (MHD_add_connection(m_daemon.get(), socket, reinterpret_cast<sockaddr *>(&visitor.address),
                               visitor.addressLength)
            != MHD_YES) {
            m_lost(socket);
        }
    }
}

} // namespace wk
