// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefile.h"
#include "storage/sqlitespool.h"
#include "support/intakeparts.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 everything = 1'000'000'000;
const Instant noon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + std::chrono::hours{12}};

QList<SpooledReport> reports(int first, int count, qsizetype bytes = 3000)
{
    QList<SpooledReport> list;
    for (int i = first; i < first + count; ++i) {
        list.append({0, noon, u"10.0.0.%1"_s.arg(i % 250), 2, 0,
                     SpooledBody(QByteArray::number(i).rightJustified(bytes, 'x')), false});
    }
    return list;
}

std::unique_ptr<SqliteSpool> opened(const QString &folder)
{
    auto spool = SqliteSpool::open(folder);
    return spool ? std::move(spool).value().spool : nullptr;
}

/// A spool as it is when its process is killed.
void copySpool(const QString &from, const QString &to)
{
    for (const QString &name : {u"/spool.db"_s, u"/spool.db-wal"_s}) {
        QVERIFY(QFile::copy(from + name, to + name));
    }
}

void overwrite(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(count, '\xaa')), count);
}

} // namespace

class SqliteSpoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesBackWhatWasPutIn()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        QVERIFY(!spool->write(reports(1, 3), {}));
        const auto read = spool->after(0, everything);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).sequence, 1);
        QCOMPARE(read->at(0).received, noon);
        QCOMPARE(read->at(0).sender, u"10.0.0.1"_s);
        QCOMPARE(read->at(0).messages, 2);
        QCOMPARE(read->at(0).body.body(), reports(1, 1)[0].body.body());
        QVERIFY(!read->at(0).isDamaged);
        QCOMPARE(spool->contents().value(), (SpoolContents{3, 6, 9000}));
    }

    void rowsOfOlderReceiversAreCheckedAsTheyWere()
    {
        const QTemporaryDir folder;
        QVERIFY(!opened(folder.path())->write(reports(1, 2), {}));
        {
            // BLAKE2b of 20 bytes over the body, the sender, the time and the number of messages
            SqliteFile file(folder.filePath(u"spool.db"_s), SqliteFile::Opening::MustBeThere, 1s);
            file.run("UPDATE report SET checksum = x'a7e0fe3f23c4ba14e5c097d7cb31246a61bac166'");
        }
        const auto read = opened(folder.path())->after(0, everything);
        QCOMPARE(read->size(), 2);
        QVERIFY(!read->at(0).isDamaged);
        QVERIFY(read->at(1).isDamaged); // the checksum is that of another
    }

    void theChecksumIsTheOneThatEveryReceiverWillExpect()
    {
        const QTemporaryDir folder;
        QVERIFY(!opened(folder.path())->write(reports(1, 1), {}));
        SqliteFile file(folder.filePath(u"spool.db"_s), SqliteFile::Opening::MustBeThere, 1s);
        SqliteStatement select(file, "SELECT checksum FROM report");
        QVERIFY(select.next());
        QCOMPARE(select.bytes(0), QByteArrayView("e2c5c5d9"));
    }

    void everyBodyComesBackAsItCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kind"); // of the column, in the words of SQLite
        const auto utf16 = [](QStringView text) -> QByteArray {
            QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
            return encoder(text);
        };
        const QByteArray text("text");
        const QByteArray blob("blob");
        QTest::newRow("as clients write") << utf16(u"<Report>\u00e4 \u4e2d</Report>") << text;
        QTest::newRow("beyond 16 bits") << utf16(u"\U0001F512\U0001F513") << text;
        QTest::newRow("zeros and marks") << utf16(QStringView(u"a\0\ufeff\uffff\ufffd b", 7)) << text;
        QTest::newRow("a mark alone") << QByteArray("\xFF\xFE") << text;
        QTest::newRow("half a surrogate") << utf16(u"ab").append("\x3d\xd8", 2) << blob;
        QTest::newRow("half a unit") << utf16(u"ab").append('c') << blob;
        QTest::newRow("no mark") << utf16(u"ab").sliced(2) << blob;
        QTest::newRow("the other way round") << QByteArray("\xFE\xFF\0a", 4) << blob;
        QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF<Report/>") << blob;
        QTest::newRow("nothing") << QByteArray() << blob;
    }
    void everyBodyComesBackAsItCame()
    {
        QFETCH(QByteArray, body);
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write({{0, noon, u"10.0.0.7"_s, 1, 0, SpooledBody(body), false}}, {}));
            const auto read = spool->after(0, everything);
            QCOMPARE(read->at(0).body.body(), body);
            QCOMPARE(read->at(0).body.size(), body.size());
            QVERIFY(!read->at(0).isDamaged);
        }
        SqliteFile file(folder.filePath(u"spool.db"_s), SqliteFile::Opening::MustBeThere, 1s);
        SqliteStatement select(file, "SELECT typeof(body) FROM report");
        QVERIFY(select.next());
        QTEST(select.bytes(0).toByteArray(), "kind");
    }

    void itCountsBodiesAsTheyCame()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        const QByteArray utf16("\xFF\xFE<\0R\0\xe4\0", 8);
        QVERIFY(!spool->write({{0, noon, u"10.0.0.7"_s, 1, 0, SpooledBody(utf16), false}}, {}));
        QCOMPARE(spool->contents()->bytes, utf16.size());
    }

    void itReadsOnAfterASequence()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        QVERIFY(!spool->write(reports(1, 5), {}));
        QCOMPARE(spool->after(3, everything)->size(), 2);
        QCOMPARE(spool->after(0, 1)->size(), 1); // one at least
        QCOMPARE(spool->after(0, 6000)->size(), 2);
        QVERIFY(spool->after(5, everything)->isEmpty());
    }

    void progressOutlivesIt()
    {
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write(reports(1, 5), {}));
            QVERIFY(!spool->write({}, {2, 3, 1}));
        }
        const auto spool = opened(folder.path());
        const auto read = spool->after(0, everything);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).sequence, 3);
        QCOMPARE(read->at(0).relayed, 1);
        QCOMPARE(read->at(1).relayed, 0);
        QCOMPARE(spool->contents()->messages, 5);
    }

    void noSequenceIsGivenTwice()
    {
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write(reports(1, 2), {}));
            QVERIFY(!spool->write({}, {1, 2, 1}));
            QVERIFY(!spool->write(reports(3, 1), {}));
            QVERIFY(!spool->write({}, {3, 0, 0}));
            QVERIFY(!spool->write(reports(4, 1), {3, 4, 1}));
        }
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write({}, {4, 4, 1}));
        }
        const auto spool = opened(folder.path());
        QVERIFY(!spool->write(reports(5, 1), {}));
        QCOMPARE(spool->after(0, everything)->at(0).sequence, 5);
        QCOMPARE(spool->after(0, everything)->at(0).relayed, 0);
    }

    void onlyOneProcessMayHaveIt()
    {
        const QTemporaryDir folder;
        const auto first = opened(folder.path());
        const auto second = SqliteSpool::open(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.problem().code, ProblemCode::DatabaseBusy);
    }

    void aFolderThatCannotBeIsAProblem()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto spool = SqliteSpool::open(folder.filePath(u"file/spool"_s));
        QVERIFY(!spool);
        QCOMPARE(spool.problem().code, ProblemCode::CannotWrite);
    }

    void itsSpaceIsUsedAgain()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        qint64 last = 0;
        for (int round = 0; round < 200; ++round) {
            QVERIFY(!spool->write(reports(round * 100, 100), {last, 0, 0}));
            spool->settle();
            last += 100;
        }
        // 60 MB went through it, never more than 600 kB at a time.
        QVERIFY(QFileInfo(folder.filePath(u"spool.db"_s)).size() < 4'000'000);
        QVERIFY(QFileInfo(folder.filePath(u"spool.db-wal"_s)).size() < 40'000'000);
    }

    void damagedPagesCostOnlyWhatIsOnThem_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("lost"); // five reports are on a page
        QTest::newRow("a leaf") << qint64{40 * 16384} << qint64{16384} << 5;
        QTest::newRow("three leaves") << qint64{40 * 16384} << qint64{3 * 16384} << 15;
        QTest::newRow("some bytes of a body") << qint64{40 * 16384 + 9000} << qint64{64} << 1;
        QTest::newRow("the head of a page") << qint64{40 * 16384} << qint64{8} << 5;
        QTest::newRow("the first page") << qint64{0} << qint64{16384} << 0;
        QTest::newRow("the header of the file") << qint64{0} << qint64{100} << 0;
        QTest::newRow("the tables in the first page") << qint64{100} << qint64{16384 - 100} << 0;
        QTest::newRow("the page that leads to all others") << qint64{16384} << qint64{16384} << 1000;
    }
    void damagedPagesCostOnlyWhatIsOnThem()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, count);
        QFETCH(int, lost);
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write(reports(1, 1000), {}));
        }
        overwrite(folder.filePath(u"spool.db"_s), from, count);
        const auto spool = opened(folder.path());
        QVERIFY(spool != nullptr);
        const auto read = spool->after(0, everything);
        int good = 0;
        for (const SpooledReport &report : *read) {
            if (!report.isDamaged) {
                QCOMPARE(report.body.body(), reports(static_cast<int>(report.sequence), 1)[0].body.body());
                ++good;
            }
        }
        QCOMPARE(1000 - good, lost);
    }

    void progressOutlivesTheFirstPage()
    {
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write(reports(1, 5), {}));
            QVERIFY(!spool->write({}, {2, 3, 1}));
        }
        overwrite(folder.filePath(u"spool.db"_s), 0, 4096);
        auto spool = SqliteSpool::open(folder.path());
        QVERIFY(spool.ok());
        const SqliteSpool::Opened opened = std::move(spool).value();
        QCOMPARE(opened.mending->carriedOver, 3);
        QCOMPARE(opened.mending->setAside, folder.filePath(u"spool.damaged-1"_s));
        const auto read = opened.spool->after(0, everything);
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).sequence, 3);
        QCOMPARE(read->at(0).relayed, 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"spool.damaged-1"_s, u"spool.db"_s, u"spool.db-shm"_s, u"spool.db-wal"_s}));
    }

    void whatIsStillInTheLogOutlivesTheFile_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("a header that was overwritten") << false;
        QTest::newRow("an empty file") << true;
    }
    void whatIsStillInTheLogOutlivesTheFile()
    {
        QFETCH(bool, isEmpty);
        const QTemporaryDir killed;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"spool.db"_s);
        {
            const auto spool = opened(killed.path());
            QVERIFY(!spool->write(reports(1, 100), {}));
            copySpool(killed.path(), folder.path());
        }
        if (isEmpty) {
            QVERIFY(QFile::resize(file, 0));
        } else {
            overwrite(file, 0, 4096);
        }
        const auto spool = opened(folder.path());
        QVERIFY(spool != nullptr);
        QCOMPARE(spool->contents().value(), (SpoolContents{100, 200, 300'000}));
    }

    void aFileThatIsNoDatabaseIsSetAside()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"spool.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(50000, 'x')), 50000);
        file.close();
        auto spool = SqliteSpool::open(folder.path());
        QVERIFY(spool.ok());
        const SqliteSpool::Opened opened = std::move(spool).value();
        QCOMPARE(opened.mending->setAside, folder.filePath(u"spool.damaged-1"_s));
        QCOMPARE(opened.mending->carriedOver, 0);
        QCOMPARE(QFileInfo(folder.filePath(u"spool.damaged-1"_s)).size(), 50000);
        QVERIFY(!opened.spool->write(reports(1, 1), {}));
    }

    void damageThatIsMetWhileRunningIsMended()
    {
        const QTemporaryDir folder;
        const auto spool = opened(folder.path());
        QVERIFY(!spool->write(reports(1, 100), {}));
        const auto mending = spool->mend();
        QVERIFY(mending.ok());
        QCOMPARE(mending->carriedOver, 100);
        QVERIFY(QFile::exists(folder.filePath(u"spool.damaged-1"_s)));
        QVERIFY(!spool->write(reports(101, 1), {}));
        const auto read = spool->after(0, everything);
        QCOMPARE(read->size(), 101);
        QCOMPARE(read->last().sequence, 101);
    }

    void mendingThatWasCutOffIsFinished()
    {
        const QTemporaryDir folder;
        {
            const auto spool = opened(folder.path());
            QVERIFY(!spool->write(reports(1, 3), {}));
        }
        QVERIFY(QFile::rename(folder.filePath(u"spool.db"_s), folder.filePath(u"spool.mended"_s)));
        QCOMPARE(opened(folder.path())->contents()->reports, 3);
    }

    void aLogThatMendingLeftBehindIsNoPartOfTheNewFile()
    {
        const QTemporaryDir killed;
        const QTemporaryDir folder;
        {
            const auto damaged = opened(killed.path());
            QVERIFY(!damaged->write(reports(1, 100), {}));
            copySpool(killed.path(), folder.path());
        }
        const QString file = folder.filePath(u"spool.db"_s);
        QVERIFY(QFile::rename(file, folder.filePath(u"spool.damaged-1"_s)));
        {
            const QTemporaryDir other;
            const auto mended = opened(other.path());
            QVERIFY(!mended->write(reports(1, 3), {}));
            QCOMPARE(mended->mend()->carriedOver, 3); // and its log is in its file
            QVERIFY(QFile::copy(other.filePath(u"spool.db"_s), folder.filePath(u"spool.mended"_s)));
        }
        QCOMPARE(opened(folder.path())->contents()->reports, 3);
        QVERIFY(QFile::exists(folder.filePath(u"spool.damaged-1-wal"_s)));
    }
};

QTEST_APPLESS_MAIN(SqliteSpoolTest)
#include "tst_sqlitespool.moc"
