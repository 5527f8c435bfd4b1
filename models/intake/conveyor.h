// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/relay.h"
#include "intake/spoolfeed.h"
#include "intake/spoolwriter.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace wk {

/// Moves reports from the spool to the site, for as long as it lives: one thread reads and parses what comes
/// next while the other waits for the site.
class Conveyor
{
public:
    Conveyor(SpoolFeed feed, Relay relay, SpoolWriter &writer);
    /// Ends after what is being handed over right now.
    ~Conveyor();
    Conveyor(const Conveyor &) = delete;
    Conveyor &operator=(const Conveyor &) = delete;

    // From any thread.

    /// There is more to read.
    void wake();
    /// Begins a new interval of the throttle.
    void startAnew();

    struct Counts
    {
        qint64 relayed = 0; ///< messages, duplicates included
        qint64 duplicates = 0;
        std::optional<Instant> oldest; ///< when the oldest that is on its way was received
    };
    [[nodiscard]] Counts counts() const;

private:
    void readAhead(const std::stop_token &stop);
    void relay(const std::stop_token &stop);
    [[nodiscard]] bool takeNext(const std::stop_token &stop);

    SpoolFeed m_feed; ///< on the one thread
    Relay m_relay; ///< on the other
    SpoolWriter &m_writer;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_mayHaveMore = true;
    QList<SpooledArrival> m_next; ///< read ahead
    bool m_startAnew = false;
    Counts m_counts;

    // Last, because they use all the others.
    std::jthread m_reading;
    std::jthread m_relaying;
};

} // namespace wk
