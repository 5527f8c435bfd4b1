// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/coveragewords.h"

#include "wording/timewords.h"

#include <QCoreApplication>

namespace wk {

using std::chrono::days;
using std::chrono::hours;

namespace {

struct CoverageWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)
};

/// Words that differ with the kind of work.
QString ofKind(WorkKind kind, const QString &programs, const QString &updates, const QString &taskSequences)
{
    switch (kind) {
    case WorkKind::Program: return programs;
    case WorkKind::Update: return updates;
    case WorkKind::TaskSequence: return taskSequences;
    }
    Q_UNREACHABLE();
}

int count(days horizon)
{
    return static_cast<int>(horizon.count());
}

} // namespace

QString hourWords(Instant hour, const ZoneClock &zone)
{
    const CivilTime begin = zone.toCivil(hour);
    //: An hour: %1 weekday and date, %2 and %3 times of day
    return CoverageWords::tr("%1 %2-%3")
        .arg(dateWords(begin), timeWords(begin), timeWords(zone.toCivil(hour + hours{1})));
}

QString hourSentence(Instant hour, const ZoneClock &zone, qsizetype clients)
{
    //: %1 weekday, date and times of an hour, %n clients that have a maintenance window open then
    return CoverageWords::tr("%1: %n client(s) have a window open.", nullptr, static_cast<int>(clients))
        .arg(hourWords(hour, zone));
}

QString openInHourPhrase(Instant hour, const ZoneClock &zone, WorkKind kind)
{
    //: What clients have in common: %1 weekday, date and times of an hour
    return ofKind(kind, CoverageWords::tr("with a window for programs open on %1"),
                  CoverageWords::tr("with a window for software updates open on %1"),
                  CoverageWords::tr("with a window for task sequences open on %1"))
        .arg(hourWords(hour, zone));
}

QString coverageTitle(CoverageClass which, days horizon)
{
    switch (which) {
    case CoverageClass::NoWindows: return CoverageWords::tr("No windows at all");
    case CoverageClass::Unrestricted: return CoverageWords::tr("Not restricted");
    case CoverageClass::OnlyExpired: return CoverageWords::tr("Only windows that are over");
    case CoverageClass::NotSoon:
        return CoverageWords::tr("Not open within %n day(s)", nullptr, count(horizon));
    case CoverageClass::Soon: return CoverageWords::tr("Open within %n day(s)", nullptr, count(horizon));
    }
    Q_UNREACHABLE();
}

QString coverageSentence(CoverageClass which, WorkKind kind)
{
    switch (which) {
    case CoverageClass::NoWindows:
        return CoverageWords::tr("Nothing holds work back on these clients: it runs, and they restart, at "
                                 "any time.");
    case CoverageClass::Unrestricted:
        return ofKind(
            kind, CoverageWords::tr("They have windows, but none for programs: programs run at any time."),
            CoverageWords::tr("They have windows, but none for software updates: updates install at any "
                              "time."),
            CoverageWords::tr("They have windows, but none for task sequences: these run at any time."));
    case CoverageClass::OnlyExpired:
        return CoverageWords::tr("They wait for a window that never comes: nothing runs on them any more.");
    case CoverageClass::NotSoon:
        return CoverageWords::tr("A window is to come, but later: until then they wait.");
    case CoverageClass::Soon: return CoverageWords::tr("A window is open now or opens in time.");
    }
    Q_UNREACHABLE();
}

QString coveragePhrase(CoverageClass which, WorkKind kind, days horizon)
{
    switch (which) {
    case CoverageClass::NoWindows: return CoverageWords::tr("without any maintenance window");
    case CoverageClass::Unrestricted:
        return ofKind(kind, CoverageWords::tr("with windows, but not restricted for programs"),
                      CoverageWords::tr("with windows, but not restricted for software updates"),
                      CoverageWords::tr("with windows, but not restricted for task sequences"));
    case CoverageClass::OnlyExpired:
        return ofKind(kind, CoverageWords::tr("with only windows that are over for programs"),
                      CoverageWords::tr("with only windows that are over for software updates"),
                      CoverageWords::tr("with only windows that are over for task sequences"));
    case CoverageClass::NotSoon:
        return ofKind(
            kind,
            CoverageWords::tr("without a window for programs within %n day(s)", nullptr, count(horizon)),
            CoverageWords::tr("without a window for software updates within %n day(s)", nullptr,
                              count(horizon)),
            CoverageWords::tr("without a window for task sequences within %n day(s)", nullptr,
                              count(horizon)));
    case CoverageClass::Soon:
        return ofKind(
            kind, CoverageWords::tr("with a window for programs within %n day(s)", nullptr, count(horizon)),
            CoverageWords::tr("with a window for software updates within %n day(s)", nullptr, count(horizon)),
            CoverageWords::tr("with a window for task sequences within %n day(s)", nullptr, count(horizon)));
    }
    Q_UNREACHABLE();
}

} // namespace wk
