// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/intakeparts.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class EventLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsALineWithItsTimeAndItsFacts()
    {
        LogLines lines;
        const HandClock clock;
        EventLog log(clock, lines.write());
        log.say("quarantined"_L1, {{"sender"_L1, u"10.0.0.7"_s}, {"bytes"_L1, 512}});
        QCOMPARE(lines.lines, QStringList{u"2026-03-01T00:00:00Z quarantined sender=10.0.0.7 bytes=512\n"_s});
    }

    void nothingOutOfAValueBreaksALine()
    {
        LogLines lines;
        const HandClock clock;
        EventLog log(clock, lines.write());
        log.say("x"_L1, {{"v"_L1, u"a\nb \"\\\u001b[1m\u202eü="_s}, {"e"_L1, QString()}});
        QCOMPARE(
            lines.lines,
            QStringList{u"2026-03-01T00:00:00Z x v=\"a\\u000ab \\\"\\\\\\u001b[1m\\u202eü=\" e=\"\"\n"_s});
    }

    void ofOneKindOneLineIsWrittenInAnInterval()
    {
        LogLines lines;
        HandClock clock;
        EventLog log(clock, lines.write(), 10s);
        const Instant start = clock.now();
        for (int i = 0; i < 5; ++i) {
            log.say("flood"_L1);
        }
        log.say("other"_L1);
        QCOMPARE(lines.lines.size(), 2);
        clock.set(start + 10s);
        log.say("flood"_L1);
        QCOMPARE(lines.lines.size(), 3);
        QVERIFY(lines.lines.last().endsWith(u" flood more=4\n"_s));
    }

    void whatWasHeldBackIsToldInTheEnd()
    {
        LogLines lines;
        HandClock clock;
        EventLog log(clock, lines.write(), 10s);
        const Instant start = clock.now();
        log.say("flood"_L1);
        log.say("flood"_L1);
        log.tellHeldBack();
        QCOMPARE(lines.lines.size(), 1);
        clock.set(start + 10s);
        log.tellHeldBack();
        QVERIFY(lines.lines.last().endsWith(u" flood more=1\n"_s));
        clock.set(start + 20s);
        log.tellHeldBack();
        QCOMPARE(lines.lines.size(), 2);
    }

    void aClockThatIsSetBackSilencesNothing()
    {
        LogLines lines;
        HandClock clock;
        EventLog log(clock, lines.write(), 10s);
        log.say("x"_L1);
        clock.set(clock.now() - 1h);
        log.say("x"_L1);
        QCOMPARE(lines.lines.size(), 2);
    }
};

QTEST_APPLESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
