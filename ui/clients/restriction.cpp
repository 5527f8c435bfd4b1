// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/restriction.h"

#include "planning/effectivewindows.h"
#include "planning/windowsahead.h"
#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

namespace {

struct RestrictionWords
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionWords)
};

enum class Situation { AnyTime, Over, OpenForWeeks, Open, Ahead };

/// A window that stays open longer is not one that people wait to see closed.
constexpr std::chrono::weeks sight{8};
/// No window recurs more seldom than every eight years, and tokens begin before 2034.
constexpr int yearsAhead = 100;

QString ofPrograms(Situation situation)
{
    switch (situation) {
    case Situation::AnyTime:
        return RestrictionWords::tr("Programs may run at any time: no maintenance window applies to them.");
    case Situation::Over:
        return RestrictionWords::tr("Programs never run: the maintenance windows are all over, and still "
                                    "hold them back. Give the client a window that is to come, or disable "
                                    "those that are over.");
    case Situation::OpenForWeeks:
        return RestrictionWords::tr(
            "Programs may run now: the maintenance windows stay open for weeks without a break.");
    case Situation::Open:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Programs may run now: a maintenance window is open until %1. Outside of "
                                    "windows they wait.");
    case Situation::Ahead:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Programs wait for a maintenance window; the next one opens %1.");
    }
    Q_UNREACHABLE();
}

QString ofUpdates(Situation situation)
{
    switch (situation) {
    case Situation::AnyTime:
        return RestrictionWords::tr(
            "Software updates may be installed at any time: no maintenance window applies to them.");
    case Situation::Over:
        return RestrictionWords::tr("Software updates are never installed: the maintenance windows are all "
                                    "over, and still hold them back. Give the client a window that is to "
                                    "come, or disable those that are over.");
    case Situation::OpenForWeeks:
        return RestrictionWords::tr("Software updates may be installed now: the maintenance windows stay "
                                    "open for weeks without a break.");
    case Situation::Open:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Software updates may be installed now: a maintenance window is open "
                                    "until %1. Outside of windows they wait.");
    case Situation::Ahead:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Software updates wait for a maintenance window; the next one opens %1.");
    }
    Q_UNREACHABLE();
}

QString ofTaskSequences(Situation situation)
{
    switch (situation) {
    case Situation::AnyTime:
        return RestrictionWords::tr(
            "Task sequences may run at any time: no maintenance window applies to them.");
    case Situation::Over:
        return RestrictionWords::tr("Task sequences never run: the maintenance windows are all over, and "
                                    "still hold them back. Give the client a window that is to come, or "
                                    "disable those that are over.");
    case Situation::OpenForWeeks:
        return RestrictionWords::tr(
            "Task sequences may run now: the maintenance windows stay open for weeks without a break.");
    case Situation::Open:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Task sequences may run now: a maintenance window is open until %1. "
                                    "Outside of windows they wait.");
    case Situation::Ahead:
        //: %1 date and time with its zone
        return RestrictionWords::tr("Task sequences wait for a maintenance window; the next one opens %1.");
    }
    Q_UNREACHABLE();
}

QString sentence(WorkKind kind, Situation situation)
{
    switch (kind) {
    case WorkKind::Program: return ofPrograms(situation);
    case WorkKind::Update: return ofUpdates(situation);
    case WorkKind::TaskSequence: return ofTaskSequences(situation);
    }
    Q_UNREACHABLE();
}

} // namespace

QString clientTimeWords(Instant instant, const ZoneClock &zone)
{
    //: %1 date and time, %2 name of a time zone
    return RestrictionWords::tr("%1 (%2)").arg(dateAndTimeWords(zone.toCivil(instant)), zone.name());
}

Restriction restrictionOf(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    WindowsAhead ahead(site, client, kind, now);
    if (!ahead.restricted()) {
        return {Meaning::Information, sentence(kind, Situation::AnyTime)};
    }
    const auto next = ahead.firstEndingAfter(now, yearsAfter(now, yearsAhead));
    if (!next) {
        return {Meaning::Error, sentence(kind, Situation::Over)};
    }
    const ZoneClock &zone = site.zoneOf(client);
    if (ahead.begin(*next) > now) {
        return {Meaning::Information,
                sentence(kind, Situation::Ahead).arg(clientTimeWords(ahead.begin(*next), zone))};
    }
    if (ahead.lasts(*next, now + sight)) {
        return {Meaning::OpenTime, sentence(kind, Situation::OpenForWeeks)};
    }
    const Instant end =
        effectiveWindows(site, client, kind, {now, now + sight}).windows.constFirst().span.end;
    return {Meaning::OpenTime, sentence(kind, Situation::Open).arg(clientTimeWords(end, zone))};
}

} // namespace wk
