// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyvaluelist.h"
#include "site/sitesnapshot.h"

namespace wk {

/// What is known about a deployment, in rows; what nobody said is left out. The link of the target is the id
/// of its collection.
[[nodiscard]] QList<KeyValueList::Row> deploymentFacts(const SiteSnapshot &site,
                                                       const Deployment &deployment);

} // namespace wk
