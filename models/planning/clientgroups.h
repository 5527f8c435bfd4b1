// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <cstddef>
#include <vector>

namespace wk {

/// The clients of a site, grouped by all that planning looks at: their zone, the windows of every kind that
/// apply to them, the restart countdown of their collections, and the deployments that reach them. Clients of
/// one group have the same effective windows and the same forecast, so both are worked out once for each.
class ClientGroups
{
public:
    explicit ClientGroups(const SiteSnapshot &site);
    /// Of some clients only, ascending.
    ClientGroups(const SiteSnapshot &site, const std::vector<ClientRow> &clients);

    [[nodiscard]] std::size_t count() const { return m_members.size(); }
    /// Which group a client is in, from 0 to before `count()`; without meaning for clients left out.
    [[nodiscard]] std::size_t numberOf(ClientRow client) const
    {
        return m_numbers[static_cast<std::size_t>(client)];
    }
    /// Ascending, never empty; the first may stand for all.
    [[nodiscard]] const std::vector<ClientRow> &members(std::size_t group) const { return m_members[group]; }

private:
    std::vector<quint32> m_numbers; ///< by client
    std::vector<std::vector<ClientRow>> m_members; ///< by group
};

} // namespace wk
