// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statuspoint.h"
#include "support/intakeparts.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A status point and all that is around it.
struct Point
{
    explicit Point(StatusPoint::Settings with = {u"FSP01"_s}) : settings(std::move(with)) { start(); }

    void start()
    {
        running = std::make_unique<StatusPoint>(
            settings,
            StatusPoint::Surroundings{spool, quarantine, clock, log, [this] { return site.open(); },
                                      [] { return std::chrono::steady_clock::now(); }},
            spool.contents().value());
    }
    [[nodiscard]] IntakeAnswer answerTo(const QByteArray &body) const
    {
        auto answer = std::make_shared<std::promise<IntakeAnswer>>();
        auto future = answer->get_future();
        running->take(body, u"10.0.0.7"_s, [answer](IntakeAnswer given) { answer->set_value(given); });
        return future.get();
    }

    QTemporaryDir folder;
    StatusPoint::Settings settings;
    HandClock clock;
    LogLines lines;
    EventLog log{clock, lines.write(), 0s};
    FailingStore site;
    MemorySpool spool;
    Quarantine quarantine{folder.path()};
    std::unique_ptr<StatusPoint> running;
};

/// A writer of a spool, and what it answers.
struct Writing
{
    explicit Writing(std::chrono::microseconds patience = 1ms) : writer(spool, {}, 1'000'000, log, patience)
    { }

    /// `afterTheLast` is called on the writer's thread, by the answer to the last of them.
    void append(
        int count, const std::function<void()> &afterTheLast = [] {})
    {
        for (int i = 1; i <= count; ++i) {
            writer.append({0, clock.now(), {}, 1, 0, SpooledBody(bodyNumber(i)), false},
                          [this, afterTheLast, isLast = i == count](IntakeAnswer answer) {
                              stored += answer == IntakeAnswer::Stored ? 1 : 0;
                              if (isLast) {
                                  afterTheLast();
                              }
                          });
        }
    }

    HandClock clock;
    LogLines lines;
    EventLog log{clock, lines.write()};
    MemorySpool spool;
    std::atomic<int> stored = 0;
    SpoolWriter writer;
};

} // namespace

class StatusPointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportIsStoredAndRelayed()
    {
        Point point;
        QCOMPARE(point.answerTo(bodyNumber(1, 3)), IntakeAnswer::Stored);
        QTRY_COMPARE(point.running->figures().relayed, 3);
        QTRY_COMPARE(point.spool.contents().value(), SpoolContents{});
        QCOMPARE(point.running->figures().received, 3);
        QCOMPARE(point.running->figures().waiting, 0);
        QCOMPARE(point.running->figures().oldest, 0s);
        QCOMPARE(point.site.stored().size(), 3);
    }

    void whatIsNoReportGoesIntoQuarantine()
    {
        Point point;
        QCOMPARE(point.answerTo("<Report/>"), IntakeAnswer::NotAReport);
        const IntakeFigures figures = point.running->figures();
        QCOMPARE(figures.notReports, 1);
        QCOMPARE(figures.quarantined, 1);
        QCOMPARE(figures.received, 0);
        QCOMPARE(quarantinedBodies(point.folder.path()).at(0).sender, u"10.0.0.7"_s);
        QVERIFY(point.spool.contents().value() == SpoolContents{});
    }

    void largeBodiesAreJudgedAsSmallOnesAre()
    {
        Point point;
        const QByteArray large = bodyNumber(1, 200);
        QVERIFY(large.size() > Admission::judgedAtOnce);
        QCOMPARE(point.answerTo(large), IntakeAnswer::Stored);
        QCOMPARE(point.answerTo(large.chopped(1)), IntakeAnswer::NotAReport);
        QCOMPARE(point.running->figures().received, 200);
        QCOMPARE(point.running->figures().quarantined, 1);
    }

    void whileTheSiteIsAwayItGoesOnReceiving()
    {
        Point point;
        point.site.fail(FailingStore::Way::Before, ProblemCode::NoSuchDatabase);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(point.answerTo(bodyNumber(i)), IntakeAnswer::Stored);
        }
        QTRY_VERIFY(point.site.calls() > 0);
        point.clock.set(point.clock.now() + 90s);
        QCOMPARE(point.running->figures().waiting, 10);
        QCOMPARE(point.running->figures().oldest, 90s);
        point.site.fail(FailingStore::Way::Fine);
        QTRY_COMPARE(point.running->figures().relayed, 10);
        QTRY_COMPARE(point.running->figures().waiting, 0);
        QCOMPARE(point.lines.count(u"site-unreachable"_s), 1);
    }

    void aFullSpoolTakesAgainWhenThereIsRoom()
    {
        const QByteArray body = bodyNumber(1);
        Point point({u"FSP01"_s, 2 * (body.size() + SpoolWriter::overhead)});
        point.site.fail(FailingStore::Way::Before);
        QCOMPARE(point.answerTo(bodyNumber(1)), IntakeAnswer::Stored);
        QCOMPARE(point.answerTo(bodyNumber(2)), IntakeAnswer::Stored);
        QCOMPARE(point.answerTo(bodyNumber(3)), IntakeAnswer::Full);
        QCOMPARE(point.running->figures().refusedForSpace, 1);
        point.site.fail(FailingStore::Way::Fine);
        QTRY_COMPARE(point.spool.contents().value(), SpoolContents{});
        QTRY_COMPARE(point.running->figures().waiting, 0);
        QCOMPARE(point.answerTo(bodyNumber(3)), IntakeAnswer::Stored);
    }

    void aDiskThatFailsKeepsNothingAndTakesAgainWhenItIsWell()
    {
        Point point;
        point.site.fail(FailingStore::Way::Before);
        point.spool.fail(ProblemCode::CannotWrite);
        QCOMPARE(point.answerTo(bodyNumber(1)), IntakeAnswer::Full);
        QCOMPARE(point.spool.contents().value(), SpoolContents{});
        QCOMPARE(point.running->figures().refusedForSpace, 1);
        QCOMPARE(point.running->figures().received, 0);
        point.spool.fail({});
        QCOMPARE(point.answerTo(bodyNumber(1)), IntakeAnswer::Stored);
        QCOMPARE(point.lines.count(u"spool-write-failed"_s), 1);
        QCOMPARE(point.lines.count(u"spool-writes-again"_s), 1);
    }

    void onAFullDiskWhatTheSiteHasStillGoes()
    {
        Point point;
        point.site.fail(FailingStore::Way::Before);
        QCOMPARE(point.answerTo(bodyNumber(1)), IntakeAnswer::Stored);
        point.spool.fail(ProblemCode::CannotWrite, true);
        QCOMPARE(point.answerTo(bodyNumber(2)), IntakeAnswer::Full);
        point.site.fail(FailingStore::Way::Fine);
        QTRY_COMPARE(point.spool.contents().value(), SpoolContents{});
    }

    void damageIsMendedOnTheWay()
    {
        Point point;
        point.spool.fail(ProblemCode::DatabaseDamaged);
        QCOMPARE(point.answerTo(bodyNumber(1)), IntakeAnswer::Stored);
        QCOMPARE(point.spool.mended(), 1);
        point.spool.failReading(ProblemCode::DatabaseDamaged);
        QCOMPARE(point.answerTo(bodyNumber(2)), IntakeAnswer::Stored);
        QTRY_COMPARE(point.site.stored().size(), 2);
        QTRY_COMPARE(point.running->figures().waiting, 0);
    }

    void whatIsLeftGoesAfterARestart()
    {
        Point point;
        point.site.fail(FailingStore::Way::Before);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(point.answerTo(bodyNumber(i, 2)), IntakeAnswer::Stored);
        }
        point.running.reset();
        QCOMPARE(point.spool.contents()->messages, 10);
        point.site.fail(FailingStore::Way::Fine);
        point.start();
        QTRY_COMPARE(point.running->figures().relayed, 10);
        QTRY_COMPARE(point.running->figures().waiting, 0);
    }

    void aReportThatWasSplitGoesOnAfterARestart()
    {
        Point point({u"FSP01"_s, 1'000'000, 2, 3600s});
        QCOMPARE(point.answerTo(bodyNumber(1, 5)), IntakeAnswer::Stored);
        QTRY_COMPARE(point.running->figures().waiting, 3);
        point.running.reset();
        QCOMPARE(point.spool.contents()->messages, 3);
        point.start();
        QTRY_COMPARE(point.site.stored().size(), 4);
        QCOMPARE(point.site.stored().back().serial, 3);
        QTRY_COMPARE(point.running->figures().waiting, 1);
        QCOMPARE(point.running->figures().duplicates, 0);
        point.running->startAnew();
        QTRY_COMPARE(point.site.stored().size(), 5);
    }

    void reportsThatArriveTogetherAreOneWrite()
    {
        Writing writing;
        {
            const auto disk = writing.spool.hold();
            writing.append(100);
            QCOMPARE(writing.stored.load(), 0);
        }
        QTRY_COMPARE(writing.stored.load(), 100);
        QVERIFY(writing.spool.writes() <= 2); // what was under way, and all that waited for it
        QCOMPARE(writing.writer.counts().received, 100);
    }

    void whereManySendAGroupWaitsForThoseToCome()
    {
        Writing writing(1min);
        // What is appended by an answer is there before the writer looks what came meanwhile.
        writing.append(1, [&] { writing.append(30, [&] { writing.append(22); }); });
        QTRY_COMPARE(writing.stored.load(), 31);
        writing.append(10); // as many as it waits for at most, with the 22
        QTRY_COMPARE(writing.stored.load(), 63);
        QCOMPARE(writing.spool.writes(), 3);
    }

    void whoHasToWaitForOthersWaitsInVainOnlyShortly()
    {
        Writing writing;
        {
            const auto disk = writing.spool.hold();
            writing.append(100);
        }
        writing.append(1);
        QTRY_COMPARE(writing.stored.load(), 101);
    }

    void whatWasTakenIsAnsweredBeforeItEnds()
    {
        Point point;
        std::atomic<int> stored = 0;
        for (int i = 0; i < 50; ++i) {
            point.running->take(bodyNumber(i), {}, [&stored](IntakeAnswer answer) {
                stored += answer == IntakeAnswer::Stored ? 1 : 0;
            });
        }
        point.running.reset();
        QCOMPARE(stored.load(), 50);
        QCOMPARE(point.spool.contents()->messages + static_cast<qint64>(point.site.stored().size()), 50);
    }

    void manyMayBringReportsAtOnce()
    {
        Point point;
        std::atomic<int> stored = 0;
        {
            std::vector<std::jthread> senders;
            for (int sender = 0; sender < 4; ++sender) {
                senders.emplace_back([&point, &stored, sender] {
                    for (int i = 0; i < 100; ++i) {
                        stored +=
                            point.answerTo(bodyNumber(sender * 100 + i)) == IntakeAnswer::Stored ? 1 : 0;
                        static_cast<void>(point.running->figures());
                    }
                });
            }
        }
        QCOMPARE(stored.load(), 400);
        QTRY_COMPARE(point.site.stored().size(), 400);
    }
};

QTEST_APPLESS_MAIN(StatusPointTest)
#include "tst_statuspoint.moc"
