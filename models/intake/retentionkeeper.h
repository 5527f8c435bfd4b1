// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "intake/eventlog.h"
#include "messages/retentionstore.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace wk {

/// Deletes what a site keeps no longer, for as long as it lives: on a thread of its own, with a pause after
/// each step, so that whoever else writes gets through. Where the site cannot be reached it tries again the
/// next time.
class RetentionKeeper
{
public:
    using OpenStore = std::function<Result<std::unique_ptr<RetentionStore>>()>;
    struct Pace
    {
        std::chrono::milliseconds before = std::chrono::minutes(1); ///< the first time
        std::chrono::milliseconds between = std::chrono::hours(1); ///< from one time to the next
        std::chrono::milliseconds afterStep = std::chrono::milliseconds(100);
    };

    /// `open` is called on the thread of the keeper; `clock` and `log` outlive it.
    RetentionKeeper(OpenStore open, const Clock &clock, EventLog &log, const Pace &pace);
    /// Ends after the step that is being done.
    ~RetentionKeeper();
    RetentionKeeper(const RetentionKeeper &) = delete;
    RetentionKeeper &operator=(const RetentionKeeper &) = delete;

private:
    void keep(const std::stop_token &stop);
    void tidyUp(const std::stop_token &stop);
    /// Whether there is to be no next thing.
    [[nodiscard]] bool pause(const std::stop_token &stop, std::chrono::milliseconds time);

    const OpenStore m_open;
    const Clock &m_clock;
    EventLog &m_log;
    const Pace m_pace;
    std::mutex m_mutex;
    std::condition_variable_any m_never;
    std::jthread m_thread; ///< last, because it uses all the others
};

} // namespace wk
