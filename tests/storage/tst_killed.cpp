// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlsitestore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

/// The last number a writer said, -1 if it said none.
qint64 lastSaid(const QByteArray &said)
{
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? -1 : lines[lines.size() - 2].toLongLong();
}

/// Runs the writer and kills it so many microseconds after it began its work; gives what it said.
QByteArray saidUntilKilled(const QString &what, const QString &path, qint64 microseconds)
{
    QProcess writer;
    writer.start(QStringLiteral(WK_BINARY_DIR "/../tests/storage_writer"), {what, path});
    writer.waitForReadyRead();
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) {
        // Waiting this way ends at any moment, not only at those of a scheduler.
    }
    writer.kill();
    writer.waitForFinished();
    return writer.readAllStandardOutput();
}

/// The number of the site that a database holds (writer.cpp), or -1 if it is none of them.
qint64 numberOf(const SiteContent &site)
{
    const qint64 number = site.collections.first().name.toLongLong();
    const bool whole =
        std::all_of(site.collections.begin(), site.collections.end(),
                    [&](const Collection &one) { return one.name == site.collections.first().name; })
        && std::all_of(site.memberships.begin(), site.memberships.end(), [&](const Membership &one) {
               return one.collectionId == site.collections[number % site.collections.size()].id;
           });
    return whole && site.memberships.size() == site.clients.size() && site.collections.size() == 20 ? number
                                                                                                    : -1;
}

} // namespace

/// Whatever moment a program is killed at, its database holds whole edits only, and all that were confirmed.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWriterLeavesWholeEdits()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"site.db"_s);
        saidUntilKilled(u"create"_s, path, 500000);
        QVERIFY(SqlSiteStore::open(path).ok());
        for (qint64 i = 0; i < 40; ++i) {
            const qint64 confirmed = lastSaid(saidUntilKilled(u"write"_s, path, i * 1733 % 41000));
            QVERIFY(confirmed >= 0);
            const auto store = SqlSiteStore::open(path);
            QVERIFY(store.ok());
            const qint64 number = numberOf((*store)->load().value());
            QVERIFY2(number == confirmed || number == confirmed + 1,
                     qPrintable(u"%1 after %2"_s.arg(number).arg(confirmed)));
            QCOMPARE(*(*store)->revision(), number + 1);
            QCOMPARE((*store)->history({}, number + 1, 0, 1)->first().edit.subjects.value(0, u"0"_s),
                     QString::number(number));
        }
    }

    void aKilledMakerLeavesAWholeDatabaseOrNone()
    {
        for (qint64 i = 0; i < 30; ++i) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"site.db"_s);
            saidUntilKilled(u"create"_s, path, i * 1500);
            const auto store = SqlSiteStore::open(path);
            if (store) {
                QCOMPARE(numberOf((*store)->load().value()), 0);
            } else {
                QCOMPARE(store.problem().code, ProblemCode::NoSuchDatabase);
                // What it leaves does not stand in the way of the next.
                QVERIFY(SqlSiteStore::create(path, Site{}).ok());
            }
        }
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
