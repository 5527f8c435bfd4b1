// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"

#include "wording/oneline.h"

#include <algorithm>
#include <utility>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Columns a terminal gives a character: two for East Asian wide ones, none for marks that combine.
qsizetype widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing: return 0;
    default: break;
    }
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return 2;
    default: break;
    }
    const bool wideForm =
        (character >= 0x3000 && character <= 0x303F) || (character >= 0xFF01 && character <= 0xFF60);
    return wideForm ? 2 : 1;
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const uint character : text.toUcs4()) {
        width += widthOf(static_cast<char32_t>(character));
    }
    return width;
}

} // namespace

QByteArray Table::takeText()
{
    QList<QStringList> shown;
    for (const QStringList &row : std::exchange(m_rows, {})) {
        QStringList cells;
        m_widths.resize(std::max(m_widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells.append(inOneLine(row[i]));
            m_widths[i] = std::max(m_widths[i], widthOf(cells.constLast()));
        }
        shown.append(cells);
    }
    QString text;
    for (const QStringList &row : shown) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size()) {
                line += QString(m_widths[i] - widthOf(row[i]) + 2, u' ');
            }
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace wk::ctl
