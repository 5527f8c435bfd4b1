// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/occurrences.h"

#include "core/timetext.h"
#include "schedule/scheduletoken.h"
#include "support/site.h"

#include <QTest>

#include <random>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Schedule scheduleFrom(const char *start, minutes duration, const Recurrence &recurrence, bool utc = false)
{
    return {civil(start), utc, duration, recurrence};
}

QStringList startsOf(const Schedule &schedule, const char *zoneName, const char *from, const char *to)
{
    QStringList starts;
    for (const Span &span : Occurrences(schedule, zone(zoneName)).sharingTimeWith({at(from), at(to)})) {
        starts.append(isoText(span.begin));
    }
    return starts;
}

/// Dates only, in UTC.
QStringList datesOf(const Schedule &schedule, const char *from, const char *to)
{
    QStringList dates;
    for (const QString &start : startsOf(schedule, "UTC", from, to)) {
        dates.append(start.left(10));
    }
    return dates;
}

/// The last that started by then, whether it is over or not.
std::optional<Span> lastAt(const Occurrences &occurrences, Instant instant)
{
    return occurrences.previousBefore(instant + seconds{1});
}

const std::array<const char *, 9> oddZones{"Europe/Berlin",       "America/New_York",  "Asia/Kathmandu",
                                           "Australia/Lord_Howe", "America/St_Johns",  "Africa/Casablanca",
                                           "Pacific/Apia",        "Pacific/Kwajalein", "UTC"};

} // namespace

class OccurrencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeklyBeginsOnTheFirstSuchWeekdayOnOrAfterTheStart()
    {
        // A Wednesday; every two weeks on Monday.
        const Schedule weekly = scheduleFrom("2026-01-07T01:00", hours{1}, Weekly{std::chrono::Monday, 2});
        QCOMPARE(datesOf(weekly, "2026-01-01T00:00:00Z", "2026-02-10T00:00:00Z"),
                 (QStringList{u"2026-01-12"_s, u"2026-01-26"_s, u"2026-02-09"_s}));
        const Schedule sameDay =
            scheduleFrom("2026-01-07T01:00", hours{1}, Weekly{std::chrono::Wednesday, 1});
        QCOMPARE(datesOf(sameDay, "2026-01-01T00:00:00Z", "2026-01-15T00:00:00Z"),
                 (QStringList{u"2026-01-07"_s, u"2026-01-14"_s}));
    }

    void lastWeekdayIsInTheLastSevenDays()
    {
        const Schedule last = scheduleFrom("2026-10-01T01:00", hours{1},
                                           MonthlyByWeekday{std::chrono::Wednesday, WeekOrder::Last, 1});
        QCOMPARE(datesOf(last, "2026-10-01T00:00:00Z", "2027-01-01T00:00:00Z"),
                 (QStringList{u"2026-10-28"_s, u"2026-11-25"_s, u"2026-12-30"_s}));
    }

    void nthWeekdayIsRightInEveryMonth()
    {
        const Schedule second = scheduleFrom("2026-01-01T01:00", hours{1},
                                             MonthlyByWeekday{std::chrono::Tuesday, WeekOrder::Second, 1});
        QCOMPARE(datesOf(second, "2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z"),
                 (QStringList{u"2026-01-13"_s, u"2026-02-10"_s, u"2026-03-10"_s, u"2026-04-14"_s,
                              u"2026-05-12"_s, u"2026-06-09"_s}));
    }

    void monthsAreCountedFromTheStartsMonthAndWhatIsBeforeTheStartIsLeftOut()
    {
        // The second Tuesday of January is before the 20th: April is next, not the next Tuesday.
        const Schedule quarterly = scheduleFrom("2026-01-20T01:00", hours{1},
                                                MonthlyByWeekday{std::chrono::Tuesday, WeekOrder::Second, 3});
        QCOMPARE(datesOf(quarterly, "2026-01-01T00:00:00Z", "2026-08-01T00:00:00Z"),
                 (QStringList{u"2026-04-14"_s, u"2026-07-14"_s}));
    }

    void monthsWithoutTheDayAreSkippedAndTheDayComesBack()
    {
        const Schedule day31 = scheduleFrom("2026-01-31T01:00", hours{1}, MonthlyByDate{31, 1});
        QCOMPARE(datesOf(day31, "2026-01-01T00:00:00Z", "2026-09-01T00:00:00Z"),
                 (QStringList{u"2026-01-31"_s, u"2026-03-31"_s, u"2026-05-31"_s, u"2026-07-31"_s,
                              u"2026-08-31"_s}));
    }

    void dayZeroIsTheLastDay()
    {
        const Schedule last = scheduleFrom("2027-12-01T01:00", hours{1}, MonthlyByDate{0, 1});
        QCOMPARE(datesOf(last, "2027-12-01T00:00:00Z", "2028-04-01T00:00:00Z"),
                 (QStringList{u"2027-12-31"_s, u"2028-01-31"_s, u"2028-02-29"_s, u"2028-03-31"_s}));
    }

    void anOffsetPastTheEndOfTheMonthMovesBackToItsLastDay()
    {
        // Last Wednesday of October 2026 is the 28th.
        const Schedule moved =
            scheduleFrom("2026-10-01T01:00", hours{1},
                         MonthlyByWeekdayOffset{std::chrono::Wednesday, WeekOrder::Last, 1, 5});
        QCOMPARE(datesOf(moved, "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"),
                 QStringList{u"2026-10-31"_s});
    }

    void anOffsetExactlyOntoTheLastDayGivesNone()
    {
        const Schedule none =
            scheduleFrom("2026-10-01T01:00", hours{1},
                         MonthlyByWeekdayOffset{std::chrono::Wednesday, WeekOrder::Last, 1, 3});
        QVERIFY(datesOf(none, "2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z").isEmpty());
    }

    void offsetZeroOnTheLastDayIsOne()
    {
        // 31 March 2026 is a Tuesday.
        const Schedule plain =
            scheduleFrom("2026-03-01T01:00", hours{1},
                         MonthlyByWeekdayOffset{std::chrono::Tuesday, WeekOrder::Last, 1, 0});
        QCOMPARE(datesOf(plain, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
                 QStringList{u"2026-03-31"_s});
    }

    void twoDaysAfterTheSecondTuesdayIsThatThursday()
    {
        const Schedule patch =
            scheduleFrom("2026-03-01T22:00", hours{4},
                         MonthlyByWeekdayOffset{std::chrono::Tuesday, WeekOrder::Second, 1, 2});
        QCOMPARE(datesOf(patch, "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
                 QStringList{u"2026-03-12"_s});
    }

    void whatNeverOccursIsSaidToNeverOccur()
    {
        const Schedule never = scheduleFrom("2026-02-01T01:00", hours{1}, MonthlyByDate{31, 12});
        const Occurrences occurrences(never, zone("Europe/Berlin"));
        QVERIFY(!occurrences.first());
        QVERIFY(!occurrences.nextAfter(at("2026-01-01T00:00:00Z")));
        QVERIFY(!occurrences.previousBefore(at("9999-01-01T00:00:00Z")));
        QVERIFY(datesOf(never, "1970-01-01T00:00:00Z", "9999-12-31T00:00:00Z").isEmpty());
    }

    void leapDaysComeBackAlsoAcrossACenturyWithout()
    {
        const Schedule leap = scheduleFrom("2032-02-01T01:00", hours{1}, MonthlyByDate{29, 12});
        QCOMPARE(datesOf(leap, "2090-01-01T00:00:00Z", "2109-01-01T00:00:00Z"),
                 (QStringList{u"2092-02-29"_s, u"2096-02-29"_s, u"2104-02-29"_s, u"2108-02-29"_s}));
    }

    void everyMonthlyScheduleOccursWithinEightYearsOrNever()
    {
        // What CivilSteps takes for granted when it gives up after twelve months without a match.
        for (int startMonth = 0; startMonth < 12; ++startMonth) {
            for (int day = 0; day <= 31; ++day) {
                for (int every = 1; every <= 12; ++every) {
                    Schedule schedule = scheduleFrom("2033-01-01T00:00", hours{1}, MonthlyByDate{day, every});
                    const std::chrono::year_month month =
                        std::chrono::year{2033} / std::chrono::January + std::chrono::months{startMonth};
                    schedule.start = std::chrono::local_days{month / 1};
                    const auto first = Occurrences(schedule, ZoneClock::utc()).first();
                    bool expected = false;
                    for (int i = 0; i < 12 * 12 && !expected; i += every) {
                        const auto date = (month + std::chrono::months{i}) / std::max(day, 1);
                        expected = date.ok();
                    }
                    QCOMPARE(first.has_value(), expected);
                }
            }
        }
    }

    void aDailyWindowKeepsItsTimeOnTheClockAcrossDaylightSaving()
    {
        const Schedule daily = scheduleFrom("2026-03-27T02:30", hours{1}, Interval{1, 0, 0});
        QCOMPARE(
            startsOf(daily, "Europe/Berlin", "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"),
            (QStringList{u"2026-03-28T01:30:00Z"_s, u"2026-03-29T01:30:00Z"_s, u"2026-03-30T00:30:00Z"_s}));
        QCOMPARE(
            startsOf(daily, "Europe/Berlin", "2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z"),
            (QStringList{u"2026-10-24T00:30:00Z"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-26T01:30:00Z"_s}));
    }

    void aDurationIsElapsedTime()
    {
        const Schedule night = scheduleFrom("2026-03-28T22:00", hours{8}, Interval{1, 0, 0});
        const auto inSpring = Occurrences(night, zone("Europe/Berlin")).nextAfter(at("2026-03-28T00:00:00Z"));
        QCOMPARE(inSpring->length(), seconds{hours{8}});
        QCOMPARE(isoText(inSpring->end), u"2026-03-29T05:00:00Z"_s);
    }

    void hoursAreSteppedOnTheClockOnTheWallAndEqualOccurrencesComeOnce()
    {
        const Schedule hourly = scheduleFrom("2026-03-29T00:00", minutes{10}, Interval{0, 1, 0});
        // 02:00 does not exist and is the same instant as 03:00.
        QCOMPARE(
            startsOf(hourly, "Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"),
            (QStringList{u"2026-03-29T00:00:00Z"_s, u"2026-03-29T01:00:00Z"_s, u"2026-03-29T02:00:00Z"_s}));
        // 02:00 occurs twice; the clock shows it again, but the schedule means the first.
        QCOMPARE(startsOf(hourly, "Europe/Berlin", "2026-10-25T00:00:00Z", "2026-10-25T03:00:00Z"),
                 (QStringList{u"2026-10-25T00:00:00Z"_s, u"2026-10-25T02:00:00Z"_s}));
    }

    void startsInAGapAreSortedInAmongThoseAfterIt()
    {
        // Every 25 minutes from 01:45: 02:10 and 02:35 do not exist; 03:00 is earlier than both.
        const Schedule odd = scheduleFrom("2026-03-29T01:45", minutes{5}, Interval{0, 0, 25});
        QCOMPARE(
            startsOf(odd, "Europe/Berlin", "2026-03-29T00:45:00Z", "2026-03-29T02:00:00Z"),
            (QStringList{u"2026-03-29T00:45:00Z"_s, u"2026-03-29T01:00:00Z"_s, u"2026-03-29T01:10:00Z"_s,
                         u"2026-03-29T01:25:00Z"_s, u"2026-03-29T01:35:00Z"_s, u"2026-03-29T01:50:00Z"_s}));
    }

    void aDayThatDoesNotExistIsTheSameAsTheNext()
    {
        const Schedule daily = scheduleFrom("2011-12-28T08:00", hours{1}, Interval{1, 0, 0});
        QCOMPARE(startsOf(daily, "Pacific/Apia", "2011-12-28T00:00:00Z", "2012-01-02T00:00:00Z"),
                 (QStringList{u"2011-12-28T18:00:00Z"_s, u"2011-12-29T18:00:00Z"_s, u"2011-12-30T18:00:00Z"_s,
                              u"2011-12-31T18:00:00Z"_s, u"2012-01-01T18:00:00Z"_s}));
    }

    void aScheduleInUtcIsTheSameInstantEverywhere()
    {
        const Schedule utc = scheduleFrom("2026-03-27T02:30", hours{1}, Interval{1, 0, 0}, true);
        for (const char *name : oddZones) {
            QCOMPARE(startsOf(utc, name, "2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z"),
                     QStringList{u"2026-03-29T02:30:00Z"_s});
        }
    }

    void aRangeGetsWhatSharesTimeWithItWhole()
    {
        const Schedule once = scheduleFrom("2026-01-05T10:00", hours{2}, Once{});
        QCOMPARE(startsOf(once, "UTC", "2026-01-05T11:59:59Z", "2026-01-06T00:00:00Z").size(), 1);
        QCOMPARE(startsOf(once, "UTC", "2026-01-05T12:00:00Z", "2026-01-06T00:00:00Z").size(), 0);
        QCOMPARE(startsOf(once, "UTC", "2026-01-05T00:00:00Z", "2026-01-05T10:00:00Z").size(), 0);
        QCOMPARE(startsOf(once, "UTC", "2026-01-05T00:00:00Z", "2026-01-05T10:00:01Z").size(), 1);
    }

    void withoutDurationNothingSharesTimeButTheStartsAreThere()
    {
        const Schedule instant = scheduleFrom("2026-01-05T10:00", minutes{0}, Interval{1, 0, 0});
        QVERIFY(startsOf(instant, "UTC", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z").isEmpty());
        const Occurrences occurrences(instant, zone("UTC"));
        QCOMPARE(lastAt(occurrences, at("2026-01-07T10:00:00Z"))->begin, at("2026-01-07T10:00:00Z"));
    }

    void aFarAwayDayIsFoundAtOnce()
    {
        const Schedule everyMinute = scheduleFrom("1970-01-01T00:00", minutes{1}, Interval{0, 0, 1});
        const Occurrences occurrences(everyMinute, zone("Europe/Berlin"));
        QCOMPARE(isoText(occurrences.nextAfter(at("9998-07-01T12:00:00Z"))->begin),
                 u"9998-07-01T12:01:00Z"_s);
        QCOMPARE(isoText(occurrences.previousBefore(at("9998-07-01T12:00:00Z"))->begin),
                 u"9998-07-01T11:59:00Z"_s);
    }

    void oneMinuteBridgedForCenturiesIsOneRun()
    {
        const Schedule always = scheduleFrom("2020-01-01T00:00", minutes{1}, Interval{0, 0, 1}, true);
        OccurrenceCursor cursor = Occurrences(always, zone("UTC")).from(at("2026-01-01T00:00:00Z"));
        QCOMPARE(isoText(cursor.takeRun(at("9026-01-01T00:00:00Z")).end), u"9026-01-01T00:00:00Z"_s);
    }

    void theFiveQuestionsAgree_data()
    {
        QTest::addColumn<QByteArray>("zoneName");
        for (const char *name : oddZones) {
            QTest::newRow(name) << QByteArray(name);
        }
    }
    void theFiveQuestionsAgree()
    {
        QFETCH(QByteArray, zoneName);
        const ZoneClock clock = zone(zoneName);
        std::mt19937 random(19700101);
        const auto from = [&random](int least, int greatest) {
            return std::uniform_int_distribution<int>(least, greatest)(random);
        };
        for (int round = 0; round < 60; ++round) {
            const auto weekday = std::chrono::weekday{static_cast<unsigned>(from(0, 6))};
            const auto order = static_cast<WeekOrder>(from(0, 4));
            const std::array<Recurrence, 7> kinds{
                Once{},
                Interval{0, from(0, 3), from(5, 59)},
                Interval{from(1, 9), 0, 0},
                Weekly{weekday, from(1, 4)},
                MonthlyByWeekday{weekday, order, from(1, 5)},
                MonthlyByDate{from(0, 31), from(1, 5)},
                MonthlyByWeekdayOffset{weekday, order, from(1, 5), from(0, 7)}};
            Schedule schedule;
            schedule.recurrence = kinds[static_cast<std::size_t>(from(0, 6))];
            schedule.duration = minutes{from(1, 3000)};
            const bool aroundApia = from(0, 1) == 1;
            const Span range = aroundApia ? Span{at("2011-12-20T00:00:00Z"), at("2012-01-10T00:00:00Z")}
                                          : Span{at("2026-03-01T00:00:00Z"), at("2026-04-12T00:00:00Z")};
            schedule.start = clock.toCivil(range.begin) + minutes{from(-400000, 3000)};
            schedule.start = std::chrono::floor<minutes>(schedule.start);
            expectAgreement(Occurrences(schedule, clock), range);
        }
    }

private:
    static void expectAgreement(const Occurrences &occurrences, const Span &range)
    {
        std::vector<Span> forwards;
        for (const Span &span : occurrences.sharingTimeWith(range)) {
            QVERIFY(span.sharesTimeWith(range));
            QVERIFY(forwards.empty() || forwards.back().begin < span.begin);
            QVERIFY(forwards.empty() || span.begin - forwards.back().begin >= occurrences.leastApart());
            forwards.push_back(span);
        }
        std::vector<Span> backwards;
        for (auto span = occurrences.previousBefore(range.end); span && span->end > range.begin;
             span = occurrences.previousBefore(span->begin)) {
            backwards.insert(backwards.begin(), *span);
        }
        QCOMPARE(backwards, forwards);
        for (std::size_t i = 0; i < forwards.size(); ++i) {
            QCOMPARE(lastAt(occurrences, forwards[i].begin).value(), forwards[i]);
            const auto previous = occurrences.previousBefore(forwards[i].begin);
            if (previous) {
                QCOMPARE(occurrences.nextAfter(previous->begin).value(), forwards[i]);
            }
        }
        const SpanSet covered = SpanSet::merged(forwards);
        for (Instant instant = range.begin; instant < range.end; instant += minutes{37}) {
            const auto last = lastAt(occurrences, instant);
            QCOMPARE(last && last->contains(instant), covered.contains(instant));
        }
        std::vector<Span> runs;
        for (auto cursor = occurrences.from(range.begin - occurrences.duration() + seconds{1});
             !cursor.atEnd() && cursor.current().begin < range.end;) {
            runs.push_back(cursor.takeRun(range.end));
        }
        QCOMPARE(SpanSet::merged(runs), covered);
    }
};

QTEST_APPLESS_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
