// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QString>

namespace wk {

/// Which deployment: advertisements and updates assignments have ids of their own.
struct DeploymentKey
{
    bool isOfUpdates = false;
    QString id;

    friend bool operator==(const DeploymentKey &, const DeploymentKey &) = default;
};

[[nodiscard]] inline DeploymentKey keyOf(const Deployment &deployment)
{
    return {deployment.kind == WorkKind::Update, deployment.id};
}

/// Where a deployment is among those of a snapshot; -1 if it has none with this key.
[[nodiscard]] qsizetype indexOfDeployment(const SiteSnapshot &site, const DeploymentKey &key);

/// What a deployment may do in spite of maintenance windows.
enum class WindowOverride {
    IgnoreWindows, ///< run whether or not one is open
    RestartOutside, ///< restart whether or not one is open
};

[[nodiscard]] bool hasOverride(const Deployment &deployment, WindowOverride override);

/// Grants an override to deployments, or takes it back; whatever else their flags say stays (contracts.md 4,
/// `AdvertFlags`). Those that have it so already, and keys that do not exist, are left out: an edit without
/// changes has nothing to do.
[[nodiscard]] Edit setOverride(const QList<DeploymentKey> &keys, WindowOverride override, bool granted,
                               const SiteSnapshot &site);

} // namespace wk
