// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clienttimeline.h"

namespace wk::test {

/// A timeline put together by hand, and the site it is of.
struct SampleTimeline
{
    SiteSnapshot site;
    ClientTimeline timeline;
};

/// How things are called in a sample.
enum class SampleNames { Short, Long };

/// March 2026 in Berlin.
inline constexpr Span sampleMarch{
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} - std::chrono::hours{1},
    std::chrono::sys_days{std::chrono::year{2026} / 4 / 1} - std::chrono::hours{2},
};
/// Wednesday, 2026-03-04, 10:00 UTC.
inline constexpr Instant sampleNow =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 4} + std::chrono::hours{10};

/// One client in Berlin with everything a timeline can show: windows every night (22:00-02:00) and on Sundays
/// (00:00-06:00), which merge, one for updates only, one that is disabled, one that has expired; a program
/// that runs in the night after `sampleNow` and restarts, and one that never does. Lanes in this order, with
/// the effective windows first.
[[nodiscard]] SampleTimeline sampleTimeline(const Span &range = sampleMarch,
                                            SampleNames names = SampleNames::Short);

/// The same with a window that is open for the first half of every hour, day and night: 8,760 bars a year,
/// twice.
[[nodiscard]] SampleTimeline hourlyTimeline(const Span &range);

/// A client without restriction: nothing but the lane of effective windows, and no bars.
[[nodiscard]] SampleTimeline unrestrictedTimeline(const Span &range = sampleMarch);

} // namespace wk::test
