// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <variant>

namespace wk {

/// A point on the one time line everybody shares: seconds since 1970-01-01T00:00:00Z, leap seconds left out.
using Instant = std::chrono::sys_seconds;

/// What a calendar and a clock on the wall show, without saying where: no zone, no offset.
using CivilTime = std::chrono::local_seconds;

/// A time somebody wrote down: an instant if an offset was given, else civil time in each client's own zone.
using PlannedTime = std::variant<Instant, CivilTime>;

/// The same date and time of day (UTC) so many years on; 29 February becomes the 28th where there is none
/// (contracts.md 5, "never").
[[nodiscard]] Instant yearsAfter(Instant instant, int years);

} // namespace wk
