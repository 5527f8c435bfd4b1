// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QStringView>

namespace wk {

/// A clock to look at the year of a window on.
struct YearClock
{
    ZoneClock zone;
    int clients = 0; ///< members of the window's collection that have it
    bool isOfSite = false;
};

/// The clocks that the members of a collection have (contracts.md 3.4), the one of most of them first; then
/// the site's and UTC, unless they are among them. Never empty. A collection that is not there has no
/// members.
[[nodiscard]] QList<YearClock> yearClocks(const SiteSnapshot &site, QStringView collectionId);

} // namespace wk
