// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/tables.h"

#include <QStringList>

namespace wk {

// The statements for rows of a table, made from its description; standard SQL.

template <typename Row>
[[nodiscard]] QStringList columnNames()
{
    QStringList names;
    Row row{};
    Table<Row>::columns(
        row, [&names](const char *name, const auto &) { names.append(QString::fromLatin1(name)); });
    return names;
}

/// `a = ? AND b = ?` for the first of the columns.
template <typename Row>
[[nodiscard]] QString condition(qsizetype keys)
{
    return columnNames<Row>().first(keys).join(QStringLiteral(" = ? AND ")) + QStringLiteral(" = ?");
}

template <typename Row>
[[nodiscard]] const QString &selectStatement()
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
            .arg(columnNames<Row>().join(QStringLiteral(", ")), QString::fromLatin1(Table<Row>::name),
                 columnNames<Row>().first(Table<Row>::keys).join(QStringLiteral(", ")));
    return sql;
}

/// Those whose first `keys` key columns are given.
template <typename Row, int keys = Table<Row>::keys>
[[nodiscard]] const QString &selectWhereStatement()
{
    static const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4")
            .arg(columnNames<Row>().join(QStringLiteral(", ")), QString::fromLatin1(Table<Row>::name),
                 condition<Row>(keys), columnNames<Row>().first(Table<Row>::keys).join(QStringLiteral(", ")));
    return sql;
}

template <typename Row, int keys = Table<Row>::keys>
[[nodiscard]] const QString &deleteStatement()
{
    static const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2")
                                   .arg(QString::fromLatin1(Table<Row>::name), condition<Row>(keys));
    return sql;
}

/// Inserts a row; if there is one with its key, it becomes like this one.
template <typename Row>
[[nodiscard]] const QString &upsertStatement()
{
    static const QString sql = [] {
        const QStringList names = columnNames<Row>();
        QStringList places;
        QStringList updates;
        for (qsizetype i = 0; i < names.size(); ++i) {
            places.append(QStringLiteral("?"));
            if (i >= Table<Row>::keys) {
                updates.append(QStringLiteral("%1 = excluded.%1").arg(names[i]));
            }
        }
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5")
            .arg(QString::fromLatin1(Table<Row>::name), names.join(QStringLiteral(", ")),
                 places.join(QStringLiteral(", ")), names.first(Table<Row>::keys).join(QStringLiteral(", ")),
                 updates.isEmpty()
                     ? QStringLiteral("NOTHING")
                     : QString(QStringLiteral("UPDATE SET ") + updates.join(QStringLiteral(", "))));
    }();
    return sql;
}

template <typename Row>
[[nodiscard]] QVariantList valuesOf(const Row &row)
{
    QVariantList values;
    Table<Row>::columns(row, [&values](const char *, const auto &value) { values.append(toSql(value)); });
    return values;
}

template <typename Row>
[[nodiscard]] QVariantList keyValuesOf(const Row &row, qsizetype keys = Table<Row>::keys)
{
    return valuesOf(row).first(keys);
}

template <typename Row>
[[nodiscard]] Row rowOf(const QSqlQuery &query)
{
    Row row{};
    int i = 0;
    Table<Row>::columns(row, [&](const char *, auto &value) { fromSql(query.value(i++), value); });
    return row;
}

template <typename Row>
void writeRow(Connection &connection, const Row &row)
{
    connection.run(upsertStatement<Row>(), valuesOf(row));
}

} // namespace wk
