// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace wk {

/// What is SQLite's own, and would be another server's otherwise: files, pragmas, error codes, and the few
/// words of SQL that no standard has.
class SqliteDialect
{
public:
    /// How a database file is opened.
    enum class Access {
        Writing, ///< falls back to reading where the file may not be written
        ReadingForGood, ///< without a lock: nobody is kept from writing, and who reads looks at `stateOf`
        Making, ///< a file of our own that nobody else knows yet: fast, and not safe until published
    };

    /// The driver's connection `name` to a file that is there; nothing is read yet.
    [[nodiscard]] static QSqlDatabase connection(const QString &name, const QString &file, Access access,
                                                 std::chrono::milliseconds patience);
    /// Run on every connection, once it is known that the file is ours.
    [[nodiscard]] static QStringList settings(Access access);

    /// Begins a transaction that sees one state, or one that is the only one to write from the start.
    [[nodiscard]] static QString begin(bool toWrite);
    /// A statement of a migration in SQLite's words.
    [[nodiscard]] static QString adapted(const QString &statement);

    // A mark that says whose the file is, and a number for its schema.
    [[nodiscard]] static QString readMark();
    [[nodiscard]] static QString writeMark();
    static constexpr qlonglong mark = 0x574B4D57; // "WKMW"
    [[nodiscard]] static QString readSchemaVersion();
    [[nodiscard]] static QString writeSchemaVersion(int version);
    /// Run last on a file that was made: from now on it may be shared.
    [[nodiscard]] static QString finishMaking();
    /// Gives one row that says `ok`, or what is wrong in any table but these.
    [[nodiscard]] static QString integrityCheckOfAllBut(const QStringList &tables);
    /// A whole file is a multiple of this long, in bytes.
    [[nodiscard]] static QString pageSize();
    /// How long a statement waits for others.
    [[nodiscard]] static QString waitFor(std::chrono::milliseconds patience);

    /// What an error of the driver means.
    [[nodiscard]] static Problem problemOf(const QSqlError &error);
    [[nodiscard]] static bool isNoDatabase(const QSqlError &error);
    [[nodiscard]] static bool breaksConstraint(const QSqlError &error);
    /// Whether a file could not be opened for reading only because it stands where nothing can be written.
    [[nodiscard]] static bool needsReadingForGood(const QSqlError &error);
    /// Whether such a file can be read `ReadingForGood`: what stands beside it would be overlooked.
    [[nodiscard]] static bool canBeReadForGood(const QString &file);
    /// What to say of one that cannot: what stands in the way, and what to do.
    [[nodiscard]] static Problem cannotBeReadForGood(const QSqlError &error, const QString &file);
    /// What SQLite is to open for that.
    [[nodiscard]] static QByteArray nameToReadForGood(const QString &file);

    /// Which file it is and when what was written there last, in numbers: another if anybody wrote.
    [[nodiscard]] static QList<qint64> stateOf(const QString &file);

    /// A new empty file beside `file`, to make a database in. Problem: `CannotWrite`.
    [[nodiscard]] static Result<QString> fileToMake(const QString &file);
    /// Removes a database that nobody has open, with what may lie beside it.
    static void remove(const QString &file);
    /// What stands in the way of a new database, without trying.
    [[nodiscard]] static std::optional<Problem> problemWithNew(const QString &file);
    /// Gives a complete database, closed, its name: synced, at once, and not over anything. Else it is
    /// removed.
    [[nodiscard]] static std::optional<Problem> publish(const QString &made, const QString &file);
};

} // namespace wk
