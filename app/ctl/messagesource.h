// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "messages/messagetable.h"

namespace wk::ctl {

/// All state messages of the site whose database a command line names. Throws a Failure if they cannot be
/// read.
[[nodiscard]] MessageTable messagesOf(const CommandLine &commandLine);

} // namespace wk::ctl
