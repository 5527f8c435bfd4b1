// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tokenjson.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class TokenJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheContract()
    {
        QCOMPARE(
            tokenJson(decodedTokens(u"00811A9E08221600").value().first(), 1),
            QByteArray(
                R"({"token": "00811A9E08221600", "kind": "monthlyByWeekday", "start": "2012-01-01T04:00", )"
                R"("utc": false, "durationMinutes": 90, "weekday": 2, "weekOrder": 3, "months": 1, )"
                R"("reservedBits": 0, "warnings": []})"));
    }

    void publishedTokensSurviveTheDetour()
    {
        for (const DataRow &row : dataRows(u"schedule-tokens.tsv"_s)) {
            const auto token = decodedTokens(row[u"token"_s]).value().first();
            QCOMPARE(tokensFromJson(tokenJson(token, 1)).value(), QList{token});
            QCOMPARE(tokensFromJson('[' + tokenJson(token, 2) + ',' + tokenJson(token, 2) + ']').value(),
                     (QList{token, token}));
        }
    }

    void hours24IsThereOnlyIfStoredSo()
    {
        const auto token = decodedTokens(u"01CA8C80C0100008").value().first();
        QVERIFY(tokenJson(token, 1).contains(R"("durationMinutes": 1440, "hours24": true,)"));
        QVERIFY(!tokenJson(decodedTokens(u"00074AC0005F2000").value().first(), 1).contains("hours24"));
    }

    void utcAndReservedBitsMayBeMissing()
    {
        const auto tokens =
            tokensFromJson(R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60})");
        QVERIFY(tokens.ok());
        QVERIFY(!tokens->first().schedule.utc);
        QCOMPARE(tokens->first().reservedBits, 0U);
    }

    void whatIsWrongIsNamedByItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const char *json, const char *field) {
            QTest::newRow(what) << QByteArray(json) << QString::fromLatin1(field);
        };
        row("no JSON", "{", "");
        row("nothing", "", "");
        row("no object", "7", "");
        row("no tokens", "[]", "");
        row("no kind", R"({"start": "2026-01-05T22:00", "durationMinutes": 60})", "kind");
        row("unknown kind", R"({"kind": "yearly", "start": "2026-01-05T22:00", "durationMinutes": 60})",
            "kind");
        row("kind no text", R"({"kind": 1, "start": "2026-01-05T22:00", "durationMinutes": 60})", "kind");
        row("no start", R"({"kind": "none", "durationMinutes": 60})", "start");
        row("start with seconds",
            R"({"kind": "none", "start": "2026-01-05T22:00:00", "durationMinutes": 60})", "start");
        row("start with zone", R"({"kind": "none", "start": "2026-01-05T22:00Z", "durationMinutes": 60})",
            "start");
        row("start impossible", R"({"kind": "none", "start": "2026-02-29T22:00", "durationMinutes": 60})",
            "start");
        row("start after 2033", R"({"kind": "none", "start": "2034-01-01T00:00", "durationMinutes": 60})",
            "start");
        row("start no text", R"({"kind": "none", "start": 2026, "durationMinutes": 60})", "start");
        row("number beyond 64 bits, signed",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 18446744073709551615})",
            "durationMinutes");
        row("no duration", R"({"kind": "none", "start": "2026-01-05T22:00"})", "durationMinutes");
        row("duration negative", R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": -1})",
            "durationMinutes");
        row("duration too long", R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 46080})",
            "durationMinutes");
        row("duration fractional", R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 1.5})",
            "durationMinutes");
        row("duration huge",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 3000000000})",
            "durationMinutes");
        row("duration text", R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": "60"})",
            "durationMinutes");
        row("utc no truth",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "utc": 1})", "utc");
        row("field of another kind",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "weeks": 1})", "weeks");
        row("field of no kind",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "x": 1})", "x");
        row("no weekday",
            R"({"kind": "weekly", "start": "2026-01-05T22:00", "durationMinutes": 60, "weeks": 1})",
            "weekday");
        row("weekday 0",
            R"({"kind": "weekly", "start": "2026-01-05T22:00", "durationMinutes": 60, "weeks": 1, "weekday": 0})",
            "weekday");
        row("weekday 8",
            R"({"kind": "weekly", "start": "2026-01-05T22:00", "durationMinutes": 60, "weeks": 1, "weekday": 8})",
            "weekday");
        row("weeks 5",
            R"({"kind": "weekly", "start": "2026-01-05T22:00", "durationMinutes": 60, "weeks": 5, "weekday": 1})",
            "weeks");
        row("order 5",
            R"({"kind": "monthlyByWeekday", "start": "2026-01-05T22:00", "durationMinutes": 60, "months": 1, "weekday": 1, "weekOrder": 5})",
            "weekOrder");
        row("order -1",
            R"({"kind": "monthlyByWeekday", "start": "2026-01-05T22:00", "durationMinutes": 60, "months": 1, "weekday": 1, "weekOrder": -1})",
            "weekOrder");
        row("month day 32",
            R"({"kind": "monthlyByDate", "start": "2026-01-05T22:00", "durationMinutes": 60, "months": 1, "monthDay": 32})",
            "monthDay");
        row("months 13",
            R"({"kind": "monthlyByDate", "start": "2026-01-05T22:00", "durationMinutes": 60, "months": 13, "monthDay": 1})",
            "months");
        row("offset 8",
            R"({"kind": "monthlyByWeekdayOffset", "start": "2026-01-05T22:00", "durationMinutes": 60, "months": 1, "weekday": 1, "weekOrder": 1, "offsetDays": 8})",
            "offsetDays");
        row("no span",
            R"({"kind": "interval", "start": "2026-01-05T22:00", "durationMinutes": 60, "spanDays": 0, "spanHours": 0, "spanMinutes": 0})",
            "spanDays");
        row("span missing",
            R"({"kind": "interval", "start": "2026-01-05T22:00", "durationMinutes": 60, "spanDays": 1, "spanMinutes": 0})",
            "spanHours");
        row("used bits",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "reservedBits": 524288})",
            "reservedBits");
        row("bits beyond",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "reservedBits": 4294967296})",
            "reservedBits");
        row("24 hours of an hour",
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "hours24": true})",
            "hours24");
        row("second of two",
            R"([{"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60}, {"kind": "none", "start": "2026-01-05T22:00"}])",
            "durationMinutes");
    }
    void whatIsWrongIsNamedByItsField()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto tokens = tokensFromJson(json);
        QVERIFY(!tokens.ok());
        QCOMPARE(tokens.problem().place.field, field);
    }

    void aNameTwiceIsRefused()
    {
        const auto tokens = tokensFromJson(
            R"({"kind": "none", "start": "2026-01-05T22:00", "durationMinutes": 60, "durationMinutes": 90})");
        QVERIFY(!tokens.ok());
        QCOMPARE(tokens.problem().code, ProblemCode::NameTwice);
    }
};

QTEST_APPLESS_MAIN(TokenJsonTest)
#include "tst_tokenjson.moc"
