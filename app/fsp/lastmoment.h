// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <thread>

namespace wk {

/// Ends the process with 0 once a time is over, unless it is gone by then. For a process that may end at any
/// moment, and has to end in time on a disk of which nobody knows how long a sync takes.
class LastMoment
{
public:
    void comesAfter(std::chrono::milliseconds patience);

private:
    std::jthread m_thread;
};

} // namespace wk
