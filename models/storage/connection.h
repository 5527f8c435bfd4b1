// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlitedialect.h"
#include "storage/storagefailure.h"

#include <QHash>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <memory>

namespace wk {

/// One connection to a database, with the statements prepared on it. Everything throws StorageFailure.
class Connection
{
public:
    using Access = SqliteDialect::Access;

    /// Opens a file that is there. Problems: `NotOurDatabase` unless it is being made, `CannotRead`,
    /// `DatabaseBusy`, `DatabaseDamaged`.
    Connection(const QString &file, Access access, std::chrono::milliseconds patience);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs a statement with its values.
    void run(const QString &sql, const QVariantList &values = {}) { Running(*this, sql, values); }
    /// The same; how many rows it changed.
    int change(const QString &sql, const QVariantList &values)
    {
        return Running(*this, sql, values).query().numRowsAffected();
    }
    /// Calls `row` with the query for each row of an answer. The same statement is not run inside.
    template <typename Row>
    void each(const QString &sql, const QVariantList &values, Row row)
    {
        Running running(*this, sql, values);
        while (running.next()) {
            row(std::as_const(running.query()));
        }
    }
    /// The first column of the first row; invalid if there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});

    /// Whether what is read here is of one state, the last one. It always is, but where a file may be read
    /// only and is read without a lock.
    [[nodiscard]] bool isCurrent() const;
    /// Opens the file anew if that is needed to be current. Not in a transaction.
    void renew();

    /// Whether a transaction is open.
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }

private:
    friend class Transaction;

    /// A statement while it runs; afterwards it is prepared for the next time and holds nothing.
    class Running
    {
    public:
        Running(Connection &connection, const QString &sql, const QVariantList &values);
        ~Running() { m_query.finish(); }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

        [[nodiscard]] bool next();
        [[nodiscard]] QSqlQuery &query() { return m_query; }

    private:
        QSqlQuery &m_query;
    };

    void open(const QString &file, Access access);
    void close();
    QSqlQuery &prepared(const QString &sql);

    QString m_name;
    QString m_file;
    std::chrono::milliseconds m_patience;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QList<qint64> m_state; ///< of the file when it was opened without a lock; else empty
    bool m_inTransaction = false;
};

/// A transaction: rolled back at its end unless it was committed.
class Transaction
{
public:
    enum class Kind { Reading, Writing };

    Transaction(Connection &connection, Kind kind);
    /// Rolls back.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
};

} // namespace wk
