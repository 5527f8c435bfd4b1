// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "core/zoneclock.h"
#include "schedule/schedule.h"

#include <QList>

#include <vector>

namespace wk {

/// The next openings of several schedules together that end after an instant, by start, then end; equal ones
/// once, not merged. At most `count`.
[[nodiscard]] std::vector<Span> openingsAhead(const QList<Schedule> &schedules, const ZoneClock &zone,
                                              Instant from, std::size_t count);

/// The openings that share time with a range, in the same order, complete.
[[nodiscard]] std::vector<Span> openingsIn(const QList<Schedule> &schedules, const ZoneClock &zone,
                                           const Span &range);

} // namespace wk
