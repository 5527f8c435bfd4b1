// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsp/lastmoment.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>

namespace wk {

void LastMoment::comesAfter(std::chrono::milliseconds patience)
{
    m_thread = std::jthread([patience](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, patience, [] { return false; });
        if (!stop.stop_requested()) {
            std::_Exit(0);
        }
    });
}

} // namespace wk
