// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wk {

/// Has assistive technology told of every TableView: a list is a table and a tree is one, rows that are
/// selected are those that were meant, wherever in a tree, and become current; a row is opened by `press` as
/// by Return, and `Expand` and `Collapse` show what is below it. Qt 6.4 selects rows of trees by their number
/// under their parent, and opens none. Cells are numbered as Qt does it, the header first, hidden columns
/// too. Does nothing the second time.
void installSpokenTables();

} // namespace wk
