// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefile.h"

#include "core/utf8text.h"
#include "storage/sqlitedialect.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

ProblemCode problemCodeOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ProblemCode::DatabaseBusy;
    case SQLITE_NOTADB: return ProblemCode::NotOurDatabase;
    case SQLITE_CORRUPT: return ProblemCode::DatabaseDamaged;
    case SQLITE_CANTOPEN: return ProblemCode::CannotRead;
    default: return ProblemCode::CannotWrite;
    }
}

} // namespace

void SqliteFile::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

SqliteFile::SqliteFile(const QString &path, Opening opening, std::chrono::milliseconds patience)
    : m_path(path)
{
    if (opening != Opening::MayBeNew && !QFileInfo(path).isFile()) {
        throw StorageFailure{{ProblemCode::NoSuchDatabase, {path, {}, {}, {}, {}}, {}}};
    }
    const bool forGood = opening == Opening::ToReadForGood;
    const QByteArray name = forGood ? SqliteDialect::nameToReadForGood(path) : QFile::encodeName(path);
    const int flags = forGood          ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        : opening == Opening::MayBeNew ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                       : SQLITE_OPEN_READWRITE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) {
        fail(code);
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, static_cast<int>(patience.count()));
}

SqliteFile::~SqliteFile() = default;

void SqliteFile::run(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(code);
    }
}

qint64 SqliteFile::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

qint64 SqliteFile::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

bool SqliteFile::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

void SqliteFile::keepLog()
{
    const auto count = [](void *pages, sqlite3 *, const char *, int now) {
        *static_cast<int *>(pages) = now;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle.get(), count, &m_logPages);
}

bool SqliteFile::needsReadingForGood() const
{
    // What tells is the first look into the file.
    const int code = sqlite3_exec(m_handle.get(), "PRAGMA schema_version", nullptr, nullptr, nullptr) & 0xff;
    return (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) && SqliteDialect::canBeReadForGood(m_path);
}

bool SqliteFile::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle.get(), nullptr, SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK
        || moved != 0;
}

void SqliteFile::fail(int code) const
{
    const QString said = m_handle == nullptr ? QString::fromUtf8(sqlite3_errstr(code))
                                             : QString::fromUtf8(sqlite3_errmsg(m_handle.get()));
    throw StorageFailure{{problemCodeOf(code), {m_path, {}, {}, {}, {}}, {said}}};
}

SqliteStatement::SqliteStatement(SqliteFile &file, const char *sql) : m_file(file)
{
    expect(sqlite3_prepare_v3(file.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::expect(int code) const
{
    if (code != SQLITE_OK) {
        m_file.fail(code);
    }
}

void SqliteStatement::bind(int position, qint64 value)
{
    expect(sqlite3_bind_int64(m_statement, position, value));
}

void SqliteStatement::bind(int position, const QString &text)
{
    // UTF-8, because SQLite takes a byte order mark off the front of UTF-16.
    const QByteArray utf8 = text.toUtf8();
    expect(sqlite3_bind_text64(m_statement, position, utf8.isNull() ? "" : utf8.constData(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bind(int position, QByteArrayView bytes)
{
    expect(sqlite3_bind_blob64(m_statement, position, bytes.isNull() ? "" : bytes.data(),
                               static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

void SqliteStatement::bindText(int position, QByteArrayView utf8)
{
    expect(sqlite3_bind_text64(m_statement, position, utf8.isNull() ? "" : utf8.data(),
                               static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void SqliteStatement::bindNull(int position)
{
    expect(sqlite3_bind_null(m_statement, position));
}

bool SqliteStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        sqlite3_reset(m_statement);
        m_file.fail(code);
    }
    return code == SQLITE_ROW;
}

void SqliteStatement::run()
{
    while (next()) { }
    reset();
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool SqliteStatement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({data, sqlite3_column_bytes(m_statement, column)});
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

SqliteTransaction::SqliteTransaction(SqliteFile &file, Kind kind) : m_file(file)
{
    file.run(kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

SqliteTransaction::~SqliteTransaction()
{
    if (m_open && m_file.inTransaction()) {
        try {
            m_file.run("ROLLBACK");
        } catch (const StorageFailure &) {
            // The connection is closed next, which rolls back too.
        }
    }
}

void SqliteTransaction::commit()
{
    m_file.run("COMMIT");
    m_open = false;
}

} // namespace wk
