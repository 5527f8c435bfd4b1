// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "site/sitesnapshot.h"

#include <vector>

namespace wk {

/// The windows of the collections that a client is a direct member of, by collection id, then window id.
[[nodiscard]] std::vector<WindowRow> windowsOfClient(const SiteSnapshot &site, ClientRow client);

/// The maintenance windows of the collections that a client is a direct member of, disabled ones too, in
/// the order of `windowsOfClient`. The next opening is a window's own, enabled or not, on the client's clock:
/// the first single occurrence that ends after `now`.
[[nodiscard]] Report maintenanceWindowsForClient(const SiteSnapshot &site, ClientRow client, Instant now);

} // namespace wk
