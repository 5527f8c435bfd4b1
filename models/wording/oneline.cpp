// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/oneline.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool canBeSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

QString writtenOut(QStringView units)
{
    QString written;
    for (const QChar unit : units) {
        written += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return written;
}

} // namespace

QString inOneLine(const QString &text)
{
    QString line;
    for (qsizetype i = 0, length = 1; i < text.size(); i += length) {
        const bool isPair = i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        length = isPair ? 2 : 1;
        const QStringView units = QStringView(text).sliced(i, length);
        switch (character) {
        case u'\n': line += u"\\n"_s; break;
        case u'\r': line += u"\\r"_s; break;
        case u'\t': line += u"\\t"_s; break;
        case u'\u200C': // these two join letters and emoji, and turn nothing around
        case u'\u200D': line += units; break;
        default:
            if (canBeSeen(character)) {
                line += units;
            } else {
                line += writtenOut(units);
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

QString harmlessLine(const QString &text)
{
    const QString line = inOneLine(text);
    return line.isRightToLeft()
            || std::any_of(line.begin(), line.end(),
                           [](QChar unit) {
                               return unit.direction() == QChar::DirR || unit.direction() == QChar::DirAL;
                           })
        ? isolatedInLine(text)
        : line;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longestToolTip = 1000;
    if (text.isEmpty()) {
        return {};
    }
    const QString shown = text.size() > longestToolTip ? QString(text.left(longestToolTip) + u'…') : text;
    return u"<p>"_s + shown.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s;
}

} // namespace wk
