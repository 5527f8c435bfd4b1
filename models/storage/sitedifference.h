// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "storage/pace.h"
#include "storage/sitetables.h"

namespace wk {

/// What has to be done to make one content of a site of another, found by key. Refers to both.
class SiteDifference
{
public:
    SiteDifference(const SiteContent &before, const SiteContent &after);
    ~SiteDifference();
    SiteDifference(const SiteDifference &) = delete;
    SiteDifference &operator=(const SiteDifference &) = delete;

    [[nodiscard]] bool isEmpty() const;
    /// How many records it touches.
    [[nodiscard]] qint64 size() const;
    /// Makes it so, one step of the pace for each record.
    void write(SiteTables &tables, Pace &pace) const;
    /// The changes of collections, links, settings and windows, in an order in which they can be made.
    [[nodiscard]] QList<Change> changesForHistory() const;

private:
    struct Lists;
    const SiteContent &m_after;
    std::unique_ptr<Lists> m_lists;
};

} // namespace wk
