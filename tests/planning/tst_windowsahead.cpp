// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowsahead.h"

#include "core/timetext.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Instant from = at("2026-01-05T00:00:00Z");
const Instant farAway = at("2126-01-05T00:00:00Z");

WindowsAhead ahead(const QStringList &tokens)
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s});
    for (const QString &token : tokens) {
        builder.window(u"A"_s, u"w%1"_s.arg(tokens.indexOf(token)), token);
    }
    return {builder.snapshot(), ClientRow{0}, WorkKind::Program, from};
}

QString token(const char *start, minutes duration, const Recurrence &recurrence)
{
    return encodedToken({{civil(start), true, duration, recurrence}, false, 0});
}

} // namespace

class WindowsAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsComeOneAfterTheOther()
    {
        WindowsAhead windows = ahead({token("2026-01-01T01:00", hours{1}, Interval{1, 0, 0})});
        QVERIFY(windows.restricted());
        QCOMPARE(windows.firstEndingAfter(from, farAway), std::size_t{0});
        QCOMPARE(isoText(windows.begin(0)), u"2026-01-05T01:00:00Z"_s);
        QVERIFY(windows.lasts(0, at("2026-01-05T02:00:00Z")));
        QVERIFY(!windows.lasts(0, at("2026-01-05T02:00:01Z")));
        QCOMPARE(windows.firstEndingAfter(at("2026-01-05T02:00:00Z"), farAway), std::size_t{1});
        QCOMPARE(windows.firstEndingAfter(at("2026-01-05T01:59:59Z"), farAway), std::size_t{0});
    }

    void itMayBeAskedForEarlierMomentsAgain()
    {
        WindowsAhead windows = ahead({token("2026-01-01T01:00", hours{1}, Interval{1, 0, 0}),
                                      token("2026-01-01T12:00", hours{1}, Weekly{std::chrono::Monday, 1})});
        QCOMPARE(windows.firstEndingAfter(at("2026-01-12T12:30:00Z"), farAway), std::size_t{9});
        QCOMPARE(windows.firstEndingAfter(at("2026-01-05T12:30:00Z"), farAway), std::size_t{1});
        QCOMPARE(windows.firstEndingAfter(from, farAway), std::size_t{0});
        QVERIFY(!windows.firstEndingAfter(at("2026-01-12T13:00:00Z"), at("2026-01-13T01:00:00Z")));
        QCOMPARE(windows.firstEndingAfter(at("2026-01-12T12:59:59Z"), farAway), std::size_t{9});
    }

    void aWindowThatBeganBeforeIsThere()
    {
        WindowsAhead windows = ahead({token("2026-01-04T23:00", hours{2}, Once{})});
        QCOMPARE(windows.firstEndingAfter(from, farAway), std::size_t{0});
        QCOMPARE(isoText(windows.begin(0)), u"2026-01-04T23:00:00Z"_s);
        QVERIFY(!windows.firstEndingAfter(at("2026-01-05T01:00:00Z"), farAway));
    }

    void aLimitEndsTheSearch()
    {
        WindowsAhead windows = ahead({token("2030-01-01T00:00", hours{1}, Once{})});
        QVERIFY(!windows.firstEndingAfter(from, at("2030-01-01T00:00:00Z")));
        QVERIFY(windows.firstEndingAfter(from, at("2030-01-01T00:00:01Z")));
    }

    void aWindowThatNeverClosesLastsAsLongAsAsked()
    {
        WindowsAhead windows = ahead({token("2020-01-01T00:00", days{1}, Interval{1, 0, 0})});
        QCOMPARE(windows.firstEndingAfter(from, farAway), std::size_t{0});
        QVERIFY(windows.lasts(0, at("9000-01-01T00:00:00Z")));
        QVERIFY(!windows.exists(1, farAway));
    }

    void sevenDaysWithoutAPauseAreOneWindow()
    {
        QStringList tokens;
        for (unsigned day = 0; day < 7; ++day) {
            tokens.append(token("2025-01-01T00:00", days{1}, Weekly{std::chrono::weekday{day}, 1}));
        }
        WindowsAhead windows = ahead(tokens);
        QCOMPARE(windows.firstEndingAfter(from, farAway), std::size_t{0});
        QVERIFY(windows.lasts(0, farAway));
        QCOMPARE(isoText(windows.trueBegin(0, at("1970-01-01T00:00:00Z"))), u"2025-01-01T00:00:00Z"_s);
    }

    void theTrueBeginningIsLookedForNoFurtherThanAsked()
    {
        WindowsAhead windows = ahead({token("1970-01-01T00:00", minutes{1}, Interval{0, 0, 1})});
        QVERIFY(windows.firstEndingAfter(from, farAway));
        QCOMPARE(isoText(windows.trueBegin(0, at("2026-01-01T00:00:00Z"))), u"2026-01-01T00:00:00Z"_s);
    }

    void theSingleOccurrenceThatEndsLastIsNotMerged()
    {
        WindowsAhead windows =
            ahead({token("2026-01-05T01:00", hours{1}, Once{}), token("2026-01-05T01:30", hours{1}, Once{}),
                   token("2026-01-05T02:00", hours{2}, Once{})});
        QCOMPARE(isoText(windows.singleOpenAt(at("2026-01-05T01:30:00Z"))->end), u"2026-01-05T02:30:00Z"_s);
        QCOMPARE(isoText(windows.singleOpenAt(at("2026-01-05T01:00:00Z"))->end), u"2026-01-05T02:00:00Z"_s);
        QVERIFY(!windows.singleOpenAt(at("2026-01-05T04:00:00Z")));
    }

    void howLongAWindowCanBeIsKnownWhereNothingOccursTwiceInOne()
    {
        const QString hour = token("2026-01-01T01:00", hours{1}, Weekly{std::chrono::Monday, 1});
        const QString night = token("2026-01-01T20:00", hours{10}, MonthlyByDate{0, 1});
        const WindowsAhead windows = ahead({hour, night});
        QVERIFY(windows.mayLast(hours{11}));
        QVERIFY(!windows.mayLast(hours{11} + seconds{1}));
        // Together they may bridge the week, or the day.
        QVERIFY(ahead({hour, token("2026-01-01T02:00", days{6}, Weekly{std::chrono::Monday, 1})})
                    .mayLast(days{1000}));
        QVERIFY(ahead({token("2026-01-01T01:00", hours{1}, Interval{1, 0, 0})}).mayLast(days{1000}));
    }

    void whatHasNoDurationOpensNothingButRestricts()
    {
        WindowsAhead windows = ahead({token("2026-01-05T01:00", minutes{0}, Interval{1, 0, 0})});
        QVERIFY(windows.restricted());
        QVERIFY(!windows.firstEndingAfter(from, farAway));
    }
};

QTEST_APPLESS_MAIN(WindowsAheadTest)
#include "tst_windowsahead.moc"
