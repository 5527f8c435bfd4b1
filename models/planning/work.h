// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clientsettings.h"
#include "site/sitesnapshot.h"

#include <optional>
#include <vector>

namespace wk {

/// One thing that a client has to run: an item of a deployment that targets it.
struct Work
{
    const Deployment *deployment = nullptr; ///< of the snapshot
    const DeploymentItem *item = nullptr;
    Instant assignedAt;
    Instant availableAt;
    Instant deadline; ///< five years after it became available: not accepted by then is never

    [[nodiscard]] WorkKind kind() const { return deployment->kind; }
    [[nodiscard]] bool runTimeUnknown() const { return item->maximumRunTime.count() == 0; }

    // What becomes of it.
    std::optional<Instant> acceptedAt;
    Instant runsFrom;
    Instant runsUntil;
    ClientSettings acceptedUnder; ///< what it was judged by when it was accepted
    std::optional<Instant> restartAt;
    Instant restartFrom;
    Instant restartUntil;
    bool acceptedInWindow = false; ///< neither unrestricted nor by override
    bool misleadingStatus = false;
};

/// The mandatory work of a client, from a moment on: what targets it and has not expired by the time it is
/// available (contracts.md 5, "Who is targeted" and "When"). Refers to the snapshot, which must stay.
[[nodiscard]] std::vector<Work> mandatoryWork(const SiteSnapshot &site, ClientRow client, Instant from);

} // namespace wk
