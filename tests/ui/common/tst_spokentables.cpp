// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokentables.h"

#include "common/followselection.h"
#include "common/tableview.h"
#include "common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

/// Names and sites of clients; a list, as those of our own are.
class Clients final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit Clients(QStringList names) : m_names(std::move(names)) { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_names.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::AccessibleDescriptionRole && index.column() == 0) {
            return u"a client"_s;
        }
        if (role == Qt::AccessibleTextRole && index.column() == 1) {
            return u"site MUC"_s;
        }
        return role != Qt::DisplayRole ? QVariant() : index.column() == 0 ? m_names[index.row()] : u"MUC"_s;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role != Qt::DisplayRole || orientation != Qt::Horizontal ? QVariant()
            : section == 0                                              ? u"Name"_s
                                                                        : u"Site"_s;
    }
    void removeFirst()
    {
        beginRemoveRows({}, 0, 0);
        m_names.removeFirst();
        endRemoveRows();
    }

private:
    QStringList m_names;
};

/// Two groups of reports.
std::unique_ptr<QStandardItemModel> groups()
{
    auto model = std::make_unique<QStandardItemModel>();
    for (const QString &name : {u"Deployment"_s, u"Assignment"_s}) {
        auto *group = new QStandardItem(name);
        group->setSelectable(false);
        for (const QString &part : {u"status"_s, u"success"_s}) {
            group->appendRow(new QStandardItem(name + u' ' + part));
        }
        model->appendRow(group);
    }
    return model;
}

QAccessibleInterface &spoken(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

QAccessibleInterface *cellCalled(QWidget &view, const QString &name)
{
    const QAccessibleInterface &whole = spoken(view);
    for (int i = 0; i < whole.childCount(); ++i) {
        if (whole.child(i)->text(QAccessible::Name) == name) {
            return whole.child(i);
        }
    }
    return nullptr;
}

void act(QAccessibleInterface *part, const QString &action)
{
    QVERIFY(part != nullptr);
    QVERIFY2(part->actionInterface()->actionNames().contains(action), qPrintable(action));
    part->actionInterface()->doAction(action);
}

} // namespace

class SpokenTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light);
        installSpokenTables();
    }
    void init()
    {
        m_clients = std::make_unique<Clients>(QStringList{u"PC1"_s, u"PC2"_s, u"PC3"_s});
        m_groups = groups();
        m_list = std::make_unique<TableView>(u"Clients"_s);
        m_list->setModel(m_clients.get());
        m_list->show();
        m_tree = std::make_unique<TableView>(u"Reports"_s);
        m_tree->setModel(m_groups.get());
        m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
        m_tree->show();
    }
    void cleanup()
    {
        m_list.reset();
        m_tree.reset();
    }

    void aListIsATableWithTitles()
    {
        QCOMPARE(spoken(*m_list).role(), QAccessible::Table);
        QCOMPARE(spoken(*m_list).text(QAccessible::Name), u"Clients"_s);
        QAccessibleTableInterface *table = spoken(*m_list).tableInterface();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->columnDescription(1), u"Site"_s);
        QAccessibleInterface *cell = table->cellAt(1, 0);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), u"PC2"_s);
        QCOMPARE(cell->text(QAccessible::Description), u"a client"_s);
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Name), u"site MUC"_s);
        const QList<QAccessibleInterface *> titles = cell->tableCellInterface()->columnHeaderCells();
        QCOMPARE(titles.size(), 1);
        QCOMPARE(titles[0]->text(QAccessible::Name), u"Name"_s);
        QCOMPARE(titles[0]->role(), QAccessible::ColumnHeader);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(table->cellAt(3, 0), nullptr);
        QCOMPARE(table->cellAt(0, 2), nullptr);
    }

    void partsAreNumberedAsQtDoesIt()
    {
        const QAccessibleInterface &whole = spoken(*m_list);
        QCOMPARE(whole.childCount(), 8);
        for (int i = 0; i < whole.childCount(); ++i) {
            QCOMPARE(whole.indexOfChild(whole.child(i)), i);
            QCOMPARE(whole.child(i)->parent(), &whole);
        }
        QCOMPARE(whole.child(3)->text(QAccessible::Name), u"site MUC"_s);
        QCOMPARE(whole.child(8), nullptr);
        QCOMPARE(whole.child(-1), nullptr);
    }

    void whatIsToggledIsSelectedAndCurrent()
    {
        m_list->setCurrentIndex(m_clients->index(0, 0));
        act(cellCalled(*m_list, u"PC3"_s), QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_list->currentIndex().row(), 2);
        QCOMPARE(spoken(*m_list).tableInterface()->selectedRows().size(), 2); // as with Ctrl
        QVERIFY(cellCalled(*m_list, u"PC3"_s)->state().selected);
        act(cellCalled(*m_list, u"PC3"_s), QAccessibleActionInterface::toggleAction());
        QVERIFY(!cellCalled(*m_list, u"PC3"_s)->state().selected);
        QCOMPARE(spoken(*m_list).tableInterface()->selectedRows(), QList{0});
    }

    void rowsAreSelectedByTheirNumbers()
    {
        QAccessibleTableInterface *table = spoken(*m_list).tableInterface();
        QVERIFY(table->selectRow(1));
        QVERIFY(table->selectRow(2));
        QCOMPARE(table->selectedRowCount(), 2);
        QCOMPARE(table->selectedCellCount(), 4);
        QCOMPARE(table->selectedCells().size(), 4);
        QVERIFY(table->isRowSelected(1));
        QVERIFY(table->unselectRow(1));
        QCOMPARE(table->selectedRows(), QList{2});
        QVERIFY(!table->selectRow(7));
    }

    void aRowIsOpenedByPressingIt()
    {
        QSignalSpy opened(m_list.get(), &QAbstractItemView::activated);
        act(cellCalled(*m_list, u"PC2"_s), QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toModelIndex().row(), 1);
        QCOMPARE(m_list->currentIndex().row(), 1);
    }

    void aTitleSorts()
    {
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(m_clients.get());
        m_list->setModel(&sorted);
        act(cellCalled(*m_list, u"Site"_s), QAccessibleActionInterface::pressAction());
        QCOMPARE(m_list->header()->sortIndicatorSection(), 1);
        act(cellCalled(*m_list, u"Name"_s), QAccessibleActionInterface::pressAction());
        act(cellCalled(*m_list, u"Name"_s), QAccessibleActionInterface::pressAction());
        QCOMPARE(sorted.index(0, 0).data().toString(), u"PC3"_s);
        QCOMPARE(spoken(*m_list).tableInterface()->cellAt(0, 0)->text(QAccessible::Name), u"PC3"_s);
        m_list->setModel(m_clients.get());
    }

    void aHiddenColumnIsNotInSight()
    {
        QVERIFY(!cellCalled(*m_list, u"Site"_s)->state().invisible);
        m_list->setColumnHidden(1, true);
        QVERIFY(cellCalled(*m_list, u"Site"_s)->state().invisible);
        QVERIFY(cellCalled(*m_list, u"site MUC"_s)->state().invisible);
        QVERIFY(!cellCalled(*m_list, u"PC1"_s)->state().invisible);
    }

    void onlyWhatHasTheKeyboardSaysSo()
    {
        m_list->setCurrentIndex(m_clients->index(0, 0));
        m_tree->setFocus();
        QVERIFY(!cellCalled(*m_list, u"PC1"_s)->state().focused);
        QApplication::setActiveWindow(m_list.get());
        act(cellCalled(*m_list, u"PC2"_s), QAccessibleActionInterface::setFocusAction());
        QVERIFY(cellCalled(*m_list, u"PC2"_s)->state().focused);
        QCOMPARE(spoken(*m_list).focusChild(), cellCalled(*m_list, u"PC2"_s));
    }

    void aCellStaysTheSameWhileRowsComeAndGo()
    {
        QAccessibleInterface *cell = cellCalled(*m_list, u"PC2"_s);
        QAccessibleInterface *first = cellCalled(*m_list, u"PC1"_s);
        m_clients->removeFirst();
        QVERIFY(!first->isValid());
        QCOMPARE(spoken(*m_list).tableInterface()->cellAt(0, 0), cell);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 0);
        QAccessibleTableModelChangeEvent gone(m_list.get(), QAccessibleTableModelChangeEvent::RowsRemoved);
        spoken(*m_list).tableInterface()->modelChange(&gone);
        QCOMPARE(spoken(*m_list).tableInterface()->cellAt(0, 0), cell);
    }

    /// Qt would select what has the same number among all rows.
    void inATreeTheRowThatWasMeantIsSelected()
    {
        m_tree->expandToDepth(0);
        QCOMPARE(spoken(*m_tree).role(), QAccessible::Tree);
        act(cellCalled(*m_tree, u"Assignment status"_s), QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Assignment status"_s);
        QCOMPARE(m_tree->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(spoken(*m_tree).tableInterface()->selectedRows(), QList{1}); // sorted: Assignment is first
        act(cellCalled(*m_tree, u"Deployment success"_s), QAccessibleActionInterface::toggleAction());
        QCOMPARE(spoken(*m_tree).tableInterface()->selectedRows(), QList{5});
    }

    void aTreeIsExpandedAndCollapsed()
    {
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 2);
        QVERIFY(cellCalled(*m_tree, u"Deployment"_s)->state().collapsed);
        act(cellCalled(*m_tree, u"Deployment"_s), u"Expand"_s);
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 4);
        QVERIFY(cellCalled(*m_tree, u"Deployment"_s)->state().expanded);
        QVERIFY(!cellCalled(*m_tree, u"Deployment status"_s)->state().expandable);
        QVERIFY(!cellCalled(*m_tree, u"Deployment status"_s)->state().expanded);
        act(cellCalled(*m_tree, u"Deployment"_s), u"Collapse"_s);
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 2);
    }

    void whatCannotBeSelectedIsNot()
    {
        const QAccessibleInterface *group = cellCalled(*m_tree, u"Deployment"_s);
        QVERIFY(!group->state().selectable);
        QVERIFY(!spoken(*m_tree).tableInterface()->selectRow(0));
        m_list->setSelectionMode(QAbstractItemView::NoSelection);
        QVERIFY(!spoken(*m_list).tableInterface()->selectRow(0));
    }

    void aTreeThatGrowsIsReadAnew()
    {
        m_tree->expandToDepth(0);
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 6);
        m_groups->item(0)->appendRow(new QStandardItem(u"Deployment failure"_s));
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 7);
        m_groups->clear();
        QCOMPARE(spoken(*m_tree).tableInterface()->rowCount(), 0);
        m_tree->setModel(nullptr);
        QCOMPARE(spoken(*m_tree).childCount(), 0);
    }

    void ofOtherListsWhatIsSelectedBecomesCurrent()
    {
        QListWidget panels;
        panels.addItems({u"Site"_s, u"Collections"_s, u"Clients"_s});
        panels.setCurrentRow(0);
        letCurrentFollowSelection(panels);
        QSignalSpy chosen(&panels, &QListWidget::currentRowChanged);
        act(spoken(panels).child(2), QAccessibleActionInterface::toggleAction());
        QCOMPARE(panels.currentRow(), 2);
        QCOMPARE(chosen.size(), 1);
    }

private:
    std::unique_ptr<Clients> m_clients;
    std::unique_ptr<QStandardItemModel> m_groups;
    std::unique_ptr<TableView> m_list;
    std::unique_ptr<TableView> m_tree;
};

QTEST_MAIN(SpokenTablesTest)
#include "tst_spokentables.moc"
