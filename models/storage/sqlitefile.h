// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storagefailure.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace wk {

/// A SQLite file without Qt Sql between: for state messages, which come and go by the million, and for the
/// spool. Nothing else needs it. On one thread at a time. Everything throws StorageFailure; the place of its
/// problem is the file.
class SqliteFile
{
public:
    enum class Opening {
        MustBeThere,
        MayBeNew,
        ToReadForGood, ///< without a lock: nobody is kept from writing, and who reads looks whether somebody
                       ///< did
    };

    /// Opens a file, to read and write where nothing else is said. Problems: `NoSuchDatabase`,
    /// `NotOurDatabase`, `DatabaseBusy`, `DatabaseDamaged`, `CannotRead`, `CannotWrite`.
    SqliteFile(const QString &path, Opening opening, std::chrono::milliseconds patience);
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Runs statements that give no rows and take no values, separated by semicolons.
    void run(const char *sql);
    /// How many rows the last statement changed.
    [[nodiscard]] qint64 changes() const;
    /// The number of the row that was inserted last.
    [[nodiscard]] qint64 lastRow() const;
    /// Whether a transaction is open. A disk that is full may have ended it.
    [[nodiscard]] bool inTransaction() const;
    /// Whether it cannot be read only because it stands where nothing can be written, and can be opened
    /// `ToReadForGood`.
    [[nodiscard]] bool needsReadingForGood() const;
    /// Whether the path leads to another file by now, or to none.
    [[nodiscard]] bool hasMoved() const;

    /// Leaves it to us when what is in the write-ahead log goes into the file itself.
    void keepLog();
    /// How many pages are in the log since it last began anew, as of the last transaction.
    [[nodiscard]] int logPages() const { return m_logPages; }

    [[nodiscard]] const QString &path() const { return m_path; }
    /// For SqliteStatement: what an SQLite error code means.
    [[noreturn]] void fail(int code) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    int m_logPages = 0;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// A prepared statement, to be run again and again. Its values are bound from 1 on, its columns counted
/// from 0.
class SqliteStatement
{
public:
    SqliteStatement(SqliteFile &file, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    void bind(int position, qint64 value);
    void bind(int position, const QString &text);
    /// Bytes are read while the statement runs: they have to live until `reset` or the end of `run`.
    void bind(int position, QByteArrayView bytes);
    /// Text in UTF-8, which has to live as long.
    void bindText(int position, QByteArrayView utf8);
    void bindNull(int position);

    /// The next row, if there is one.
    [[nodiscard]] bool next();
    /// Runs a statement without rows, to its end, and makes it ready for the next time.
    void run();
    /// Ends the answer and forgets the values.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next call of this statement.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    void expect(int code) const;

    SqliteFile &m_file;
    sqlite3_stmt *m_statement = nullptr;
};

/// A transaction, rolled back at its end unless it was committed: the only one to write from its start, or
/// one that only reads and sees one state.
class SqliteTransaction
{
public:
    enum class Kind { Writing, Reading };

    explicit SqliteTransaction(SqliteFile &file, Kind kind = Kind::Writing);
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction &) = delete;
    SqliteTransaction &operator=(const SqliteTransaction &) = delete;

    void commit();

private:
    SqliteFile &m_file;
    bool m_open = true;
};

} // namespace wk
