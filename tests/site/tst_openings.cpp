// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/openings.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const Schedule mondays = schedule("00811A9E081A2000"); // 04:00-05:30 from 2012-01-01
const Schedule wednesdays = schedule("00811A9E081C2000");

QStringList shown(const std::vector<Span> &spans)
{
    QStringList texts;
    for (const Span &span : spans) {
        texts.append(test::shown(span));
    }
    return texts;
}

} // namespace

class OpeningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalSchedulesTakeTurns()
    {
        const auto spans =
            openingsAhead({wednesdays, mondays}, ZoneClock::utc(), at("2026-03-02T04:00:00Z"), 3);
        QCOMPARE(shown(spans),
                 (QStringList{u"2026-03-02T04:00:00Z/2026-03-02T05:30:00Z"_s,
                              u"2026-03-04T04:00:00Z/2026-03-04T05:30:00Z"_s,
                              u"2026-03-09T04:00:00Z/2026-03-09T05:30:00Z"_s}));
    }

    void oneThatIsOpenIsTheFirst()
    {
        const auto begins = [](QByteArrayView from) {
            return openingsAhead({mondays}, ZoneClock::utc(), at(from), 1).front().begin;
        };
        QCOMPARE(begins("2026-03-02T05:29:59Z"), at("2026-03-02T04:00:00Z"));
        QCOMPARE(begins("2026-03-02T05:30:00Z"), at("2026-03-09T04:00:00Z"));
    }

    void theSameOpeningComesOnce()
    {
        QCOMPARE(openingsAhead({mondays, mondays}, ZoneClock::utc(), at("2026-03-02T04:00:00Z"), 2).size(),
                 2U);
        QVERIFY(openingsAhead({}, ZoneClock::utc(), at("2026-03-02T04:00:00Z"), 2).empty());
    }

    void whatIsOverHasNothingAhead()
    {
        const Schedule once = schedule("00011A8500080000");
        QVERIFY(openingsAhead({once}, ZoneClock::utc(), at("2026-03-02T04:00:00Z"), 2).empty());
        const Schedule empty = schedule("7913788000080000");
        QVERIFY(openingsAhead({empty}, ZoneClock::utc(), at("2004-07-19T08:30:00Z"), 2).empty());
    }

    void aRangeGetsWhatSharesTimeWithIt()
    {
        const Span range{at("2026-03-02T05:00:00Z"), at("2026-03-04T04:30:00Z")};
        QCOMPARE(shown(openingsIn({wednesdays, mondays}, ZoneClock::utc(), range)),
                 (QStringList{u"2026-03-02T04:00:00Z/2026-03-02T05:30:00Z"_s,
                              u"2026-03-04T04:00:00Z/2026-03-04T05:30:00Z"_s}));
    }
};

QTEST_APPLESS_MAIN(OpeningsTest)
#include "tst_openings.moc"
