// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bodymemory.h"

#include <algorithm>

namespace wk {

bool BodyMemory::ask(int socket, qint64 size, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (size <= small || m_shares.contains(socket)) {
        return true;
    }
    // One that is larger than all there is gets all there is.
    const qint64 needed = std::min(size, m_capacity);
    if (!m_waiting.empty() || needed > m_free) {
        m_waiting.push_back({socket, needed});
        return false;
    }
    m_free -= needed;
    m_shares.emplace(socket, Share{needed, now});
    return true;
}

void BodyMemory::arrived(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (const auto share = m_shares.find(socket); share != m_shares.end()) {
        share->second.arrived = true;
    }
}

QList<int> BodyMemory::giveBack(int socket, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (const auto share = m_shares.find(socket); share != m_shares.end()) {
        m_free += share->second.bytes;
        m_shares.erase(share);
    }
    std::erase_if(m_waiting, [socket](const Waiting &waiting) { return waiting.socket == socket; });
    QList<int> turns;
    while (!m_waiting.empty() && m_waiting.front().bytes <= m_free) {
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        m_free -= next.bytes;
        m_shares.emplace(next.socket, Share{next.bytes, now});
        turns.append(next.socket);
    }
    return turns;
}

QList<int> BodyMemory::tooSlow(Clock::time_point now) const
{
    const std::lock_guard lock(m_mutex);
    QList<int> slow;
    if (!m_waiting.empty()) {
        for (const auto &[socket, share] : m_shares) {
            if (!share.arrived && now - share.since >= m_patience) {
                slow.append(socket);
            }
        }
    }
    return slow;
}

} // namespace wk
