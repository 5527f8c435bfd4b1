// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wk {

/// How much memory the bodies of requests may take together. What counts is what has come, not what was
/// announced, so that nobody is held up by senders who promise much and send nothing; and bodies that are
/// whole count apart from those on their way, so that one whose rest is there already never waits for
/// senders. Small ones count for nothing. Where memory is used up, one body on its way may go on all the
/// same, so that there is always one that comes to its end. Requests are known by their sockets. To be used
/// from any thread.
class BodyMemory
{
public:
    using Clock = std::chrono::steady_clock;

    /// A body up to so many bytes is small.
    static constexpr qint64 small = 4 * 1024;
    /// So many bytes further is not too slow.
    static constexpr qint64 step = 1024;

    /// So many bytes for bodies on their way, and as many for those that are whole. While others wait, a
    /// sender may take `patience` for each step.
    BodyMemory(qint64 capacity, std::chrono::milliseconds patience)
        : m_capacity(capacity), m_patience(patience)
    { }

    /// A body of this size will come.
    void announce(int socket, qint64 size, Clock::time_point now);
    /// Whether so many bytes more may come into memory now. If not, its turn will be told, and it asks again.
    [[nodiscard]] bool ask(int socket, qint64 bytes, Clock::time_point now);
    /// A body is whole, and its sender can hold nobody up any more. Returns those whose turn it is.
    [[nodiscard]] QList<int> arrived(int socket, Clock::time_point now);
    /// The memory of a body is free again, or nobody waits for it any more. Returns those whose turn it is.
    [[nodiscard]] QList<int> giveBack(int socket, Clock::time_point now);
    /// Those that hold memory while others wait for it, and send too slowly.
    [[nodiscard]] QList<int> tooSlow(Clock::time_point now) const;

private:
    struct Body
    {
        int socket;
        qint64 size; ///< as it was announced
        qint64 bytes = 0; ///< that have come
        qint64 asked = 0; ///< bytes for which it waits
        Clock::time_point since; ///< when it last was a step further
        qint64 then = 0; ///< `bytes` at that time

        [[nodiscard]] bool isWhole() const { return bytes == size; }
        [[nodiscard]] bool completesWith(qint64 more) const { return bytes + more == size; }
    };
    struct Used
    {
        qint64 onTheirWay = 0; ///< bytes of bodies that are not whole
        qint64 whole = 0; ///< bytes of those that are

        void grow(const Body &body, qint64 bytes);
    };

    [[nodiscard]] bool hasRoom(const Used &used, const Body &body, qint64 bytes) const;
    [[nodiscard]] QList<int> turns(Clock::time_point now);

    qint64 m_capacity;
    std::chrono::milliseconds m_patience;
    mutable std::mutex m_mutex;
    std::unordered_map<int, Body> m_bodies; ///< they stay where they are in memory
    Used m_used;
    std::vector<Body *> m_waiting; ///< in the order in which they asked
    std::optional<int> m_favoured; ///< may go on where there is no room
};

} // namespace wk
