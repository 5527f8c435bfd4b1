// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clientgroups.h"
#include "planning/findings.h"

namespace wk {

/// What is to be said of collections and their maintenance windows, seen from a moment. The findings of one
/// code are in the order of `findings`.
[[nodiscard]] QList<Finding> windowFindings(const SiteSnapshot &site, const ClientGroups &groups,
                                            Instant now);

} // namespace wk
