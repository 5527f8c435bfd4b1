// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/yearwords.h"

#include "support/site.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// The sentence about the first opening that is odd in this way.
QString told(YearOddity oddity, const char *start, minutes duration, const Recurrence &recurrence,
             bool utc = false, const char *zoneName = "Europe/Berlin")
{
    const MaintenanceWindow window{
        u"W"_s, u"W"_s, {}, {{{civil(start), utc, duration, recurrence}, false, 0}}, WindowType::General,
        true};
    for (const YearMonth &month : yearAhead(window, zone(zoneName), at("2026-03-15T12:00:00Z"))) {
        for (const YearOpening &opening : month.openings) {
            if (opening.oddities.contains(oddity)) {
                return odditySentence(oddity, opening);
            }
        }
    }
    return {};
}

const Interval daily{1, 0, 0};

} // namespace

class YearWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void everyOddityHasItsOwnWords()
    {
        QSet<QString> seen;
        for (const auto oddity :
             {YearOddity::StartSkipped, YearOddity::StartTwice, YearOddity::EndMoved, YearOddity::UtcMoved,
              YearOddity::MonthSkipped, YearOddity::OffsetDropsMonth, YearOddity::OffsetMovesBack}) {
            const QString words = oddityWords(oddity);
            QVERIFY2(words[0].isUpper() && !words.endsWith(u'.'), qPrintable(words));
            seen.insert(words);
        }
        QCOMPARE(seen.size(), 7);
    }

    void openingsAreSaidWithTheirTimes()
    {
        QCOMPARE(told(YearOddity::StartSkipped, "2020-01-01T02:30", hours{2}, daily),
                 u"Clocks go forward over Sun 2026-03-29 02:30, so it begins at 03:30."_s);
        QCOMPARE(told(YearOddity::StartTwice, "2020-01-01T02:30", hours{2}, daily),
                 u"Clocks go back, so Sun 2026-10-25 02:30 comes twice; it begins the first time."_s);
        QCOMPARE(
            told(YearOddity::EndMoved, "2020-01-01T01:00", hours{4}, daily),
            u"Clocks change while it is open: it lasts 4 h, and on the clock from Sun 2026-03-29 01:00 to "
            "06:00."_s);
        QCOMPARE(told(YearOddity::UtcMoved, "2020-01-01T01:00", hours{1}, daily, true),
                 u"It opens at 01:00 UTC as before; clocks have changed, and here that is 03:00."_s);
        QCOMPARE(told(YearOddity::OffsetMovesBack, "2026-01-01T12:00", hours{2},
                      MonthlyByWeekdayOffset{Tuesday, WeekOrder::Fourth, 1, 7}),
                 u"The offset would end in the next month, so it opens on the last day, Thu 2026-04-30."_s);
    }

    void anotherDayIsNamed()
    {
        QCOMPARE(
            told(YearOddity::EndMoved, "2020-01-01T22:00", hours{6}, daily),
            u"Clocks change while it is open: it lasts 6 h, and on the clock from Sat 2026-03-28 22:00 to "
            "Sun 2026-03-29 05:00."_s);
    }

    void monthsAreNamed()
    {
        QCOMPARE(odditySentence(YearOddity::MonthSkipped, 2027y / February),
                 u"February 2027 does not have this day and is left out."_s);
        QCOMPARE(odditySentence(YearOddity::OffsetDropsMonth, 2026y / June),
                 u"In June 2026 the offset ends exactly on the last day of the month; real clients do not "
                 "open then."_s);
    }

    void aYearIsSummedUp()
    {
        const auto summed = [](const char *start, minutes duration, const Recurrence &recurrence,
                               const char *zoneName = "Europe/Berlin") {
            const MaintenanceWindow window{u"W"_s,
                                           u"W"_s,
                                           {},
                                           {{{civil(start), false, duration, recurrence}, false, 0}},
                                           WindowType::General,
                                           true};
            return yearSentence(yearAhead(window, zone(zoneName), at("2026-03-15T12:00:00Z")));
        };
        QCOMPARE(summed("2026-01-31T22:00", minutes{60}, MonthlyByDate{31, 1}),
                 u"From March 2026 to February 2027 it opens 7 time(s). None of these differs from what one "
                 u"would think. 5 month(s) are left out."_s);
        QCOMPARE(summed("2026-01-01T02:30", minutes{60}, daily),
                 u"From March 2026 to February 2027 it opens 365 time(s). 2 of these differ(s) from what one "
                 u"would think."_s);
        QCOMPARE(summed("2020-01-01T02:30", minutes{60}, Once{}),
                 u"From March 2026 to February 2027 it does not open."_s);
        QVERIFY(summed("2026-01-01T00:00", minutes{5}, Interval{0, 0, 10}, "Asia/Tokyo")
                    .contains(u"it opens more than 9600 time(s)"_s));
        QCOMPARE(yearSentence({}), QString());
    }

    void aPlannedStartSaysWhatIsNotPlain()
    {
        YearOpening opening;
        opening.planned = civil("2026-03-29T02:30");
        opening.start = civil("2026-03-29T03:30");
        QCOMPARE(plannedWords(opening), u"02:30"_s);
        opening.start = civil("2026-03-30T00:30");
        QCOMPARE(plannedWords(opening), u"Sun 2026-03-29 02:30"_s);
        opening.isUtc = true;
        QCOMPARE(plannedWords(opening), u"Sun 2026-03-29 02:30 UTC"_s);
    }
};

QTEST_APPLESS_MAIN(YearWordsTest)
#include "tst_yearwords.moc"
