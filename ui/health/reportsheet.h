// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "core/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;

namespace wk {

/// A chart of bars, one below the other, each with its words and its number beside it.
struct SheetChart
{
    struct Bar
    {
        QString words; ///< in one line
        QString number;
        double share = 0; ///< of the longest, 0 to 1
        Meaning meaning = Meaning::OpenTime; ///< the words say it too: paper may lack colours
    };
    QString title;
    QList<Bar> bars; ///< no more than a page has room for: 20
};

/// A table to be taken along on paper: with a title, what it is of, and as many pages as it takes, each with
/// the head of the table and its number. A value: it may be painted on any thread. On paper it is light,
/// whatever the console looks like.
struct ReportSheet
{
    struct Column
    {
        QString title;
        bool isNumber = false; ///< stands at the right
    };
    QString title;
    QStringList facts; ///< a line each, under the title of the first page
    std::optional<SheetChart> chart; ///< on the first page, above the table
    QList<Column> columns; ///< at least one
    qsizetype rows = 0;
    std::function<QString(qsizetype row, qsizetype column)> cell; ///< in one line; wraps where it is long
};

/// Told how far it is, from 0 to 1; answers whether to go on.
using SheetProgress = std::function<bool(double)>;

/// A file of PDF, on the paper that the language's country uses; empty only where `progress` said no.
[[nodiscard]] QByteArray pdfOf(const ReportSheet &sheet, const SheetProgress &progress);
/// Prints all pages, unless `progress` says no. Gives how many it printed.
int print(const ReportSheet &sheet, QPrinter &printer, const SheetProgress &progress);

/// Writes a file. It is there whole, or is as it was before: then `CannotWrite` with the file and the
/// system's reason.
[[nodiscard]] std::optional<Problem> writeFile(const QString &file, const QByteArray &bytes);

} // namespace wk
