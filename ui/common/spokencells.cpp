// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokencells.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTreeView>

namespace wk {

namespace {

// Names that programs know, and no words: as those that Qt has.
constexpr QLatin1StringView expandAction("Expand");
constexpr QLatin1StringView collapseAction("Collapse");

} // namespace

bool selectRow(QTreeView &view, const QModelIndex &index, bool isWanted)
{
    QItemSelectionModel *selections = view.selectionModel();
    if (selections == nullptr || !index.flags().testFlag(Qt::ItemIsSelectable)
        || view.selectionMode() == QAbstractItemView::NoSelection) {
        return false;
    }
    if (!isWanted) {
        selections->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
        return true;
    }
    const bool isAlone = view.selectionMode() == QAbstractItemView::SingleSelection;
    selections->setCurrentIndex(index,
                                (isAlone ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select)
                                    | QItemSelectionModel::Rows);
    return true;
}

// Any part.

QWindow *SpokenTablePart::window() const
{
    return view().window()->windowHandle();
}

QAccessibleInterface *SpokenTablePart::parent() const
{
    return QAccessible::queryAccessibleInterface(&view());
}

void *SpokenTablePart::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

// Titles.

bool SpokenHead::isValid() const
{
    return view().model() != nullptr && m_column < view().model()->columnCount();
}

QAccessible::State SpokenHead::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = !view().isVisible() || view().isHeaderHidden() || view().isColumnHidden(m_column);
    return state;
}

QString SpokenHead::text(QAccessible::Text what) const
{
    return what == QAccessible::Name && isValid()
        ? view().model()->headerData(m_column, Qt::Horizontal).toString()
        : QString();
}

QRect SpokenHead::rect() const
{
    const QHeaderView &header = *view().header();
    const QPoint corner = header.viewport()->mapToGlobal(QPoint(header.sectionViewportPosition(m_column), 0));
    return state().invisible ? QRect() : QRect(corner, QSize(header.sectionSize(m_column), header.height()));
}

QStringList SpokenHead::actionNames() const
{
    return view().isSortingEnabled() ? QStringList{pressAction()} : QStringList();
}

void SpokenHead::doAction(const QString &name)
{
    if (name != pressAction() || !view().isSortingEnabled() || !isValid()) {
        return;
    }
    const QHeaderView &header = *view().header();
    const bool isSame = header.sortIndicatorSection() == m_column;
    view().sortByColumn(m_column,
                        isSame && header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                                    : Qt::AscendingOrder);
}

// Cells.

QAccessible::Role SpokenCell::role() const
{
    const QAccessibleInterface *whole = parent();
    return whole != nullptr && whole->role() == QAccessible::Tree ? QAccessible::TreeItem : QAccessible::Cell;
}

QAccessible::State SpokenCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid) {
        return state;
    }
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.selectable = flags.testFlag(Qt::ItemIsSelectable);
    state.focusable = state.selectable;
    state.selected = isSelected();
    state.focused = view().hasFocus() && view().currentIndex() == m_index;
    state.invisible =
        !view().isVisible() || !view().viewport()->rect().intersects(view().visualRect(m_index));
    state.expandable = canExpand();
    state.expanded = canExpand() && view().isExpanded(m_index);
    state.collapsed = canExpand() && !view().isExpanded(m_index);
    if (const QVariant check = m_index.data(Qt::CheckStateRole); check.isValid()) {
        state.checkable = true;
        state.checked = check.toInt() == Qt::Checked;
        state.checkStateMixed = check.toInt() == Qt::PartiallyChecked;
    }
    return state;
}

QString SpokenCell::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description) {
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    }
    if (what != QAccessible::Name) {
        return {};
    }
    const QString words = m_index.data(Qt::AccessibleTextRole).toString();
    return words.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : words;
}

QRect SpokenCell::rect() const
{
    const QRect place = isValid() ? view().visualRect(m_index) : QRect();
    return place.isEmpty() ? QRect() : place.translated(view().viewport()->mapToGlobal(QPoint(0, 0)));
}

void *SpokenCell::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                   : SpokenTablePart::interface_cast(type);
}

QStringList SpokenCell::actionNames() const
{
    QStringList names;
    if (isValid() && m_index.flags().testFlag(Qt::ItemIsSelectable)) {
        names = {toggleAction(), pressAction(), setFocusAction()};
    }
    if (canExpand()) {
        names.append(QString(view().isExpanded(m_index) ? collapseAction : expandAction));
    }
    return names;
}

void SpokenCell::doAction(const QString &name)
{
    if (!actionNames().contains(name)) {
        return;
    }
    const QModelIndex index = m_index; // what it does may take the cell away
    if (name == toggleAction()) {
        selectRow(view(), index, !isSelected());
    } else if (name == pressAction()) {
        view().setCurrentIndex(index);
        Q_EMIT view().activated(index);
    } else if (name == setFocusAction()) {
        view().setFocus();
        view().setCurrentIndex(index);
    } else {
        view().setExpanded(index, name == expandAction);
    }
}

bool SpokenCell::isSelected() const
{
    const QItemSelectionModel *selections = view().selectionModel();
    return isValid() && selections != nullptr && selections->isSelected(m_index);
}

QList<QAccessibleInterface *> SpokenCell::columnHeaderCells() const
{
    return isValid() ? QList{SpokenTablePart::table().head(m_index.column())}
                     : QList<QAccessibleInterface *>();
}

bool SpokenCell::canExpand() const
{
    return isValid() && m_index.column() == 0 && view().itemsExpandable()
        && view().model()->hasChildren(m_index);
}

} // namespace wk
