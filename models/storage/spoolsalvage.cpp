// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spoolsalvage.h"

#include "storage/spooltables.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <limits>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// What came of reading on from some place.
struct Attempt
{
    bool failed = false;
    std::optional<SpooledReport> report; ///< none at the end
};

Attempt readFrom(SpoolSelect &select, qint64 sequence)
{
    try {
        select.begin(sequence);
        return {false, select.next()};
    } catch (const StorageFailure &) {
        select.end();
        return {true, {}};
    }
}

/// The next report that can be read. A page that is damaged holds several: further and further on, and back
/// to where reading begins to fail.
std::optional<SpooledReport> readableFrom(SpoolSelect &select, qint64 sequence)
{
    Attempt attempt = readFrom(select, sequence);
    qint64 unreadable = sequence;
    qint64 readable = sequence;
    for (qint64 step = 1; attempt.failed; step *= 2) {
        if (step > std::numeric_limits<qint32>::max()) {
            return {};
        }
        unreadable = readable;
        readable = sequence + step;
        attempt = readFrom(select, readable);
    }
    while (readable - unreadable > 1) {
        const qint64 between = unreadable + (readable - unreadable) / 2;
        Attempt other = readFrom(select, between);
        if (other.failed) {
            unreadable = between;
        } else {
            readable = between;
            attempt = std::move(other);
        }
    }
    return attempt.report;
}

qint64 carryOverFrom(const QString &path, SqliteFile &fresh)
{
    return carryOver(*openedSpoolFile(path), fresh);
}

/// The first page of a spool, which is the same in each but for how many pages there are: none, so that it is
/// as many as there are.
QByteArray firstPage(const QString &scratch)
{
    constexpr qsizetype pageCount = 28; // its place in the header of a file, of 4 bytes
    removeSpoolFile(scratch);
    openedSpoolFile(scratch).reset();
    QFile file(scratch);
    return file.open(QIODevice::ReadOnly)
        ? file.read(spoolPageSize).replace(pageCount, 4, QByteArray(4, '\0'))
        : QByteArray();
}

bool copied(const QString &from, const QString &to, const QByteArray &firstPage)
{
    removeSpoolFile(to);
    for (const auto part : {""_L1, "-wal"_L1}) {
        if (QFile::exists(from + part) && !QFile::copy(from + part, to + part)) {
            return false;
        }
    }
    QFile file(to);
    return file.open(QIODevice::ReadWrite) && file.write(firstPage) == firstPage.size() && file.flush();
}

qint64 carryOverWithoutFirstPage(const QString &path, SqliteFile &fresh)
{
    const QString scratch = path + ".salvage"_L1;
    const auto clean = qScopeGuard([&scratch] { removeSpoolFile(scratch); });
    const QByteArray page = firstPage(scratch);
    // Where there is no room for a copy, it stays in the file that is set aside.
    return copied(path, scratch, page) ? carryOverFrom(scratch, fresh) : 0;
}

/// What a way of doing it carries over: nothing where damage ends it.
qint64 carriedOverBy(qint64 (*way)(const QString &, SqliteFile &), const QString &path, SqliteFile &fresh)
{
    try {
        return way(path, fresh);
    } catch (const StorageFailure &failure) {
        if (!isDamage(failure.problem)) {
            throw;
        }
        return 0;
    }
}

} // namespace

qint64 carryOver(SqliteFile &damaged, SqliteFile &fresh)
{
    SpoolSelect select(damaged);
    SpoolInsert insert(fresh);
    SqliteStatement progress(fresh, "UPDATE progress SET sequence = ?, relayed = ?");
    SqliteTransaction transaction(fresh);
    qint64 carried = 0;
    for (qint64 next = 1; const auto report = readableFrom(select, next);) {
        next = report->sequence + 1;
        if (report->isDamaged) {
            continue;
        }
        insert.run(report->sequence, *report);
        ++carried;
        if (report->relayed > 0) {
            progress.bind(1, report->sequence);
            progress.bind(2, report->relayed);
            progress.run();
        }
    }
    select.end();
    transaction.commit();
    return carried;
}

qint64 salvage(const QString &damaged, SqliteFile &fresh)
{
    // SQLite would throw the log of an empty file away.
    const qint64 carried = QFileInfo(damaged).size() > 0 ? carriedOverBy(carryOverFrom, damaged, fresh) : 0;
    return carried > 0 ? carried : carriedOverBy(carryOverWithoutFirstPage, damaged, fresh);
}

} // namespace wk
