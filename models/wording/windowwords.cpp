// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/windowwords.h"

#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

namespace {

struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

} // namespace

QString windowTypeWords(WindowType type)
{
    switch (type) {
    case WindowType::General: return WindowWords::tr("All deployments");
    case WindowType::Updates: return WindowWords::tr("Software updates");
    case WindowType::TaskSequences: return WindowWords::tr("Task sequences");
    }
    Q_UNREACHABLE();
}

QString openingWords(const Opening &opening, const ZoneClock &zone)
{
    const bool utc = zone == ZoneClock::utc();
    switch (opening.state) {
    case Opening::State::Open: {
        if (opening.isEndless) {
            return WindowWords::tr("Open now, without end for a year");
        }
        const QString end = dateAndTimeWords(zone.toCivil(opening.span.end));
        //: %1 date and time
        return (utc ? WindowWords::tr("Open now until %1 UTC") : WindowWords::tr("Open now until %1"))
            .arg(end);
    }
    case Opening::State::Ahead: {
        const QString begin = dateAndTimeWords(zone.toCivil(opening.span.begin));
        //: %1 date and time
        return utc ? WindowWords::tr("%1 UTC").arg(begin) : begin;
    }
    case Opening::State::Over: return WindowWords::tr("Over");
    case Opening::State::Never: return WindowWords::tr("Never");
    }
    Q_UNREACHABLE();
}

QString yesOrNo(bool yes)
{
    return yes ? WindowWords::tr("Yes") : WindowWords::tr("No");
}

QString utcAcrossDaylightSavingSentence()
{
    return WindowWords::tr(
        "It is in UTC: on clocks with daylight saving time it opens an hour earlier or later "
        "for part of the year. Current clients are documented to behave differently.");
}

} // namespace wk
