// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/storabletext.h"

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// The first character, or half of one, that no site can hold.
std::optional<QChar> forbiddenIn(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (unit.isNull() || unit.isSurrogate() || unit.unicode() >= 0xFFFE) {
            return unit;
        }
    }
    return {};
}

} // namespace

std::optional<Problem> problemWithText(const QString &text)
{
    if (text.size() > longestText) {
        return Problem{ProblemCode::TextTooLong, {}, {QString::number(longestText)}};
    }
    if (const auto forbidden = forbiddenIn(text)) {
        return Problem{ProblemCode::ForbiddenCharacter,
                       {},
                       {u"U+%1"_s.arg(forbidden->unicode(), 4, 16, QChar(u'0')).toUpper()}};
    }
    return {};
}

} // namespace wk
