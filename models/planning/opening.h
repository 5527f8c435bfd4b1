// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "core/zoneclock.h"
#include "site/records.h"

namespace wk {

/// When a maintenance window by itself is open, seen from a moment: whether enabled or not, and without the
/// other windows that a client may have.
struct Opening
{
    enum class State {
        Open, ///< `span` begins with the earliest occurrence that goes on and ends when the window closes
        Ahead, ///< `span` is the next occurrence
        Over, ///< it was open and will not be again
        Never, ///< no schedule of it has a duration and occurs
    };

    State state = State::Never;
    Span span{}; ///< half-open
    /// Open, and still so a year later; `span` ends there.
    bool isEndless = false;

    /// Whether anything is to come, or is there now.
    [[nodiscard]] bool isOver() const { return state == State::Over || state == State::Never; }
    /// Until when this stays true (not included), while time goes forward.
    [[nodiscard]] Instant holdsUntil() const;

    friend bool operator==(const Opening &, const Opening &) = default;
};

/// Occurrences that overlap or touch keep a window open (contracts.md 3.5). `zone` is the client's, or the
/// one to show times in; a schedule in UTC does not look at it.
[[nodiscard]] Opening openingOf(const MaintenanceWindow &window, const ZoneClock &zone, Instant now);

} // namespace wk
