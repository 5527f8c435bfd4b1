// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/storabletext.h"

namespace wk {

std::optional<Problem> problemWithText(const QString &text)
{
    if (text.size() > longestText) {
        return Problem{ProblemCode::TextTooLong, {}, {QString::number(longestText)}};
    }
    if (text.contains(QChar(0)) || !text.isValidUtf16()) {
        return Problem{ProblemCode::ForbiddenCharacter, {}, {}};
    }
    return {};
}

} // namespace wk
