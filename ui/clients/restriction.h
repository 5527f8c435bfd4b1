// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "site/sitesnapshot.h"

#include <QString>

namespace wk {

/// Whether a client may be changed now or when, in words.
struct Restriction
{
    Meaning meaning = Meaning::Information; ///< Error: nothing will ever run
    QString sentence;
};

/// Of one kind of work, seen from `now`, in the client's time. Windows are merged without regard to any range
/// (contracts.md 3.7).
[[nodiscard]] Restriction restrictionOf(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                        Instant now);

/// A time on the client's clock, with its zone: `Tue 2026-03-24 22:00 (Europe/Berlin)`.
[[nodiscard]] QString clientTimeWords(Instant instant, const ZoneClock &zone);

} // namespace wk
