// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/findingnames.h"

#include <algorithm>

namespace wk {

QString collectionName(const Finding &finding, const SiteSnapshot &site)
{
    const auto row = site.collectionWithId(finding.collectionId);
    return row ? site.collection(*row).name : finding.collectionId;
}

QString windowName(const Finding &finding, const SiteSnapshot &site)
{
    if (const auto row = site.collectionWithId(finding.collectionId)) {
        for (const WindowRow window : site.windowsOf(*row)) {
            if (site.window(window).window.id == finding.windowId) {
                return site.window(window).window.name;
            }
        }
    }
    return finding.windowId;
}

QString clientName(const Finding &finding, const SiteSnapshot &site)
{
    if (!finding.resourceId) {
        return {};
    }
    const auto row = site.clientWithResourceId(*finding.resourceId);
    return row ? site.client(*row).name : QString::number(*finding.resourceId);
}

QString deploymentName(const Finding &finding, const SiteSnapshot &site)
{
    const auto found = std::find_if(site.deployments().begin(), site.deployments().end(),
                                    [&](const Deployment &each) { return each.id == finding.deploymentId; });
    return found == site.deployments().end() ? finding.deploymentId : found->name;
}

} // namespace wk
