// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/windowtablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString daily = u"0034394008100008"_s; // 01:00-02:00 from 2007-03-20
const QString sundays = u"00084AC028592000"_s; // 00:00 for 29 hours from 2013-04-08
const QString wednesdaysUtc = u"026B3B80601C2001"_s; // 19:00-07:00 from 2016-03-11
const QString once = u"00011A8500080000"_s; // 2012-01-01 00:00-00:05

const Instant sundayNoon = at("2026-03-01T12:00:00Z");

SiteBuilder someWindows()
{
    SiteBuilder site(u"Europe/Berlin"_s);
    site.collection(u"A"_s).collection(u"B"_s);
    site.window(u"A"_s, u"W10"_s, daily).window(u"A"_s, u"W9"_s, wednesdaysUtc, WindowType::Updates);
    site.window(u"B"_s, u"W1"_s, sundays).window(u"B"_s, u"W2"_s, once).client(7, {u"B"_s});
    return site;
}

void fill(WindowTableModel &model, const SiteBuilder &site, Instant now = sundayNoon)
{
    model.setSnapshot(site.snapshot(), zone("Europe/Berlin"), now);
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

MaintenanceWindow &windowOf(SiteBuilder &site, const QString &id)
{
    for (CollectionSettings &settings : site.content.settings) {
        for (MaintenanceWindow &window : settings.windows) {
            if (window.id == id) {
                return window;
            }
        }
    }
    qFatal("no such window");
}

QString cell(const WindowTableModel &model, const QString &collection, const QString &window, int column)
{
    return model.indexOf(collection, window).siblingAtColumn(column).data().toString();
}

} // namespace

class WindowTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        WindowTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        SiteBuilder site = someWindows();
        fill(model, site);
        QCOMPARE(names(model), (QStringList{u"W10"_s, u"W9"_s, u"W1"_s, u"W2"_s}));
        model.sort(WindowTableModel::NameColumn);
        QCOMPARE(names(model), (QStringList{u"W1"_s, u"W2"_s, u"W9"_s, u"W10"_s}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        windowOf(site, u"W1"_s).name = u"W11"_s;
        site.content.settings[1].windows.removeLast();
        site.window(u"A"_s, u"W5"_s, daily);
        fill(model, site);
        QCOMPARE(names(model), (QStringList{u"W5"_s, u"W9"_s, u"W10"_s, u"W11"_s}));
        model.setFilter(u"1"_s);
        model.retranslate();
        model.sort(WindowTableModel::NameColumn, Qt::DescendingOrder);
        fill(model, SiteBuilder());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.recordCount(), 0);
    }

    void whatIsSelectedStaysSelectedThroughAnEdit()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        fill(model, site);
        model.sort(WindowTableModel::NameColumn);
        const QPersistentModelIndex w9 = model.indexOf(u"A"_s, u"W9"_s);
        const QPersistentModelIndex w2 = model.indexOf(u"B"_s, u"W2"_s);
        windowOf(site, u"W9"_s).name = u"A"_s;
        site.window(u"A"_s, u"W0"_s, daily);
        fill(model, site);
        QCOMPARE(w9.row(), 0);
        QCOMPARE(w9.data(WindowIdRole).toString(), u"W9"_s);
        QCOMPARE(w2.data(WindowIdRole).toString(), u"W2"_s);
        model.showCollection(u"A"_s);
        QVERIFY(w9.isValid());
        QVERIFY(!w2.isValid());
    }

    void onlyWhatChangedIsTold()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        fill(model, site);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        fill(model, site);
        QCOMPARE(changes.count(), 0);
        windowOf(site, u"W9"_s).isEnabled = false;
        fill(model, site);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        QCOMPARE(changes[0][1].toModelIndex().row(), 1);
        site.client(8, {u"B"_s});
        fill(model, site);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes[1][0].toModelIndex().row(), 2);
        QCOMPARE(changes[1][1].toModelIndex().row(), 3);
    }

    void aRowTellsAWindow()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        windowOf(site, u"W1"_s).description = u"For the warehouse"_s;
        fill(model, site);
        const auto text = [&](int column) -> QString { return cell(model, u"B"_s, u"W1"_s, column); };
        QCOMPARE(text(WindowTableModel::NameColumn), u"W1"_s);
        QCOMPARE(text(WindowTableModel::CollectionColumn), u"B"_s);
        QCOMPARE(text(WindowTableModel::TypeColumn), u"All deployments"_s);
        QCOMPARE(text(WindowTableModel::ScheduleColumn),
                 u"every week on Sunday, 00:00 for 1 d 5 h, from Mon 2013-04-08"_s);
        QCOMPARE(text(WindowTableModel::EnabledColumn), u"Yes"_s);
        QCOMPARE(text(WindowTableModel::UtcColumn), u"No"_s);
        QCOMPARE(text(WindowTableModel::MembersColumn), u"1"_s);
        const QModelIndex index = model.indexOf(u"B"_s, u"W1"_s);
        QCOMPARE(index.data(CollectionIdRole).toString(), u"B"_s);
        QCOMPARE(index.data(TokensRole).toString(), sundays);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"For the warehouse"_s);
        QCOMPARE(index.data(WindowTypeRole).toInt(), 1);
        QVERIFY(model.headerData(WindowTableModel::UtcColumn, Qt::Horizontal).isValid());
    }

    void whenItOpensNextIsSaidOnTheClockOfTheSiteOrInUtc()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        fill(model, site);
        const int column = WindowTableModel::NextOpeningColumn;
        QCOMPARE(cell(model, u"A"_s, u"W10"_s, column), u"Mon 2026-03-02 01:00"_s);
        QCOMPARE(cell(model, u"A"_s, u"W9"_s, column), u"Wed 2026-03-04 19:00 UTC"_s);
        QCOMPARE(cell(model, u"B"_s, u"W1"_s, column), u"Open now until Mon 2026-03-02 05:00"_s);
        QCOMPARE(cell(model, u"B"_s, u"W2"_s, column), u"Over"_s);
        QVERIFY(model.indexOf(u"B"_s, u"W1"_s).data(IsOpenRole).toBool());
        QVERIFY(model.indexOf(u"B"_s, u"W2"_s).data(IsOverRole).toBool());
        QVERIFY(!model.indexOf(u"B"_s, u"W2"_s).data(NextOpeningRole).isValid());
        QCOMPARE(model.indexOf(u"A"_s, u"W10"_s).data(NextOpeningRole).value<Instant>(),
                 at("2026-03-02T00:00:00Z"));
        model.sort(column);
        QCOMPARE(names(model), (QStringList{u"W1"_s, u"W10"_s, u"W9"_s, u"W2"_s}));
        // Another zone for the same windows.
        model.setSnapshot(site.snapshot(), zone("America/New_York"), sundayNoon);
        QCOMPARE(cell(model, u"A"_s, u"W10"_s, column), u"Mon 2026-03-02 01:00"_s);
        QCOMPARE(model.indexOf(u"A"_s, u"W10"_s).data(NextOpeningRole).value<Instant>(),
                 at("2026-03-02T06:00:00Z"));
    }

    void aDisabledWindowDoesNotOpen()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        windowOf(site, u"W1"_s).isEnabled = false;
        fill(model, site);
        const QModelIndex index =
            model.indexOf(u"B"_s, u"W1"_s).siblingAtColumn(WindowTableModel::NextOpeningColumn);
        QCOMPARE(index.data().toString(), u"Disabled"_s);
        QVERIFY(!index.data(IsOpenRole).toBool());
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains("2026-03-02 05:00"_L1));
        model.sort(WindowTableModel::NextOpeningColumn);
        QCOMPARE(names(model).last(), u"W1"_s);
    }

    void timeGoesOnAndOnlyWhatIsDifferentIsTold()
    {
        WindowTableModel model;
        fill(model, someWindows());
        const int column = WindowTableModel::NextOpeningColumn;
        model.sort(column);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(sundayNoon + std::chrono::hours{1});
        QCOMPARE(changes.count(), 0);
        model.setNow(at("2026-03-02T00:00:00Z")); // 01:00 in Berlin
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), column);
        QCOMPARE(cell(model, u"A"_s, u"W10"_s, column), u"Open now until Mon 2026-03-02 02:00"_s);
        model.setNow(at("2026-03-02T04:00:00Z"));
        QCOMPARE(names(model), (QStringList{u"W10"_s, u"W9"_s, u"W1"_s, u"W2"_s}));
        model.setNow(sundayNoon); // clocks are put back
        QCOMPARE(names(model), (QStringList{u"W1"_s, u"W10"_s, u"W9"_s, u"W2"_s}));
    }

    void whatIsOddIsSaid()
    {
        WindowTableModel model;
        SiteBuilder site = someWindows();
        site.window(u"A"_s, u"Two"_s, QString(daily + sundays));
        fill(model, site);
        const auto warnings = [&](const QString &collection, const QString &window) {
            return model.indexOf(collection, window).data(WarningsRole).toStringList();
        };
        QVERIFY(warnings(u"A"_s, u"W10"_s).isEmpty());
        QCOMPARE(warnings(u"B"_s, u"W1"_s).size(), 1); // over 24 hours
        QCOMPARE(warnings(u"A"_s, u"Two"_s).size(), 2); // and several tokens
        QCOMPARE(warnings(u"A"_s, u"W9"_s).size(), 1); // UTC where clocks change
        const auto severity = [&](const QString &collection, const QString &window) {
            return model.indexOf(collection, window).data(SeverityRole).toInt();
        };
        QCOMPARE(severity(u"A"_s, u"W10"_s), static_cast<int>(Severity::None));
        QCOMPARE(severity(u"A"_s, u"Two"_s), static_cast<int>(Severity::Warning));
        QVERIFY(cell(model, u"A"_s, u"Two"_s, WindowTableModel::ScheduleColumn)
                    .startsWith("every day, 01:00-02:00, from Tue 2007-03-20; and every week"_L1));
        model.setSnapshot(site.snapshot(), zone("Asia/Shanghai"), sundayNoon);
        QVERIFY(warnings(u"A"_s, u"W9"_s).isEmpty());
    }

    void aFilterLooksAtNamesTypesAndSchedules()
    {
        WindowTableModel model;
        fill(model, someWindows());
        model.setFilter(u"sunday"_s);
        QCOMPARE(names(model), QStringList{u"W1"_s});
        model.setFilter(u"software 19:00"_s);
        QCOMPARE(names(model), QStringList{u"W9"_s});
        model.setFilter(u"w1"_s);
        QCOMPARE(names(model), (QStringList{u"W10"_s, u"W1"_s}));
        QCOMPARE(model.recordCount(), 4);
        QVERIFY(!model.indexOf(u"B"_s, u"W2"_s).isValid());
    }

    void oneCollectionIsShownAlone()
    {
        WindowTableModel model;
        model.showCollection(u"B"_s);
        SiteBuilder site = someWindows();
        fill(model, site);
        QCOMPARE(names(model), (QStringList{u"W1"_s, u"W2"_s}));
        model.showCollection(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
        model.showCollection({});
        QCOMPARE(model.rowCount(), 4);
    }

    void manyScatteredRowsComeAndGoUnderTheirKeys()
    {
        SiteBuilder site;
        site.collection(u"A"_s);
        for (int i = 0; i < 300; ++i) {
            site.window(u"A"_s, u"W%1"_s.arg(i, 3, 10, QLatin1Char('0')), i % 2 == 0 ? daily : sundays);
        }
        WindowTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fill(model, site);
        const QPersistentModelIndex w101 = model.indexOf(u"A"_s, u"W101"_s);
        const QPersistentModelIndex w102 = model.indexOf(u"A"_s, u"W102"_s);
        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        model.setFilter(u"sunday"_s);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(model.rowCount(), 150);
        QCOMPARE(w101.row(), 50);
        QVERIFY(!w102.isValid());
        QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        model.setFilter({});
        QCOMPARE(insertions.count(), 1);
        QCOMPARE(w101.row(), 101);
        QCOMPARE(names(model)[102], u"W102"_s);
        model.sort(WindowTableModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(w101.row(), 198);
        QCOMPARE(w101.data(WindowIdRole).toString(), u"W101"_s);
    }
};

QTEST_GUILESS_MAIN(WindowTableModelTest)
#include "tst_windowtablemodel.moc"
