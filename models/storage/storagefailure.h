// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace wk {

/// Thrown inside this room where a statement fails; the store turns it into its answer.
struct StorageFailure
{
    Problem problem;
};

/// A statement would break a rule of the schema: a reference to nothing, a key that is there already.
struct ConstraintFailure : StorageFailure
{ };

} // namespace wk
