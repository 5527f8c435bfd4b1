// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utf8text.h"

namespace wk {

QString textFromUtf8(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    // It takes off one, so there is one more for it.
    return utf8.startsWith(mark) ? QString::fromUtf8(mark.toByteArray().append(utf8))
                                 : QString::fromUtf8(utf8);
}

} // namespace wk
