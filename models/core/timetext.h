// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace wk {

// How times are written for programs: ISO 8601 (contracts.md 1) and the dates of WMI. How they are shown to
// people is a matter of `wording`.

/// `2026-03-29T01:00:00Z`.
[[nodiscard]] QString isoText(Instant instant);
/// `2026-03-29T02:30:00`.
[[nodiscard]] QString isoText(CivilTime civil);
[[nodiscard]] QString isoText(const PlannedTime &time);
/// `2026-03-29T02:30`; seconds are left out.
[[nodiscard]] QString isoMinuteText(CivilTime civil);

/// A time as it was written: what the clock showed, and how far east of UTC if that was said.
struct WrittenTime
{
    CivilTime civil;
    std::optional<std::chrono::seconds> offset;

    /// An instant if there is an offset.
    [[nodiscard]] PlannedTime meaning() const;
};

/// Reads `2026-03-29T01:00:00Z`, with any offset in place of the Z or without one. Seconds may be missing;
/// fractions of one are dropped. Years 1 to 9999, also in UTC. Nothing if it is no such time.
[[nodiscard]] std::optional<WrittenTime> timeFromIso(QStringView text);

/// Reads a date of WMI, `20260329013000.000000+060`: 25 characters, the offset in minutes or `***` for none.
/// Fractions are dropped; years as above. Nothing if it is no such date.
[[nodiscard]] std::optional<WrittenTime> timeFromWmi(QStringView text);

} // namespace wk
