// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectiontreemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QString daily = u"0034394008100008"_s;

/// The tree in one line: names, and in brackets what is below them.
QString shape(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shape(model, index);
        QString part = index.data().toString();
        if (!below.isEmpty()) {
            part += u'(' + below + u')';
        }
        parts.append(part);
    }
    return parts.join(u' ');
}

/// A under the root; B and C under A; D under B and C; E under the root.
SiteBuilder diamond()
{
    SiteBuilder site;
    site.collection(u"A"_s).collection(u"B"_s, u"A"_s).collection(u"C"_s, u"A"_s);
    site.collection(u"D"_s, u"B"_s).collection(u"E"_s);
    site.content.links.append({u"C"_s, u"D"_s});
    return site;
}

Collection &named(SiteContent &content, const QString &id)
{
    return *std::find_if(content.collections.begin(), content.collections.end(),
                         [&id](const Collection &each) { return each.id == id; });
}

/// So many layers of two collections, each under both of the layer above: two to the power of that many ways.
SiteBuilder manyWays(int layers)
{
    SiteBuilder site;
    for (int layer = 0; layer < layers; ++layer) {
        for (int i = 0; i < 2; ++i) {
            const QString id = u"L%1-%2"_s.arg(layer).arg(i);
            site.collection(id);
            for (int j = 0; j < 2 && layer > 0; ++j) {
                site.content.links.append({u"L%1-%2"_s.arg(layer - 1).arg(j), id});
            }
        }
    }
    return site;
}

} // namespace

class CollectionTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesWhileItIsFilledChangedAndEmptied()
    {
        CollectionTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        SiteBuilder site = diamond();
        model.setSnapshot(site.snapshot());
        QCOMPARE(shape(model), u"A(B(D) C(D)) E"_s);
        model.setFilter(u"d"_s);
        QCOMPARE(shape(model), u"A(B(D) C(D))"_s);
        // Away from one parent, another name that sorts elsewhere, a new one, one that goes: all at once.
        site.content.links.removeLast();
        named(site.content, u"A"_s).name = u"Z"_s;
        site.collection(u"F"_s, u"C"_s);
        site.content.collections.removeIf([](const Collection &each) { return each.id == u"E"_s; });
        model.setSnapshot(site.snapshot());
        QCOMPARE(shape(model), u"Z(B(D))"_s);
        model.setFilter({});
        QCOMPARE(shape(model), u"Z(B(D) C(F))"_s);
        model.retranslate();
        model.setSnapshot(SiteBuilder().snapshot());
        QCOMPARE(model.rowCount(), 0);
    }

    void whatStaysKeepsItsPlaceThroughAnEdit()
    {
        CollectionTreeModel model;
        SiteBuilder site = diamond();
        model.setSnapshot(site.snapshot());
        const QPersistentModelIndex d = model.indexOfPath({u"A"_s, u"C"_s, u"D"_s});
        const QPersistentModelIndex e = model.indexOfPath({u"E"_s});
        QVERIFY(d.isValid() && e.isValid());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        site.collection(u"0"_s).collection(u"BB"_s, u"A"_s);
        named(site.content, u"E"_s).name = u"1"_s;
        model.setSnapshot(site.snapshot());
        QCOMPARE(shape(model), u"0 1 A(B(D) BB C(D))"_s);
        QCOMPARE(model.pathOf(d), (QStringList{u"A"_s, u"C"_s, u"D"_s}));
        QCOMPARE(e.row(), 1);

        site.content.links.removeOne(SubcollectionLink{u"C"_s, u"D"_s});
        model.setSnapshot(site.snapshot());
        QVERIFY(!d.isValid());
        QVERIFY(e.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void onlyWhatLooksDifferentIsTold()
    {
        CollectionTreeModel model;
        SiteBuilder site = diamond();
        model.setSnapshot(site.snapshot());
        QCOMPARE(shape(model), u"A(B(D) C(D)) E"_s);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(site.snapshot());
        QCOMPARE(changes.count(), 0);
        site.window(u"D"_s, u"W"_s, daily);
        model.setSnapshot(site.snapshot());
        QCOMPARE(changes.count(), 2); // it is in two places
        QCOMPARE(changes[0][0].toModelIndex().data(CollectionIdRole).toString(), u"D"_s);
    }

    void aRowCountsWindowsMembersAndParents()
    {
        CollectionTreeModel model;
        SiteBuilder site = diamond();
        site.window(u"D"_s, u"W1"_s, daily).window(u"D"_s, u"W2"_s, daily, WindowType::General, false);
        site.window(u"E"_s, u"W3"_s, daily).client(1, {u"D"_s}).client(2, {u"D"_s, u"A"_s});
        named(site.content, u"D"_s).name = u"MW-Lager"_s;
        named(site.content, u"D"_s).comment = u"Nachts"_s;
        model.setSnapshot(site.snapshot());
        const QModelIndex d = model.indexOfPath({u"A"_s, u"B"_s, u"D"_s});
        QCOMPARE(d.data(WindowCountRole).toInt(), 2);
        QCOMPARE(d.data(EnabledWindowCountRole).toInt(), 1);
        QCOMPARE(d.data(MemberCountRole).toInt(), 2);
        QCOMPARE(d.data(ParentCountRole).toInt(), 2);
        QVERIFY(d.data(IsWindowCollectionRole).toBool());
        QCOMPARE(d.data(Qt::ToolTipRole).toString(), u"Nachts"_s);
        QCOMPARE(d.siblingAtColumn(CollectionTreeModel::WindowsColumn).data().toString(), u"1 of 2"_s);
        QCOMPARE(d.siblingAtColumn(CollectionTreeModel::MembersColumn).data(SortRole).toInt(), 2);
        QCOMPARE(d.data(Qt::AccessibleDescriptionRole).toString(),
                 u"2 member(s) · 2 maintenance window(s), enabled: 1"_s);
        QCOMPARE(model.indexOfPath({u"C"_s}).data(Qt::AccessibleDescriptionRole).toString(), QString());
        const QModelIndex e = model.indexOfPath({u"E"_s});
        QCOMPARE(e.siblingAtColumn(CollectionTreeModel::WindowsColumn).data().toString(), u"1"_s);
        QVERIFY(!e.data(IsWindowCollectionRole).toBool());
        QVERIFY(!d.data(IsBuiltInRole).toBool());
    }

    void siblingsAreInTheOrderOfTheirNames()
    {
        CollectionTreeModel model;
        SiteBuilder site;
        for (const QString &name : {u"Group 10"_s, u"group 9"_s, u"Ärzte"_s, u"Zoo"_s, u"Group 9"_s}) {
            site.collection(u"X%1"_s.arg(site.content.collections.size()));
            site.content.collections.last().name = name;
        }
        model.setSnapshot(site.snapshot());
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(model.index(row, 0).data().toString());
        }
        QCOMPARE(names, (QStringList{u"Ärzte"_s, u"group 9"_s, u"Group 9"_s, u"Group 10"_s, u"Zoo"_s}));
    }

    void aFilterLooksAtNameIdAndCommentAndShowsTheWay()
    {
        CollectionTreeModel model;
        SiteBuilder site = diamond();
        named(site.content, u"C"_s).comment = u"Only at night"_s;
        model.setSnapshot(site.snapshot());
        model.setFilter(u"NIGHT at"_s);
        QCOMPARE(shape(model), u"A(C)"_s);
        QVERIFY(!model.index(0, 0).data(IsMatchRole).toBool());
        QVERIFY(model.index(0, 0, model.index(0, 0)).data(IsMatchRole).toBool());
        QCOMPARE(model.waysToMatches(), (QModelIndexList{model.index(0, 0)}));
        model.setFilter(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.waysToMatches().isEmpty());
        model.setFilter({});
        QCOMPARE(shape(model), u"A(B(D) C(D)) E"_s);
        QVERIFY(!model.index(0, 0).data(IsMatchRole).toBool());
    }

    void whatWasLeftOpenIsRememberedThroughAFilter()
    {
        CollectionTreeModel model;
        model.setSnapshot(diamond().snapshot());
        model.setExpanded(model.indexOfPath({u"A"_s, u"B"_s}), true);
        model.setExpanded(model.indexOfPath({u"A"_s}), true);
        model.setExpanded(model.indexOfPath({u"A"_s, u"C"_s}), true);
        model.setExpanded(model.indexOfPath({u"A"_s, u"C"_s}), false);
        model.setFilter(u"e"_s);
        QVERIFY(model.expanded().isEmpty());
        model.setExpanded(model.index(0, 0), true); // only to show what matches
        model.setFilter({});
        QCOMPARE(model.expanded(),
                 (QModelIndexList{model.indexOfPath({u"A"_s}), model.indexOfPath({u"A"_s, u"B"_s})}));
    }

    void aCollectionIsFoundInAllItsPlaces()
    {
        CollectionTreeModel model;
        QVERIFY(model.indexesOf(u"D"_s).isEmpty());
        model.setSnapshot(diamond().snapshot());
        QStringList paths;
        for (const QModelIndex &index : model.indexesOf(u"D"_s)) {
            paths.append(model.pathOf(index).join(u'/'));
        }
        QCOMPARE(paths, (QStringList{u"A/B/D"_s, u"A/C/D"_s}));
        QVERIFY(model.indexesOf(u"nobody"_s).isEmpty());
        QVERIFY(!model.indexOfPath({u"B"_s}).isValid());
        QVERIFY(!model.indexOfPath({u"A"_s, u"nobody"_s}).isValid());
        model.setFilter(u"e"_s);
        QVERIFY(model.indexesOf(u"D"_s).isEmpty());
    }

    void moreWaysThanMemoryAreNoHarm()
    {
        CollectionTreeModel model;
        SiteBuilder site = manyWays(1000);
        model.setSnapshot(site.snapshot());
        QCOMPARE(model.indexesOf(u"L999-1"_s).size(), 64);
        QCOMPARE(model.indexesOf(u"L999-1"_s, 1).size(), 1);
        model.setFilter(u"L999-1"_s);
        QCOMPARE(model.waysToMatches(100).size(), 100);
        QCOMPARE(model.rowCount(), 2);
        site.collection(u"new"_s, u"L0-0"_s);
        model.setSnapshot(site.snapshot());
        model.setFilter(u"new"_s);
        QCOMPARE(shape(model), u"L0-0(new)"_s);
    }

    void aViewThatLooksAroundAtOnceSeesNothingWrong()
    {
        CollectionTreeModel model;
        SiteBuilder site = diamond();
        model.setSnapshot(site.snapshot());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto look = [&model] { QVERIFY(!shape(model).isEmpty()); };
        connect(&model, &QAbstractItemModel::rowsRemoved, &model, look);
        connect(&model, &QAbstractItemModel::rowsInserted, &model, look);
        connect(&model, &QAbstractItemModel::layoutChanged, &model, look);
        model.setFilter(u"e"_s);
        site.collection(u"X"_s, u"D"_s).collection(u"Y"_s, u"E"_s);
        named(site.content, u"B"_s).name = u"Z"_s;
        model.setSnapshot(site.snapshot());
        model.setFilter({});
        QCOMPARE(shape(model), u"A(C(D(X)) Z(D(X))) E(Y)"_s);
    }
};

QTEST_GUILESS_MAIN(CollectionTreeModelTest)
#include "tst_collectiontreemodel.moc"
