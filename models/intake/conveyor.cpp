// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/conveyor.h"

#include <utility>

namespace wk {

using namespace std::chrono_literals;

namespace {

/// How long a spool that could not be read is left alone.
constexpr auto unreadablePause = 500ms;

} // namespace

Conveyor::Conveyor(SpoolFeed feed, Relay relay, SpoolWriter &writer)
    : m_feed(std::move(feed))
    , m_relay(std::move(relay))
    , m_writer(writer)
    , m_reading([this](const std::stop_token &stop) { readAhead(stop); })
    , m_relaying([this](const std::stop_token &stop) { this->relay(stop); })
{
    m_writer.whenStored([this] { wake(); });
}

Conveyor::~Conveyor()
{
    m_writer.whenStored({});
}

void Conveyor::wake()
{
    const std::lock_guard lock(m_mutex);
    // Who was told already has not looked yet, and to be told again would cost the one thread that all wait
    // for.
    if (!std::exchange(m_mayHaveMore, true)) {
        m_changed.notify_all();
    }
}

void Conveyor::startAnew()
{
    const std::lock_guard lock(m_mutex);
    m_startAnew = true;
    m_changed.notify_all();
}

Conveyor::Counts Conveyor::counts() const
{
    const std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    if (!counts.oldest && !m_next.isEmpty()) {
        counts.oldest = m_next.first().arrival.received;
    }
    return counts;
}

void Conveyor::readAhead(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto isToRead = [this] { return m_mayHaveMore && m_next.isEmpty(); };
    while (m_changed.wait(lock, stop, isToRead) && !stop.stop_requested()) {
        m_mayHaveMore = false; // before looking: what comes meanwhile is told again
        lock.unlock();
        auto read = m_feed.next();
        if (!read && read.problem().code == ProblemCode::DatabaseDamaged) {
            m_writer.mend();
        }
        lock.lock();
        if (!read) {
            m_changed.wait_for(lock, stop, unreadablePause, [] { return false; });
            m_mayHaveMore = true;
        } else if (!read->isEmpty()) {
            m_next = std::move(read).value();
            m_mayHaveMore = true;
            m_changed.notify_all();
        }
    }
}

void Conveyor::relay(const std::stop_token &stop)
{
    while (takeNext(stop)) {
        const Relay::Step step = m_relay.step();
        if (step.relayed) {
            m_writer.relayed(*step.relayed);
        }
        std::unique_lock lock(m_mutex);
        m_counts.oldest = m_relay.oldest();
        if (step.relayed) {
            m_counts.relayed += step.relayed->gone.messages;
            m_counts.duplicates += step.duplicates;
        }
        m_changed.wait_for(lock, stop, step.pause, [this] { return m_startAnew; });
    }
}

bool Conveyor::takeNext(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (m_relay.isIdle() && !m_changed.wait(lock, stop, [this] { return !m_next.isEmpty(); })) {
        return false;
    }
    if (m_relay.wantsMore() && !m_next.isEmpty()) {
        m_relay.take(std::exchange(m_next, {}));
        m_counts.oldest = m_relay.oldest();
        m_changed.notify_all();
    }
    if (std::exchange(m_startAnew, false)) {
        m_relay.startAnew();
    }
    return !stop.stop_requested();
}

} // namespace wk
