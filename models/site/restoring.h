// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "site/sitesnapshot.h"

#include <optional>

namespace wk {

/// The edit that makes the site again what it was before a step of its history. Where all that the step
/// changed is still as the step left it, everything goes back, though a collection that returns does without
/// what is gone by now, such as its parent; else the collections and maintenance windows it changed do,
/// whatever they became since. It can be made on this site. Nothing if there is nothing to bring back: all is
/// like that already, what it hung on is gone, or collections would come to contain themselves.
[[nodiscard]] std::optional<Edit> restoringBefore(const Edit &step, const SiteSnapshot &site);

} // namespace wk
