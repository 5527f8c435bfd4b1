// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/coveragehoursmodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

} // namespace

class CoverageHoursModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void keepsTheRulesWhileItIsFilledMovedAndEmptied()
    {
        CoverageHoursModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setHours(zone("UTC"), at("2026-03-02T12:00:00Z"), {1, 2, 3, 2000});
        QCOMPARE(column(model, CoverageHoursModel::ClientsColumn), u"1 2 3 2,000"_s.split(u' '));
        model.setHours(zone("UTC"), at("2026-03-02T14:00:00Z"), {3, 4, 5});
        model.setFilter(u"15:00"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setHours(zone("UTC"), at("2026-03-02T10:00:00Z"), {9});
        model.setFilter({});
        QCOMPARE(column(model, CoverageHoursModel::HourColumn), QStringList{u"Mon 2026-03-02 10:00-11:00"_s});
        model.setHours(zone("UTC"), {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void anHourIsToldOnTheClockOfTheZone()
    {
        CoverageHoursModel model;
        model.setHours(zone("Europe/Berlin"), at("2026-03-28T23:00:00Z"), {0, 0, 0, 0});
        // Clocks go forward at 01:00 UTC.
        QCOMPARE(column(model, CoverageHoursModel::HourColumn),
                 (QStringList{u"Sun 2026-03-29 00:00-01:00"_s, u"Sun 2026-03-29 01:00-03:00"_s,
                              u"Sun 2026-03-29 03:00-04:00"_s, u"Sun 2026-03-29 04:00-05:00"_s}));
        model.setHours(zone("Asia/Kolkata"), at("2026-03-28T23:00:00Z"), {0});
        QCOMPARE(column(model, CoverageHoursModel::HourColumn), QStringList{u"Sun 2026-03-29 04:30-05:30"_s});
    }

    void theHoursWithMostClientsCanBeHadFirst()
    {
        CoverageHoursModel model;
        model.setHours(zone("UTC"), at("2026-03-02T09:00:00Z"), {7, 10, 7, 9});
        const QPersistentModelIndex second = model.indexOf(1);
        model.sort(CoverageHoursModel::ClientsColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, CoverageHoursModel::ClientsColumn), u"10 9 7 7"_s.split(u' '));
        QCOMPARE(second.row(), 0);
        QCOMPARE(model.hourAt(model.index(1, 0)), 3);
        QCOMPARE(second.sibling(second.row(), CoverageHoursModel::ClientsColumn).data(SortRole).toInt(), 10);
        model.sort(CoverageHoursModel::HourColumn);
        QCOMPARE(model.hourAt(model.index(2, 0)), 2);
        QVERIFY(!model.indexOf(4).isValid());
        QVERIFY(!model.indexOf(-1).isValid());
    }

    void anHourThatStaysKeepsItsRow()
    {
        CoverageHoursModel model;
        model.setHours(zone("UTC"), at("2026-03-02T09:00:00Z"), {1, 2, 3});
        const QPersistentModelIndex gone = model.indexOf(0);
        const QPersistentModelIndex eleven = model.indexOf(2);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setHours(zone("UTC"), at("2026-03-02T10:00:00Z"), {2, 8, 4});
        QVERIFY(!gone.isValid());
        QCOMPARE(eleven.row(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(eleven.sibling(eleven.row(), CoverageHoursModel::ClientsColumn).data().toString(), u"8"_s);
    }
};

QTEST_GUILESS_MAIN(CoverageHoursModelTest)
#include "tst_coveragehoursmodel.moc"
