// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <deque>
#include <mutex>
#include <unordered_map>

namespace wk {

/// How much memory the bodies of requests may take together. A large body is let in only when there is memory
/// for all of it; until then it stays where it is, with its sender. Small ones always come in, so that no
/// number of large ones holds them up. Requests are known by their sockets. To be used from any thread.
class BodyMemory
{
public:
    using Clock = std::chrono::steady_clock;

    /// A body up to so many bytes is small.
    static constexpr qint64 small = 4 * 1024;

    /// `capacity` in bytes. While others wait, a body may take `patience` to arrive.
    BodyMemory(qint64 capacity, std::chrono::milliseconds patience)
        : m_capacity(capacity), m_free(capacity), m_patience(patience)
    { }

    /// Whether a body of this size may come now. If not it waits for its turn, and asks again then.
    [[nodiscard]] bool ask(int socket, qint64 size, Clock::time_point now);
    /// The body is there: its sender can hold nobody up any more.
    void arrived(int socket);
    /// The memory of a body is free again, or nobody waits for it any more. Returns those whose turn it is.
    [[nodiscard]] QList<int> giveBack(int socket, Clock::time_point now);
    /// Those that hold memory while others wait for it, and take too long.
    [[nodiscard]] QList<int> tooSlow(Clock::time_point now) const;

private:
    struct Share
    {
        qint64 bytes;
        Clock::time_point since;
        bool arrived = false;
    };
    struct Waiting
    {
        int socket;
        qint64 bytes;
    };

    qint64 m_capacity;
    qint64 m_free;
    std::chrono::milliseconds m_patience;
    mutable std::mutex m_mutex;
    std::unordered_map<int, Share> m_shares;
    std::deque<Waiting> m_waiting; ///< in the order in which they came
};

} // namespace wk
