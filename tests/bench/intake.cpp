// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many reports a fallback status point takes in a second, each on stable storage before it is answered,
// beside what the disk and SQLite do with the same bodies in the same run.
#include "bench/intake.h"
#include "core/clock.h"
#include "intake/statuspoint.h"
#include "messages/reportwriter.h"
#include "storage/sqlitefile.h"
#include "storage/sqlitespool.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <semaphore>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace wk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Time = std::chrono::steady_clock;
constexpr int outstanding = 64;

/// Reports in a second, one sync for each.
double syncedOneByOne(const QString &folder, const QList<QByteArray> &reports)
{
    const int file = ::open(QFile::encodeName(folder + u"/plain"_s).constData(), O_CREAT | O_WRONLY, 0600);
    const auto start = Time::now();
    for (const QByteArray &body : reports) {
        if (::write(file, body.constData(), static_cast<size_t>(body.size())) != body.size()
            || ::fdatasync(file) != 0) {
            std::perror("plain");
            std::exit(1);
        }
    }
    const double seconds = bench::secondsSince(start);
    ::close(file);
    return static_cast<double>(reports.size()) / seconds;
}

/// Reports in a second, appended to one table without an index, so many in a transaction.
double appended(const QString &folder, const QList<QByteArray> &reports, qsizetype inTransaction)
{
    SqliteFile file(folder + u"/bare-%1.db"_s.arg(inTransaction), SqliteFile::Opening::MayBeNew, 1s);
    file.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
             "CREATE TABLE report (sequence INTEGER PRIMARY KEY, body BLOB NOT NULL)");
    SqliteStatement insert(file, "INSERT INTO report (body) VALUES (?)");
    const auto start = Time::now();
    for (qsizetype i = 0; i < reports.size();) {
        SqliteTransaction transaction(file);
        for (const qsizetype end = std::min(i + inTransaction, reports.size()); i < end; ++i) {
            insert.bind(1, QByteArrayView(reports[i]));
            insert.run();
        }
        transaction.commit();
    }
    return static_cast<double>(reports.size()) / bench::secondsSince(start);
}

struct Taken
{
    double perSecond = 0;
    double median = 0; ///< milliseconds from being taken to the answer
    double slowOnes = 0; ///< the 99th percentile of that
};

Taken taken(const QString &folder, const QList<QByteArray> &reports)
{
    const SystemClock clock;
    EventLog log(clock, [](const QByteArray &) {});
    const auto opened = SqliteSpool::open(folder + u"/spool"_s).value();
    Quarantine quarantine(folder + u"/spool"_s);
    // Relaying is measured apart.
    const auto noSite = []() -> Result<std::unique_ptr<MessageStore>> {
        return Problem{ProblemCode::DatabaseBusy, {}, {}};
    };
    StatusPoint point({u"FSP01"_s, qint64{1} << 40},
                      {*opened.spool, quarantine, clock, log, noSite, Time::now}, {});
    std::vector<double> waited;
    waited.reserve(static_cast<size_t>(reports.size()));
    std::mutex mutex;
    std::counting_semaphore<outstanding> free(outstanding);
    const auto start = Time::now();
    for (const QByteArray &body : reports) {
        free.acquire();
        point.take(body, u"10.0.0.7"_s, [&, since = Time::now()](IntakeAnswer answer) {
            if (answer != IntakeAnswer::Stored) {
                std::exit(1);
            }
            const std::lock_guard lock(mutex);
            waited.push_back(bench::secondsSince(since) * 1000);
            free.release();
        });
    }
    for (int i = 0; i < outstanding; ++i) {
        free.acquire();
    }
    const double seconds = bench::secondsSince(start);
    std::sort(waited.begin(), waited.end());
    return {static_cast<double>(reports.size()) / seconds, waited[waited.size() / 2],
            waited[waited.size() * 99 / 100]};
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace

double bench::secondsSince(Time::time_point start)
{
    return std::chrono::duration<double>(Time::now() - start).count();
}

QList<QByteArray> bench::reportBodies(int count, int messages)
{
    QList<QByteArray> list;
    for (int i = 0; i < count; ++i) {
        StateReport report{{u"GUID:6F1B7F0E-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0')),
                            u"PC%1"_s.arg(i), u"4.00.6487.2000"_s},
                           {}};
        for (int j = 0; j < messages; ++j) {
            report.messages.append({MessageTime(std::chrono::seconds(i)),
                                    j,
                                    800,
                                    u"{6D2B5C10-4E7A-4F3B-8A91-55AA66BB77CC}"_s,
                                    313,
                                    {u"1603"_s}});
        }
        list.append(writtenReport(report));
    }
    return list;
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QCoreApplication::arguments().value(1, QDir::tempPath())
                               + u"/wk-bench-XXXXXX"_s);
    const int count = QCoreApplication::arguments().value(2, u"20000"_s).toInt();
    const QList<QByteArray> reports = bench::reportBodies(count, 1);
    const double memory = peakMegabytes();
    const double oneByOne = syncedOneByOne(folder.path(), reports.first(std::min(count, 2000)));
    const double bare = appended(folder.path(), reports, outstanding);
    // Who goes on receiving while it writes has the others still to judge.
    const double halves = appended(folder.path(), reports, outstanding / 2);
    const Taken ours = taken(folder.path(), reports);
    std::printf("Reports of %lld bytes taken in a second, %d outstanding, each durable before its answer:\n",
                static_cast<long long>(reports.first().size()), outstanding);
    std::printf("%-32s %9.0f\n", "a sync for each", oneByOne);
    std::printf("%-32s %9.0f\n", "a bare append, all in a commit", bare);
    std::printf("%-32s %9.0f\n", "a bare append, half in a commit", halves);
    std::printf("%-32s %9.0f: %.1f x a sync for each, %.2f and %.2f x a bare append\n", "Intake::take",
                ours.perSecond, ours.perSecond / oneByOne, ours.perSecond / bare, ours.perSecond / halves);
    std::printf("%-32s %9.2f ms, 99%% within %.2f ms\n", "median wait", ours.median, ours.slowOnes);
    std::printf("%-32s %9.1f MB\n", "memory beside the bodies", peakMegabytes() - memory);
    return bench::printRelay(folder.path(), count) ? 0 : 1;
}
