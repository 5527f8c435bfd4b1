// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/restriction.h"

#include "planning/effectivewindows.h"
#include "planning/windowsahead.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk {

namespace {

struct RestrictionWords
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionWords)
};

/// A window that stays open longer is not one that people wait to see closed.
constexpr std::chrono::weeks sight{8};
/// No window recurs more seldom than every eight years, and tokens begin before 2034.
constexpr int yearsAhead = 100;

QString openSentence(const SiteSnapshot &site, ClientRow client, Instant now)
{
    const Span range{now, now + sight};
    const auto effective = effectiveWindows(site, client, WorkKind::Program, range);
    const Instant end = effective.windows.first().span.end;
    if (end >= range.end) {
        return RestrictionWords::tr(
            "Programs may run now: its maintenance windows stay open for weeks without a break.");
    }
    //: %1 date and time with its zone
    return RestrictionWords::tr(
               "Programs may run now: a maintenance window is open until %1. Outside of windows they wait.")
        .arg(clientTimeWords(end, site.zoneOf(client)));
}

} // namespace

QString clientTimeWords(Instant instant, const ZoneClock &zone)
{
    //: %1 date and time, %2 name of a time zone
    return RestrictionWords::tr("%1 (%2)").arg(dateAndTimeWords(zone.toCivil(instant)), zone.name());
}

Restriction programRestriction(const SiteSnapshot &site, ClientRow client, Instant now)
{
    WindowsAhead ahead(site, client, WorkKind::Program, now);
    if (!ahead.restricted()) {
        return {Meaning::Information,
                RestrictionWords::tr("Programs may run at any time: no maintenance window applies to it.")};
    }
    const auto next = ahead.firstEndingAfter(now, yearsAfter(now, yearsAhead));
    if (!next) {
        return {Meaning::Warning,
                RestrictionWords::tr("Programs never run: its maintenance windows are all over, and they "
                                     "still hold it back. Give it a window that is to come, or disable "
                                     "those that are over.")};
    }
    if (ahead.begin(*next) <= now) {
        return {Meaning::OpenTime, openSentence(site, client, now)};
    }
    //: %1 date and time with its zone
    return {Meaning::Information,
            RestrictionWords::tr("Programs wait for a maintenance window; the next one opens %1.")
                .arg(clientTimeWords(ahead.begin(*next), site.zoneOf(client)))};
}

} // namespace wk
