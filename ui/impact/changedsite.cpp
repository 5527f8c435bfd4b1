// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/changedsite.h"

namespace wk {

SiteChange changeBy(const Edit &edit)
{
    return [edit](const SiteContent &content) { return edited(content, edit); };
}

std::optional<ChangedSite> changedSite(const SiteSnapshot &before, const SiteChange &change, Instant now,
                                       const PlanningProgress &progress)
{
    ChangedSite changed;
    changed.before = before;
    changed.now = now;
    const auto content = change(before.content());
    if (!content) {
        changed.problem = content.problem();
        return changed;
    }
    const auto after = before.next(*content);
    if (!after) {
        changed.problem = after.problem();
        return changed;
    }
    auto impact = impactOf(before, *after, {now, now + impactRange}, progress);
    if (!impact) {
        return std::nullopt;
    }
    changed.after = *after;
    changed.impact = *std::move(impact);
    return changed;
}

} // namespace wk
