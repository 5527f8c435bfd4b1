// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyvaluelist.h"
#include "common/panel.h"
#include "site/sitesnapshot.h"

namespace wk {

/// What the site is and how it is set.
[[nodiscard]] QList<KeyValueList::Row> siteSettings(const SiteSnapshot &site);

/// What the site holds, in numbers. Each is a link to where that is listed, for `countedAt`.
[[nodiscard]] QList<KeyValueList::Row> siteCounts(const SiteSnapshot &site, Instant now);

/// Where a link of `siteCounts` leads: a panel, or the clients that a number counts.
[[nodiscard]] Location countedAt(const SiteSnapshot &site, const QString &link);

/// `Mixed mode`, `Native mode`; empty if nobody said.
[[nodiscard]] QString modeWords(const Site &site);

} // namespace wk
