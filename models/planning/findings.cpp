// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/findings.h"

#include "planning/clientfindings.h"
#include "planning/windowfindings.h"

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

QLatin1StringView codeName(FindingCode code)
{
    switch (code) {
    case FindingCode::NameWithoutPrefix: return "nameWithoutPrefix"_L1;
    case FindingCode::WindowOnDefaultCollection: return "windowOnDefaultCollection"_L1;
    case FindingCode::WindowExpired: return "windowExpired"_L1;
    case FindingCode::WindowOverlapsWholeDay: return "windowOverlapsWholeDay"_L1;
    case FindingCode::MultiTokenWindow: return "multiTokenWindow"_L1;
    case FindingCode::WindowWithoutMembers: return "windowWithoutMembers"_L1;
    case FindingCode::ClientWithoutWindow: return "clientWithoutWindow"_L1;
    case FindingCode::ClientOnlyExpiredWindows: return "clientOnlyExpiredWindows"_L1;
    case FindingCode::DeploymentNeverRuns: return "deploymentNeverRuns"_L1;
    case FindingCode::UpdatesLoseGeneralWindows: return "updatesLoseGeneralWindows"_L1;
    case FindingCode::RestartLongerThanWindow: return "restartLongerThanWindow"_L1;
    case FindingCode::MembersAcrossZones: return "membersAcrossZones"_L1;
    case FindingCode::ClientWithoutFallbackStatusPoint: return "clientWithoutFallbackStatusPoint"_L1;
    case FindingCode::LegacyClientOnFallbackStatusPoint: return "legacyClientOnFallbackStatusPoint"_L1;
    case FindingCode::UtcWindowAcrossDaylightSaving: return "utcWindowAcrossDaylightSaving"_L1;
    }
    Q_UNREACHABLE();
}

FindingSeverity severityOf(FindingCode code)
{
    switch (code) {
    case FindingCode::NameWithoutPrefix:
    case FindingCode::WindowWithoutMembers:
    case FindingCode::UpdatesLoseGeneralWindows:
    case FindingCode::MembersAcrossZones:
    case FindingCode::ClientWithoutFallbackStatusPoint:
    case FindingCode::UtcWindowAcrossDaylightSaving: return FindingSeverity::Information;
    case FindingCode::WindowOnDefaultCollection:
    case FindingCode::WindowExpired:
    case FindingCode::WindowOverlapsWholeDay:
    case FindingCode::MultiTokenWindow:
    case FindingCode::ClientWithoutWindow:
    case FindingCode::RestartLongerThanWindow: return FindingSeverity::Warning;
    case FindingCode::ClientOnlyExpiredWindows:
    case FindingCode::DeploymentNeverRuns:
    case FindingCode::LegacyClientOnFallbackStatusPoint: return FindingSeverity::Error;
    }
    Q_UNREACHABLE();
}

std::optional<QList<Finding>> findings(const SiteSnapshot &site, Instant now,
                                       const PlanningProgress &progress)
{
    // The forecast takes nearly all the time.
    const auto outlook = SiteOutlook::of(site, now, progress);
    if (!outlook) {
        return std::nullopt;
    }
    const ClientGroups groups(site);
    QList<Finding> found = windowFindings(site, groups, now);
    found += clientFindings(*outlook, groups);
    // Within a code each of them came in order.
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding &left, const Finding &right) { return left.code < right.code; });
    return found;
}

} // namespace wk
