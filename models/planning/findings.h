// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "planning/progress.h"
#include "site/sitesnapshot.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wk {

/// What a check can find; the names are part of the contract (contracts.md 8).
enum class FindingCode {
    NameWithoutPrefix,
    WindowOnDefaultCollection,
    WindowExpired,
    WindowOverlapsWholeDay,
    MultiTokenWindow,
    WindowWithoutMembers,
    ClientWithoutWindow,
    ClientOnlyExpiredWindows,
    DeploymentNeverRuns,
    UpdatesLoseGeneralWindows,
    RestartLongerThanWindow,
    MembersAcrossZones,
    ClientWithoutFallbackStatusPoint,
    LegacyClientOnFallbackStatusPoint,
    UtcWindowAcrossDaylightSaving,
};
inline constexpr int findingCodes = static_cast<int>(FindingCode::UtcWindowAcrossDaylightSaving) + 1;

/// The code as it appears in JSON, for example `windowExpired`.
[[nodiscard]] QLatin1StringView codeName(FindingCode code);

enum class FindingSeverity { Information, Warning, Error };
[[nodiscard]] FindingSeverity severityOf(FindingCode code);

/// Something about a site that somebody should look at: what, and where. Fields that do not apply are empty.
struct Finding
{
    FindingCode code{};
    QString collectionId;
    QString windowId;
    std::optional<quint32> resourceId; ///< of the client
    QString deploymentId;
    // What the sentence needs beside the names of these.
    QStringList arguments; ///< depends on the code, see findings.cpp

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Everything a check finds, seen from a moment: by code, then collection id, window id, resource id and
/// deployment id. Nothing if `progress` stopped it.
[[nodiscard]] std::optional<QList<Finding>> findings(const SiteSnapshot &site, Instant now,
                                                     const PlanningProgress &progress = {});

} // namespace wk
