// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportwords.h"

#include "support/site.h"
#include "wording/problemwords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThatNameAreWrittenAsTheyAre_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("count");
        QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedStates) << u"1,000"_s;
        QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany) << u"1.000"_s;
        QTest::newRow("zh") << QLocale(QLocale::Chinese, QLocale::China) << u"1,000"_s;
    }
    void numbersThatNameAreWrittenAsTheyAre()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, count);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto shown = [](ReportColumn column) {
            return shownText(column, qint64{1000}, ZoneClock::utc());
        };
        QCOMPARE(shown(ReportColumn::Topic), u"1000"_s);
        QCOMPARE(shown(ReportColumn::State), u"1000"_s);
        QCOMPARE(shown(ReportColumn::Clients), count);
        QCOMPARE(shown(ReportColumn::Attempts), count);
        QLocale::setDefault(before);
    }

    void whoGivesNoTimeIsShownOneWithItsZone()
    {
        const Problem problem{ProblemCode::NotATime, {}, {u"yesterday"_s, u"2026-03-29T01:00:00Z"_s}};
        QCOMPARE(problemWords(problem), u"'yesterday' is not a time such as 2026-03-29T01:00:00Z"_s);
    }

    void timesOfMessagesHaveSecondsEvenIfThereAreNone()
    {
        const Instant noon = at("2026-03-01T12:00:00Z");
        const auto shown = [noon](ReportColumn column) { return shownText(column, noon, ZoneClock::utc()); };
        QCOMPARE(shown(ReportColumn::LastMessage), u"Sun 2026-03-01 12:00:00"_s);
        QCOMPARE(shown(ReportColumn::Began), u"Sun 2026-03-01 12:00:00"_s);
        QCOMPARE(shown(ReportColumn::NextStart), u"Sun 2026-03-01 12:00"_s); // windows open on the minute
    }
};

QTEST_APPLESS_MAIN(ReportWordsTest)
#include "tst_reportwords.moc"
