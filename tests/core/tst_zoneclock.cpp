// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zoneclock.h"

#include "core/timetext.h"
#include "support/site.h"

#include <QTest>
#include <QTimeZone>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

class ZoneClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMachinesZoneIsTheOneItNames()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Shanghai");
        const QString named = ZoneClock::ofMachine().name();
        qputenv("TZ", "nowhere at all");
        const QString unknown = ZoneClock::ofMachine().name();
        qputenv("TZ", before);
        QCOMPARE(named, u"Asia/Shanghai"_s);
        QCOMPARE(unknown, u"UTC"_s);
    }

    void civilTimesBecomeInstants_data()
    {
        QTest::addColumn<QByteArray>("zoneName");
        QTest::addColumn<QByteArray>("civilTime");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char *what, const char *zoneName, const char *civilTime,
                            const char *instant) {
            QTest::newRow(what) << QByteArray(zoneName) << QByteArray(civilTime)
                                << QString::fromLatin1(instant);
        };
        row("winter", "Europe/Berlin", "2026-01-05T01:00", "2026-01-05T00:00:00Z");
        row("summer", "Europe/Berlin", "2026-07-05T01:00", "2026-07-04T23:00:00Z");
        row("just before the gap", "Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z");
        row("in the gap: offset before it", "Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:30:00Z");
        row("just after the gap", "Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z");
        row("twice: the first", "Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z");
        row("just after the overlap", "Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z");
        row("half an hour's gap", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z");
        row("half an hour's overlap", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z");
        row("a whole day left out", "Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z");
        row("the day after it", "Pacific/Apia", "2011-12-31T12:00", "2011-12-30T22:00:00Z");
        row("three quarters", "Asia/Kathmandu", "2026-01-05T01:00", "2026-01-04T19:15:00Z");
        row("an offset changed for good", "Asia/Kathmandu", "1986-01-01T00:10", "1985-12-31T18:40:00Z");
        row("Ramadan", "Africa/Casablanca", "2026-03-01T03:00", "2026-03-01T03:00:00Z");
        row("seconds in the offset", "Africa/Monrovia", "1971-06-01T00:00", "1971-06-01T00:44:30Z");
        row("after 2037 by rule", "Europe/Berlin", "2050-07-01T12:00", "2050-07-01T10:00:00Z");
        row("gap by rule", "Europe/Berlin", "2050-03-27T02:30", "2050-03-27T01:30:00Z");
        row("far ahead", "Europe/Berlin", "9999-07-01T12:00", "9999-07-01T10:00:00Z");
        row("far ahead in winter", "America/New_York", "8888-12-01T12:00", "8888-12-01T17:00:00Z");
    }
    void civilTimesBecomeInstants()
    {
        QFETCH(QByteArray, zoneName);
        QFETCH(QByteArray, civilTime);
        QFETCH(QString, instant);
        QCOMPARE(isoText(zone(zoneName).toInstant(civil(civilTime))), instant);
    }

    void instantsBecomeCivilTimes()
    {
        const ZoneClock berlin = zone("Europe/Berlin");
        QCOMPARE(isoText(berlin.toCivil(at("2026-03-29T00:59:59Z"))), u"2026-03-29T01:59:59"_s);
        QCOMPARE(isoText(berlin.toCivil(at("2026-03-29T01:00:00Z"))), u"2026-03-29T03:00:00"_s);
        QCOMPARE(isoText(berlin.toCivil(at("2026-10-25T00:30:00Z"))), u"2026-10-25T02:30:00"_s);
        QCOMPARE(isoText(berlin.toCivil(at("2026-10-25T01:30:00Z"))), u"2026-10-25T02:30:00"_s);
    }

    void windowsNamesAreMapped()
    {
        QCOMPARE(zone("W. Europe Standard Time").name(), u"Europe/Berlin"_s);
        QCOMPARE(zone("China Standard Time").name(), u"Asia/Shanghai"_s);
        QCOMPARE(zone("W. Europe Standard Time"), zone("Europe/Berlin"));
        QCOMPARE(zone("Armenian Standard Time").name(), u"Asia/Yerevan"_s);
        QCOMPARE(ZoneClock::forZone(u"Central Europe Standard Tme"_s).problem().arguments.value(1),
                 u"Central Europe Standard Time"_s);
    }

    void oldAndShortIanaNamesAreZonesToo()
    {
        for (const char *name :
             {"UTC", "Etc/UTC", "GMT", "US/Eastern", "Asia/Calcutta", "EST5EDT", "Etc/GMT+5"}) {
            QVERIFY2(ZoneClock::forZone(QString::fromLatin1(name)).ok(), name);
        }
    }

    void whatIsNoNameOfAZoneIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", " ", "Europe/Berlinn", "europe/berlin", "../../../etc/passwd", "/etc/localtime",
              "localtime", "posixrules", "right/Europe/Berlin", "posix/Europe/Berlin", "UTC+03:00",
              "CET-1CEST", "ABC5", "Europe", "zone.tab", "Europe/Berlin ", "Europe//Berlin"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void whatIsNoNameOfAZoneIsRefused()
    {
        QFETCH(QString, name);
        const auto clock = ZoneClock::forZone(name);
        QVERIFY(!clock.ok());
        QCOMPARE(clock.problem().code, ProblemCode::UnknownZone);
        QCOMPARE(clock.problem().arguments.first(), name);
    }

    void anUnknownNameComesWithNearMatches()
    {
        QCOMPARE(ZoneClock::forZone(u"utc"_s).problem().arguments.value(1), u"UTC"_s);
        QVERIFY(ZoneClock::forZone(u"Europe/Berln"_s).problem().arguments.contains(u"Europe/Berlin"_s));
    }

    void everyPieceBeginsWhereTheOneBeforeItEnds()
    {
        const ZoneClock berlin = zone("Europe/Berlin");
        for (qint64 i = 1; i < 2000; ++i) {
            const ZonePiece before = berlin.piece(i - 1);
            const ZonePiece piece = berlin.piece(i);
            QCOMPARE(before.end, piece.begin);
            QCOMPARE(before.civilEnd, piece.civilBegin);
            QVERIFY(piece.begin < piece.end);
            QVERIFY(before.offset != piece.offset);
            QCOMPARE(berlin.pieceAt(piece.begin).index, i);
            QCOMPARE(berlin.pieceAt(piece.begin - seconds{1}).index, i - 1);
            QCOMPARE(berlin.pieceOf(piece.civilBegin).index, i);
            QCOMPARE(berlin.pieceOf(piece.civilBegin - seconds{1}).index, i - 1);
        }
    }

    void agreesWithQTimeZoneForEveryZone()
    {
        const auto ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            if (id.startsWith("UTC")) {
                continue;
            }
            const QTimeZone qt(id);
            const ZoneClock ours = zone(id);
            for (Instant instant = at("1969-01-01T00:00:00Z"); instant < at("2110-01-01T00:00:00Z");
                 instant += std::chrono::days{17} + std::chrono::hours{5} + seconds{1}) {
                const auto expected = qt.offsetFromUtc(
                    QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC));
                if (ours.pieceAt(instant).offset != seconds{expected}) {
                    QFAIL(qPrintable(u"%1 at %2"_s.arg(QString::fromUtf8(id), isoText(instant))));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(ZoneClockTest)
#include "tst_zoneclock.moc"
