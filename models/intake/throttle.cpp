// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/throttle.h"

#include <algorithm>

namespace wk {

Throttle::Throttle(qint64 count, std::chrono::seconds interval) : m_count(count), m_interval(interval) { }

qint64 Throttle::allowed(Time now)
{
    while (!m_batches.empty() && now - m_batches.front().when > m_interval) {
        m_messages -= m_batches.front().messages;
        m_batches.pop_front();
    }
    return std::max<qint64>(0, m_count - m_messages);
}

std::optional<Throttle::Time> Throttle::next() const
{
    if (m_batches.empty()) {
        return {};
    }
    return m_batches.front().when + m_interval + std::chrono::milliseconds{1};
}

void Throttle::record(qint64 messages, Time when)
{
    if (messages > 0) {
        m_batches.push_back({when, messages});
        m_messages += messages;
    }
}

void Throttle::startAnew()
{
    m_batches.clear();
    m_messages = 0;
}

} // namespace wk
