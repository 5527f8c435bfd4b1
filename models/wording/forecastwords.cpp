// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/forecastwords.h"

#include <QCoreApplication>

namespace wk {

namespace {

struct ForecastWords
{
    Q_DECLARE_TR_FUNCTIONS(ForecastWords)
};

} // namespace

QString kindWords(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return ForecastWords::tr("Program");
    case WorkKind::Update: return ForecastWords::tr("Software update");
    case WorkKind::TaskSequence: return ForecastWords::tr("Task sequence");
    }
    Q_UNREACHABLE();
}

QString outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Runs: return ForecastWords::tr("Runs");
    case Outcome::Later: return ForecastWords::tr("Later");
    case Outcome::Never: return ForecastWords::tr("Never");
    }
    Q_UNREACHABLE();
}

QString reasonSentence(ForecastReason reason)
{
    switch (reason) {
    case ForecastReason::Unrestricted:
        return ForecastWords::tr("No maintenance window restricts this client for this kind of work.");
    case ForecastReason::Override: return ForecastWords::tr("The deployment ignores maintenance windows.");
    case ForecastReason::Fits: return ForecastWords::tr("Fits into the effective maintenance window.");
    case ForecastReason::AfterRange: return ForecastWords::tr("Runs after the end of the range.");
    case ForecastReason::WindowTooShort:
        return ForecastWords::tr("No effective maintenance window within five years is long enough.");
    case ForecastReason::NoFurtherWindow:
        return ForecastWords::tr("No effective maintenance window within five years has room for it.");
    }
    Q_UNREACHABLE();
}

QString warningSentence(ForecastWarning warning)
{
    switch (warning) {
    case ForecastWarning::UnknownRunTime:
        return ForecastWords::tr(
            "The maximum allowed run time is Unknown: it may run past the end of the window.");
    case ForecastWarning::MaximumLongerThanWindows:
        return ForecastWords::tr("The maximum allowed run time is longer than every effective window.");
    case ForecastWarning::CountdownGap:
        return ForecastWords::tr(
            "The run time would fit, but not with the countdown; no status message warns of this.");
    case ForecastWarning::MisleadingStatus10079:
        return ForecastWords::tr("The client may report that it never restarts (status message 10079); it "
                                 "will restart nevertheless.");
    }
    Q_UNREACHABLE();
}

} // namespace wk
