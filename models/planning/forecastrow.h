// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/forecast.h"
#include "planning/simulation.h"

namespace wk {

/// What became of one work of a simulation that was run, and why. What was accepted at or after `end` runs
/// later. Why something never runs takes a look at five years of windows: whoever needs to know only whether
/// it does asks the work.
[[nodiscard]] ForecastRow forecastRow(const Work &work, Simulation &simulation, Instant end);

} // namespace wk
