// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "site/sitesnapshot.h"

#include <optional>

namespace wk {

/// The edit that makes the site again what it was before a step of its history. Where all that the step
/// changed is still as the step left it, everything goes back; else the collections and maintenance windows
/// it changed do, whatever they became since. Nothing if there is nothing to bring back: all is like that
/// already, or what it hung on is gone.
[[nodiscard]] std::optional<Edit> restoringBefore(const Edit &step, const SiteSnapshot &site);

} // namespace wk
