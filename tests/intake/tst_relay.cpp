// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/relay.h"
#include "support/intakeparts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Stored = FailingStore::Stored;

/// A relay, its site, and the clock of its throttle.
struct Line
{
    explicit Line(qint64 throttleCount = 1000)
        : relay([this] { return site.open(); }, Throttle(throttleCount, 10s), [this] { return now; }, log)
    { }

    void put(qint64 sequence, int messages = 1, qint64 relayed = 0)
    {
        SpooledArrival arrival{
            sequence, relayed, 100, {reportNumber(static_cast<int>(sequence), messages), {}, {}, u"FSP01"_s}};
        arrival.arrival.identify();
        arrival.arrival.dropFirst(relayed);
        relay.take({arrival});
    }

    FailingStore site;
    LogLines lines;
    HandClock clock;
    EventLog log{clock, lines.write(), 0s};
    Throttle::Time now{};
    Relay relay;
};

} // namespace

class RelayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoFirst()
    {
        Line line;
        line.put(1, 2);
        line.put(2);
        const auto step = line.relay.step();
        QCOMPARE(line.site.stored(), (std::vector<Stored>{{u"PC1"_s, 0}, {u"PC1"_s, 1}, {u"PC2"_s, 0}}));
        QCOMPARE(step.relayed->progress.doneThrough, 2);
        QCOMPARE(step.relayed->progress.partlyDone, 0);
        QCOMPARE(step.relayed->gone, (SpoolContents{2, 3, 200}));
        QVERIFY(line.relay.isIdle());
        QCOMPARE(step.pause, 0ms);
    }

    void aReportIsSplitWhereTheThrottleSays()
    {
        Line line(3);
        line.put(1, 5);
        auto step = line.relay.step();
        QCOMPARE(step.relayed->progress.doneThrough, 0);
        QCOMPARE(step.relayed->progress.partlyDone, 1);
        QCOMPARE(step.relayed->progress.relayed, 3);
        QCOMPARE(step.relayed->gone, (SpoolContents{0, 3, 0}));
        step = line.relay.step();
        QVERIFY(!step.relayed);
        QVERIFY(step.pause > 10s && step.pause < 11s);
        QCOMPARE(line.site.stored().size(), 3);
        line.now += step.pause;
        step = line.relay.step();
        QCOMPARE(step.relayed->progress.doneThrough, 1);
        QCOMPARE(step.relayed->gone, (SpoolContents{1, 2, 100}));
        QCOMPARE(line.site.stored().back(), (Stored{u"PC1"_s, 4}));
    }

    void aReportThatWentPartlyBeforeGoesOnWhereItStood()
    {
        Line line(1);
        line.put(7, 3, 1);
        const auto step = line.relay.step();
        QCOMPARE(line.site.stored(), (std::vector<Stored>{{u"PC7"_s, 1}}));
        QCOMPARE(step.relayed->progress.partlyDone, 7);
        QCOMPARE(step.relayed->progress.relayed, 2);
    }

    void aNewIntervalLetsABatchGo()
    {
        Line line(2);
        line.put(1, 5);
        QVERIFY(line.relay.step().relayed);
        QVERIFY(!line.relay.step().relayed);
        line.relay.startAnew();
        QCOMPARE(line.relay.step().relayed->gone.messages, 2);
        QVERIFY(!line.relay.step().relayed);
    }

    void aDuplicateCountsAsRelayed()
    {
        Line line(2);
        line.put(1);
        QVERIFY(line.relay.step().relayed);
        line.put(1);
        const auto step = line.relay.step();
        QCOMPARE(step.duplicates, 1);
        QCOMPARE(step.relayed->gone.messages, 1);
        QVERIFY(!line.relay.step().relayed); // both counted for the throttle
    }

    void whatIsOfNoUseIsDoneWithoutTheSite()
    {
        Line line;
        line.relay.take({{5, 0, 80, {}}});
        const auto step = line.relay.step();
        QCOMPARE(step.relayed->progress.doneThrough, 5);
        QCOMPARE(step.relayed->gone, (SpoolContents{1, 0, 80}));
        QCOMPARE(line.site.opened(), 0);
    }

    void aSiteThatFailsGetsItAllLater_data()
    {
        QTest::addColumn<FailingStore::Way>("way");
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<int>("opened");
        using Way = FailingStore::Way;
        QTest::newRow("locked") << Way::Before << ProblemCode::DatabaseBusy << 1;
        QTest::newRow("gone") << Way::Before << ProblemCode::NoSuchDatabase << 4;
        QTest::newRow("damaged") << Way::Before << ProblemCode::DatabaseDamaged << 4;
        QTest::newRow("full") << Way::Before << ProblemCode::CannotWrite << 4;
        QTest::newRow("stored, but not told so") << Way::After << ProblemCode::CannotWrite << 4;
    }
    void aSiteThatFailsGetsItAllLater()
    {
        QFETCH(FailingStore::Way, way);
        QFETCH(ProblemCode, code);
        QFETCH(int, opened);
        Line line;
        line.put(1, 2);
        line.site.fail(way, code);
        auto pause = 0ms;
        for (int i = 0; i < 3; ++i) {
            const auto step = line.relay.step();
            QVERIFY(!step.relayed);
            QVERIFY(step.pause > pause);
            pause = step.pause;
        }
        QCOMPARE(line.lines.count(u"site-unreachable"_s), 1);
        line.site.fail(FailingStore::Way::Fine);
        const auto step = line.relay.step();
        QCOMPARE(step.relayed->gone.messages, 2);
        QCOMPARE(line.site.stored(), (std::vector<Stored>{{u"PC1"_s, 0}, {u"PC1"_s, 1}}));
        QCOMPARE(line.site.opened(), opened);
        QCOMPARE(line.lines.count(u"site-reached-again"_s), 1);
    }

    void pausesGrowToAFewSecondsAtMost()
    {
        Line line;
        line.put(1);
        line.site.fail(FailingStore::Way::Before);
        auto pause = 0ms;
        for (int i = 0; i < 20; ++i) {
            pause = line.relay.step().pause;
        }
        QVERIFY(pause >= 1s && pause <= 5s);
        line.site.fail(FailingStore::Way::Fine);
        QVERIFY(line.relay.step().relayed);
        line.put(2);
        line.site.fail(FailingStore::Way::Before);
        QVERIFY(line.relay.step().pause < pause);
    }

    void whatFailedDoesNotCountForTheThrottle()
    {
        Line line(2);
        line.put(1, 2);
        line.site.fail(FailingStore::Way::Before);
        QVERIFY(!line.relay.step().relayed);
        line.site.fail(FailingStore::Way::Fine);
        QCOMPARE(line.relay.step().relayed->gone.messages, 2);
    }

    void oneTransactionHasItsLimit()
    {
        Line line(1'000'000);
        line.put(1, static_cast<int>(Relay::mostAtOnce) + 1);
        QCOMPARE(line.relay.step().relayed->gone.messages, Relay::mostAtOnce);
        QCOMPARE(line.relay.step().relayed->gone.messages, 1);
    }

    void theFeedPutsWhatIsDamagedIntoQuarantine()
    {
        Line line;
        const QTemporaryDir folder;
        MemorySpool spool;
        Quarantine quarantine(folder.path());
        QVERIFY(!spool.write({{0, {}, u"10.0.0.1"_s, 1, 0, SpooledBody(bodyNumber(1)), false},
                              {0, {}, u"10.0.0.2"_s, 1, 0, SpooledBody("no report"), false},
                              {0, {}, u"10.0.0.3"_s, 2, 1, SpooledBody(bodyNumber(3, 2)), false}},
                             {0, 3, 1}));
        spool.damage(0);
        SpoolFeed feed(spool, quarantine, line.log, u"FSP01"_s);
        const auto arrivals = feed.next();
        QCOMPARE(arrivals->size(), 3);
        QVERIFY((*arrivals)[0].arrival.report.messages.isEmpty());
        QVERIFY((*arrivals)[1].arrival.report.messages.isEmpty());
        QCOMPARE((*arrivals)[2].relayed, 1);
        QCOMPARE((*arrivals)[2].arrival.report.messages.size(), 1);
        QCOMPARE((*arrivals)[2].arrival.fallbackStatusPoint, u"FSP01"_s);
        const auto kept = quarantinedBodies(folder.path());
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].reason, u"databaseDamaged"_s);
        QCOMPARE(kept[1].reason, u"notAReport"_s);
        QVERIFY(feed.next()->isEmpty());
    }
};

QTEST_APPLESS_MAIN(RelayTest)
#include "tst_relay.moc"
