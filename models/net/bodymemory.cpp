// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bodymemory.h"

#include <algorithm>

namespace wk {

void BodyMemory::Used::grow(const Body &body, qint64 bytes)
{
    if (body.completesWith(bytes)) {
        onTheirWay -= body.bytes;
        whole += body.size;
    } else {
        onTheirWay += bytes;
    }
}

void BodyMemory::announce(int socket, qint64 size, Clock::time_point now)
{
    if (size > small) {
        const std::lock_guard lock(m_mutex);
        m_bodies.insert_or_assign(socket, Body{socket, size, 0, 0, now, 0});
    }
}

bool BodyMemory::ask(int socket, qint64 bytes, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_bodies.find(socket);
    if (found == m_bodies.end()) {
        return true;
    }
    Body &body = found->second;
    if (!hasRoom(m_used, body, bytes)) {
        if (body.completesWith(bytes) || m_favoured.value_or(socket) != socket) {
            body.asked = bytes;
            m_waiting.push_back(&body);
            return false;
        }
        m_favoured = socket;
    }
    m_used.grow(body, bytes);
    body.bytes += bytes;
    if (body.bytes - body.then >= step) {
        body.then = body.bytes;
        body.since = now;
    }
    if (body.isWhole() && m_favoured == socket) {
        m_favoured.reset();
    }
    return true;
}

bool BodyMemory::hasRoom(const Used &used, const Body &body, qint64 bytes) const
{
    if (!body.completesWith(bytes)) {
        return used.onTheirWay + bytes <= m_capacity;
    }
    // One that is larger than all there is gets all there is.
    return used.whole == 0 || used.whole + body.size <= m_capacity;
}

QList<int> BodyMemory::arrived(int socket, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    return m_bodies.contains(socket) ? turns(now) : QList<int>();
}

QList<int> BodyMemory::giveBack(int socket, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_bodies.find(socket);
    if (found == m_bodies.end()) {
        return {};
    }
    Body &body = found->second;
    (body.isWhole() ? m_used.whole : m_used.onTheirWay) -= body.bytes;
    std::erase(m_waiting, &body);
    m_bodies.erase(found);
    if (m_favoured == socket) {
        m_favoured.reset();
    }
    return turns(now);
}

/// Those for whom there is room now; and where nobody may go on without, whoever has least to come.
QList<int> BodyMemory::turns(Clock::time_point now)
{
    QList<int> turns;
    Used used = m_used; // with those who are told
    Body *nearest = nullptr;
    const auto missing = [](const Body &body) { return body.size - body.bytes; };
    const auto tell = [&](Body &body) {
        body.asked = 0;
        body.since = now; // so far it was held up
        turns.append(body.socket);
    };
    std::erase_if(m_waiting, [&](Body *body) {
        if (hasRoom(used, *body, body->asked)) {
            used.grow(*body, body->asked);
            tell(*body);
            return true;
        }
        if (!body->completesWith(body->asked) && (nearest == nullptr || missing(*body) < missing(*nearest))) {
            nearest = body;
        }
        return false;
    });
    if (nearest != nullptr && !m_favoured) {
        m_favoured = nearest->socket;
        std::erase(m_waiting, nearest);
        tell(*nearest);
    }
    return turns;
}

QList<int> BodyMemory::tooSlow(Clock::time_point now) const
{
    const std::lock_guard lock(m_mutex);
    QList<int> slow;
    const bool senderWaits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                         [](const Body *body) { return !body->completesWith(body->asked); });
    if (senderWaits) {
        for (const auto &[socket, body] : m_bodies) {
            if (!body.isWhole() && body.asked == 0 && now - body.since >= m_patience) {
                slow.append(socket);
            }
        }
    }
    return slow;
}

} // namespace wk
