// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaxis.h"

#include "core/timetext.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(wk::AxisStep)

namespace {

/// By AxisLabel.
const LabelWidths widths{44, 24, 56, 120, 32, 96, 40};

Span range(const QString &text)
{
    const QStringList ends = text.split(u'/');
    return {at(ends[0].toLatin1()), at(ends[1].toLatin1())};
}

/// A step as `3 Hour`, a label as its number.
QString told(const AxisLevel &level)
{
    static const QStringList units{u"min"_s, u"h"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    static const QStringList labels{u"time"_s,  u"day"_s,        u"weekday"_s, u"date"_s,
                                    u"month"_s, u"month+year"_s, u"year"_s};
    return u"%1 %2 %3"_s.arg(level.step.count)
        .arg(units[static_cast<int>(level.step.unit)], labels[static_cast<int>(level.label)]);
}

QString told(const std::vector<Instant> &marks)
{
    QStringList texts;
    for (const Instant mark : marks) {
        texts.append(isoText(mark).sliced(5, 11)); // month to minute
    }
    return texts.join(u' ');
}

} // namespace

class TimelineAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinestStepsAreTakenThatLeaveRoom_data()
    {
        QTest::addColumn<double>("seconds"); // over 1,000 pixels
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        const double day = 86400;
        QTest::newRow("5 minutes") << 300.0 << u"1 day date"_s << u"1 min time"_s;
        QTest::newRow("an hour") << 3600.0 << u"1 day date"_s << u"5 min time"_s;
        QTest::newRow("6 hours") << 6 * 3600.0 << u"1 day date"_s << u"30 min time"_s;
        QTest::newRow("a day") << day << u"1 day date"_s << u"2 h time"_s;
        QTest::newRow("a week") << 7 * day << u"1 day date"_s << u"12 h time"_s;
        QTest::newRow("two weeks") << 14 * day << u"1 month month+year"_s << u"1 day weekday"_s;
        QTest::newRow("a month") << 31 * day << u"1 month month+year"_s << u"1 day day"_s;
        QTest::newRow("a quarter") << 92 * day << u"1 month month+year"_s << u"1 week weekday"_s;
        QTest::newRow("half a year") << 184 * day << u"1 month month+year"_s << u"1 week day"_s;
        QTest::newRow("a year") << 365 * day << u"1 year year"_s << u"1 month month"_s;
        QTest::newRow("five years") << 1827 * day << u"1 year year"_s << u"3 month month"_s;
        QTest::newRow("a century") << 36525 * day << QString() << u"1 year year"_s;
    }
    void theFinestStepsAreTakenThatLeaveRoom()
    {
        QFETCH(double, seconds);
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        const AxisLevels levels = axisLevels(seconds / 1000, widths);
        QCOMPARE(levels.upper ? told(*levels.upper) : QString(), upper);
        QCOMPARE(told(levels.lower), lower);
    }

    void marksFollowTheClocksOfTheZone_data()
    {
        QTest::addColumn<AxisStep>("step");
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("marks");
        const AxisStep hour{AxisUnit::Hour, 1};
        const AxisStep sixHours{AxisUnit::Hour, 6};
        const AxisStep day{AxisUnit::Day, 1};
        const AxisStep week{AxisUnit::Week, 1};
        const QByteArray berlin("Europe/Berlin");
        QTest::newRow("minutes") << AxisStep{AxisUnit::Minute, 15} << QByteArray("UTC")
                                 << u"2026-03-01T10:20:00Z/2026-03-01T10:45:00Z"_s
                                 << u"03-01T10:15 03-01T10:30 03-01T10:45"_s;
        QTest::newRow("an hour that is skipped has no mark")
            << hour << berlin << u"2026-03-29T00:00:00Z/2026-03-29T02:00:00Z"_s
            << u"03-29T00:00 03-29T01:00 03-29T02:00"_s;
        QTest::newRow("six hours of which one is skipped")
            << sixHours << berlin << u"2026-03-28T23:30:00Z/2026-03-29T09:00:00Z"_s
            << u"03-28T23:00 03-29T04:00 03-29T10:00"_s;
        QTest::newRow("an hour that is repeated has two")
            << hour << berlin << u"2026-10-24T23:30:00Z/2026-10-25T02:00:00Z"_s
            << u"10-24T23:00 10-25T00:00 10-25T01:00 10-25T02:00"_s;
        QTest::newRow("half an hour is repeated")
            << hour << QByteArray("Australia/Lord_Howe") << u"2026-04-04T13:00:00Z/2026-04-04T16:30:00Z"_s
            << u"04-04T13:00 04-04T14:00 04-04T15:30 04-04T16:30"_s;
        QTest::newRow("days of 23 hours") << day << berlin << u"2026-03-28T12:00:00Z/2026-03-30T12:00:00Z"_s
                                          << u"03-27T23:00 03-28T23:00 03-29T22:00 03-30T22:00"_s;
        QTest::newRow("days of 25 hours") << day << berlin << u"2026-10-25T12:00:00Z/2026-10-26T12:00:00Z"_s
                                          << u"10-24T22:00 10-25T23:00 10-26T23:00"_s;
        QTest::newRow("a midnight that is skipped")
            << day << QByteArray("Africa/Cairo") << u"2026-04-23T12:00:00Z/2026-04-24T12:00:00Z"_s
            << u"04-22T22:00 04-23T22:00 04-24T21:00"_s;
        QTest::newRow("a midnight that comes twice")
            << day << QByteArray("America/Havana") << u"2026-10-31T12:00:00Z/2026-11-01T12:00:00Z"_s
            << u"10-31T04:00 11-01T04:00 11-02T05:00"_s;
        QTest::newRow("a day that is left out")
            << day << QByteArray("Pacific/Apia") << u"2011-12-29T12:00:00Z/2011-12-31T00:00:00Z"_s
            << u"12-29T10:00 12-30T10:00 12-31T10:00"_s;
        QTest::newRow("weeks begin on Monday")
            << week << berlin << u"2026-03-01T12:00:00Z/2026-03-12T00:00:00Z"_s
            << u"02-22T23:00 03-01T23:00 03-08T23:00 03-15T23:00"_s;
        QTest::newRow("months") << AxisStep{AxisUnit::Month, 1} << berlin
                                << u"2026-03-01T00:00:00Z/2026-04-10T00:00:00Z"_s
                                << u"02-28T23:00 03-31T22:00 04-30T22:00"_s;
        QTest::newRow("quarters") << AxisStep{AxisUnit::Month, 3} << berlin
                                  << u"2026-03-01T00:00:00Z/2026-07-10T00:00:00Z"_s
                                  << u"12-31T23:00 03-31T22:00 06-30T22:00 09-30T22:00"_s;
        QTest::newRow("years") << AxisStep{AxisUnit::Year, 1} << berlin
                               << u"2026-03-01T00:00:00Z/2026-12-31T23:00:00Z"_s
                               << u"12-31T23:00 12-31T23:00"_s;
    }
    void marksFollowTheClocksOfTheZone()
    {
        QFETCH(AxisStep, step);
        QFETCH(QByteArray, zoneName);
        QFETCH(QString, span);
        QFETCH(QString, marks);
        QCOMPARE(told(axisMarks(step, range(span), zone(zoneName))), marks);
    }

    void marksCoverEveryRangeAndAscend()
    {
        const ZoneClock berlin = zone("Europe/Berlin");
        for (const AxisUnit unit : {AxisUnit::Minute, AxisUnit::Hour, AxisUnit::Day, AxisUnit::Week,
                                    AxisUnit::Month, AxisUnit::Year}) {
            for (int start = 0; start < 48; ++start) {
                const Instant begin = at("2026-03-28T10:17:11Z") + std::chrono::minutes{start * 37};
                const Span span{begin, begin + std::chrono::hours{3}};
                const auto marks = axisMarks({unit, 1}, span, berlin);
                QVERIFY(marks.front() <= span.begin && marks.back() >= span.end);
                QVERIFY(marks.size() == 2 || (marks[1] > span.begin && marks.rbegin()[1] < span.end));
                QVERIFY(std::is_sorted(marks.begin(), marks.end(), std::less_equal<>()));
            }
        }
    }

    void weekendsLastFromMidnightToMidnight()
    {
        const Span march = range(u"2026-03-22T12:00:00Z/2026-04-05T00:00:00Z"_s);
        const std::vector<Span> found = weekends(march, zone("Europe/Berlin"));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(shown(found[0]), u"2026-03-20T23:00:00Z/2026-03-22T23:00:00Z"_s);
        QCOMPARE(shown(found[1]), u"2026-03-27T23:00:00Z/2026-03-29T22:00:00Z"_s);
        QCOMPARE(shown(found[2]), u"2026-04-03T22:00:00Z/2026-04-05T22:00:00Z"_s);
        QVERIFY(weekends(range(u"2026-03-23T00:00:00Z/2026-03-27T00:00:00Z"_s), ZoneClock::utc()).empty());
    }

    void clocksThatChangeAreFound()
    {
        const Span year = range(u"2026-01-01T00:00:00Z/2027-01-01T00:00:00Z"_s);
        const auto changes = clockChanges(year, zone("Europe/Berlin"));
        QCOMPARE(changes.size(), std::size_t(2));
        QCOMPARE(changes[0].at, at("2026-03-29T01:00:00Z"));
        QVERIFY(changes[0].by == std::chrono::hours{1});
        QCOMPARE(changes[1].at, at("2026-10-25T01:00:00Z"));
        QVERIFY(changes[1].by == -std::chrono::hours{1});
        QVERIFY(clockChanges(year, ZoneClock::utc()).empty());
    }
};

QTEST_APPLESS_MAIN(TimelineAxisTest)
#include "tst_timelineaxis.moc"
