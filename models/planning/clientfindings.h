// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clientgroups.h"
#include "planning/findings.h"
#include "planning/outlook.h"

namespace wk {

/// What is to be said of clients, seen from the moment of the outlook. The findings of one code are in the
/// order of `findings`.
[[nodiscard]] QList<Finding> clientFindings(const SiteOutlook &outlook, const ClientGroups &groups);

} // namespace wk
