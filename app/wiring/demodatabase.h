// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QString>

namespace wk {

/// The database of the demonstration site in the user's data folder, where `script/console` has it too. It is
/// made if it is not there, with dates around `now`. It takes some seconds then. Problems: those of
/// `createSite`.
[[nodiscard]] Result<QString> demoDatabase(Instant now);

} // namespace wk
