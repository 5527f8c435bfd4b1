// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "messages/statecatalogue.h"

namespace wk {

/// What the severity of a state looks like.
[[nodiscard]] inline Meaning meaningOf(StateSeverity severity)
{
    switch (severity) {
    case StateSeverity::Success: return Meaning::Success;
    case StateSeverity::Info: return Meaning::Information;
    case StateSeverity::Warning: return Meaning::Warning;
    case StateSeverity::Error: return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace wk
