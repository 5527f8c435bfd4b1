// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchwords.h"
#include "site/sitesnapshot.h"

#include <QList>

#include <optional>
#include <vector>

namespace wk {

/// Which collections hang under each, in the order of their names; with a filter those that match in name, id
/// or comment, and the ways to them. What a filter leaves depends on a collection and not on the way to it:
/// one decision for all the places it has in a tree.
class CollectionBranches
{
public:
    /// The filter stays.
    void setSite(const SiteSnapshot &site);
    /// Without words everything is there.
    void setFilter(const SearchWords &words);
    /// Leaves out what will not be in its place any more. The rows stay those of the site there is.
    void leaveOutWhatGoes(const SiteSnapshot &next);

    [[nodiscard]] const QList<CollectionRow> &roots() const { return m_shown.back(); }
    [[nodiscard]] const QList<CollectionRow> &childrenOf(CollectionRow row) const
    {
        return m_shown[static_cast<std::size_t>(row)];
    }
    /// Whether the filter finds the collection itself; never without a filter.
    [[nodiscard]] bool isMatch(CollectionRow row) const
    {
        return !m_words.isEmpty() && m_matches[static_cast<std::size_t>(row)];
    }

private:
    /// By collection, and last the roots.
    using Branches = std::vector<QList<CollectionRow>>;

    [[nodiscard]] Branches branchesOf(const std::vector<quint32> &ranks) const;
    [[nodiscard]] Branches filtered() const;
    void applyFilter();

    std::optional<SiteSnapshot> m_site;
    SearchTexts m_texts;
    SearchWords m_words;
    std::vector<bool> m_matches;
    Branches m_all; ///< without the filter
    Branches m_shown = Branches(1); ///< just the roots, until there is a site
};

} // namespace wk
