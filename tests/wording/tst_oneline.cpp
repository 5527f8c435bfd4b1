// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/oneline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;

class OneLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndWhatCannotBeSeenAreWrittenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"PC1 münchen 上海 😀"_s << u"PC1 münchen 上海 😀"_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
        QTest::newRow("control") << u"a\u001bb\u0000"_s << u"a\\u001bb\\u0000"_s;
        QTest::newRow("direction") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("joiners") << u"a\u200db\u200cc"_s << u"a\u200db\u200cc"_s;
        QTest::newRow("tags, beyond 16 bits") << u"a\U000e0041b"_s << u"a\\udb40\\udc41b"_s;
    }
    void linesAndWhatCannotBeSeenAreWrittenOut()
    {
        QFETCH(QString, text);
        QTEST(inOneLine(text), "line");
    }

    void aSentenceKeepsItsDirection() { QCOMPARE(isolatedInLine(u"PC\n1"_s), u"\u2068PC\\n1\u2069"_s); }

    void aToolTipIsNeverHtmlThatSomebodySent()
    {
        QCOMPARE(plainToolTip(u"<b>&"_s), u"<p>&lt;b&gt;&amp;</p>"_s);
        QCOMPARE(plainToolTip(u"a\nb"_s), u"<p>a<br>b</p>"_s);
        QCOMPARE(plainToolTip({}), QString());
        QVERIFY(plainToolTip(QString(100'000, u'x')).size() < 2000);
    }

    void whatRunsFromRightToLeftStaysApart()
    {
        QCOMPARE(harmlessLine(u"PC1"_s), u"PC1"_s);
        QCOMPARE(harmlessLine(u"PC \u05d0"_s), u"\u2068PC \u05d0\u2069"_s);
        QCOMPARE(harmlessLine(u"a\u202eb\tc"_s), u"a\\u202eb\\tc"_s);
    }
};

QTEST_APPLESS_MAIN(OneLineTest)
#include "tst_oneline.moc"
