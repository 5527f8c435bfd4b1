// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chance.h"

namespace wk {

QString Chance::guid()
{
    constexpr quint64 version4 = 0x4000U;
    constexpr quint64 variant1 = quint64{0x8000} << 48U;
    const quint64 halves[]{(next() & ~quint64{0xF000}) | version4, (next() >> 2U) | variant1};
    QString text(36, u'-');
    qsizetype at = 0;
    for (const quint64 half : halves) {
        for (unsigned shift = 64; shift > 0; ++at) {
            if (at == 8 || at == 13 || at == 18 || at == 23) {
                continue;
            }
            shift -= 4;
            text[at] = QLatin1Char("0123456789ABCDEF"[(half >> shift) & 0xFU]);
        }
    }
    return text;
}

} // namespace wk
