// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/opening.h"

#include "schedule/scheduletoken.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

ScheduleToken token(const char *start, minutes duration, const Recurrence &recurrence, bool utc = false)
{
    return {{civil(start), utc, duration, recurrence}, false, 0};
}

Opening opening(const QList<ScheduleToken> &tokens, const char *now, const char *zoneName = "UTC")
{
    return openingOf({u"W"_s, u"W"_s, {}, tokens, WindowType::General, true}, zone(zoneName), at(now));
}

const ScheduleToken nightly = token("2026-01-01T22:00", hours{4}, Interval{1, 0, 0});
const ScheduleToken once = token("2026-01-01T22:00", hours{4}, Once{});

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextOccurrenceIsAhead()
    {
        const Opening next = opening({nightly}, "2026-03-01T12:00:00Z");
        QCOMPARE(next.state, Opening::State::Ahead);
        QCOMPARE(shown(next.span), u"2026-03-01T22:00:00Z/2026-03-02T02:00:00Z"_s);
        QCOMPARE(next.holdsUntil(), next.span.begin);
        QVERIFY(!next.isOver());
    }

    void aWindowIsOpenFromItsStartToBeforeItsEnd()
    {
        QCOMPARE(opening({nightly}, "2026-03-01T21:59:59Z").state, Opening::State::Ahead);
        const Opening open = opening({nightly}, "2026-03-01T22:00:00Z");
        QCOMPARE(open.state, Opening::State::Open);
        QCOMPARE(shown(open.span), u"2026-03-01T22:00:00Z/2026-03-02T02:00:00Z"_s);
        QCOMPARE(opening({nightly}, "2026-03-02T01:59:59Z"), open);
        QCOMPARE(opening({nightly}, "2026-03-02T02:00:00Z").state, Opening::State::Ahead);
    }

    void whatIsOverAndWhatNeverWasAreToldApart()
    {
        QCOMPARE(opening({once}, "2026-01-02T02:00:00Z").state, Opening::State::Over);
        QCOMPARE(opening({once}, "2025-01-01T00:00:00Z").state, Opening::State::Ahead);
        const ScheduleToken never = token("2026-02-01T00:00", hours{1}, MonthlyByDate{31, 12});
        QCOMPARE(opening({never}, "2026-01-01T00:00:00Z").state, Opening::State::Never);
        const ScheduleToken empty = token("2026-01-01T22:00", minutes{0}, Interval{1, 0, 0});
        QVERIFY(opening({empty}, "2026-01-01T22:00:00Z").isOver());
        QCOMPARE(opening({empty}, "2026-01-01T22:00:00Z").state, Opening::State::Never);
        QCOMPARE(opening({}, "2026-01-01T22:00:00Z").state, Opening::State::Never);
    }

    void whatTouchesOrOverlapsKeepsItOpen()
    {
        const ScheduleToken early = token("2026-01-02T02:00", hours{2}, Once{});
        const Opening open = opening({early, nightly}, "2026-01-01T23:00:00Z");
        QCOMPARE(shown(open.span), u"2026-01-01T22:00:00Z/2026-01-02T04:00:00Z"_s);
        const ScheduleToken later = token("2026-01-01T23:00", hours{6}, Once{});
        const Opening longer = opening({nightly, later, early}, "2026-01-01T23:30:00Z");
        QCOMPARE(shown(longer.span), u"2026-01-01T22:00:00Z/2026-01-02T05:00:00Z"_s);
    }

    void theFirstOfSeveralSchedulesIsAhead()
    {
        const ScheduleToken weekly = token("2026-01-01T20:00", hours{1}, Weekly{Sunday, 1});
        QCOMPARE(shown(opening({nightly, weekly}, "2026-03-01T12:00:00Z").span),
                 u"2026-03-01T20:00:00Z/2026-03-01T21:00:00Z"_s);
        QCOMPARE(shown(opening({once, weekly}, "2026-03-01T12:00:00Z").span),
                 u"2026-03-01T20:00:00Z/2026-03-01T21:00:00Z"_s);
    }

    void theZoneDecidesUnlessItIsInUtc()
    {
        QCOMPARE(shown(opening({nightly}, "2026-07-01T12:00:00Z", "Europe/Berlin").span),
                 u"2026-07-01T20:00:00Z/2026-07-02T00:00:00Z"_s);
        ScheduleToken utc = nightly;
        utc.schedule.utc = true;
        QCOMPARE(shown(opening({utc}, "2026-07-01T12:00:00Z", "Europe/Berlin").span),
                 u"2026-07-01T22:00:00Z/2026-07-02T02:00:00Z"_s);
    }

    void whatNeverClosesHasNoEnd_data()
    {
        QTest::addColumn<int>("minutesBetween");
        QTest::newRow("days") << 1440;
        QTest::newRow("minutes that touch") << 5;
    }
    void whatNeverClosesHasNoEnd()
    {
        QFETCH(int, minutesBetween);
        const Interval every = minutesBetween == 1440 ? Interval{1, 0, 0} : Interval{0, 0, minutesBetween};
        const Opening open =
            opening({token("2026-01-01T00:00", minutes{minutesBetween}, every)}, "2026-03-01T12:00:00Z");
        QCOMPARE(open.state, Opening::State::Open);
        QVERIFY(open.isEndless);
        QVERIFY(open.span.begin > at("2026-02-28T12:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(OpeningTest)
#include "tst_opening.moc"
