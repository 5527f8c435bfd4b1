// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/healthwords.h"

#include "wording/meaningwords.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

using Kind = HealthGroup::Kind;

namespace {

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

QStringList codesOf(const HealthGroup &group)
{
    return group.code ? QStringList{*group.code} : QStringList();
}

} // namespace

QString groupTitle(const HealthGroup &group)
{
    const auto causes = static_cast<int>(group.causes);
    switch (group.kind) {
    case Kind::Failure:
    case Kind::Issue: {
        const QString label = stateWords(group.state);
        if (!group.code) {
            return label;
        }
        const QString code = codeWords(codesOf(group));
        //: In a list, the code first, as it tells causes apart: %1 what failed, a phrase; %2 an error code
        return HealthWords::tr("%2: %1").arg(label, code.isEmpty() ? isolatedInLine(*group.code) : code);
    }
    case Kind::OtherFailures: return HealthWords::tr("%n other cause(s) of failure", nullptr, causes);
    case Kind::OtherIssues: return HealthWords::tr("%n other issue(s)", nullptr, causes);
    case Kind::RestartPending: return HealthWords::tr("Waiting for a restart");
    case Kind::InstalledNotAssigned: return HealthWords::tr("Installed and never assigned");
    case Kind::ReinstallLoop: return HealthWords::tr("Installing again and again");
    case Kind::Silent: return HealthWords::tr("Never sent a message");
    case Kind::Recovered: return HealthWords::tr("Issues that are over");
    }
    Q_UNREACHABLE();
}

QString groupSentences(const HealthGroup &group)
{
    switch (group.kind) {
    case Kind::Failure:
    case Kind::Issue: {
        const QString sentences =
            joinedOnce({meaningWords(group.state, codesOf(group)), adviceWords(group.state, codesOf(group))});
        return sentences.isEmpty() ? HealthWords::tr(
                   "The messages give no error code that is known; the story of a client tells more.")
                                   : sentences;
    }
    case Kind::OtherFailures:
    case Kind::OtherIssues:
        return HealthWords::tr(
            "Each of these has fewer clients than those listed by themselves. Open the row to "
            "see them one by one.");
    case Kind::RestartPending:
        return HealthWords::tr("The installation ends when these clients are restarted.");
    case Kind::InstalledNotAssigned:
        return HealthWords::tr("The client is there, but no site manages it. Check site boundaries and the "
                               "site code given at setup.");
    case Kind::ReinstallLoop:
        return HealthWords::tr("Three attempts within 24 hours. Find out what starts setup again, such as a "
                               "startup script or client push.");
    case Kind::Silent:
        return HealthWords::tr("These clients are known to the site, but nothing came from them. Check "
                               "whether a fallback status point is assigned to them.");
    case Kind::Recovered:
        return HealthWords::tr(
            "These clients could not reach their management point or had trouble with their "
            "certificate, and said later that all is well again. There is nothing to do.");
    }
    Q_UNREACHABLE();
}

QString failureSentence(const HealthFigures &figures)
{
    const QLocale locale;
    //: %1 a number of clients, %n all there are
    return HealthWords::tr("%1 of %n client(s) failed to install.", nullptr,
                           static_cast<int>(figures.clients()))
        .arg(locale.toString(figures.failed));
}

QString daySentence(const DayHealth &day, const ZoneClock &zone)
{
    const QLocale locale;
    //: %1 weekday and date; %2 and %3 numbers of clients
    return HealthWords::tr("%1: failed %2, installed %3.")
        .arg(dateWords(zone.toCivil(day.from)), locale.toString(day.failed), locale.toString(day.installed));
}

} // namespace wk
