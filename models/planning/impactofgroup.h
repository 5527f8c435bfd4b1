// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/affectedclients.h"
#include "planning/impact.h"
#include "planning/sharedrows.h"

#include <optional>

namespace wk {

/// What a change of the site means for one client after the other; each may stand for a group. Refers to the
/// snapshots, which must stay.
class ImpactOfGroup
{
public:
    ImpactOfGroup(const SiteSnapshot &before, const SiteSnapshot &after, const Span &range)
        : m_before(before), m_after(after), m_range(range)
    { }

    /// Without resource ids; nothing if nothing differs.
    [[nodiscard]] std::optional<ClientsImpact> on(const ClientPair &client);

private:
    void compareWindows(ClientsImpact &impact, const ClientPair &client) const;
    void compareForecasts(ClientsImpact &impact, const ClientPair &client);

    const SiteSnapshot &m_before;
    const SiteSnapshot &m_after;
    Span m_range;
    SharedRows m_rows;
};

} // namespace wk
