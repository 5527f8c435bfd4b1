// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowstanding.h"

#include "planning/effectivewindows.h"

#include <algorithm>
#include <vector>

namespace wk {

namespace {

bool hasEnabledWindows(const SiteSnapshot &site, CollectionRow row)
{
    const auto windows = site.windowsOf(row);
    return std::any_of(windows.begin(), windows.end(),
                       [&site](WindowRow each) { return site.window(each).window.isEnabled; });
}

WindowStanding standingOnOwn(const MaintenanceWindow &window, bool counts)
{
    if (!window.isEnabled) {
        return WindowStanding::Disabled;
    }
    if (counts) {
        return WindowStanding::Counts;
    }
    return window.type == WindowType::General ? WindowStanding::SetAside : WindowStanding::OtherWork;
}

} // namespace

QList<CollectionRow> windowsNotInherited(const SiteSnapshot &site, ClientRow client)
{
    const auto own = site.collectionsOf(client);
    std::vector<bool> isSeen(static_cast<std::size_t>(site.collections().size()));
    std::vector<CollectionRow> ahead(own.begin(), own.end());
    QList<CollectionRow> above;
    while (!ahead.empty()) {
        const CollectionRow row = ahead.back();
        ahead.pop_back();
        for (const CollectionRow parent : site.parentsOf(row)) {
            if (isSeen[static_cast<std::size_t>(parent)]) {
                continue;
            }
            isSeen[static_cast<std::size_t>(parent)] = true;
            ahead.push_back(parent);
            if (!std::binary_search(own.begin(), own.end(), parent) && hasEnabledWindows(site, parent)) {
                above.append(parent);
            }
        }
    }
    std::sort(above.begin(), above.end());
    return above;
}

QList<StandingWindow> windowsAround(const SiteSnapshot &site, ClientRow client, WorkKind kind)
{
    const QList<WindowRow> applicable = applicableWindows(site, client, kind);
    QList<StandingWindow> windows;
    for (const CollectionRow collection : site.collectionsOf(client)) {
        for (const WindowRow row : site.windowsOf(collection)) {
            const bool counts = std::binary_search(applicable.begin(), applicable.end(), row);
            windows.append({row, standingOnOwn(site.window(row).window, counts)});
        }
    }
    for (const CollectionRow collection : windowsNotInherited(site, client)) {
        for (const WindowRow row : site.windowsOf(collection)) {
            if (site.window(row).window.isEnabled) {
                windows.append({row, WindowStanding::NotInherited});
            }
        }
    }
    std::sort(windows.begin(), windows.end(), [](const StandingWindow &left, const StandingWindow &right) {
        return std::pair(left.standing, left.window) < std::pair(right.standing, right.window);
    });
    return windows;
}

} // namespace wk
