// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verbs.h"

#include <QString>

namespace wk::ctl {

/// What wkctl is for, and its verbs.
[[nodiscard]] QString overviewHelp(const QList<Verb> &verbs);
/// How one verb is used.
[[nodiscard]] QString verbHelp(const Usage &usage);

} // namespace wk::ctl
