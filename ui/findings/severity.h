// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "planning/findings.h"

namespace wk {

/// What a severity looks like.
[[nodiscard]] inline Meaning meaningOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Information: return Meaning::Information;
    case FindingSeverity::Warning: return Meaning::Warning;
    case FindingSeverity::Error: return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace wk
