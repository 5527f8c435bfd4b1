// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduletoken.h"

#include "core/timetext.h"
#include "exchange/tokenjson.h"
#include "support/site.h"

#include <QTest>

#include <random>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// A token of any kind with every field anywhere in its range.
ScheduleToken randomToken(std::mt19937 &random)
{
    const auto from = [&random](int least, int greatest) {
        return std::uniform_int_distribution<int>(least, greatest)(random);
    };
    const auto weekday = [&] { return std::chrono::weekday{static_cast<unsigned>(from(0, 6))}; };
    const auto order = [&] { return static_cast<WeekOrder>(from(0, 4)); };
    const std::array<Recurrence, 6> recurrences{
        Once{},
        Interval{from(0, 31), from(0, 23), from(1, 59)},
        Weekly{weekday(), from(1, 4)},
        MonthlyByWeekday{weekday(), order(), from(1, 12)},
        MonthlyByDate{from(0, 31), from(1, 12)},
        MonthlyByWeekdayOffset{weekday(), order(), from(1, 12), from(0, 7)}};
    const std::array<quint32, 6> unused{0x7FFFE, 0x6, 0x1FFE, 0x1FE, 0x3FE, 0x3E};
    const auto kind = static_cast<std::size_t>(from(0, 5));

    ScheduleToken token;
    token.schedule.recurrence = recurrences[kind];
    token.schedule.start = civil("1970-01-01T00:00") + std::chrono::minutes{from(0, 64 * 365 * 24 * 60)};
    token.schedule.utc = from(0, 1) == 1;
    token.schedule.duration = std::chrono::minutes{from(0, 31 * 1440 + 23 * 60 + 59)};
    token.reservedBits = static_cast<quint32>(random()) & unused[kind];
    token.hours24 = from(0, 20) == 0;
    if (token.hours24) {
        token.schedule.duration = std::chrono::days{1};
    }
    return token;
}

} // namespace

class ScheduleTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedTokensMeanWhatTheirBitsSay_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("duration");
        QTest::addColumn<bool>("utc");
        const QMap<QString, QString> kinds{{u"NONE"_s, u"none"_s},
                                           {u"INTERVAL"_s, u"interval"_s},
                                           {u"WEEKLY"_s, u"weekly"_s},
                                           {u"MONTHLY_BY_WEEKDAY"_s, u"monthlyByWeekday"_s},
                                           {u"MONTHLY_BY_DATE"_s, u"monthlyByDate"_s},
                                           {u"MONTHLY_BY_WEEKDAY_BASE"_s, u"monthlyByWeekdayOffset"_s}};
        for (const DataRow &row : dataRows(u"schedule-tokens.tsv"_s)) {
            QTest::newRow(qPrintable(row[u"token"_s]))
                << row[u"token"_s] << kinds[row[u"dec_type"_s]] << row[u"dec_start"_s].replace(u' ', u'T')
                << row[u"dec_duration_min"_s].toInt() << (row[u"dec_isgmt"_s] == u"1");
        }
    }
    void publishedTokensMeanWhatTheirBitsSay()
    {
        QFETCH(QString, token);
        QFETCH(QString, kind);
        QFETCH(QString, start);
        QFETCH(int, duration);
        QFETCH(bool, utc);
        const auto decoded = decodedTokens(token).value();
        QCOMPARE(decoded.size(), 1);
        const Schedule &schedule = decoded.first().schedule;
        QCOMPARE(QString(kindName(schedule.recurrence)), kind);
        QCOMPARE(isoMinuteText(schedule.start), start);
        QCOMPARE(schedule.duration.count(), duration);
        QCOMPARE(schedule.utc, utc);
        QCOMPARE(encodedToken(decoded.first()), token);
    }

    void publishedStringsOfSeveralTokensSplitIntoTheirTokens()
    {
        for (const DataRow &row : dataRows(u"schedule-tokens.tsv"_s)) {
            const QString string = row[u"string"_s];
            const auto decoded = decodedTokens(string).value();
            QCOMPARE(decoded.size(), string.size() / 16);
            QString encoded;
            for (const ScheduleToken &token : decoded) {
                encoded += encodedToken(token);
            }
            QCOMPARE(encoded, string);
        }
    }

    // What other implementations get wrong.

    void aStartMinuteFrom32OnKeepsItsTopBit()
    {
        for (int minute = 0; minute < 60; ++minute) {
            ScheduleToken token;
            token.schedule.start = civil("2024-03-12T22:00") + std::chrono::minutes{minute};
            QCOMPARE(decodedTokens(encodedToken(token)).value().first(), token);
        }
        QCOMPARE(isoMinuteText(schedule("B6CC3D8000080000").start), u"2024-03-12T22:45"_s);
    }

    void sixteenHoursAndMoreAreNotNegative()
    {
        QCOMPARE(schedule("001A9A7BB8100008").duration.count(), 1439);
    }

    void theDayPartOfADurationCounts()
    {
        QCOMPARE(schedule("00074AC0005F2000").duration.count(), 1440);
        QCOMPARE(schedule("00084AC028592000").duration.count(), 1740);
    }

    void bothWaysToStore24HoursMeanTheSame()
    {
        ScheduleToken asDay;
        asDay.schedule.start = civil("2026-01-05T00:00");
        asDay.schedule.duration = std::chrono::days{1};
        ScheduleToken asHours = asDay;
        asHours.hours24 = true;
        QVERIFY(encodedToken(asDay) != encodedToken(asHours));
        const auto readDay = decodedTokens(encodedToken(asDay)).value().first();
        const auto readHours = decodedTokens(encodedToken(asHours)).value().first();
        QCOMPARE(readDay.schedule, readHours.schedule);
        QVERIFY(!readDay.hours24);
        QVERIFY(readHours.hours24);
        QVERIFY(schedule("01CA8C80C0100008").duration == std::chrono::days{1});
    }

    void allThreeOffsetBitsAreRead()
    {
        QCOMPARE(std::get<MonthlyByWeekdayOffset>(schedule("00211D80083213C0").recurrence).offsetDays, 7);
        QCOMPARE(std::get<MonthlyByWeekdayOffset>(schedule("005C7D4020331680").recurrence).offsetDays, 2);
    }

    void reservedBitsAreKept()
    {
        const auto token = decodedTokens(u"0001128000080008").value().first();
        QCOMPARE(token.reservedBits, 8U);
        QCOMPARE(encodedToken(token), u"0001128000080008"_s);
    }

    void lowerCaseIsReadAndUpperCaseWritten()
    {
        QCOMPARE(encodedToken(decodedTokens(u"00811a9e08221600").value().first()), u"00811A9E08221600"_s);
    }

    void whatIsOutOfRangeIsRefusedByItsField_data()
    {
        QTest::addColumn<QString>("string");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("field");
        const QString good = u"00811A9E08221600"_s;
        const auto row = [](const char *what, const QString &string, const QString &token,
                            const char *field) {
            QTest::newRow(what) << string << token << QString::fromLatin1(field);
        };
        const auto one = [&row](const char *what, const char *token, const char *field) {
            row(what, QString::fromLatin1(token), QString::fromLatin1(token), field);
        };
        row("empty", u""_s, u""_s, "");
        row("too short", u"00811A9E0822160"_s, u"00811A9E0822160"_s, "");
        row("too long", good + u'0', good + u'0', "");
        row("no digit", u"00811A9E0822160G"_s, u"00811A9E0822160G"_s, "");
        row("prefix", u"0x811A9E08221600"_s, u"0x811A9E08221600"_s, "");
        row("a digit of another script", u"٠0811A9E08221600"_s, u"٠0811A9E08221600"_s, "");
        row("second of two", good + u"00811A9E08221A00"_s, u"00811A9E08221A00"_s, "weekOrder");
        one("flag 0", "00811A9E08021600", "kind");
        one("flag 7", "00811A9E083A1600", "kind");
        one("minute 60", "F0011A8000080000", "start");
        one("hour 24", "03011A8000080000", "start");
        one("day 0", "00001A8000080000", "start");
        one("31 April", "001F4A8000080000", "start");
        one("29 February of a common year", "001D2A4000080000", "start");
        one("month 0", "00010A8000080000", "start");
        one("month 13", "0001DA8000080000", "start");
        one("60 minutes of duration", "00011ABC00080000", "durationMinutes");
        one("25 hours of duration", "00011A80C8080000", "durationMinutes");
        one("24 hours and a day", "00011A80C0480000", "durationMinutes");
        one("24 hours and a minute", "00011A81C0080000", "durationMinutes");
        one("no interval", "00011A8000100000", "spanDays");
        one("60 minutes of interval", "00011A8000178000", "spanMinutes");
        one("24 hours of interval", "00011A8000101800", "spanHours");
        one("weekday 0", "00011A8000182000", "weekday");
        one("every 0 weeks", "00011A8000190000", "weeks");
        one("every 5 weeks", "00011A800019A000", "weeks");
        one("every 0 months", "00011A8000220200", "months");
        one("every 13 months", "00011A800022D200", "months");
        one("fifth week", "00011A8000221A00", "weekOrder");
        one("every 0 months by date", "00011A8000284000", "months");
        one("every 15 months by date", "00011A8000287C00", "months");
        one("weekday 0 with offset", "00011A8000301200", "weekday");
    }
    void whatIsOutOfRangeIsRefusedByItsField()
    {
        QFETCH(QString, string);
        QFETCH(QString, token);
        QFETCH(QString, field);
        const auto decoded = decodedTokens(string);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.problem().place.token, token);
        QCOMPARE(decoded.problem().place.field, field);
    }

    void encodingAndDecodingAreInverse()
    {
        std::mt19937 random(4711);
        for (int i = 0; i < 20000; ++i) {
            const ScheduleToken token = randomToken(random);
            QVERIFY(!problemWith(token));
            const QString string = encodedToken(token);
            QCOMPARE(decodedTokens(string).value(), QList{token});
            QCOMPARE(encodedToken(decodedTokens(string).value().first()), string);
        }
    }

    void everyStringIsEitherReadAndWrittenBackOrRefused()
    {
        std::mt19937_64 random(4712);
        int read = 0;
        for (int i = 0; i < 200000; ++i) {
            const QString string = u"%1"_s.arg(quint64{random()}, 16, 16, QLatin1Char('0')).toUpper();
            const auto decoded = decodedTokens(string);
            if (decoded) {
                ++read;
                QVERIFY(!problemWith(decoded->first()));
                QCOMPARE(encodedToken(decoded->first()), string);
            } else {
                QCOMPARE(decoded.problem().place.token, string);
            }
        }
        QVERIFY(read > 1000);
    }

    void warningsComeInTheirOrder()
    {
        const auto names = [](const char *token, qsizetype tokensInString) {
            QStringList list;
            for (const TokenWarning warning :
                 warningsAbout(decodedTokens(QString::fromLatin1(token)).value().first(), tokensInString)) {
                list.append(QString(warningName(warning)));
            }
            return list.join(u' ');
        };
        QCOMPARE(names("00811A9E08221600", 1), u""_s);
        QCOMPARE(names("0001128000080008", 2), u"reservedBits zeroDuration multipleTokens notAWindow"_s);
        QCOMPARE(names("00084AC028592000", 1), u"longerThan24Hours"_s);
        QCOMPARE(names("00074AC0005F2000", 1), u""_s);
        QCOMPARE(names("00011A8400080000", 1), u"notAWindow"_s);
        QCOMPARE(names("00011A8500080000", 1), u""_s);
        QCOMPARE(names("00011A9E00100100", 1), u"notAWindow"_s);
        QCOMPARE(names("00011A9E00102008", 1), u"notAWindow"_s);
    }

    void whatCouldNotBeWrittenIsNamed()
    {
        ScheduleToken token;
        token.schedule.start = civil("2026-01-05T00:00");
        QVERIFY(!problemWith(token));
        const auto field = [](const ScheduleToken &wrong) { return problemWith(wrong).value().place.field; };
        const auto with = [&token](auto change) {
            ScheduleToken changed = token;
            change(changed);
            return changed;
        };
        QCOMPARE(field(with([](auto &t) { t.schedule.start = civil("2034-01-01T00:00"); })), u"start"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.start = civil("1969-12-31T23:59"); })), u"start"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.start += std::chrono::seconds{1}; })), u"start"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.duration = std::chrono::days{32}; })),
                 u"durationMinutes"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.duration = std::chrono::minutes{-1}; })),
                 u"durationMinutes"_s);
        QCOMPARE(field(with([](auto &t) { t.hours24 = true; })), u"hours24"_s);
        QCOMPARE(field(with([](auto &t) { t.reservedBits = 1; })), u"reservedBits"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.recurrence = Interval{}; })), u"spanDays"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.recurrence = Interval{32, 0, 0}; })), u"spanDays"_s);
        QCOMPARE(field(with([](auto &t) {
                     t.schedule.recurrence = Weekly{std::chrono::Monday, 5};
                 })),
                 u"weeks"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.recurrence = MonthlyByDate{32, 1}; })), u"monthDay"_s);
        QCOMPARE(field(with([](auto &t) { t.schedule.recurrence = MonthlyByDate{1, 13}; })), u"months"_s);
    }
};

QTEST_APPLESS_MAIN(ScheduleTokenTest)
#include "tst_scheduletoken.moc"
