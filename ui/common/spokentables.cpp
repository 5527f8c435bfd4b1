// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokentables.h"

#include "common/spokencells.h"
#include "common/tableview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>

#include <memory>

namespace wk {

namespace {

/// Which rows are in sight when one scrolls, from top to bottom: all of a list, and of a tree what is
/// expanded.
/// `expandAll` tells nobody of it: it is for trees that nobody looked at yet.
class Rows
{
public:
    explicit Rows(const QTreeView &view) : m_view(view) { }

    [[nodiscard]] bool isList() const
    {
        const QAbstractItemModel *model = m_view.model();
        return model == nullptr || model->rowCount() == 0
            || model->index(0, 0).flags().testFlag(Qt::ItemNeverHasChildren);
    }
    [[nodiscard]] int count()
    {
        refresh();
        return isList() ? (m_view.model() == nullptr ? 0 : m_view.model()->rowCount())
                        : static_cast<int>(m_rows.size());
    }
    /// The first cell of a row; invalid if there is none.
    [[nodiscard]] QModelIndex at(int row)
    {
        refresh();
        if (row < 0 || row >= count()) {
            return {};
        }
        return isList() ? m_view.model()->index(row, 0) : QModelIndex(m_rows[row]);
    }
    [[nodiscard]] int of(const QModelIndex &index)
    {
        refresh();
        return isList() ? index.row() : static_cast<int>(m_rows.indexOf(index.siblingAtColumn(0)));
    }

private:
    void refresh()
    {
        const QAbstractItemModel *model = m_view.model();
        if (model != m_model) {
            watch(model);
        }
        if (m_isKnown || isList()) {
            return;
        }
        m_rows.clear();
        for (QModelIndex index = model->index(0, 0); index.isValid(); index = m_view.indexBelow(index)) {
            m_rows.append(index);
        }
        m_isKnown = true;
    }
    void watch(const QAbstractItemModel *model)
    {
        m_watch = std::make_unique<QObject>();
        m_model = model;
        m_isKnown = false;
        if (model == nullptr) {
            return;
        }
        const auto forget = [this] { m_isKnown = false; };
        QObject::connect(&m_view, &QTreeView::expanded, m_watch.get(), forget);
        QObject::connect(&m_view, &QTreeView::collapsed, m_watch.get(), forget);
        QObject::connect(model, &QAbstractItemModel::rowsInserted, m_watch.get(), forget);
        QObject::connect(model, &QAbstractItemModel::rowsRemoved, m_watch.get(), forget);
        QObject::connect(model, &QAbstractItemModel::rowsMoved, m_watch.get(), forget);
        QObject::connect(model, &QAbstractItemModel::layoutChanged, m_watch.get(), forget);
        QObject::connect(model, &QAbstractItemModel::modelReset, m_watch.get(), forget);
        QObject::connect(model, &QObject::destroyed, m_watch.get(), [this] { m_model = nullptr; });
    }

    const QTreeView &m_view;
    std::unique_ptr<QObject> m_watch;
    const QAbstractItemModel *m_model = nullptr;
    QList<QPersistentModelIndex> m_rows; ///< of a tree
    bool m_isKnown = false;
};

class AccessibleTable final : public QAccessibleWidget, public QAccessibleTableInterface, public SpokenTable
{
public:
    explicit AccessibleTable(TableView &view)
        : QAccessibleWidget(&view, QAccessible::Table), m_view(view), m_rows(view)
    { }
    ~AccessibleTable() override
    {
        for (const QAccessible::Id id : m_cells.values() + m_heads) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    AccessibleTable(const AccessibleTable &) = delete;
    AccessibleTable &operator=(const AccessibleTable &) = delete;

    [[nodiscard]] QTreeView &view() const override { return m_view; }
    [[nodiscard]] int rowOf(const QModelIndex &index) const override { return m_rows.of(index); }
    [[nodiscard]] QAccessibleInterface *head(int column) const override
    {
        while (m_heads.size() <= column) {
            m_heads.append(QAccessible::registerAccessibleInterface(
                new SpokenHead(*this, static_cast<int>(m_heads.size()))));
        }
        return QAccessible::accessibleInterface(m_heads[column]);
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_rows.isList() ? QAccessible::Table : QAccessible::Tree;
    }
    [[nodiscard]] int childCount() const override { return (rowCount() + 1) * columnCount(); }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        const int columns = columnCount();
        if (number < 0 || columns == 0) {
            return nullptr;
        }
        return number < columns ? head(number) : cellAt(number / columns - 1, number % columns);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const SpokenTablePart *>(child);
        return part == nullptr ? -1 : (part->row() + 1) * columnCount() + part->column();
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return cell(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() && m_view.currentIndex().isValid() ? cell(m_view.currentIndex())
                                                                    : QAccessibleWidget::focusChild();
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const QModelIndex first = m_rows.at(row);
        return first.isValid() && column >= 0 && column < columnCount() ? cell(first.siblingAtColumn(column))
                                                                        : nullptr;
    }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount(); ++column) {
                cells.append(cellAt(row, column));
            }
        }
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return m_view.model() == nullptr ? QString()
                                         : m_view.model()->headerData(column, Qt::Horizontal).toString();
    }
    [[nodiscard]] QString rowDescription(int /*row*/) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    [[nodiscard]] int columnCount() const override
    {
        return m_view.model() == nullptr ? 0 : m_view.model()->columnCount();
    }
    [[nodiscard]] int rowCount() const override { return m_rows.count(); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        if (const QItemSelectionModel *selections = m_view.selectionModel()) {
            for (const QModelIndex &row : selections->selectedRows()) {
                rows.append(m_rows.of(row));
            }
        }
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int /*column*/) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override { return wk::selectRow(m_view, m_rows.at(row), true); }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int row) override { return wk::selectRow(m_view, m_rows.at(row), false); }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override
    {
        for (auto each = m_cells.begin(); each != m_cells.end();) {
            if (each.key().isValid()) {
                ++each;
            } else {
                QAccessible::deleteAccessibleInterface(each.value());
                each = m_cells.erase(each);
            }
        }
    }

private:
    /// Made when it is asked for, and kept as long as there is such a cell; null for an invalid index.
    [[nodiscard]] QAccessibleInterface *cell(const QModelIndex &index) const
    {
        if (!index.isValid()) {
            return nullptr;
        }
        QAccessible::Id &id = m_cells[index];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(new SpokenCell(*this, index));
        }
        return QAccessible::accessibleInterface(id);
    }

    TableView &m_view;
    mutable Rows m_rows;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QList<QAccessible::Id> m_heads;
};

QAccessibleInterface *makeAccessible(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TableView *>(object);
    return view == nullptr ? nullptr : new AccessibleTable(*view);
}

} // namespace

void installSpokenTables()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace wk
