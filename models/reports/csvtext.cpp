// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvtext.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QString cellText(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar character) {
        return character == u',' || character == u'"' || character == u'\r' || character == u'\n';
    });
    return isPlain ? text : QString(u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"');
}

void append(QString &csv, const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        texts.append(cellText(cell));
    }
    csv += texts.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray csvText(const QStringList &titles, const QList<QStringList> &rows)
{
    QString csv(QChar::ByteOrderMark);
    append(csv, titles);
    return csv.toUtf8() + csvLines(rows);
}

QByteArray csvLines(const QList<QStringList> &rows)
{
    QString csv;
    for (const QStringList &row : rows) {
        append(csv, row);
    }
    return csv.toUtf8();
}

} // namespace wk
