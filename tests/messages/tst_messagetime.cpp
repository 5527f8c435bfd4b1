// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagetime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using wk::MessageTime;
using wk::messageTimeFromWbem;

class MessageTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWbemDateIsAnInstantWithItsFraction()
    {
        const MessageTime expected = sys_days{2008y / May / 6} + 12h + 55min + 9s + 250ms;
        QCOMPARE(*messageTimeFromWbem(u"20080506125509.250000+000"_s), expected);
    }

    void anOffsetIsInMinutesEastOfUtc()
    {
        QCOMPARE(*messageTimeFromWbem(u"20080506145509.250001+120"_s),
                 *messageTimeFromWbem(u"20080506125509.250001+000"_s));
        QCOMPARE(*messageTimeFromWbem(u"20080506042509.000000-510"_s),
                 *messageTimeFromWbem(u"20080506125509.000000+000"_s));
    }

    void whatIsNoDateIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no offset") << u"20080506125509.250000+***"_s;
        QTest::newRow("a wild card") << u"20080506125509.******+000"_s;
        QTest::newRow("30 February") << u"20080230125509.250000+000"_s;
        QTest::newRow("hour 24") << u"20080506245509.250000+000"_s;
        QTest::newRow("24 characters") << u"20080506125509.25000+000"_s;
        QTest::newRow("26 characters") << u"20080506125509.250000+0000"_s;
        QTest::newRow("year 0") << u"00000506125509.250000+000"_s;
        QTest::newRow("beyond 9999 in UTC") << u"99991231235959.000000-060"_s;
        QTest::newRow("other digits") << u"２0080506125509.250000+000"_s;
    }
    void whatIsNoDateIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!messageTimeFromWbem(text));
    }

    void writingGivesBackTheInstant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << u"20080506125509.250000+000"_s;
        QTest::newRow("before 1970, where fractions count from below") << u"19691231235959.999999+000"_s;
        QTest::newRow("the first") << u"00010101000000.000000+000"_s;
        QTest::newRow("the last") << u"99991231235959.999999+000"_s;
    }
    void writingGivesBackTheInstant()
    {
        QFETCH(QString, text);
        QCOMPARE(wk::wbemText(*messageTimeFromWbem(text)), text);
    }
};

QTEST_APPLESS_MAIN(MessageTimeTest)
#include "tst_messagetime.moc"
