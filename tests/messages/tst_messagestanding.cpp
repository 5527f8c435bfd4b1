// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagestanding.h"

#include "messages/messagesnapshot.h"
#include "support/story.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

class MessageStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreThoseOfTheClientInTheOrderOfTime()
    {
        const MessageTable table =
            story({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:01 800/100"_s,
                   u"PC1=1 2026-03-01T10:04 800/700"_s, u"PC1=1 2026-03-01T10:02 800/400"_s});
        const MessageStanding last = standingOf(table, MessageRow{3});
        QCOMPARE(last.previous, MessageRow{0});
        QCOMPARE(last.next, MessageRow{2});
        const MessageStanding alone = standingOf(table, MessageRow{1});
        QVERIFY(!alone.previous);
        QVERIFY(!alone.next);
    }

    void whatArrivedAfterALaterOneIsOutOfOrder()
    {
        const MessageTable table =
            story({u"PC1=1 2026-03-01T10:04 800/700"_s, u"PC1=1 2026-03-01T10:02 800/400"_s,
                   u"PC1=1 2026-03-01T10:06 800/100"_s});
        QVERIFY(!standingOf(table, MessageRow{0}).isOutOfOrder);
        QVERIFY(standingOf(table, MessageRow{1}).isOutOfOrder);
        QVERIFY(!standingOf(table, MessageRow{2}).isOutOfOrder);
    }

    void whatIsMissingIsCountedFromTheLastSerialNumberBeforeIt()
    {
        const MessageTable table =
            story({u"PC1=1 2026-03-01T10:00 800/100 #4"_s, u"PC1=1 2026-03-01T10:01 800/400"_s,
                   u"PC2=2 2026-03-01T10:01 800/100 #6"_s, u"PC1=1 2026-03-01T10:02 800/500 #7"_s,
                   u"PC1=1 2026-03-01T10:03 800/700 #8"_s, u"PC1=1 2026-03-02T10:00 800/100 #1"_s});
        QList<qint64> missing;
        for (quint32 row = 0; row < 6; ++row) {
            missing.append(standingOf(table, MessageRow{row}).missingBefore);
        }
        // The second has no number; the last begins to count anew.
        QCOMPARE(missing, (QList<qint64>{0, 0, 0, 2, 0, 0}));
    }

    void allAtOnceAreAsOddAsEachByItself()
    {
        QRandomGenerator random(11);
        QStringList lines;
        for (int i = 0; i < 400; ++i) {
            const QString serial = random.bounded(4) == 0 ? QString() : u" #%1"_s.arg(random.bounded(12));
            lines.append(u"PC%1=%1 2026-03-01T10:%2 800/100%3"_s.arg(random.bounded(1, 12))
                             .arg(random.bounded(10, 40))
                             .arg(serial));
        }
        const MessageTable table = story(lines);
        const OddMessages odd(table, MessageSnapshot().grown(table).oldestFirst());
        int gaps = 0;
        int late = 0;
        for (quint32 i = 0; i < 400; ++i) {
            const MessageRow row{i};
            const MessageStanding standing = standingOf(table, row);
            QCOMPARE(odd.is(row, MessageOddity::AfterGap), standing.missingBefore > 0);
            QCOMPARE(odd.is(row, MessageOddity::OutOfOrder), standing.isOutOfOrder);
            gaps += standing.missingBefore > 0 ? 1 : 0;
            late += standing.isOutOfOrder ? 1 : 0;
        }
        QVERIFY(gaps > 20);
        QVERIFY(late > 20);
    }
};

QTEST_APPLESS_MAIN(MessageStandingTest)
#include "tst_messagestanding.moc"
