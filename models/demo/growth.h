// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collectiontree.h"

#include <array>
#include <vector>

namespace wk {

/// What a company gains as it grows: branches, windows for groups of ten, and waves in which software is
/// rolled out.
class Growth
{
public:
    /// Adds so many collections, in lots of ten: branches of one city, the windows they share, waves.
    Growth(CollectionTree &tree, qint64 collections);

    /// The names of the waves.
    [[nodiscard]] const QStringList &waves() const { return m_waves; }

    /// Gives the computer that came last its branch and its wave, and then more collections until it is a
    /// member of `wanted`. It is a member of `joined` so far.
    void join(CollectionTree &tree, const Computer &computer, qint64 joined, qint64 wanted,
              Chance &chance) const;

private:
    struct Branch
    {
        std::size_t place = 0;
        std::size_t windowsPlace = 0; ///< of the collection with the windows of its group
    };
    void addLot(CollectionTree &tree, qint64 number, qint64 collections);
    void addBranch(CollectionTree &tree, City city, std::size_t windowsPlace);
    void addWave(CollectionTree &tree);

    std::array<QList<Branch>, cities> m_branches;
    qint64 m_branchCount = 0;
    QStringList m_waves;
    QList<std::size_t> m_software; // where anybody may be a member
};

} // namespace wk
