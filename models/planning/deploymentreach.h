// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <cstddef>
#include <span>
#include <vector>

namespace wk {

/// Sets of deployments, one for each collection: those that reach its direct members (contracts.md 5, "Who is
/// targeted"). Only deployments that somebody may have to run are in them. Refers to the snapshot, which must
/// stay.
class DeploymentReach
{
public:
    explicit DeploymentReach(const SiteSnapshot &site);

    /// The numbers in the sets, from 0 on, stand for these.
    [[nodiscard]] const std::vector<const Deployment *> &deployments() const { return m_deployments; }
    /// A bit for each deployment, the first in the lowest bit of the first word.
    [[nodiscard]] std::span<const quint64> of(CollectionRow collection) const
    {
        return std::span(m_sets).subspan(static_cast<std::size_t>(collection) * m_words, m_words);
    }
    /// How many words a set takes.
    [[nodiscard]] std::size_t words() const { return m_words; }

    static constexpr std::size_t bitsInWord = 64;

private:
    void add(CollectionRow collection, std::size_t deployment);
    void passDown(const SiteSnapshot &site);

    std::vector<const Deployment *> m_deployments;
    std::size_t m_words = 0;
    std::vector<quint64> m_sets; // a block of words for each collection
};

} // namespace wk
