// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/oneline.h"

namespace wk {

using namespace Qt::StringLiterals;

QString inOneLine(const QString &text)
{
    QString line;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'\n': line += u"\\n"_s; break;
        case u'\r': line += u"\\r"_s; break;
        case u'\t': line += u"\\t"_s; break;
        case u'\u200C': // these two join letters and emoji, and turn nothing around
        case u'\u200D': line += character; break;
        default:
            switch (character.category()) {
            case QChar::Other_Control:
            case QChar::Other_Format:
            case QChar::Separator_Line:
            case QChar::Separator_Paragraph:
                line += u"\\u%1"_s.arg(character.unicode(), 4, 16, QLatin1Char('0'));
                break;
            default: line += character;
            }
        }
    }
    return line;
}

QString isolatedInLine(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return firstStrongIsolate + inOneLine(text) + popDirectionalIsolate;
}

} // namespace wk
