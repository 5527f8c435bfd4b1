// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/messagesession.h"
#include "storage/sqlitefile.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/asnobody.h"
#include "support/story.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;

class MessageSessionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_database;

    void add(const QStringList &lines)
    {
        QList<ReportArrival> arrivals;
        for (const QString &line : lines) {
            const TellingMessage told = test::told(line);
            arrivals.append({{told.sender, {told.message}}, "<Report/>", Instant{1'800'000'000s}, {}});
        }
        const auto counts = SqlMessageStore::open(m_database).value()->add(arrivals);
        QVERIFY(counts.ok());
        QCOMPARE(counts->stored, lines.size());
    }

    MessageSession::OpenStore opening() const
    {
        return [database = m_database]() -> Result<std::unique_ptr<MessageArchive>> {
            auto opened = SqlMessageStore::open(database);
            if (!opened) {
                return opened.problem();
            }
            return std::unique_ptr<MessageArchive>(std::move(opened).value());
        };
    }

    /// The states, oldest first.
    static QList<qint32> states(const MessageSession &session)
    {
        QList<qint32> states;
        for (const MessageRow row : session.snapshot().oldestFirst()) {
            states.append(session.snapshot().table()[row].state);
        }
        return states;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_database = m_folder.filePath(u"%1.wk"_s.arg(++number));
        Site site;
        site.code = u"MUC"_s;
        QVERIFY(SqlSiteStore::create(m_database, site).ok());
    }

    void whatIsThereIsLoadedInTheOrderOfItsTime()
    {
        add({u"PC1=1 2026-03-01T10:02 800/400"_s, u"PC1=1 2026-03-01T10:00 800/100"_s});
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        QVERIFY(!session.isLoaded());
        session.refresh();
        QVERIFY(changed.wait());
        QVERIFY(session.isLoaded());
        QCOMPARE(states(session), (QList{100, 400}));
        const ClientHealth &health = session.snapshot().health().of(MessageClient{0});
        QCOMPARE(session.snapshot().table()[*health.deployment].state, 400);
    }

    void theNewestOfManyAreKnownBeforeAllAreLoaded()
    {
        QStringList lines;
        for (int i = 0; i < 500; ++i) { // the last to arrive are the oldest
            lines.append(u"PC1=1 2026-03-01T%1:%2 800/%3"_s.arg(20 - i / 60, 2, 10, QChar(u'0'))
                             .arg(59 - i % 60, 2, 10, QChar(u'0'))
                             .arg(i));
        }
        add(lines);
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        QList<qint32> newest;
        bool isLoaded = true;
        QObject::connect(&session, &MessageSession::newestKnown, &session, [&] {
            isLoaded = session.isLoaded();
            for (const MessageRow row : session.newest()->oldestFirst()) {
                newest.prepend(session.newest()->table()[row].state);
            }
        });
        session.refresh();
        QVERIFY(changed.wait());
        QVERIFY(!isLoaded);
        QCOMPARE(newest.size(), 200);
        QCOMPARE(newest.first(), 0);
        QCOMPARE(newest.last(), 199);
        QVERIFY(!session.newest());
        QCOMPARE(session.snapshot().table().size(), 500);
    }

    void fewAreLoadedAtOnce()
    {
        add({u"PC1=1 2026-03-01T10:02 800/400"_s});
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        const QSignalSpy newest(&session, &MessageSession::newestKnown);
        session.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(newest.count(), 0);
    }

    void whatMayOnlyBeReadIsLoaded()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        QVERIFY(QFile::setPermissions(m_database, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555)));
        {
            const AsNobody nobody;
            MessageSession session(opening());
            QSignalSpy changed(&session, &MessageSession::changed);
            session.refresh();
            QVERIFY(changed.wait());
            QCOMPARE(states(session), QList{100});
        }
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    }

    void whyNothingCanBeLoadedIsSaid()
    {
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(m_database, {}));
        const AsNobody nobody;
        MessageSession session(opening());
        QSignalSpy failed(&session, &MessageSession::failed);
        session.refresh();
        QVERIFY(failed.wait());
        const auto problem = failed.first().first().value<Problem>();
        QCOMPARE(problem.code, ProblemCode::CannotRead);
        QCOMPARE(problem.place.file, m_database);
    }

    void nothingToLoadIsToldOnce()
    {
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        session.refresh();
        QVERIFY(changed.wait());
        QSignalSpy refreshed(&session, &MessageSession::refreshed);
        session.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(states(session), QList<qint32>());
    }

    void whatComesTakesItsPlaceAndLeavesEarlierSnapshotsAlone()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:04 800/700"_s});
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        session.refresh();
        QVERIFY(changed.wait());
        const MessageSnapshot before = session.snapshot();
        add({u"PC2=2 2026-03-01T09:00 800/301"_s, u"PC1=1 2026-03-01T10:02 800/400"_s});
        session.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(states(session), (QList{301, 100, 400, 700}));
        QCOMPARE(before.table().size(), 2);
        QCOMPARE(before.oldestFirst().size(), 2);
    }

    void whatWasDeletedIsGone()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-02T10:00 800/400"_s});
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        session.refresh();
        QVERIFY(changed.wait());
        const Instant second = std::chrono::floor<std::chrono::seconds>(
            session.snapshot().table()[session.snapshot().oldestFirst().last()].time);
        QVERIFY(SqlMessageStore::open(m_database)
                    .value()
                    ->deleteOlderThan(second, [](qint64) { return true; })
                    .ok());
        session.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(states(session), QList{400});
    }

    void thatEverythingWasDeletedIsToldOnceItCanBeRead()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        MessageSession session(opening());
        QSignalSpy changed(&session, &MessageSession::changed);
        QSignalSpy failed(&session, &MessageSession::failed);
        session.refresh();
        QVERIFY(changed.wait());
        QVERIFY(SqlMessageStore::open(m_database)
                    .value()
                    ->deleteOlderThan(Instant{1'900'000'000s}, [](qint64) { return true; })
                    .ok());
        SqliteFile file(m_database, SqliteFile::Opening::MustBeThere, 5s);
        file.run("ALTER TABLE state_messages RENAME TO out_of_reach");
        session.refresh();
        QVERIFY(failed.wait());
        QCOMPARE(states(session), QList{100});
        file.run("ALTER TABLE out_of_reach RENAME TO state_messages");
        session.refresh();
        QVERIFY(changed.wait());
        QCOMPARE(states(session), QList<qint32>());
    }

    void aStoreThatCannotBeOpenedIsTriedAgain()
    {
        bool isThere = false;
        MessageSession session([this, &isThere]() -> Result<std::unique_ptr<MessageArchive>> {
            if (!isThere) {
                return Problem{ProblemCode::NoSuchDatabase, {}, {}};
            }
            return opening()();
        });
        QSignalSpy failed(&session, &MessageSession::failed);
        QSignalSpy changed(&session, &MessageSession::changed);
        session.refresh();
        QVERIFY(failed.wait());
        QVERIFY(!session.isLoaded());
        isThere = true;
        session.refresh();
        QVERIFY(changed.wait());
    }

    void anythingElseIsAskedOnTheStoresThread()
    {
        add({u"PC1=1 2026-03-01T10:00 800/100"_s});
        MessageSession session(opening());
        std::optional<QByteArray> body;
        session.ask([](MessageArchive &archive) { return archive.bodyOf(1); }, this,
                    [&body](const Result<QByteArray> &answer) { body = *answer; });
        QTRY_VERIFY(body);
        QCOMPARE(*body, "<Report/>");
    }
};

QTEST_GUILESS_MAIN(MessageSessionTest)
#include "tst_messagesession.moc"
