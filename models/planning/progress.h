// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace wk {

/// Told how far long work is, from 0 to 1; answers whether it shall go on. One that is missing always does.
using PlanningProgress = std::function<bool(double)>;

} // namespace wk
