// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/impact.h"
#include "site/edit.h"

#include <functional>
#include <optional>

namespace wk {

/// What a change of a site makes of its content. Called off the GUI thread.
using SiteChange = std::function<Result<SiteContent>(const SiteContent &)>;

/// The change that an edit is.
[[nodiscard]] SiteChange changeBy(const Edit &edit);

/// A change of a site, and what it means. Neither is stored anywhere.
struct ChangedSite
{
    std::optional<Problem> problem; ///< why there is no such change; nothing else is said then
    std::optional<SiteSnapshot> before;
    std::optional<SiteSnapshot> after;
    Instant now;
    Impact impact;
};

/// Works out what a change means from a moment on, for `impactRange`. Nothing if `progress` stopped it.
[[nodiscard]] std::optional<ChangedSite> changedSite(const SiteSnapshot &before, const SiteChange &change,
                                                     Instant now, const PlanningProgress &progress = {});

} // namespace wk
