// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include "support/site.h"

#include <QTest>

#include <cmath>

using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

/// 1,000 pixels of time, 400 of lanes of 40 each.
const TimelineFrame frame{{1200, 450}, 200, 50, 40};
const Span day{at("2026-03-29T00:00:00Z"), at("2026-03-30T00:00:00Z")};

double lengthOf(const TimelineGeometry &geometry)
{
    return geometry.secondsPerPixel() * geometry.plot().width();
}

} // namespace

class TimelineGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesHaveTheirPlaces_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<double>("x");
        QTest::newRow("begin") << QByteArray("2026-03-29T00:00:00Z") << 200.0;
        QTest::newRow("middle") << QByteArray("2026-03-29T12:00:00Z") << 700.0;
        QTest::newRow("end") << QByteArray("2026-03-30T00:00:00Z") << 1200.0;
        QTest::newRow("before") << QByteArray("2026-03-28T12:00:00Z") << -300.0;
        QTest::newRow("after") << QByteArray("2026-03-31T00:00:00Z") << 2200.0;
    }
    void timesHaveTheirPlaces()
    {
        QFETCH(QByteArray, time);
        QFETCH(double, x);
        const TimelineGeometry geometry(frame, day);
        QCOMPARE(geometry.xAt(at(time)), x);
        QCOMPARE(geometry.timeAt(x), at(time));
        QCOMPARE(geometry.widthOf(hours{12}), 500.0);
    }

    void whatIsSeenIsWhatWasAskedFor()
    {
        const TimelineGeometry geometry(frame, day);
        QVERIFY(geometry.visible() == day);
        const Span hour{at("2026-05-01T10:00:00Z"), at("2026-05-01T11:00:00Z")};
        QVERIFY(geometry.showing(hour).visible() == hour);
        QVERIFY(geometry.showing(hour).in({{600, 300}, 100, 50, 40}).visible() == hour);
    }

    void limitsAreKeptAroundTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("seenFrom");
        QTest::addColumn<QByteArray>("seenTo");
        QTest::newRow("a second") << QByteArray("2026-03-01T12:00:00Z") << QByteArray("2026-03-01T12:00:01Z")
                                  << QByteArray("2026-03-01T11:57:30Z") << QByteArray("2026-03-01T12:02:31Z");
        QTest::newRow("backwards") << QByteArray("2026-03-01T12:00:00Z") << QByteArray("2026-03-01T11:00:00Z")
                                   << QByteArray("2026-03-01T11:27:30Z")
                                   << QByteArray("2026-03-01T11:32:30Z");
        QTest::newRow("a century") << QByteArray("1976-01-01T00:00:00Z") << QByteArray("2076-01-01T00:00:00Z")
                                   << QByteArray("2023-07-02T00:00:00Z")
                                   << QByteArray("2028-07-02T00:00:00Z");
        QTest::newRow("before the world")
            << QByteArray("1800-01-01T00:00:00Z") << QByteArray("1800-01-02T00:00:00Z")
            << QByteArray("1900-01-01T00:00:00Z") << QByteArray("1900-01-02T00:00:00Z");
        QTest::newRow("after it") << QByteArray("2300-01-01T00:00:00Z") << QByteArray("2300-01-02T00:00:00Z")
                                  << QByteArray("2199-12-31T00:00:00Z") << QByteArray("2200-01-01T00:00:00Z");
    }
    void limitsAreKeptAroundTheMiddle()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, seenFrom);
        QFETCH(QByteArray, seenTo);
        const Span seen = TimelineGeometry(frame, {at(begin), at(end)}).visible();
        QCOMPARE(shown(seen), shown({at(seenFrom), at(seenTo)}));
    }

    void zoomingKeepsTheTimeUnderThePointer_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("x");
        for (const double factor : {0.01, 0.5, 0.9, 1.25, 2.0, 40.0, 1e6}) {
            for (const double x : {200.0, 321.5, 700.0, 1200.0}) {
                QTest::addRow("%g at %g", factor, x) << factor << x;
            }
        }
    }
    void zoomingKeepsTheTimeUnderThePointer()
    {
        QFETCH(double, factor);
        QFETCH(double, x);
        const TimelineGeometry before(frame, day);
        const TimelineGeometry after = before.zoomed(factor, x);
        const double expected = std::clamp(lengthOf(before) / factor, 300.0, lengthOf(before) * 100);
        QVERIFY(std::abs(lengthOf(after) - expected) < 1e-3);
        QVERIFY(std::abs(after.xAt(before.timeAt(x)) - x) * after.secondsPerPixel() <= 1);
    }

    void nothingCreepsWhileSomebodyZoomsThereAndBack()
    {
        TimelineGeometry geometry(frame, day);
        for (int i = 0; i < 1000; ++i) {
            geometry = geometry.zoomed(1.7, 333).panned(17).panned(-17).zoomed(1 / 1.7, 333);
        }
        QVERIFY(std::abs(geometry.xAt(day.begin) - 200) < 0.01);
        QVERIFY(std::abs(geometry.xAt(day.end) - 1200) < 0.01);
    }

    void thePictureIsMoved()
    {
        const TimelineGeometry geometry = TimelineGeometry(frame, day).panned(-1000);
        QCOMPARE(geometry.visible().begin, day.end);
        const TimelineGeometry around = geometry.around(at("2026-03-29T12:00:00Z"));
        QVERIFY(around.visible() == day);
        QCOMPARE(around.panned(1e12).visible().begin, TimelineGeometry::world.begin);
        QCOMPARE(around.panned(-1e12).visible().end, TimelineGeometry::world.end);
    }

    void lanesLieUnderEachOther()
    {
        const TimelineGeometry geometry(frame, day);
        QCOMPARE(geometry.laneRect(2), QRectF(200, 130, 1000, 40));
        QVERIFY(!geometry.laneAt(49, 9));
        QCOMPARE(geometry.laneAt(50, 9), std::optional(0));
        QCOMPARE(geometry.laneAt(131, 9), std::optional(2));
        QVERIFY(!geometry.laneAt(131, 2));
        const TimelineGeometry scrolled = geometry.scrolledTo(60);
        QCOMPARE(scrolled.laneTop(2), 70.0);
        QCOMPARE(scrolled.laneAt(50, 9), std::optional(1));
    }

    void aBarIsCutToThePlotAndNeverTooThin_data()
    {
        QTest::addColumn<qint64>("from"); // seconds since midnight
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QRectF>("rect");
        const qint64 hour = 3600;
        QTest::newRow("inside") << 6 * hour << 12 * hour << QRectF(450, 100, 250, 20);
        QTest::newRow("begins before") << -6 * hour << 6 * hour << QRectF(200, 100, 250, 20);
        QTest::newRow("goes on") << 18 * hour << 1000 * hour << QRectF(950, 100, 250, 20);
        QTest::newRow("all along") << -hour << 25 * hour << QRectF(200, 100, 1000, 20);
        QTest::newRow("a minute") << 12 * hour << 12 * hour + 60 << QRectF(700, 100, 2, 20);
        QTest::newRow("before") << -2 * hour << -hour << QRectF();
        QTest::newRow("ends where it begins") << -2 * hour << qint64(0) << QRectF();
        QTest::newRow("after") << 24 * hour << 25 * hour << QRectF();
        QTest::newRow("of no length") << hour << hour << QRectF();
    }
    void aBarIsCutToThePlotAndNeverTooThin()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QRectF, rect);
        const TimelineGeometry geometry(frame, day);
        const Span span{day.begin + seconds{from}, day.begin + seconds{to}};
        QCOMPARE(geometry.barRect(1, span, 0.5).value_or(QRectF()), rect);
    }

    void aPictureWithoutRoomIsNoDivisionByNothing()
    {
        const TimelineGeometry geometry({{10, 10}, 200, 50, 40}, day);
        QVERIFY(std::isfinite(geometry.secondsPerPixel()));
        QVERIFY(geometry.visible() == day);
        QVERIFY(geometry.zoomed(2, 5).panned(3).visible().length() < days{1});
    }
};

QTEST_APPLESS_MAIN(TimelineGeometryTest)
#include "tst_timelinegeometry.moc"
