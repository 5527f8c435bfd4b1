// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>

namespace wk {

/// Compares two texts by Unicode code point, as contracts.md 5 orders ids. QString compares UTF-16 units,
/// which puts characters beyond U+FFFF before U+E000.
[[nodiscard]] std::strong_ordering compareCodePoints(QStringView left, QStringView right);

} // namespace wk
