// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QString>

namespace wk {

/// What is wrong and, where it helps, what would be right; without a full stop, to end a line.
[[nodiscard]] QString problemWords(const Problem &problem);
/// The same as a sentence of its own: with a full stop, and a capital unless it begins with a name.
[[nodiscard]] QString problemSentence(const Problem &problem);

/// Where it is wrong, from the outside in: file, class and key, token, field. Empty if nothing is known.
[[nodiscard]] QString placeWords(const Place &place);

} // namespace wk
