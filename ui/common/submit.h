// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/edit.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wk {

/// Hands an edit to whoever stores it. `done` is called once on this thread when it is stored, or with the
/// problem in its way; not at all if `context` is gone by then. It may be called before this returns.
using Submit =
    std::function<void(const Edit &edit, QObject *context, std::function<void(std::optional<Problem>)> done)>;

} // namespace wk
