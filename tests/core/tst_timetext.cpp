// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"

#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIsoTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("UTC") << u"2026-03-29T01:00:00Z"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("offset") << u"2026-03-29T02:30:00+01:00"_s << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("offset without colon") << u"2026-03-29T02:30:00-0330"_s << u"2026-03-29T06:00:00Z"_s;
        QTest::newRow("offset of hours") << u"2026-03-29T02:30:00+05"_s << u"2026-03-28T21:30:00Z"_s;
        QTest::newRow("offset over the new year")
            << u"2026-01-01T00:30:00+01:00"_s << u"2025-12-31T23:30:00Z"_s;
        QTest::newRow("without seconds") << u"2026-03-29T01:00Z"_s << u"2026-03-29T01:00:00Z"_s;
        QTest::newRow("fraction dropped") << u"2026-03-29T01:00:59.9999999Z"_s << u"2026-03-29T01:00:59Z"_s;
        QTest::newRow("civil") << u"2026-03-29T02:30"_s << u"2026-03-29T02:30:00"_s;
        QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << u"2028-02-29T00:00:00Z"_s;
        QTest::newRow("year 1") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
    }
    void readsIsoTimes()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        const auto time = timeFromIso(text);
        QVERIFY(time);
        QCOMPARE(isoText(time->meaning()), meaning);
    }

    void refusesWhatIsNoIsoTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "now",
                                 "2026-03-29",
                                 "2026-3-29T01:00:00Z",
                                 "2026-02-29T01:00:00Z",
                                 "2026-13-01T01:00:00Z",
                                 "2026-00-01T01:00:00Z",
                                 "2026-03-29T24:00:00Z",
                                 "2026-03-29T01:60:00Z",
                                 "2026-03-29T01:00:60Z",
                                 "2026-03-29 01:00:00Z",
                                 "2026-03-29T01:00:00Zulu",
                                 "2026-03-29T01:00:00+",
                                 "2026-03-29T01:00:00+25:00",
                                 "2026-03-29T01:00:00.Z",
                                 "0000-01-01T00:00:00Z",
                                 "+2026-03-29T01:00:00Z",
                                 "2026-03-29T01.5Z",
                                 "2026-03-29T01:00:00+01:",
                                 "9999-12-31T23:59:59-23:59",
                                 "0001-01-01T00:00:00+01:00",
                                 "2026-03-29T01:00:00 Z"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("other digits") << u"２０２６-03-29T01:00:00Z"_s;
    }
    void refusesWhatIsNoIsoTime()
    {
        QFETCH(QString, text);
        QVERIFY(!timeFromIso(text));
    }

    void readsWmiDates()
    {
        QCOMPARE(isoText(timeFromWmi(u"20260301010000.000000+060").value().meaning()),
                 u"2026-03-01T00:00:00Z"_s);
        QCOMPARE(isoText(timeFromWmi(u"20260301010000.999999-210").value().meaning()),
                 u"2026-03-01T04:30:00Z"_s);
        QCOMPARE(isoText(timeFromWmi(u"20260301010000.000000+***").value().meaning()),
                 u"2026-03-01T01:00:00"_s);
    }

    void refusesWhatIsNoWmiDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "20260301010000", "20260301010000.000000+60", "20260301010000.000000+0600",
              "20260301010000.000000 060", "20260230010000.000000+060", "20260301240000.000000+060",
              "20260301010000.000000-***", "20260301010000.00000+0060", "2026030101000*.000000+060"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void refusesWhatIsNoWmiDate()
    {
        QFETCH(QString, text);
        QVERIFY(!timeFromWmi(text));
    }

    void fiveYearsAfterALeapDayIsTheTwentyEighth()
    {
        QCOMPARE(isoText(yearsAfter(test::at("2028-02-29T13:14:15Z"), 5)), u"2033-02-28T13:14:15Z"_s);
        QCOMPARE(isoText(yearsAfter(test::at("2028-02-29T13:14:15Z"), 4)), u"2032-02-29T13:14:15Z"_s);
        QCOMPARE(isoText(yearsAfter(test::at("2026-03-29T01:00:00Z"), 1)), u"2027-03-29T01:00:00Z"_s);
    }
};

QTEST_APPLESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
