// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/places.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <iterator>

namespace wk {

namespace {

/// TCP_CLOSE_WAIT of <netinet/tcp.h>, which cannot stand beside <linux/tcp.h>.
constexpr int closeWait = 8;

/// What has come in on a socket.
struct Incoming
{
    qint64 bytes = 0; ///< ever
    bool hasEnded = false; ///< nothing more will come
};

/// Nothing, if the system does not say.
Incoming incomingOf(int socket)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) != 0) {
        return {};
    }
    // It counts the end as a byte, too.
    const bool hasEnded = info.tcpi_state == closeWait;
    return {static_cast<qint64>(info.tcpi_bytes_received) - (hasEnded ? 1 : 0), hasEnded};
}

} // namespace

bool Places::enter(int socket, const QString &address, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const auto used = static_cast<int>(m_entries.size() - m_leaving.size());
    if (m_perAddress.value(address) >= m_limits.perAddress) {
        if (!tellOneToGo(&address)) {
            return false;
        }
    } else if (used >= m_limits.all && !tellOneToGo(nullptr)) {
        return false;
    }
    m_idle.push_back({socket, address, now, std::nullopt, 0, std::nullopt});
    m_entries.insert_or_assign(socket, Entry{&m_idle, std::prev(m_idle.end())});
    ++m_perAddress[address];
    return true;
}

void Places::began(int socket, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found != m_entries.end() && found->second.list == &m_idle) {
        Place &place = *found->second.place;
        place.firstByte = place.firstByte.value_or(now);
        place.since = *place.firstByte;
        move(found->second, m_receiving);
    }
}

void Places::complete(int socket)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found != m_entries.end() && found->second.list != &m_leaving) {
        move(found->second, m_answering);
    }
}

void Places::answered(int socket, qint64 bytes, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found != m_entries.end() && found->second.list != &m_leaving) {
        Place &place = *found->second.place;
        place.accounted += bytes;
        place.firstByte.reset();
        place.since = now;
        move(found->second, m_idle);
    }
}

void Places::leave(int socket)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found == m_entries.end()) {
        return;
    }
    Entry &entry = found->second;
    if (entry.list != &m_leaving) {
        move(entry, m_leaving);
    }
    m_leaving.erase(entry.place);
    m_entries.erase(found);
}

bool Places::isLast(int socket, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found == m_entries.end()) {
        return true;
    }
    Place &place = *found->second.place;
    if (!place.end) {
        place.end = incomingOf(socket).bytes;
    }
    return place.accounted + bytes >= *place.end;
}

bool Places::isLeaving(int socket) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    return found == m_entries.end() || found->second.list == &m_leaving;
}

bool Places::dismiss(int socket)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(socket);
    if (found == m_entries.end() || found->second.list == &m_leaving) {
        return false;
    }
    tellToGo(found->second);
    return true;
}

void Places::makeRoom()
{
    const std::lock_guard lock(m_mutex);
    tellOneToGo(nullptr);
}

int Places::tellTheLate(Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    int inARequest = 0;
    for (List *const list : {&m_idle, &m_receiving}) {
        for (auto place = list->begin(); place != list->end();) {
            Place &current = *place++;
            if (isLate(current, now)) {
                inARequest += current.firstByte ? 1 : 0;
                tellToGo(m_entries.at(current.socket));
            }
        }
    }
    return inARequest;
}

bool Places::isLate(Place &place, Clock::time_point now) const
{
    if (!place.firstByte) {
        const Incoming incoming = incomingOf(place.socket);
        if (incoming.bytes > place.accounted) {
            place.firstByte = now;
        } else if (incoming.hasEnded) {
            return true; // libmicrohttpd may not have noticed
        }
    }
    return place.firstByte ? now - *place.firstByte >= m_limits.request : now - place.since >= m_limits.idle;
}

void Places::move(Entry &entry, List &to)
{
    if (&to == &m_leaving) {
        const QString &address = entry.place->address;
        const int others = m_perAddress.value(address) - 1;
        if (others > 0) {
            m_perAddress.insert(address, others);
        } else {
            m_perAddress.remove(address);
        }
    }
    to.splice(to.end(), *entry.list, entry.place);
    entry.list = &to;
}

void Places::tellToGo(Entry &entry)
{
    shutdown(entry.place->socket, SHUT_RDWR);
    move(entry, m_leaving);
}

bool Places::tellOneToGo(const QString *address)
{
    for (List *const list : {&m_idle, &m_receiving}) {
        const auto victim = std::find_if(list->begin(), list->end(), [address](const Place &place) {
            return !address || place.address == *address;
        });
        if (victim != list->end()) {
            tellToGo(m_entries.at(victim->socket));
            return true;
        }
    }
    return false;
}

} // namespace wk
