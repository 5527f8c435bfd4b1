// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clipboardtext.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace wk {

namespace {

QString cellText(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            c = u' ';
        }
    }
    return text;
}

/// Rows from the root down to an index: what a tree is in the order of.
QList<int> wayTo(QModelIndex index)
{
    QList<int> way;
    for (; index.isValid(); index = index.parent()) {
        way.prepend(index.row());
    }
    return way;
}

struct Row
{
    QList<int> way;
    QModelIndex index;
};

} // namespace

QString clipboardText(const QModelIndexList &indexes, const QList<int> &columns)
{
    if (indexes.isEmpty()) {
        return {};
    }
    const QAbstractItemModel &model = *indexes.first().model();
    QList<int> copied = columns;
    if (copied.isEmpty()) {
        copied.resize(model.columnCount());
        std::iota(copied.begin(), copied.end(), 0);
    }
    QList<Row> rows;
    for (const QModelIndex &index : indexes) {
        rows.append({wayTo(index), index});
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row &left, const Row &right) { return left.way < right.way; });
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const Row &left, const Row &right) { return left.way == right.way; }),
               rows.end());

    QStringList titles;
    for (const int column : std::as_const(copied)) {
        titles.append(cellText(model.headerData(column, Qt::Horizontal).toString()));
    }
    QString text = titles.join(u'\t') + u'\n';
    for (const Row &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(copied)) {
            cells.append(cellText(row.index.siblingAtColumn(column).data().toString()));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace wk
