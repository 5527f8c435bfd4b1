// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clienttablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString daily = u"0034394008100008"_s;

SiteBuilder someClients()
{
    SiteBuilder site(u"Europe/Berlin"_s);
    site.collection(u"A"_s).collection(u"B"_s).window(u"A"_s, u"W"_s, daily);
    site.window(u"A"_s, u"off"_s, daily, WindowType::General, false).window(u"B"_s, u"V"_s, daily);
    site.client(9, {u"A"_s}).client(10, {u"A"_s, u"B"_s}, u"Asia/Tokyo"_s).client(100, {});
    Client &client = site.content.clients[1];
    client.assignedSites = {u"MUC"_s, u"BER"_s};
    client.version = u"4.00.6487.2000"_s;
    client.operatingSystem = u"Microsoft Windows NT Workstation 5.1"_s;
    return site;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

} // namespace

class ClientTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThoseNamedAreShownAsLongAsAnyAre()
    {
        ClientTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showClients({100, 9, 12345});
        model.setSnapshot(someClients().snapshot());
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC100"_s}));
        QVERIFY(!model.indexOf(10).isValid());
        model.setFilter(u"100"_s);
        QCOMPARE(names(model), QStringList{u"PC100"_s});
        model.setFilter({});
        model.showClients({12345});
        QCOMPARE(model.recordCount(), 0);
        model.showClients({});
        QCOMPARE(model.rowCount(), 3);
    }

    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        ClientTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        SiteBuilder site = someClients();
        model.setSnapshot(site.snapshot());
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC10"_s, u"PC100"_s}));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.sort(ClientTableModel::NameColumn, Qt::DescendingOrder);
        model.setFilter(u"0"_s);
        QCOMPARE(names(model), (QStringList{u"PC100"_s, u"PC10"_s}));
        site.content.clients[1].name = u"renamed"_s;
        site.client(20, {});
        model.setSnapshot(site.snapshot());
        QCOMPARE(names(model), (QStringList{u"renamed"_s, u"PC100"_s, u"PC20"_s})); // 10 is its resource id
        model.setFilter({});
        model.retranslate();
        QCOMPARE(model.rowCount(), 4);
        model.setSnapshot(SiteBuilder().snapshot());
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowTellsAClient()
    {
        ClientTableModel model;
        model.setSnapshot(someClients().snapshot());
        const auto text = [&](quint32 client, int column) -> QString {
            return model.indexOf(client).siblingAtColumn(column).data().toString();
        };
        QCOMPARE(text(10, ClientTableModel::NameColumn), u"PC10"_s);
        QCOMPARE(text(10, ClientTableModel::ResourceIdColumn), u"10"_s);
        QCOMPARE(text(10, ClientTableModel::SiteColumn), u"MUC, BER"_s);
        QCOMPARE(text(10, ClientTableModel::ZoneColumn), u"Asia/Tokyo"_s);
        QCOMPARE(text(10, ClientTableModel::VersionColumn), u"4.00.6487.2000"_s);
        QCOMPARE(text(10, ClientTableModel::OperatingSystemColumn),
                 u"Microsoft Windows NT Workstation 5.1"_s);
        QCOMPARE(text(10, ClientTableModel::CollectionsColumn), u"2"_s);
        QCOMPARE(text(10, ClientTableModel::WindowsColumn), u"2"_s);
        QCOMPARE(text(9, ClientTableModel::WindowsColumn), u"1"_s); // one of two is disabled
        QCOMPARE(text(9, ClientTableModel::ZoneColumn), u"Europe/Berlin"_s);
        const auto zoneTip = [&](quint32 client) {
            return model.indexOf(client).siblingAtColumn(ClientTableModel::ZoneColumn).data(Qt::ToolTipRole);
        };
        QVERIFY(zoneTip(9).isValid() && !zoneTip(10).isValid());
        QCOMPARE(model.indexOf(9).data(ResourceIdRole).toUInt(), 9U);
        QVERIFY(!model.indexOf(11).isValid());
    }

    void sortsNumbersAsNumbersAndKeepsEqualsInOrder()
    {
        ClientTableModel model;
        model.setSnapshot(someClients().snapshot());
        model.sort(ClientTableModel::WindowsColumn);
        QCOMPARE(names(model), (QStringList{u"PC100"_s, u"PC9"_s, u"PC10"_s}));
        model.sort(ClientTableModel::ZoneColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC100"_s, u"PC10"_s}));
        model.sort(-1);
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC10"_s, u"PC100"_s}));
    }

    void aFilterLooksAtAllTexts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << u"pc10 4.00"_s;
        QTest::newRow("resource id") << u"10 tokyo"_s;
        QTest::newRow("site") << u"ber"_s;
        QTest::newRow("zone") << u"asia"_s;
        QTest::newRow("version") << u"6487"_s;
        QTest::newRow("operating system") << u"5.1 WORKSTATION"_s;
    }
    void aFilterLooksAtAllTexts()
    {
        QFETCH(QString, typed);
        SiteBuilder site = someClients();
        site.content.clients[0].timeZone = u"Europe/London"_s;
        site.content.clients[2].timeZone = u"Europe/London"_s;
        ClientTableModel model;
        model.setSnapshot(site.snapshot());
        model.setFilter(typed);
        QCOMPARE(names(model), QStringList{u"PC10"_s});
    }

    void theSelectionStaysOnItsClients()
    {
        ClientTableModel model;
        SiteBuilder site = someClients();
        model.setSnapshot(site.snapshot());
        QItemSelectionModel selection(&model);
        selection.select(model.indexOf(10), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto selected = [&selection] {
            QList<quint32> ids;
            for (const QModelIndex &index : selection.selectedRows()) {
                ids.append(index.data(ResourceIdRole).toUInt());
            }
            return ids;
        };
        model.sort(ClientTableModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(selected(), QList<quint32>{10});
        model.setFilter(u"10"_s);
        QCOMPARE(selected(), QList<quint32>{10});
        site.client(1, {u"A"_s}).content.clients[1].name = u"0"_s;
        model.setSnapshot(site.snapshot());
        QCOMPARE(selected(), QList<quint32>{10});
        model.setFilter({});
        model.showMembersOf(u"A"_s);
        QCOMPARE(selected(), QList<quint32>{10});
        model.setFilter(u"PC9"_s);
        QVERIFY(selected().isEmpty());
    }

    void onlyTheMembersOfACollectionAreShownAndFollowIt()
    {
        ClientTableModel model;
        SiteBuilder site = someClients();
        model.setSnapshot(site.snapshot());
        model.showMembersOf(u"A"_s);
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC10"_s}));
        site.content.memberships.removeFirst();
        site.content.memberships.append({u"A"_s, 100});
        const QPersistentModelIndex pc10 = model.indexOf(10);
        model.setSnapshot(site.snapshot());
        QCOMPARE(names(model), (QStringList{u"PC10"_s, u"PC100"_s}));
        QCOMPARE(pc10.row(), 0);
        model.showMembersOf({});
        QCOMPARE(model.rowCount(), 3);
        model.showMembersOf(u"nobody"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatAnEditOfWindowsChangesIsToldAndSorted()
    {
        ClientTableModel model;
        SiteBuilder site = someClients();
        model.setSnapshot(site.snapshot());
        model.sort(ClientTableModel::WindowsColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"PC10"_s, u"PC9"_s, u"PC100"_s}));
        QList<quint32> told;
        connect(&model, &QAbstractItemModel::dataChanged, &model,
                [&told](const QModelIndex &first, const QModelIndex &last) {
                    QCOMPARE(first.row(), last.row());
                    told.append(first.data(ResourceIdRole).toUInt());
                });
        model.setSnapshot(site.snapshot());
        QVERIFY(told.isEmpty());
        site.content.settings[1].windows[0].isEnabled = false; // of B
        model.setSnapshot(site.snapshot());
        QCOMPARE(told, QList<quint32>{10});
        QCOMPARE(names(model), (QStringList{u"PC9"_s, u"PC10"_s, u"PC100"_s}));
    }

    void anotherZoneOfTheSiteIsSeenOnItsClients()
    {
        ClientTableModel model;
        SiteBuilder site = someClients();
        model.setSnapshot(site.snapshot());
        model.setFilter(u"berlin"_s);
        QCOMPARE(model.rowCount(), 2);
        site.content.sites[0].timeZone = u"Europe/London"_s;
        model.setSnapshot(site.snapshot());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ClientTableModelTest)
#include "tst_clienttablemodel.moc"
