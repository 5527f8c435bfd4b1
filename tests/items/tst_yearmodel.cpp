// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/yearmodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// From March 2026 to February 2027.
QList<YearMonth> oneYear(const char *start, const Recurrence &recurrence, bool utc = false,
                         const char *zoneName = "Europe/Berlin")
{
    return yearAhead({u"W"_s,
                      u"W"_s,
                      {},
                      {{{civil(start), utc, minutes{60}, recurrence}, false, 0}},
                      WindowType::General,
                      true},
                     zone(zoneName), at("2026-03-15T12:00:00Z"));
}

const Interval daily{1, 0, 0};

/// The cells of a row but for the sentence.
QString line(const YearModel &model, int row)
{
    QStringList cells;
    for (const int column : {YearModel::DateColumn, YearModel::PlannedColumn, YearModel::WhatColumn}) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells.join(u'|');
}

} // namespace

class YearModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void keepsTheRulesWhileItIsFilledSortedAndEmptied()
    {
        YearModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setYear(oneYear("2026-01-31T22:00", MonthlyByDate{31, 1}));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.sort(YearModel::DateColumn, Qt::DescendingOrder);
        QCOMPARE(line(model, 0), u"February 2027||No such day"_s);
        model.setYear(oneYear("2026-01-01T01:30", daily, true));
        model.sort(YearModel::SentenceColumn);
        model.setFilter(u"October"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        model.retranslate();
        model.setYear({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aMonthThatIsLeftOutIsARow()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-31T22:00", MonthlyByDate{31, 1}));
        QCOMPARE(line(model, 0), u"April 2026||No such day"_s);
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.siblingAtColumn(YearModel::SentenceColumn).data().toString(),
                 u"April 2026 does not have this day and is left out."_s);
        QVERIFY(!row.data(DayRole).isValid());
        QCOMPARE(row.data(MonthRole).value<year_month>(), 2026y / April);
    }

    void onlyWhatIsOddIsThereInTheOrderOfTime()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-01T02:30", daily));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(line(model, 0), u"Sun 2026-03-29|02:30|Begins later"_s);
        QCOMPARE(line(model, 1), u"Sun 2026-10-25|02:30|Start comes twice; Clocks change while open"_s);
        QCOMPARE(model.index(1, YearModel::SentenceColumn).data().toString(),
                 u"Clocks go back, so Sun 2026-10-25 02:30 comes twice; it begins the first time. Clocks "
                 u"change while it is open: it lasts 1 h, and on the clock from Sun 2026-10-25 02:30 to "
                 u"02:30."_s);
        QCOMPARE(model.index(0, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Warning));
    }

    void aDayIsFound()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-01T02:30", daily));
        QCOMPARE(model.indexOf(local_days{2026y / October / 25}), model.index(1, 0));
        QVERIFY(!model.indexOf(local_days{2026y / October / 24}).isValid());
        QCOMPARE(model.index(1, 0).data(DayRole).value<local_days>(), local_days{2026y / October / 25});
    }

    void whatIsPlannedInUtcSaysSo()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-01T23:30", daily, true));
        // From the night to 29 March on it is half past one in Berlin, on the day after that of UTC.
        QCOMPARE(
            line(model, 0),
            u"Mon 2026-03-30 to Sun 2026-10-25 (210 times)|Sun 2026-03-29 23:30 UTC|Moved, as it is in UTC"_s);
    }

    void openingsThatAreOddInTheSameWayAreOneRow()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-01T12:00", daily, true));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.indexOf(local_days{2026y / July / 1}), model.index(0, 0));
        QVERIFY(!model.indexOf(local_days{2026y / March / 28}).isValid());
        QVERIFY(!model.indexOf(local_days{2026y / October / 26}).isValid());
        // Of a month, each has a sentence of its own.
        model.setYear(oneYear("2026-01-31T22:00", MonthlyByDate{31, 1}));
        QCOMPARE(model.rowCount(), 5);
    }

    void anOpeningKeepsItsIdentityOnAnotherClock()
    {
        YearModel model;
        model.setYear(oneYear("2026-01-01T12:00", daily, true));
        const QPersistentModelIndex may = model.indexOf(local_days{2026y / May / 1});
        QVERIFY(may.isValid());
        model.setYear(oneYear("2026-01-01T12:00", daily, true, "Europe/Rome"));
        QCOMPARE(may, model.indexOf(local_days{2026y / May / 1}));
        model.setYear(oneYear("2026-01-01T12:00", daily, true, "Asia/Tokyo"));
        QVERIFY(!may.isValid());
    }
};

QTEST_GUILESS_MAIN(YearModelTest)
#include "tst_yearmodel.moc"
