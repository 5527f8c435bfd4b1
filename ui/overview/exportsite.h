// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/sitesnapshot.h"

#include <optional>

namespace wk {

/// Writes a site as a document (contracts.md 4). The file is there whole, or is as it was before: then
/// `CannotWrite` with the file and the system's reason. Takes a while; touches nothing of the GUI.
[[nodiscard]] std::optional<Problem> exportSite(const SiteSnapshot &site, const QString &file);

} // namespace wk
