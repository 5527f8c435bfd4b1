// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace wk {

/// Whether a text can be the code of a site: three ASCII letters or digits (contracts.md 4).
[[nodiscard]] inline bool isSiteCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar character) {
               return character.unicode() < 128 && character.isLetterOrNumber();
           });
}

} // namespace wk
