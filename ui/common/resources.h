// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wk {

/// Makes icons and style known under :/wk; may be called any number of times. A static library's resources
/// are left out of a program that does not ask for them.
void loadResources();

} // namespace wk
