// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QSqlDatabase>

#include <atomic>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return u"site-%1"_s.arg(++count);
}

[[noreturn]] void fail(const QSqlError &error)
{
    if (SqliteDialect::breaksConstraint(error)) {
        throw ConstraintFailure{{{ProblemCode::ChangedElsewhere, {}, {}}}};
    }
    throw StorageFailure{SqliteDialect::problemOf(error)};
}

} // namespace

Connection::Connection(const QString &file, Access access, std::chrono::milliseconds patience)
    : m_name(uniqueName()), m_file(file), m_patience(patience)
{
    try {
        open(file, access);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(const QString &file, Access access)
{
    m_state = access == Access::ReadingForGood ? SqliteDialect::stateOf(file) : QList<qint64>{};
    m_database = SqliteDialect::connection(m_name, file, access, m_patience);
    QSqlError error;
    bool isOurs = false;
    if (!m_database.open()) {
        error = m_database.lastError();
    } else {
        QSqlQuery mark(m_database);
        isOurs = mark.exec(SqliteDialect::readMark()) && mark.next()
            && mark.value(0).toLongLong() == SqliteDialect::mark;
        error = mark.lastError();
    }
    if (access == Access::Writing && SqliteDialect::needsReadingForGood(error)) {
        if (!SqliteDialect::canBeReadForGood(file)) {
            throw StorageFailure{SqliteDialect::cannotBeReadForGood(error, file)};
        }
        close();
        open(file, Access::ReadingForGood);
        return;
    }
    if (SqliteDialect::isNoDatabase(error) || (!error.isValid() && !isOurs && access != Access::Making)) {
        throw StorageFailure{{ProblemCode::NotOurDatabase, {}, {}}};
    }
    if (error.isValid()) {
        fail(error);
    }
    for (const QString &setting : SqliteDialect::settings(access)) {
        run(setting);
    }
}

bool Connection::isCurrent() const
{
    return m_state.isEmpty() || m_state == SqliteDialect::stateOf(m_file);
}

void Connection::renew()
{
    if (isCurrent()) {
        return;
    }
    close();
    try {
        open(m_file, Access::Writing);
    } catch (...) {
        close();
        m_state = {0}; // of no file: the next one tries again
        throw;
    }
}

QSqlQuery &Connection::prepared(const QString &sql)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_statements.remove(sql);
            fail(query->lastError());
        }
        statement = std::move(query);
    }
    return *statement;
}

Connection::Running::Running(Connection &connection, const QString &sql, const QVariantList &values)
    : m_query(connection.prepared(sql))
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        m_query.bindValue(static_cast<int>(i), values[i]);
    }
    if (!m_query.exec()) {
        const QSqlError error = m_query.lastError();
        m_query.finish();
        fail(error);
    }
}

bool Connection::Running::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        fail(m_query.lastError());
    }
    return false;
}

QVariant Connection::value(const QString &sql, const QVariantList &values)
{
    Running running(*this, sql, values);
    return running.next() ? running.query().value(0) : QVariant();
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    m_connection.run(SqliteDialect::begin(kind == Kind::Writing));
    m_connection.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_connection.m_inTransaction) {
        m_connection.m_inTransaction = false;
        // Where an error ended the transaction already there is nothing left to roll back.
        QSqlQuery(m_connection.m_database).exec(QStringLiteral("ROLLBACK"));
    }
}

void Transaction::commit()
{
    m_connection.run(QStringLiteral("COMMIT"));
    m_connection.m_inTransaction = false;
}

} // namespace wk
