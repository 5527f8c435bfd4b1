// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/deploymentreach.h"

namespace wk {

DeploymentReach::DeploymentReach(const SiteSnapshot &site)
{
    for (const Deployment &deployment : site.deployments()) {
        if (!deployment.items.isEmpty() && (deployment.deadline || !deployment.assignedSchedules.isEmpty())) {
            m_deployments.push_back(&deployment);
        }
    }
    m_words = (m_deployments.size() + bitsInWord - 1) / bitsInWord;
    m_sets.resize(static_cast<std::size_t>(site.collections().size()) * m_words);
    for (std::size_t i = 0; i < m_deployments.size(); ++i) {
        if (m_deployments[i]->includesSubcollections) {
            add(m_deployments[i]->target, i);
        }
    }
    passDown(site);
    for (std::size_t i = 0; i < m_deployments.size(); ++i) {
        add(m_deployments[i]->target, i);
    }
}

void DeploymentReach::add(CollectionRow collection, std::size_t deployment)
{
    m_sets[static_cast<std::size_t>(collection) * m_words + deployment / bitsInWord] |= quint64{1}
        << deployment % bitsInWord;
}

/// To all collections below; one that hangs under several waits until all of them have passed on.
void DeploymentReach::passDown(const SiteSnapshot &site)
{
    std::vector<std::size_t> passed(static_cast<std::size_t>(site.collections().size()));
    const auto roots = site.rootCollections();
    std::vector<CollectionRow> ready(roots.begin(), roots.end());
    while (!ready.empty()) {
        const CollectionRow parent = ready.back();
        ready.pop_back();
        for (const CollectionRow child : site.childrenOf(parent)) {
            const auto row = static_cast<std::size_t>(child);
            for (std::size_t word = 0; word < m_words; ++word) {
                m_sets[row * m_words + word] |= of(parent)[word];
            }
            if (++passed[row] == site.parentsOf(child).size()) {
                ready.push_back(child);
            }
        }
    }
}

} // namespace wk
