// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/names.h"

namespace wk::ctl {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return "program"_L1;
    case WorkKind::Update: return "update"_L1;
    case WorkKind::TaskSequence: return "taskSequence"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Runs: return "runs"_L1;
    case Outcome::Later: return "later"_L1;
    case Outcome::Never: return "never"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ForecastReason reason)
{
    switch (reason) {
    case ForecastReason::Unrestricted: return "unrestricted"_L1;
    case ForecastReason::Override: return "override"_L1;
    case ForecastReason::Fits: return "fits"_L1;
    case ForecastReason::AfterRange: return "afterRange"_L1;
    case ForecastReason::WindowTooShort: return "windowTooShort"_L1;
    case ForecastReason::NoFurtherWindow: return "noFurtherWindow"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ForecastWarning warning)
{
    switch (warning) {
    case ForecastWarning::UnknownRunTime: return "unknownRunTime"_L1;
    case ForecastWarning::MaximumLongerThanWindows: return "maximumLongerThanWindows"_L1;
    case ForecastWarning::CountdownGap: return "countdownGap"_L1;
    case ForecastWarning::MisleadingStatus10079: return "misleadingStatus10079"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<WorkKind> workKindNamed(QStringView name)
{
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        if (name == nameOf(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace wk::ctl
