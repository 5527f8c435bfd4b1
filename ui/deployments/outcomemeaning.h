// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "planning/outlook.h"

namespace wk {

/// The colour and icon of what becomes of a deployment, wherever it is shown.
[[nodiscard]] inline Meaning meaningOf(OutlookOutcome outcome)
{
    switch (outcome) {
    case OutlookOutcome::Soon: return Meaning::Success;
    case OutlookOutcome::Later: return Meaning::Information;
    case OutlookOutcome::Never: return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace wk
