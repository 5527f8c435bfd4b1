// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace wk {

/// Told how far long work is, from 0 to 1; answers whether it shall go on. One that is missing always does.
using PlanningProgress = std::function<bool(double)>;

/// Whether to go on with work that consists of `total` steps, of which `done` are done. Asks now and then.
[[nodiscard]] inline bool goesOn(const PlanningProgress &progress, std::size_t done, std::size_t total)
{
    constexpr std::size_t seldom = 64;
    return !progress || done % seldom != 0
        || progress(static_cast<double>(done) / static_cast<double>(total));
}

} // namespace wk
