// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace wk {

/// Where the axis of a chart ends that counts from 0 to `most`: 2, 4 or 10 times a power of ten, whichever is
/// the least that is not exceeded. It is even, so the middle of the axis is a whole number as well.
[[nodiscard]] constexpr qint64 axisTop(qint64 most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 half : {power, 2 * power, 5 * power}) {
            if (2 * half >= most) {
                return 2 * half;
            }
        }
    }
}

} // namespace wk
