// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "site/sitesnapshot.h"

#include <QByteArray>

namespace wk::ctl {

/// What is in a file, or on standard input if it is called `-`. Throws a Failure if it cannot be read.
[[nodiscard]] QByteArray fileContent(const QString &name);

/// The site that a command line names, by `--database` or `--document`. Throws a Failure if it cannot be
/// read.
[[nodiscard]] SiteSnapshot siteOf(const CommandLine &commandLine);

/// The client that a command line names.
[[nodiscard]] ClientRow clientOf(const CommandLine &commandLine, const SiteSnapshot &site);

} // namespace wk::ctl
