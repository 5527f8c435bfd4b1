// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitespool.h"

#include "storage/spoolsalvage.h"
#include "storage/spooltables.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// The log is put into the file once it is so long: seldom enough to be felt by few, and soon enough to be
/// quick.
constexpr int pagesToSettle = 1024;

/// What a port promises: that a file is no database is a way to be damaged here.
Problem forPort(Problem problem)
{
    if (isDamage(problem)) {
        problem.code = ProblemCode::DatabaseDamaged;
    }
    return problem;
}

QString madeFolder(const QString &folder)
{
    QDir().mkpath(folder);
    return QDir(folder).absolutePath();
}

void rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        throw StorageFailure{{ProblemCode::CannotWrite, {from, {}, {}, {}, {}}, {file.errorString()}}};
    }
}

QString damagedName(const QString &folder, int number)
{
    return folder + u"/spool.damaged-%1"_s.arg(number);
}

/// So many damaged files were set aside.
int damagedCount(const QString &folder)
{
    int count = 0;
    while (QFile::exists(damagedName(folder, count + 1))) {
        ++count;
    }
    return count;
}

/// Makes a new spool file with what `copy` puts there, whole without its log; says how many reports.
template <typename Copy>
qint64 filled(const QString &path, Copy copy)
{
    removeSpoolFile(path);
    const auto fresh = openedSpoolFile(path);
    const qint64 reports = copy(*fresh);
    fresh->run("PRAGMA wal_checkpoint(TRUNCATE)");
    return reports;
}

/// Gives a file another name, with what SQLite keeps beside it.
void setAside(const QString &path, const QString &name)
{
    for (const auto part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFile::exists(path + part)) {
            rename(path + part, name + part);
        }
    }
}

} // namespace

struct SqliteSpool::Writing
{
    explicit Writing(std::unique_ptr<SqliteFile> opened)
        : file(std::move(opened))
        , insert(*file)
        , done(*file, "DELETE FROM report WHERE sequence <= ?")
        , progress(*file, "UPDATE progress SET sequence = ?, relayed = ?")
    { }

    std::unique_ptr<SqliteFile> file;
    SpoolInsert insert;
    SqliteStatement done;
    SqliteStatement progress;
};

struct SqliteSpool::Reading
{
    explicit Reading(std::unique_ptr<SqliteFile> opened) : file(std::move(opened)), select(*file) { }

    std::unique_ptr<SqliteFile> file;
    SpoolSelect select;
};

SqliteSpool::SqliteSpool(const QString &folder)
    : m_folder(madeFolder(folder)), m_lock(std::make_unique<FolderLock>(m_folder))
{ }

SqliteSpool::~SqliteSpool() = default;

Result<SqliteSpool::Opened> SqliteSpool::open(const QString &folder)
{
    try {
        Opened opened{std::make_unique<SqliteSpool>(folder), {}};
        try {
            opened.spool->openFile();
        } catch (const StorageFailure &failure) {
            if (!isDamage(failure.problem)) {
                throw;
            }
            opened.mending = opened.spool->mendFile();
        }
        return opened;
    } catch (const StorageFailure &failure) {
        return failure.problem;
    }
}

void SqliteSpool::openFile()
{
    const QString path = m_folder + u"/spool.db"_s;
    const QString mended = m_folder + u"/spool.mended"_s;
    if (!QFile::exists(path) && QFile::exists(mended)) {
        // The power went in the middle of mending. What is left beside it belongs to the damaged file: it
        // would be taken for a part of the new one.
        setAside(path, damagedName(m_folder, std::max(1, damagedCount(m_folder))));
        rename(mended, path);
    }
    if (QFileInfo(path).size() == 0 && QFileInfo(path + u"-wal"_s).size() > 0) {
        throw StorageFailure{{ProblemCode::DatabaseDamaged, {path, {}, {}, {}, {}}, {u"empty"_s}}};
    }
    auto writing = std::make_unique<Writing>(openedSpoolFile(path));
    lookForDamage(*writing->file);
    auto reading = std::make_unique<Reading>(openedSpoolFile(path));
    m_lock->sync();
    SqliteStatement last(*writing->file,
                         "SELECT max((SELECT ifnull(max(sequence), 0) FROM report), sequence)"
                         " FROM progress");
    // A number is not given twice, or the progress of an old report would be that of a new one.
    m_next = std::max(m_next, (last.next() ? last.number(0) : 0) + 1);
    m_progress = {};
    m_writing = std::move(writing);
    m_reading = std::move(reading);
}

void SqliteSpool::closeFile()
{
    m_reading.reset();
    m_writing.reset();
}

std::optional<Problem> SqliteSpool::write(const QList<SpooledReport> &reports, const SpoolProgress &progress)
{
    auto problem = tryToWrite(reports, progress);
    // A full disk may be full of us. A log that is in the file is written from its front again, which takes
    // no room; where the file has none to grow and nothing in it is needed, a new one takes less.
    if (problem && problem->code == ProblemCode::CannotWrite && checkpoint()) {
        problem = tryToWrite(reports, progress);
    }
    if (problem && problem->code == ProblemCode::CannotWrite && progress.doneThrough == m_next - 1) {
        problem = beginAnew();
        if (!problem) {
            problem = tryToWrite(reports, progress);
        }
    }
    return problem;
}

std::optional<Problem> SqliteSpool::tryToWrite(const QList<SpooledReport> &reports,
                                               const SpoolProgress &progress)
{
    if (m_writing != nullptr && m_writing->file->hasMoved()) {
        // What is written there nobody would find again.
        return Problem{ProblemCode::DatabaseDamaged, {m_folder, {}, {}, {}, {}}, {u"moved"_s}};
    }
    try {
        if (m_writing == nullptr) {
            const std::lock_guard lock(m_readingMutex);
            openFile();
        }
        SqliteTransaction transaction(*m_writing->file);
        qint64 sequence = m_next;
        for (const SpooledReport &report : reports) {
            m_writing->insert.run(sequence++, report);
        }
        if (progress.doneThrough > m_progress.doneThrough) {
            m_writing->done.bind(1, progress.doneThrough);
            m_writing->done.run();
        }
        if (progress.partlyDone != m_progress.partlyDone || progress.relayed != m_progress.relayed) {
            m_writing->progress.bind(1, progress.partlyDone);
            m_writing->progress.bind(2, progress.relayed);
            m_writing->progress.run();
        }
        transaction.commit();
        m_next = sequence;
        m_progress = progress;
        return {};
    } catch (const StorageFailure &failure) {
        makeUnreadable();
        return forPort(failure.problem);
    }
}

/// Where a sync failed, the transaction is rolled back here, but stands whole in the log: the next start
/// would take it for good, though nobody was told that it was stored. A transaction without a sync takes the
/// place of its first page, and with that all of it is void.
void SqliteSpool::makeUnreadable()
{
    if (m_writing == nullptr) {
        return;
    }
    SqliteFile &file = *m_writing->file;
    try {
        file.run("PRAGMA synchronous = OFF");
        SqliteTransaction transaction(file);
        // There and back, because SQLite writes nothing where nothing changes.
        file.run("UPDATE progress SET relayed = relayed + 1; UPDATE progress SET relayed = relayed - 1");
        transaction.commit();
    } catch (const StorageFailure &) {
        // A disk that takes nothing took nothing of that transaction either.
    }
    try {
        file.run("PRAGMA synchronous = FULL");
    } catch (const StorageFailure &) {
        m_writing.reset();
    }
}

void SqliteSpool::settle()
{
    if (m_writing != nullptr && m_writing->file->logPages() >= pagesToSettle) {
        // If it fails nothing is lost, it stays in the log; what is wrong will be met again by who writes.
        checkpoint();
    }
}

/// Puts what is in the log into the file; says whether that went well.
bool SqliteSpool::checkpoint()
{
    if (m_writing == nullptr) {
        return false;
    }
    try {
        m_writing->file->run("PRAGMA wal_checkpoint(PASSIVE)");
        return true;
    } catch (const StorageFailure &) {
        return false;
    }
}

/// A new file in place of one of which nothing is needed.
std::optional<Problem> SqliteSpool::beginAnew()
{
    const std::lock_guard lock(m_readingMutex);
    closeFile();
    removeSpoolFile(m_folder + u"/spool.db"_s);
    try {
        openFile();
        return {};
    } catch (const StorageFailure &failure) {
        return forPort(failure.problem);
    }
}

Result<SpoolMending> SqliteSpool::mend()
{
    const std::lock_guard lock(m_readingMutex);
    try {
        if (m_writing != nullptr && m_writing->file->hasMoved()) {
            return makeAnew();
        }
        closeFile();
        return mendFile();
    } catch (const StorageFailure &failure) {
        return forPort(failure.problem);
    }
}

SpoolMending SqliteSpool::mendFile()
{
    const QString path = m_folder + u"/spool.db"_s;
    const QString mended = m_folder + u"/spool.mended"_s;
    const SpoolMending mending{damagedName(m_folder, damagedCount(m_folder) + 1),
                               filled(mended, [&path](SqliteFile &fresh) { return salvage(path, fresh); })};
    setAside(path, mending.setAside);
    rename(mended, path);
    openFile();
    return mending;
}

/// Somebody has deleted the file, or the folder, or put another in its place: what is in it can still be
/// read.
SpoolMending SqliteSpool::makeAnew()
{
    const QString path = m_folder + u"/spool.db"_s;
    const QString mended = m_folder + u"/spool.mended"_s;
    m_lock.reset();
    m_lock = std::make_unique<FolderLock>(madeFolder(m_folder));
    SpoolMending mending{
        {}, filled(mended, [this](SqliteFile &fresh) { return carryOver(*m_writing->file, fresh); })};
    closeFile();
    if (QFile::exists(path)) {
        mending.setAside = damagedName(m_folder, damagedCount(m_folder) + 1);
        setAside(path, mending.setAside);
    } else {
        removeSpoolFile(path);
    }
    rename(mended, path);
    openFile();
    return mending;
}

Result<SpoolContents> SqliteSpool::contents()
{
    try {
        // Of text SQLite counts characters; those beyond 16 bits are two units, and counted as one.
        SqliteStatement sums(*m_writing->file,
                             "SELECT count(*), ifnull(sum(messages), 0),"
                             " ifnull(sum(CASE typeof(body) WHEN 'text' THEN 2 + 2 * length(body)"
                             "  ELSE length(body) END), 0),"
                             " (SELECT ifnull(sum(progress.relayed), 0) FROM progress JOIN report"
                             "  USING (sequence)) FROM report");
        if (!sums.next()) {
            return SpoolContents{};
        }
        return SpoolContents{sums.number(0), sums.number(1) - sums.number(3), sums.number(2)};
    } catch (const StorageFailure &failure) {
        return forPort(failure.problem);
    }
}

Result<QList<SpooledReport>> SqliteSpool::after(qint64 sequence, qint64 bytes)
{
    const std::lock_guard lock(m_readingMutex);
    if (m_reading == nullptr) {
        return Problem{ProblemCode::CannotRead, {m_folder, {}, {}, {}, {}}, {}};
    }
    QList<SpooledReport> reports;
    try {
        m_reading->select.begin(sequence + 1);
        for (qint64 read = 0; read < bytes;) {
            auto report = m_reading->select.next();
            if (!report) {
                break;
            }
            read += report->body.kept().size();
            reports.append(*std::move(report));
        }
        m_reading->select.end();
    } catch (const StorageFailure &failure) {
        // What was read before it may be good; the file is looked through by who writes.
        return forPort(failure.problem);
    }
    return reports;
}

} // namespace wk
