// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace wk {

/// How many connections there may be, and how long they may take.
struct PlaceLimits
{
    int all = 4096;
    int perAddress = 3072; ///< one address leaves room for others
    std::chrono::milliseconds request{20'000}; ///< from the first byte of a request to its last
    std::chrono::milliseconds idle{60'000}; ///< between requests
};

/// The connections of a server, each known by its socket, and who gives way to whom. Whoever has to go has
/// its socket shut down, which its owner notices; so a socket has to be taken from here before it is closed.
/// To be used from any thread.
class Places
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Places(const PlaceLimits &limits) : m_limits(limits) { }

    /// A new connection, idle. If there is no place, the one gives way that has been idle longest (first of
    /// the same address if that has its share), then the one whose request began first. Returns false if all
    /// wait for answers.
    [[nodiscard]] bool enter(int socket, const QString &address, Clock::time_point now);
    /// A request has been seen to begin.
    void began(int socket, Clock::time_point now);
    /// A request is complete: what takes time now is ours.
    void complete(int socket);
    /// A request of so many bytes has been answered: idle again.
    void answered(int socket, qint64 bytes, Clock::time_point now);
    void leave(int socket);
    /// Whether a request of so many bytes is the last of those that had come when this was first asked about
    /// its connection.
    [[nodiscard]] bool isLast(int socket, qint64 bytes);

    /// Whether a connection has been told to go, or is none.
    [[nodiscard]] bool isLeaving(int socket) const;
    /// Tells a connection to go; returns false if it was leaving already.
    bool dismiss(int socket);
    /// The longest idle one goes.
    void makeRoom();
    /// Tells those to go that took too long or will ask for nothing more, and returns how many of them were
    /// in a request. To be called often: it is what notices that a request has begun with less than its first
    /// line.
    [[nodiscard]] int tellTheLate(Clock::time_point now);

private:
    struct Place
    {
        int socket;
        QString address;
        Clock::time_point since; ///< idle since, or of the first byte of the request
        std::optional<Clock::time_point> firstByte; ///< of the request that is on its way
        qint64 accounted = 0; ///< bytes of the requests that were answered
        std::optional<qint64> end; ///< bytes after which it is to end
    };
    using List = std::list<Place>;
    struct Entry
    {
        List *list;
        List::iterator place;
    };

    void move(Entry &entry, List &to);
    void tellToGo(Entry &entry);
    bool tellOneToGo(const QString *address);
    bool isLate(Place &place, Clock::time_point now) const;

    PlaceLimits m_limits;
    mutable std::mutex m_mutex;
    std::unordered_map<int, Entry> m_entries;
    QHash<QString, int> m_perAddress; ///< without those that leave
    // Each in the order in which they came into it, the oldest first.
    List m_idle;
    List m_receiving;
    List m_answering;
    List m_leaving;
};

} // namespace wk
