// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"

#include <QFile>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace wk::test {

inline constexpr auto everyLanguage = {CatalogueLanguage::English, CatalogueLanguage::German,
                                       CatalogueLanguage::Chinese};

/// The cells of a table below the root of the sources, without its comments.
inline QList<QStringList> tableRows(const QString &path)
{
    QFile file(QStringLiteral(WK_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    QList<QStringList> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

/// Chinese characters, and no run of words that somebody forgot to translate. Names of products are fine, and
/// what is quoted from logs and command lines.
inline bool isChinese(const QString &text)
{
    static const QRegularExpression chinese(QStringLiteral("[\\x{4E00}-\\x{9FFF}]"));
    static const QRegularExpression english(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”"));
    return text.contains(chinese) && !QString(text).remove(quoted).contains(english);
}

} // namespace wk::test
