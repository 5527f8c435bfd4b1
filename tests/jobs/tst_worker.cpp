// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/worker.h"

#include <QList>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace wk;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsRunElsewhereAndAnswersComeBack()
    {
        Worker worker;
        QThread *there = nullptr;
        QThread *here = nullptr;
        worker.run([] { return QThread::currentThread(); }, this,
                   [&](QThread *thread) {
                       there = thread;
                       here = QThread::currentThread();
                   });
        QTRY_VERIFY(there != nullptr);
        QVERIFY(there != QThread::currentThread());
        QCOMPARE(here, QThread::currentThread());
    }

    void jobsRunOneAfterTheOtherInTheirOrder()
    {
        Worker worker;
        QList<int> order; // unguarded: only the worker touches it until the last one is done
        bool done = false;
        for (int i = 0; i < 100; ++i) {
            worker.run(
                [&order, i] {
                    order.append(i);
                    return i;
                },
                this, [&done](int number) { done = number == 99; });
        }
        QTRY_VERIFY(done);
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void nobodyIsToldWhoseContextIsGone()
    {
        Worker worker;
        std::binary_semaphore gate{0};
        bool told = false;
        bool reached = false;
        auto context = std::make_unique<QObject>();
        worker.run(
            [&gate] {
                gate.acquire();
                return true;
            },
            context.get(), [&told](bool /*answer*/) { told = true; });
        context.reset();
        gate.release();
        worker.run([] { return true; }, this, [&reached](bool answer) { reached = answer; });
        QTRY_VERIFY(reached);
        QVERIFY(!told);
    }

    void aContextMayGoWhileItsAnswerComes()
    {
        // What would go wrong here is seen under the address sanitizer, or crashes.
        Worker worker;
        int told = 0;
        for (int i = 0; i < 5000; ++i) {
            auto context = std::make_unique<QObject>();
            worker.run([i] { return i; }, context.get(), [&told](int /*answer*/) { ++told; });
            for (int pause = i % 50; pause > 0; --pause) {
                QThread::yieldCurrentThread();
            }
        }
        bool reached = false;
        worker.run([] { return true; }, this, [&reached](bool answer) { reached = answer; });
        QTRY_VERIFY(reached);
        QCOMPARE(told, 0);
    }

    void goingAwayWaitsForWhatWasGiven()
    {
        std::atomic<int> done = 0;
        {
            Worker worker;
            for (int i = 0; i < 20; ++i) {
                worker.run([&done] { return ++done; }, this, [](int /*count*/) {});
            }
        }
        QCOMPARE(done.load(), 20);
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
