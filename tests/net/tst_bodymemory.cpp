// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/bodymemory.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace wk;

class BodyMemoryTest : public QObject
{
    Q_OBJECT

    using Clock = BodyMemory::Clock;
    const Clock::time_point m_start{};

private Q_SLOTS:
    void largeBodiesWaitForMemoryInTheOrderInWhichTheyCame()
    {
        BodyMemory memory(100'000, 2s);
        QVERIFY(memory.ask(1, 60'000, m_start));
        QVERIFY(!memory.ask(2, 60'000, m_start));
        QVERIFY(!memory.ask(3, 10'000, m_start)); // would fit, but is not its turn
        QCOMPARE(memory.giveBack(1, m_start), (QList<int>{2, 3}));
        QVERIFY(memory.ask(2, 60'000, m_start)); // it has its share already
        QVERIFY(!memory.ask(4, 60'000, m_start));
    }

    void smallBodiesNeverWait()
    {
        BodyMemory memory(10'000, 2s);
        QVERIFY(memory.ask(1, 10'000, m_start));
        QVERIFY(!memory.ask(2, BodyMemory::small + 1, m_start));
        QVERIFY(memory.ask(3, BodyMemory::small, m_start));
    }

    void aBodyLargerThanAllMemoryGetsAllOfIt()
    {
        BodyMemory memory(10'000, 2s);
        QVERIFY(memory.ask(1, 50'000, m_start));
        QVERIFY(!memory.ask(2, 50'000, m_start));
        QCOMPARE(memory.giveBack(1, m_start), QList<int>{2});
    }

    void whoGoesWhileWaitingIsForgotten()
    {
        BodyMemory memory(10'000, 2s);
        QVERIFY(memory.ask(1, 10'000, m_start));
        QVERIFY(!memory.ask(2, 10'000, m_start));
        QVERIFY(!memory.ask(3, 10'000, m_start));
        QVERIFY(memory.giveBack(2, m_start).isEmpty());
        QCOMPARE(memory.giveBack(1, m_start), QList<int>{3});
    }

    void onlyWhoHoldsOthersUpIsTooSlow()
    {
        BodyMemory memory(20'000, 2s);
        QVERIFY(memory.ask(1, 10'000, m_start));
        QVERIFY(memory.ask(2, 10'000, m_start));
        QVERIFY(memory.tooSlow(m_start + 10s).isEmpty());
        QVERIFY(!memory.ask(3, 10'000, m_start + 10s));
        memory.arrived(2);
        QCOMPARE(memory.tooSlow(m_start + 10s), QList<int>{1});
        QVERIFY(memory.tooSlow(m_start + 1s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(BodyMemoryTest)
#include "tst_bodymemory.moc"
