// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <vector>

namespace wk {

/// One client before a change of its site and after it.
struct ClientPair
{
    ClientRow before{};
    ClientRow after{};
};

/// The clients, by resource id, that are in both snapshots and for which anything differs that planning looks
/// at: zone, settings of the site, or, on any of their collections, enabled windows, restart countdown or the
/// deployments that reach it. Ascending. Who is not among them has the same effective windows and the same
/// forecast; who is may still have.
[[nodiscard]] std::vector<ClientPair> affectedClients(const SiteSnapshot &before, const SiteSnapshot &after);

} // namespace wk
