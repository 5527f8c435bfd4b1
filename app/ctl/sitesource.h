// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "site/sitesnapshot.h"

namespace wk::ctl {

/// The site that a command line names. Throws a Failure if it cannot be read.
[[nodiscard]] SiteSnapshot siteOf(const CommandLine &commandLine);

/// The client that a command line names.
[[nodiscard]] ClientRow clientOf(const CommandLine &commandLine, const SiteSnapshot &site);

} // namespace wk::ctl
