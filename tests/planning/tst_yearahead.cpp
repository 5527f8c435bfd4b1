// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/yearahead.h"

#include "core/timetext.h"
#include "support/site.h"

#include <QTest>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const Instant march = at("2026-03-15T12:00:00Z");

ScheduleToken token(const char *start, minutes duration, const Recurrence &recurrence, bool utc = false)
{
    return {{civil(start), utc, duration, recurrence}, false, 0};
}

QList<YearMonth> monthsOf(const QList<ScheduleToken> &tokens, const char *zoneName = "Europe/Berlin",
                          Instant from = march)
{
    return yearAhead({u"W"_s, u"W"_s, {}, tokens, WindowType::General, true}, zone(zoneName), from);
}

QString nameOf(YearOddity oddity)
{
    const QStringList names{u"skipped"_s, u"twice"_s,   u"end"_s, u"utc"_s,
                            u"noDay"_s,   u"dropped"_s, u"back"_s};
    return names[static_cast<int>(oddity)];
}

QString told(const QList<YearOddity> &oddities)
{
    QStringList names;
    std::transform(oddities.begin(), oddities.end(), std::back_inserter(names), nameOf);
    return names.join(u'+');
}

/// `2026-03-29T02:30: 2026-03-29T03:30/2026-03-29T05:30 skipped`, for each odd opening.
QStringList oddOpenings(const QList<YearMonth> &months)
{
    QStringList odd;
    for (const YearMonth &month : months) {
        for (const YearOpening &opening : month.openings) {
            if (!opening.oddities.isEmpty()) {
                odd.append(u"%1: %2/%3 %4"_s.arg(isoMinuteText(opening.planned), isoMinuteText(opening.start),
                                                 isoMinuteText(opening.end), told(opening.oddities)));
            }
        }
    }
    return odd;
}

/// `2026-04 noDay`, for each odd month.
QStringList oddMonths(const QList<YearMonth> &months)
{
    QStringList odd;
    for (const YearMonth &month : months) {
        if (!month.oddities.isEmpty()) {
            odd.append(isoMinuteText(CivilTime{local_days{month.month / 1}}).first(8) + told(month.oddities));
        }
    }
    return odd;
}

std::size_t openingsIn(const QList<YearMonth> &months)
{
    std::size_t count = 0;
    for (const YearMonth &month : months) {
        count += month.openings.size();
    }
    return count;
}

} // namespace

class YearAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwelveWholeMonths()
    {
        const auto months = monthsOf({token("2020-01-01T22:00", hours{4}, Interval{1, 0, 0})});
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.first().month, 2026y / March);
        QCOMPARE(months.last().month, 2027y / February);
        QCOMPARE(months[0].openings.size(), std::size_t{31});
        QCOMPARE(openingsIn(months), std::size_t{365});
        QCOMPARE(isoMinuteText(months[0].openings[0].start), u"2026-03-01T22:00"_s);
        QCOMPARE(shown(months[0].openings[0].span), u"2026-03-01T21:00:00Z/2026-03-02T01:00:00Z"_s);
        QCOMPARE(oddMonths(months), QStringList());
    }

    void theMonthIsThatOfTheZone()
    {
        const Instant newYear = at("2025-12-31T23:30:00Z");
        const QList<ScheduleToken> once{token("2026-01-01T00:15", hours{1}, Once{})};
        QCOMPARE(monthsOf(once, "Europe/Berlin", newYear).first().month, 2026y / January);
        QCOMPARE(monthsOf(once, "UTC", newYear).first().month, 2025y / December);
        const QList<ScheduleToken> inUtc{token("2026-03-31T23:00", hours{1}, Once{}, true)};
        QCOMPARE(monthsOf(inUtc)[0].openings.size(), std::size_t{0});
        QCOMPARE(monthsOf(inUtc)[1].openings.size(), std::size_t{1});
    }

    void aStartThatIsLeftOutIsLater()
    {
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T02:30", hours{2}, Interval{1, 0, 0})})).first(),
                 u"2026-03-29T02:30: 2026-03-29T03:30/2026-03-29T05:30 skipped"_s);
    }

    void aStartThatComesTwiceIsTheFirst()
    {
        const auto months = monthsOf({token("2020-01-05T02:30", minutes{20}, Weekly{Sunday, 1})});
        QCOMPARE(oddOpenings(months).last(), u"2026-10-25T02:30: 2026-10-25T02:30/2026-10-25T02:50 twice"_s);
        QCOMPARE(shown(months[7].openings.back().span), u"2026-10-25T00:30:00Z/2026-10-25T00:50:00Z"_s);
    }

    void aStartBesideTheOddHourIsNotOdd()
    {
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-05T01:58", minutes{1}, Weekly{Sunday, 1})})),
                 QStringList());
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-05T03:00", minutes{1}, Weekly{Sunday, 1})})),
                 QStringList());
    }

    void anEndMovesWhileClocksChange_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QStringList>("odd");
        QTest::addRow("over the change")
            << QByteArray("2020-01-01T01:00") << 4
            << QStringList{u"2026-03-29T01:00: 2026-03-29T01:00/2026-03-29T06:00 end"_s,
                           u"2026-10-25T01:00: 2026-10-25T01:00/2026-10-25T04:00 end"_s};
        QTest::addRow("up to the change, where the clock shows another time")
            << QByteArray("2020-01-01T00:00") << 2
            << QStringList{u"2026-03-29T00:00: 2026-03-29T00:00/2026-03-29T03:00 end"_s};
        QTest::addRow("twice, and ending on the other clock")
            << QByteArray("2020-01-01T02:30") << 2
            << QStringList{u"2026-03-29T02:30: 2026-03-29T03:30/2026-03-29T05:30 skipped"_s,
                           u"2026-10-25T02:30: 2026-10-25T02:30/2026-10-25T03:30 twice+end"_s};
        QTest::addRow("from the change on") << QByteArray("2020-01-01T03:00") << 2 << QStringList();
    }
    void anEndMovesWhileClocksChange()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, hours);
        QFETCH(QStringList, odd);
        QCOMPARE(
            oddOpenings(monthsOf({token(start.constData(), std::chrono::hours{hours}, Interval{1, 0, 0})})),
            odd);
    }

    void aWindowInUtcMovesOnTheClock()
    {
        const auto months = monthsOf({token("2020-01-01T01:00", hours{1}, Interval{1, 0, 0}, true)});
        const QStringList odd = oddOpenings(months);
        QCOMPARE(odd.first(), u"2026-03-29T01:00: 2026-03-29T03:00/2026-03-29T04:00 utc"_s);
        QCOMPARE(odd.last(), u"2026-10-24T01:00: 2026-10-24T03:00/2026-10-24T04:00 utc"_s);
        QCOMPARE(odd.size(), 210);
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T01:00", hours{1}, Interval{1, 0, 0}, true)}, "UTC")),
                 QStringList());
    }

    void inUtcItIsComparedWithTheFirstOpening()
    {
        const auto months = monthsOf({token("2026-06-01T01:00", hours{1}, Interval{31, 0, 0}, true)});
        const QStringList odd = oddOpenings(months);
        QCOMPARE(odd.first(), u"2026-11-03T01:00: 2026-11-03T02:00/2026-11-03T03:00 utc"_s);
        QCOMPARE(odd.size(), 4);
    }

    void whatIsInUtcSkipsNothingAndComesOnce()
    {
        const auto months = monthsOf({token("2020-01-01T00:30", minutes{10}, Interval{1, 0, 0}, true)},
                                     "Europe/Berlin", at("2026-09-15T12:00:00Z"));
        for (const YearOpening &opening : months[1].openings) {
            QVERIFY(!opening.oddities.contains(YearOddity::StartTwice));
        }
        QCOMPARE(oddOpenings(monthsOf({token("2026-03-29T00:30", hours{1}, Once{}, true)})),
                 (QStringList{u"2026-03-29T00:30: 2026-03-29T01:30/2026-03-29T03:30 end"_s}));
    }

    void everyHourInUtcIsEveryHour()
    {
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T00:00", minutes{10}, Interval{0, 1, 0}, true)})),
                 QStringList());
    }

    void monthsWithoutTheDayAreSkipped()
    {
        const auto months = monthsOf({token("2026-01-01T22:00", hours{2}, MonthlyByDate{31, 1})});
        QCOMPARE(oddMonths(months),
                 (QStringList{u"2026-04-noDay"_s, u"2026-06-noDay"_s, u"2026-09-noDay"_s, u"2026-11-noDay"_s,
                              u"2027-02-noDay"_s}));
        QCOMPARE(openingsIn(months), std::size_t{7});
        // Every two months from May on: what lies between is not asked.
        QCOMPARE(oddMonths(monthsOf({token("2026-05-01T22:00", hours{2}, MonthlyByDate{31, 2})})),
                 (QStringList{u"2026-09-noDay"_s, u"2026-11-noDay"_s}));
        QCOMPARE(oddMonths(monthsOf({token("2026-01-01T22:00", hours{2}, MonthlyByDate{0, 1})})),
                 QStringList());
    }

    void theSecondTuesdayHasRoomForEveryOffset()
    {
        for (int offset = 0; offset <= 7; ++offset) {
            const auto months =
                monthsOf({token("2026-01-01T22:00", hours{2},
                                MonthlyByWeekdayOffset{Tuesday, WeekOrder::Second, 1, offset})});
            QCOMPARE(oddMonths(months), QStringList());
            QCOMPARE(oddOpenings(months), QStringList());
            QCOMPARE(openingsIn(months), std::size_t{12});
        }
    }

    void anOffsetDropsMonthsAndMovesBack()
    {
        const auto months = monthsOf(
            {token("2026-01-01T12:00", hours{2}, MonthlyByWeekdayOffset{Tuesday, WeekOrder::Fourth, 1, 7})});
        QCOMPARE(oddMonths(months), (QStringList{u"2026-03-dropped"_s, u"2026-06-dropped"_s}));
        QCOMPARE(openingsIn(months), std::size_t{10});
        const QStringList odd = oddOpenings(months);
        QCOMPARE(odd.first(), u"2026-04-30T12:00: 2026-04-30T12:00/2026-04-30T14:00 back"_s);
        QCOMPARE(odd.size(), 8); // all but September and December
    }

    void monthsBeforeTheStartAreNotAsked()
    {
        const auto months = monthsOf({token("2026-07-10T12:00", hours{2}, MonthlyByDate{31, 1})});
        QCOMPARE(oddMonths(months).first(), u"2026-09-noDay"_s);
        QVERIFY(months[3].openings.empty());
    }

    void whereClocksDoNotChangeNothingIsOdd()
    {
        for (const char *start : {"2020-01-01T00:00", "2020-01-01T02:30"}) {
            QCOMPARE(oddOpenings(monthsOf({token(start, hours{4}, Interval{1, 0, 0})}, "America/Sao_Paulo")),
                     QStringList());
        }
    }

    void clocksMayChangeByHalfAnHour()
    {
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T02:15", minutes{10}, Interval{1, 0, 0})},
                                      "Australia/Lord_Howe")),
                 (QStringList{u"2026-10-04T02:15: 2026-10-04T02:45/2026-10-04T02:55 skipped"_s}));
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T01:45", minutes{10}, Interval{1, 0, 0})},
                                      "Australia/Lord_Howe")),
                 (QStringList{u"2026-04-05T01:45: 2026-04-05T01:45/2026-04-05T01:55 twice"_s}));
        QCOMPARE(oddOpenings(monthsOf({token("2020-01-01T01:00", hours{2}, Interval{1, 0, 0})},
                                      "Australia/Lord_Howe")),
                 (QStringList{u"2026-04-05T01:00: 2026-04-05T01:00/2026-04-05T02:30 end"_s,
                              u"2026-10-04T01:00: 2026-10-04T01:00/2026-10-04T03:30 end"_s}));
    }

    void openingsAtTheSameTimeAreOneAndOthersAreNotMerged()
    {
        const ScheduleToken nightly = token("2020-01-01T22:00", hours{4}, Interval{1, 0, 0});
        const ScheduleToken longer = token("2020-01-01T22:00", hours{5}, Interval{1, 0, 0});
        QCOMPARE(openingsIn(monthsOf({nightly, nightly})), std::size_t{365});
        QCOMPARE(openingsIn(monthsOf({nightly, longer})), std::size_t{730});
        // 02:30 is left out and comes at 03:30, where another is.
        const QStringList odd = oddOpenings(monthsOf(
            {token("2026-03-29T03:30", hours{1}, Once{}), token("2026-03-29T02:30", hours{1}, Once{})}));
        QCOMPARE(odd.size(), 1);
        QVERIFY(odd.first().endsWith(u"skipped"_s));
    }

    void ofTooManyTheOddOnesStay()
    {
        const auto months = monthsOf({token("2020-01-01T00:00", minutes{1}, Interval{0, 0, 1})});
        for (const YearMonth &month : months) {
            QCOMPARE(month.openings.size(), mostOpeningsInMonth);
            QVERIFY(
                std::is_sorted(month.openings.begin(), month.openings.end(),
                               [](const auto &left, const auto &right) { return left.span < right.span; }));
        }
        // An hour of minutes that are left out, and the minute before them, which ends at 03:00.
        QCOMPARE(oddOpenings({months[0]}).size(), 61);
        QCOMPARE(isoMinuteText(months[1].openings.front().start), u"2026-04-01T00:00"_s);
    }

    void whatHasNoDurationDoesNotOpen()
    {
        QCOMPARE(openingsIn(monthsOf({token("2020-01-01T22:00", minutes{0}, Interval{1, 0, 0})})),
                 std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(YearAheadTest)
#include "tst_yearahead.moc"
