// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/yearclocks.h"

#include <algorithm>

namespace wk {

namespace {

/// The clock of a zone among others, as the last one if it was not there.
YearClock &clockOf(const ZoneClock &zone, QList<YearClock> &clocks)
{
    const auto found = std::find_if(clocks.begin(), clocks.end(),
                                    [&zone](const YearClock &clock) { return clock.zone == zone; });
    return found != clocks.end() ? *found : clocks.emplaceBack(zone, 0, false);
}

} // namespace

QList<YearClock> yearClocks(const SiteSnapshot &site, QStringView collectionId)
{
    QList<YearClock> clocks;
    if (const auto collection = site.collectionWithId(collectionId)) {
        for (const ClientRow client : site.membersOf(*collection)) {
            ++clockOf(site.zoneOf(client), clocks).clients;
        }
    }
    clockOf(site.zone(), clocks).isOfSite = true;
    std::stable_sort(clocks.begin(), clocks.end(), [](const YearClock &left, const YearClock &right) {
        return left.clients > right.clients;
    });
    clockOf(ZoneClock::utc(), clocks);
    return clocks;
}

} // namespace wk
