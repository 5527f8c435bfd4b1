// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codepoints.h"

#include <algorithm>

namespace wk {

namespace {

/// Moves surrogates above the rest of the basic plane, so that units compare as code points do.
char16_t codePointOrder(QChar unit)
{
    const char16_t value = unit.unicode();
    if (value < 0xD800) {
        return value;
    }
    return static_cast<char16_t>(value < 0xE000 ? value + 0x2000 : value - 0x0800);
}

} // namespace

std::strong_ordering compareCodePoints(QStringView left, QStringView right)
{
    const auto order = [](QChar a, QChar b) { return codePointOrder(a) <=> codePointOrder(b); };
    return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end(),
                                                  order);
}

} // namespace wk
