// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

// Outside of every namespace: a static library keeps its resources to itself unless asked.
inline void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QStringList statementsOf(int number)
{
    initialiseMigrations();
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"%1_*.sql"_s.arg(number, 3, 10, QLatin1Char('0'))});
    QFile file(folder.filePath(names.value(0)));
    if (names.size() != 1 || !file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("a migration is missing from the program");
    }
    static const QRegularExpression comment(u"--[^\n]*"_s);
    const QString text = QString::fromUtf8(file.readAll()).remove(comment);
    QStringList statements;
    for (const QString &statement : text.split(u';')) {
        if (!statement.trimmed().isEmpty()) {
            statements.append(SqliteDialect::adapted(statement.trimmed()));
        }
    }
    return statements;
}

} // namespace

int schemaOf(Connection &connection)
{
    return connection.value(SqliteDialect::readSchemaVersion()).toInt();
}

void migrate(Connection &connection, int target)
{
    for (int schema = schemaOf(connection); schema < target; ++schema) {
        Transaction transaction(connection, Transaction::Kind::Writing);
        if (schemaOf(connection) != schema) {
            continue; // somebody else was quicker
        }
        for (const QString &statement : statementsOf(schema + 1)) {
            connection.run(statement);
        }
        connection.run(SqliteDialect::writeSchemaVersion(schema + 1));
        transaction.commit();
    }
}

} // namespace wk
