// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/latest.h"

#include <QList>
#include <QTest>

#include <semaphore>

using namespace wk;

using Progress = Latest<int>::Progress;

namespace {

/// Works until it is stopped.
std::optional<int> endless(const Progress &progress)
{
    while (progress(0.5)) {
        QThread::yieldCurrentThread();
    }
    return {};
}

} // namespace

class LatestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneElsewhereAndTheAnswerComesBack()
    {
        Latest<QThread *> latest;
        QThread *there = nullptr;
        QThread *here = nullptr;
        latest.ask([](const auto & /*progress*/) { return std::optional(QThread::currentThread()); },
                   [&](QThread *thread) {
                       there = thread;
                       here = QThread::currentThread();
                   });
        QVERIFY(latest.isRunning());
        QTRY_VERIFY(there != nullptr);
        QVERIFY(there != QThread::currentThread());
        QCOMPARE(here, QThread::currentThread());
        QVERIFY(!latest.isRunning());
    }

    void aNewQuestionStopsTheOneBeforeIt()
    {
        Latest<int> latest;
        QList<int> answers;
        const auto keep = [&answers](int answer) { answers.append(answer); };
        latest.ask(endless, keep);
        latest.ask([](const Progress & /*progress*/) { return std::optional(2); }, keep);
        QTRY_COMPARE(answers, QList<int>{2});
    }

    void anAnswerThatIsReadyButNotFetchedIsDroppedToo()
    {
        Latest<int> latest;
        QList<int> answers;
        std::binary_semaphore ready{0};
        const auto keep = [&answers](int answer) { answers.append(answer); };
        latest.ask(
            [&ready](const Progress & /*progress*/) {
                ready.release();
                return std::optional(1);
            },
            keep);
        ready.acquire(); // no events were handled here since
        latest.ask([](const Progress & /*progress*/) { return std::optional(2); }, keep);
        QTRY_COMPARE(answers, QList<int>{2});
    }

    void questionsThatWaitAreNotEvenBegun()
    {
        Latest<int> latest;
        QList<int> begun; // unguarded: only the worker touches it until the last one is done
        std::binary_semaphore gate{0};
        bool done = false;
        latest.ask(
            [&gate](const Progress & /*progress*/) {
                gate.acquire();
                return std::optional(0);
            },
            [](int /*answer*/) {});
        for (int i = 1; i <= 10; ++i) {
            latest.ask(
                [&begun, i](const Progress & /*progress*/) {
                    begun.append(i);
                    return std::optional(i);
                },
                [&done](int answer) { done = answer == 10; });
        }
        gate.release();
        QTRY_VERIFY(done);
        QCOMPARE(begun, QList<int>{10});
    }

    void whoCancelsIsToldNothing()
    {
        Latest<int> latest;
        QList<int> answers;
        int reports = 0;
        std::binary_semaphore begun{0};
        latest.ask(
            [&begun](const Progress &progress) {
                progress(0.1);
                begun.release();
                return endless(progress);
            },
            [&answers](int answer) { answers.append(answer); }, [&reports](double /*part*/) { ++reports; });
        begun.acquire();
        latest.cancel();
        QVERIFY(!latest.isRunning());
        latest.ask([](const Progress & /*progress*/) { return std::optional(2); },
                   [&answers](int answer) { answers.append(answer); });
        QTRY_COMPARE(answers, QList<int>{2});
        QCOMPARE(reports, 0);
    }

    void progressIsToldHereAndTheNewestCounts()
    {
        Latest<int> latest;
        QList<double> parts;
        QList<QThread *> threads;
        std::binary_semaphore reported{0};
        std::binary_semaphore seen{0};
        bool done = false;
        latest.ask(
            [&](const Progress &progress) {
                for (int i = 1; i <= 1000; ++i) {
                    progress(i / 2000.0);
                }
                reported.release();
                seen.acquire();
                progress(1);
                return std::optional(1);
            },
            [&done](int /*answer*/) { done = true; },
            [&](double part) {
                parts.append(part);
                threads.append(QThread::currentThread());
                seen.release();
            });
        reported.acquire(); // all of them, before any could be handled here
        QTRY_VERIFY(done);
        QCOMPARE(parts, (QList<double>{0.5, 1}));
        QCOMPARE(threads, (QList<QThread *>{QThread::currentThread(), QThread::currentThread()}));
    }

    void whoIsToldMayAskAgain()
    {
        Latest<int> latest;
        QList<int> answers;
        latest.ask([](const Progress & /*progress*/) { return std::optional(1); },
                   [&](int answer) {
                       answers.append(answer);
                       latest.ask([](const Progress & /*progress*/) { return std::optional(2); },
                                  [&answers](int second) { answers.append(second); });
                   });
        QTRY_COMPARE(answers, (QList<int>{1, 2}));
    }

    void goingAwayStopsTheWork()
    {
        bool told = false;
        {
            Latest<int> latest;
            latest.ask(endless, [&told](int /*answer*/) { told = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(LatestTest)
#include "tst_latest.moc"
