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

/// What a check can find; the names are part of the contract (contracts.md 8). What each means exactly is in
/// ARCHITECTURE.md, "Readings of the contract". Behind each what its `arguments` are; lengths are in minutes.
enum class FindingCode {
    // A window is known by its collection and its id, a collection by its id.
    NameWithoutPrefix, ///< of a collection: how many windows it has
    WindowOnDefaultCollection, ///< of a window: how many direct members the collection has
    WindowExpired, ///< of a window: when it closed for the last time, as ISO text; empty: it never opened
    WindowOverlapsWholeDay, ///< of a window: how long it stays open; empty: for a year at least
    MultiTokenWindow, ///< of a window: how many tokens it has
    WindowWithoutMembers, ///< of a collection: how many enabled windows it has
    ClientWithoutWindow, ///< of a client: nothing
    ClientOnlyExpiredWindows, ///< of a client: the kinds of work, as numbers
    /// Of a client and a deployment: the deployment's name, what it needs of a window, the most that one
    /// leaves (empty: none has room at all), and the names of the updates that never run. Of several updates
    /// the lengths are those of the one that needs least.
    DeploymentNeverRuns,
    UpdatesLoseGeneralWindows, ///< of a client: how many windows for all deployments, and for updates, it has
    RestartLongerThanWindow, ///< of a window: its length, and how long a restart takes
    MembersAcrossZones, ///< of a collection: the zones
    ClientWithoutFallbackStatusPoint, ///< of a client: the server it names; empty: none
    LegacyClientOnFallbackStatusPoint, ///< of a client: the server it names
    UtcWindowAcrossDaylightSaving, ///< of a window: the zones whose clocks change
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
    /// What the sentence needs beside the names of these; see `FindingCode`.
    QStringList arguments;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Everything a check finds, seen from a moment: by code, then collection id, window id, resource id and
/// deployment id. Nothing if `progress` stopped it.
[[nodiscard]] std::optional<QList<Finding>> findings(const SiteSnapshot &site, Instant now,
                                                     const PlanningProgress &progress = {});

} // namespace wk
