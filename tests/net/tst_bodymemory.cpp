// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bodymemory.h"

#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace wk;

class BodyMemoryTest : public QObject
{
    Q_OBJECT

    using Clock = BodyMemory::Clock;
    const Clock::time_point m_start{};

    static constexpr int late = 2; ///< sockets
    static constexpr int early = 1;
    static constexpr int other = 3;

private Q_SLOTS:
    void smallBodiesNeverWait()
    {
        BodyMemory memory(10'000, 2s);
        memory.announce(early, 50'000, m_start);
        QVERIFY(memory.ask(early, 20'000, m_start));
        memory.announce(late, BodyMemory::small, m_start);
        QVERIFY(memory.ask(late, BodyMemory::small, m_start));
    }

    void whatWasOnlyAnnouncedTakesNoRoom()
    {
        BodyMemory memory(10'000, 2s);
        memory.announce(early, 9'000, m_start);
        memory.announce(late, 9'000, m_start);
        QVERIFY(memory.ask(early, 5'000, m_start));
        QVERIFY(memory.ask(late, 5'000, m_start));
    }

    void aBodyWhoseRestIsThereWaitsForNoSender()
    {
        BodyMemory memory(10'000, 2s);
        memory.announce(early, 50'000, m_start);
        QVERIFY(memory.ask(early, 10'000, m_start));
        memory.announce(late, 8'000, m_start);
        QVERIFY(memory.ask(late, 8'000, m_start));
    }

    void wholeBodiesWaitForThoseThatAreToBeAnswered()
    {
        BodyMemory memory(10'000, 2s);
        memory.announce(early, 8'000, m_start);
        memory.announce(late, 8'000, m_start);
        QVERIFY(memory.ask(early, 8'000, m_start));
        QVERIFY(!memory.ask(late, 8'000, m_start));
        QVERIFY(memory.tooSlow(m_start + 10s).isEmpty()); // no sender holds anybody up
        QCOMPARE(memory.giveBack(early, m_start), QList{late});
        QVERIFY(memory.ask(late, 8'000, m_start));
    }

    void aBodyLargerThanAllMemoryGetsAllOfIt()
    {
        BodyMemory memory(10'000, 2s);
        memory.announce(early, 50'000, m_start);
        QVERIFY(memory.ask(early, 30'000, m_start));
        QVERIFY(memory.ask(early, 20'000, m_start));
        memory.announce(late, 50'000, m_start);
        QVERIFY(memory.ask(late, 10'000, m_start));
        QVERIFY(!memory.ask(late, 40'000, m_start));
        QCOMPARE(memory.giveBack(early, m_start), QList{late});
        QVERIFY(memory.ask(late, 40'000, m_start));
    }

    void whereThereIsNoRoomOneGoesOnAndThenWhoHasLeastToCome()
    {
        BodyMemory memory(10'000, 2s);
        for (const int socket : {early, late, other}) {
            memory.announce(socket, socket == other ? 20'000 : 30'000, m_start);
            QVERIFY(memory.ask(socket, 3'000, m_start));
        }
        QVERIFY(memory.ask(early, 8'000, m_start)); // beyond what there is
        QVERIFY(!memory.ask(late, 2'000, m_start));
        QVERIFY(!memory.ask(other, 14'000, m_start));
        QVERIFY(memory.arrived(early, m_start).isEmpty());
        QVERIFY(memory.ask(early, 19'000, m_start)); // whole
        QCOMPARE(memory.arrived(early, m_start), (QList{late, other}));
        QVERIFY(memory.ask(late, 2'000, m_start));
        QVERIFY(memory.ask(other, 14'000, m_start));
    }

    void whoGoesWhileWaitingIsForgotten()
    {
        BodyMemory memory(10'000, 2s);
        for (const int socket : {early, late, other}) {
            memory.announce(socket, 8'000, m_start);
        }
        QVERIFY(memory.ask(early, 8'000, m_start));
        QVERIFY(!memory.ask(late, 8'000, m_start));
        QVERIFY(!memory.ask(other, 8'000, m_start));
        QVERIFY(memory.giveBack(late, m_start).isEmpty());
        QCOMPARE(memory.giveBack(early, m_start), QList{other});
    }

    void onlyWhoHoldsOthersUpIsTooSlow()
    {
        BodyMemory memory(10'000, 2s);
        for (const int socket : {early, late, other}) {
            memory.announce(socket, 30'000, m_start);
        }
        QVERIFY(memory.ask(early, 9'000, m_start));
        QVERIFY(memory.tooSlow(m_start + 10s).isEmpty());
        QVERIFY(memory.ask(late, 9'000, m_start + 10s)); // goes on beyond what there is
        QVERIFY(!memory.ask(other, 9'000, m_start + 10s));
        QCOMPARE(memory.tooSlow(m_start + 11s), QList{early});
        QVERIFY(memory.ask(late, 1'000, m_start + 11s)); // too little to count
        auto slow = memory.tooSlow(m_start + 12s);
        std::sort(slow.begin(), slow.end());
        QCOMPARE(slow, (QList{early, late}));
        QCOMPARE(memory.giveBack(early, m_start + 12s), QList<int>{});
        QCOMPARE(memory.giveBack(late, m_start + 12s), QList{other});
        QVERIFY(memory.tooSlow(m_start + 13s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(BodyMemoryTest)
#include "tst_bodymemory.moc"
