// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "storage/sitetables.h"

namespace wk {

/// Makes the changes of an edit, in their order, as `edited` does, and refuses what that refuses. Throws
/// StorageFailure: `ChangedElsewhere` with class and key as its place, where a record is not as the edit
/// believes, refers to what is not there, or goes while something refers to it; `Cycle` where a collection
/// would come to contain itself.
void writeEdit(SiteTables &tables, const Edit &edit);

} // namespace wk
