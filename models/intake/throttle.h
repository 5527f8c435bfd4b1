// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace wk {

/// How fast messages may reach a site (contracts.md 6, relay): at most so many in any interval, however it
/// is laid, and the first batch at once. Time is that of a clock nobody sets. On one thread at a time.
class Throttle
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// At most `count` messages, at least one, in any `interval`, both its ends included.
    Throttle(qint64 count, std::chrono::seconds interval);

    /// How many messages may go at this moment, 0 or more.
    [[nodiscard]] qint64 allowed(Time now);
    /// The next moment at which more may go; nothing where that is not a matter of time.
    [[nodiscard]] std::optional<Time> next() const;
    /// So many went, the last of them at this moment: not before any recorded so far.
    void record(qint64 messages, Time when);
    /// Begins a new interval: a whole batch may go at once.
    void startAnew();

private:
    struct Batch
    {
        Time when;
        qint64 messages;
    };

    const qint64 m_count;
    const std::chrono::seconds m_interval;
    std::deque<Batch> m_batches; ///< of the interval that ends now, oldest first
    qint64 m_messages = 0; ///< in them
};

} // namespace wk
