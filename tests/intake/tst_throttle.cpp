// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/throttle.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace wk;
using namespace std::chrono_literals;

namespace {

Throttle::Time at(std::chrono::milliseconds since)
{
    return Throttle::Time{} + since;
}

} // namespace

class ThrottleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBatchGoesAtOnce()
    {
        Throttle throttle(10, 2s);
        QCOMPARE(throttle.allowed(at(0ms)), 10);
        QVERIFY(!throttle.next());
    }

    void whatWentLeavesLess()
    {
        Throttle throttle(10, 2s);
        throttle.record(4, at(0ms));
        QCOMPARE(throttle.allowed(at(1ms)), 6);
        throttle.record(6, at(1ms));
        QCOMPARE(throttle.allowed(at(1ms)), 0);
    }

    void anIntervalIncludesBothItsEnds()
    {
        Throttle throttle(10, 2s);
        throttle.record(10, at(0ms));
        QCOMPARE(throttle.allowed(at(2000ms)), 0);
        QCOMPARE(throttle.allowed(at(2001ms)), 10);
    }

    void atTheNextMomentMoreMayGo()
    {
        Throttle throttle(10, 2s);
        throttle.record(3, at(100ms));
        throttle.record(7, at(500ms));
        const auto next = throttle.next();
        QVERIFY(next.has_value());
        QCOMPARE(throttle.allowed(*next), 3);
        QVERIFY(throttle.next() > next);
    }

    void theIntervalSlides()
    {
        Throttle throttle(10, 2s);
        throttle.record(5, at(0ms));
        throttle.record(5, at(1500ms));
        QCOMPARE(throttle.allowed(at(2100ms)), 5);
        throttle.record(5, at(2100ms));
        QCOMPARE(throttle.allowed(at(3400ms)), 0);
        QCOMPARE(throttle.allowed(at(3600ms)), 5);
    }

    void aNewIntervalLetsAWholeBatchGo()
    {
        Throttle throttle(10, 2s);
        throttle.record(10, at(0ms));
        throttle.startAnew();
        QCOMPARE(throttle.allowed(at(1ms)), 10);
    }

    void noIntervalHoldsMoreHoweverItIsLaid()
    {
        std::mt19937 random(7);
        Throttle throttle(10, 2s);
        QList<std::chrono::milliseconds> went;
        for (auto now = 0ms; now < 60s; now += std::chrono::milliseconds(random() % 300)) {
            const qint64 messages = std::min<qint64>(throttle.allowed(at(now)), random() % 8);
            throttle.record(messages, at(now));
            went += QList<std::chrono::milliseconds>(messages, now);
        }
        QVERIFY(went.size() > 200);
        for (qsizetype i = 0; i + 10 < went.size(); ++i) {
            QVERIFY(went[i + 10] - went[i] > 2s);
        }
    }
};

QTEST_APPLESS_MAIN(ThrottleTest)
#include "tst_throttle.moc"
