// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/bell.h"
#include "net/door.h"

#include <microhttpd.h>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace wk {

struct StopDaemon
{
    void operator()(MHD_Daemon *daemon) const { MHD_stop_daemon(daemon); }
};

/// A thread on which a daemon of libmicrohttpd works, and all of its calls come. The loop is ours because
/// that of libmicrohttpd (0.9.75), where it finds exactly 128 things to do, waits for one more before it does
/// them: as many clients that wait for their answers would wait for a minute.
class HttpLoop
{
public:
    /// `daemon` polls with epoll, and has no thread and no listening socket of its own. `lost` is called with
    /// the number of a socket that could not be served, and is closed.
    HttpLoop(std::unique_ptr<MHD_Daemon, StopDaemon> daemon, std::function<void(int)> lost);
    /// Ends all connections at once; none may be suspended.
    ~HttpLoop();
    HttpLoop(const HttpLoop &) = delete;
    HttpLoop &operator=(const HttpLoop &) = delete;

    [[nodiscard]] bool owns(const MHD_Daemon *daemon) const { return m_daemon.get() == daemon; }
    /// From any thread.
    void comeIn(Visitor visitor);
    /// Goes on with a connection that is suspended. From any thread.
    void resume(MHD_Connection *connection);

private:
    void run();
    void takeVisitors();

    std::unique_ptr<MHD_Daemon, StopDaemon> m_daemon;
    std::function<void(int)> m_lost;
    Bell m_bell; ///< rings when another thread wants something
    std::atomic<bool> m_ended = false;
    std::mutex m_mutex;
    std::vector<Visitor> m_visitors; ///< under the mutex
    std::thread m_thread;
};

} // namespace wk
