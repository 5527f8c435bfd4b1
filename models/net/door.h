// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/bell.h"
#include "net/descriptor.h"
#include "net/places.h"
#include "net/requesthead.h"

#include <QByteArray>

#include <sys/socket.h>

#include <atomic>
#include <functional>
#include <map>
#include <thread>
#include <unordered_map>
#include <vector>

namespace wk {

/// Who comes to the door.
struct Visitor
{
    Descriptor socket; ///< does not block
    sockaddr_storage address{};
    socklen_t addressLength = 0;
};

/// What happens before a request and after a connection, on a thread of its own: connections are taken and
/// stay here, costing next to nothing, until the head of a request is there; and those that were refused
/// while their sender still sends are listened to a little longer, because closing at once would destroy the
/// answer on its way. It also is what looks at the clock.
class Door
{
public:
    struct Calls
    {
        /// A connection whose first request can be read. It has its place.
        std::function<void(Visitor)> comesIn;
        /// A request was refused before anybody else saw it.
        std::function<void(const Verdict &)> refused;
        /// Every `interval`.
        std::function<void(Places::Clock::time_point)> tick;
    };

    Door(Descriptor listening, RequestRules rules, Places &places, std::chrono::milliseconds interval,
         Calls calls);
    ~Door();
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Listens to a connection a little longer. From any thread.
    void linger(Descriptor socket);
    /// Soon nobody comes in any more. From any thread.
    void close();

private:
    using Clock = Places::Clock;
    struct Lingering
    {
        Descriptor socket;
        Clock::time_point until;
    };

    void run();
    void handle(int socket, bool hasEnded);
    void takeAll();
    void lookAt(int socket, bool hasEnded);
    void judge(int socket, QByteArrayView bytes);
    void refuse(int socket, const Verdict &verdict);
    void letLinger(Descriptor socket);
    void drain(int socket);
    void takeHandedOver();
    void tick();
    void watch(int socket, int operation) const;

    Descriptor m_listening;
    RequestRules m_rules;
    Places &m_places;
    std::chrono::milliseconds m_interval;
    Calls m_calls;
    Descriptor m_poll;
    Bell m_bell; ///< rings when another thread wants something
    std::unordered_map<int, Visitor> m_visitors;
    std::map<int, Lingering> m_lingering; ///< few
    std::mutex m_mutex;
    std::vector<Descriptor> m_handedOver; ///< to linger; under the mutex
    std::atomic<bool> m_closed = false;
    std::atomic<bool> m_ended = false;
    std::vector<char> m_buffer;
    std::thread m_thread;
};

} // namespace wk
