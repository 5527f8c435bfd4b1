// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deploymenttablemodel.h"

#include "items/roles.h"
#include "support/deployments.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

using Model = DeploymentTableModel;

/// The programs 1 to 3 on A and below, of which 3 is not mandatory, and the updates 4 on B.
SiteBuilder someSite()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s, u"A"_s).client(1, {u"A"_s});
    advertise(builder, u"1"_s, u"A"_s, minutes{60}, "2026-03-03T00:00").flags = Advertisement::ignoreWindows;
    advertise(builder, u"2"_s, u"A"_s, minutes{0}, "2026-03-02T00:00").includeSubcollections = true;
    Advertisement &free = advertise(builder, u"3"_s, u"A"_s, minutes{10}, "2026-03-01T00:00");
    free.assignedScheduleEnabled = false;
    UpdatesAssignment &updates =
        deployUpdates(builder, u"4"_s, u"B"_s, {u"KB1"_s, u"KB2"_s}, "2026-03-01T00:00:00Z");
    updates.restartOutsideWindows = true;
    updates.deadline = civil("2026-03-04T00:00");
    return builder;
}

QList<DeploymentOutlook> someOutlook()
{
    return {{u"1"_s, 1200, 30, 0, 0}, {u"2"_s, 5, 0, 7, 7}, {u"3"_s, 0, 0, 0, 0}, {u"4"_s, 0, 2, 1, 0}};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

} // namespace

class DeploymentTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setOutlook({});
        SiteBuilder site = someSite();
        model.setSnapshot(site.snapshot());
        model.setOutlook(someOutlook());
        model.sort(Model::NeverColumn, Qt::DescendingOrder);
        QCOMPARE(column(model, Model::IdColumn), (QStringList{u"2"_s, u"4"_s, u"1"_s, u"3"_s}));
        const QPersistentModelIndex fourth = model.indexOf(DeploymentKey{true, u"4"_s});
        site.content.advertisements.removeFirst();
        advertise(site, u"0"_s, u"B"_s, minutes{5}, "2026-03-03T00:00");
        model.setSnapshot(site.snapshot());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(fourth.data(DeploymentIdRole), u"4"_s);
        model.retranslate();
        model.setSnapshot(SiteBuilder().snapshot());
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsADeployment()
    {
        Model model;
        model.setSnapshot(someSite().snapshot());
        const auto texts = [&model](const QString &id) {
            QStringList cells;
            for (const int column :
                 {Model::NameColumn, Model::KindColumn, Model::TargetColumn, Model::MandatoryColumn,
                  Model::NeedColumn, Model::IgnoresWindowsColumn, Model::RestartsOutsideColumn}) {
                cells.append(model.indexOf(id).siblingAtColumn(column).data().toString());
            }
            return cells;
        };
        QCOMPARE(texts(u"1"_s),
                 (QStringList{u"Program 1"_s, u"Program"_s, u"A"_s, u"Tue 2026-03-03 00:00 UTC"_s,
                              u"1 h 5 min"_s, u"Yes"_s, u"No"_s}));
        QCOMPARE(texts(u"2"_s),
                 (QStringList{u"Program 2"_s, u"Program"_s, u"A and below"_s, u"Mon 2026-03-02 00:00 UTC"_s,
                              u"Unknown"_s, u"No"_s, u"No"_s}));
        QCOMPARE(texts(u"3"_s)[3], u"Not mandatory"_s);
        QCOMPARE(texts(u"4"_s),
                 (QStringList{u"Updates 4"_s, u"Software updates"_s, u"B"_s,
                              u"Wed 2026-03-04 00:00 local time"_s, u"25 min"_s, u"No"_s, u"Yes"_s}));
        const QModelIndex need = model.indexOf(u"4"_s).siblingAtColumn(Model::NeedColumn);
        QVERIFY(need.data(Qt::ToolTipRole).toString().contains("2 update"_L1));
        QCOMPARE(need.data(DeploymentIdRole), u"4"_s);
        QCOMPARE(need.data(CollectionIdRole), u"B"_s);
    }

    void countsAreEmptyUntilTheyAreKnownAndAgainAfterAChange()
    {
        Model model;
        SiteBuilder site = someSite();
        model.setSnapshot(site.snapshot());
        QCOMPARE(column(model, Model::SoonColumn), (QStringList{{}, {}, u"-"_s, {}}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setOutlook(someOutlook());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(column(model, Model::SoonColumn),
                 (QStringList{QLocale().toString(1200), u"5"_s, u"-"_s, u"0"_s}));
        QCOMPARE(column(model, Model::LaterColumn)[0], u"30"_s);
        QCOMPARE(column(model, Model::NeverColumn), (QStringList{u"0"_s, u"7"_s, u"-"_s, u"1"_s}));
        QCOMPARE(column(model, Model::TargetedColumn)[1], u"12"_s);
        QCOMPARE(column(model, Model::WarningsColumn)[1], u"7"_s);
        QCOMPARE(model.indexOf(u"2"_s).data(NeverCountRole).toInt(), 7);
        QVERIFY(model.indexOf(u"2"_s)
                    .siblingAtColumn(Model::NeverColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith("Never runs on 7 client"_L1));
        model.setSnapshot(site.snapshot());
        QCOMPARE(column(model, Model::SoonColumn)[0], QString());
    }

    void timesAreSortedAsTimesAndWhatIsNotMandatoryComesLast()
    {
        Model model;
        model.setSnapshot(someSite().snapshot());
        model.sort(Model::MandatoryColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, Model::IdColumn), (QStringList{u"2"_s, u"1"_s, u"4"_s, u"3"_s}));
        model.sort(Model::NeedColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, Model::IdColumn), (QStringList{u"2"_s, u"3"_s, u"4"_s, u"1"_s}));
    }

    void namesTargetsKindsAndUpdatesAreSearched_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("name") << u"program 2"_s << QStringList{u"2"_s};
        QTest::newRow("kind") << u"software"_s << QStringList{u"4"_s};
        QTest::newRow("update") << u"kb2"_s << QStringList{u"4"_s};
        QTest::newRow("nothing") << u"nowhere"_s << QStringList{};
    }
    void namesTargetsKindsAndUpdatesAreSearched()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, ids);
        Model model;
        model.setSnapshot(someSite().snapshot());
        model.setFilter(typed);
        QCOMPARE(column(model, Model::IdColumn), ids);
    }

    void anIdOfTwoKindsIsToldApart()
    {
        SiteBuilder site = someSite();
        deployUpdates(site, u"1"_s, u"A"_s, {u"KB"_s}, "2026-03-01T00:00:00Z");
        Model model;
        model.setSnapshot(site.snapshot());
        for (const bool isOfUpdates : {false, true}) {
            const DeploymentKey key{isOfUpdates, u"1"_s};
            QCOMPARE(model.keyAt(model.indexOf(key)), key);
        }
        QCOMPARE(model.keyAt(model.indexOf(u"1"_s)).isOfUpdates, false);
        QVERIFY(!model.indexOf(u"9"_s).isValid());
    }
};

QTEST_MAIN(DeploymentTableModelTest)
#include "tst_deploymenttablemodel.moc"
