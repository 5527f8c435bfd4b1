// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/findings.h"

namespace wk {

// What that is called which a finding is about. The id where the site has no such thing, empty where the
// finding has no id.

[[nodiscard]] QString collectionName(const Finding &finding, const SiteSnapshot &site);
[[nodiscard]] QString windowName(const Finding &finding, const SiteSnapshot &site);
[[nodiscard]] QString clientName(const Finding &finding, const SiteSnapshot &site);
[[nodiscard]] QString deploymentName(const Finding &finding, const SiteSnapshot &site);

} // namespace wk
