// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes (https://www.sqlite.org/rescode.html); the driver gives extended ones, which have
// them in their lowest byte.
enum ResultCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    CannotOpen = 14,
    Full = 13,
    Constraint = 19,
    NoDatabase = 26,
    CannotReadBytes = 266, // extended
    ShortRead = 522, // extended
};

int extendedCodeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

int codeOf(const QSqlError &error)
{
    return extendedCodeOf(error) & 0xFF;
}

Problem cannotWrite(const QString &file)
{
    return {ProblemCode::CannotWrite, {file, {}, {}, {}, {}}, {QString::fromLocal8Bit(std::strerror(errno))}};
}

bool sync(const QString &name, int flags)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool ok = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return ok;
}

/// Renames at once, and only if nothing bears the new name.
bool renameToNothing(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    // File systems that know no such renaming know links.
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

QString uriOf(const QString &file)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded());
}

/// Where SQLite keeps what was written and is not in the file yet.
QString logOf(const QString &file)
{
    return file + "-wal"_L1;
}

} // namespace

QSqlDatabase SqliteDialect::connection(const QString &name, const QString &file, Access access,
                                       std::chrono::milliseconds patience)
{
    // `mode=rw` makes no file where there is none.
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(access == Access::ReadingForGood ? QString::fromLatin1(nameToReadForGood(file))
                                                              : QString(uriOf(file) + "?mode=rw"_L1));
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    return database;
}

QStringList SqliteDialect::settings(Access access)
{
    QStringList settings{u"PRAGMA foreign_keys = ON"_s};
    if (access == Access::Making) {
        settings += {u"PRAGMA journal_mode = MEMORY"_s, u"PRAGMA synchronous = OFF"_s};
    } else {
        settings += {u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_size_limit = 16777216"_s};
    }
    return settings;
}

QString SqliteDialect::begin(bool toWrite)
{
    return toWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString SqliteDialect::adapted(const QString &statement)
{
    return QString(statement).replace("/* clustered */"_L1, "WITHOUT ROWID"_L1);
}

QString SqliteDialect::readMark()
{
    return u"PRAGMA application_id"_s;
}

QString SqliteDialect::writeMark()
{
    return u"PRAGMA application_id = %1"_s.arg(mark);
}

QString SqliteDialect::readSchemaVersion()
{
    return u"PRAGMA user_version"_s;
}

QString SqliteDialect::writeSchemaVersion(int version)
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString SqliteDialect::finishMaking()
{
    return u"PRAGMA journal_mode = WAL"_s;
}

QString SqliteDialect::integrityCheckOfAllBut(const QStringList &tables)
{
    return u"SELECT ifnull((SELECT found.quick_check FROM"
           " (SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('%1')"
           "  UNION ALL SELECT 'sqlite_schema') AS looked_at,"
           " pragma_quick_check(looked_at.name) AS found WHERE found.quick_check <> 'ok' LIMIT 1), 'ok')"_s
               .arg(tables.join("', '"_L1));
}

QString SqliteDialect::pageSize()
{
    return u"PRAGMA page_size"_s;
}

QString SqliteDialect::waitFor(std::chrono::milliseconds patience)
{
    return u"PRAGMA busy_timeout = %1"_s.arg(patience.count());
}

Problem SqliteDialect::problemOf(const QSqlError &error)
{
    const QStringList reason{error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
    const int extended = extendedCodeOf(error);
    switch (codeOf(error)) {
    case Busy:
    case Locked: return {ProblemCode::DatabaseBusy, {}, {}};
    case NoMemory: throw std::bad_alloc();
    case Permission:
    case ReadOnly:
    case Full: return {ProblemCode::CannotWrite, {}, reason};
    case CannotOpen: return {ProblemCode::CannotRead, {}, reason};
    case InputOutput: {
        if (extended == ShortRead) { // the file ends too soon
            return {ProblemCode::DatabaseDamaged, {}, reason};
        }
        return {extended == CannotReadBytes ? ProblemCode::CannotRead : ProblemCode::CannotWrite, {}, reason};
    }
    default:
        // Without a code it is the driver that is not there.
        return {error.nativeErrorCode().isEmpty() ? ProblemCode::CannotRead : ProblemCode::DatabaseDamaged,
                {},
                reason};
    }
}

bool SqliteDialect::isNoDatabase(const QSqlError &error)
{
    return codeOf(error) == NoDatabase;
}

bool SqliteDialect::breaksConstraint(const QSqlError &error)
{
    return codeOf(error) == Constraint;
}

bool SqliteDialect::needsReadingForGood(const QSqlError &error)
{
    // Readers of a database in WAL mode want to write beside it.
    const int code = codeOf(error);
    return code == CannotOpen || code == ReadOnly;
}

bool SqliteDialect::canBeReadForGood(const QString &file)
{
    return QFileInfo(file).isReadable() && QFileInfo(logOf(file)).size() == 0;
}

Problem SqliteDialect::cannotBeReadForGood(const QSqlError &error, const QString &file)
{
    Problem problem = problemOf(error);
    problem.code = ProblemCode::CannotRead;
    if (QFileInfo(file).isReadable()) {
        problem.arguments.first() +=
            u"; what is in %1 has to be taken into it first: open it once as somebody who may write there"_s
                .arg(logOf(file));
    }
    return problem;
}

QByteArray SqliteDialect::nameToReadForGood(const QString &file)
{
    return uriOf(file).toLatin1() + "?mode=ro&immutable=1";
}

QList<qint64> SqliteDialect::stateOf(const QString &file)
{
    QList<qint64> state;
    for (const auto suffix : {""_L1, "-wal"_L1}) {
        struct stat found = {};
        if (::stat(QFile::encodeName(file + suffix).constData(), &found) == 0) {
            state += {static_cast<qint64>(found.st_ino), static_cast<qint64>(found.st_size),
                      static_cast<qint64>(found.st_mtim.tv_sec), static_cast<qint64>(found.st_mtim.tv_nsec)};
        } else {
            state += -1;
        }
    }
    return state;
}

Result<QString> SqliteDialect::fileToMake(const QString &file)
{
    for (int i = 0;; ++i) {
        const qint64 process = QCoreApplication::applicationPid();
        QFile made(u"%1.new.%2.%3"_s.arg(file, QString::number(process), QString::number(i)));
        if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return made.fileName();
        }
        if (!QFileInfo::exists(made.fileName())) {
            return Problem{ProblemCode::CannotWrite, {}, {made.errorString()}};
        }
    }
}

void SqliteDialect::remove(const QString &file)
{
    for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1}) {
        QFile::remove(file + suffix);
    }
}

std::optional<Problem> SqliteDialect::problemWithNew(const QString &file)
{
    // A journal without its database would be taken for the new one's.
    for (const auto suffix : {""_L1, "-wal"_L1, "-journal"_L1}) {
        const QFileInfo info(file + suffix);
        if (info.exists() || info.isSymLink()) {
            return Problem{ProblemCode::DatabaseExists, {info.filePath(), {}, {}, {}, {}}, {}};
        }
    }
    return {};
}

std::optional<Problem> SqliteDialect::publish(const QString &made, const QString &file)
{
    if (sync(made, O_RDWR) && renameToNothing(QFile::encodeName(made), QFile::encodeName(file))) {
        // Nothing can be said if the folder cannot be synced: the database is there.
        sync(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
        return {};
    }
    const Problem problem = errno == EEXIST ? Problem{ProblemCode::DatabaseExists, {file, {}, {}, {}, {}}, {}}
                                            : cannotWrite(file);
    QFile::remove(made);
    return problem;
}

} // namespace wk
