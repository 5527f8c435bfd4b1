// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"

#include "common/focusframe.h"
#include "common/icons.h"
#include "common/rowdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <utility>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 48;

/// A cell of what is pasted must stay one cell.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

/// Where a row is, as one walks down the tree.
QList<int> pathOf(QModelIndex index)
{
    QList<int> path;
    for (; index.isValid(); index = index.parent()) {
        path.prepend(index.row());
    }
    return path;
}

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent), m_copy(new QAction(this)), m_columns(new QAction(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(groupSpacing);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setIconSize({smallIconSize, smallIconSize});

    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setText(tr("Copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &TableView::copySelection);
    addAction(m_copy);
    m_columns->setText(tr("Columns..."));
    connect(m_columns, &QAction::triggered, this,
            [this] { columnMenu()->popup(header()->mapToGlobal(header()->rect().bottomLeft())); });
    addAction(m_columns);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    watchHeader();
}

void TableView::watchHeader()
{
    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setResizeContentsPrecision(0); // the rows in sight
    header()->setMinimumSectionSize(narrowest);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { columnMenu()->popup(header()->viewport()->mapToGlobal(at)); });
    connect(header(), &QHeaderView::sectionMoved, this, &TableView::takeOver);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TableView::saveColumns);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // The last one fills what is left, and so is resized whenever the window is; hidden ones are when
        // the view is first laid out, and when they are hidden and shown.
        const QList<int> shown = columnsAsShown();
        if (before > 0 && now > 0 && shown.contains(column) && column != shown.constLast()
            && header()->sectionResizeMode(column) != QHeaderView::Stretch) {
            takeOver();
        }
    });
}

void TableView::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    if (QAbstractItemModel *before = this->model()) {
        disconnect(before, &QAbstractItemModel::modelReset, this, &TableView::fitFirst);
        disconnect(before, &QAbstractItemModel::rowsInserted, this, &TableView::fitFirst);
    }
    QTreeView::setModel(model);
    m_hasWidths = false;
    m_isArranged = false;
    m_hiddenForRoom.clear();
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitFirst);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitFirst);
    }
    restoreColumns();
    fitFirst();
}

void TableView::keepColumnsIn(QSettings *settings, const QString &name)
{
    m_settings = settings;
    m_name = name;
    restoreColumns();
}

void TableView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    fitFirst();
}

/// Where no row has the focus, nothing else would show who has the keyboard.
void TableView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!currentIndex().isValid()) {
        QPainter painter(viewport());
        paintFocusFrame(painter, *viewport());
    }
}

/// Of a million rows too at once.
qsizetype TableView::selectedRowCount() const
{
    qsizetype rows = 0;
    for (const QItemSelectionRange &range :
         selectionModel() ? selectionModel()->selection() : QItemSelection()) {
        rows += range.left() == 0 ? range.height() : 0;
    }
    return rows;
}

QModelIndexList TableView::selectedRowsInOrder() const
{
    std::vector<std::pair<QList<int>, QModelIndex>> places;
    if (selectionModel()) {
        for (const QModelIndex &row : selectionModel()->selectedRows()) {
            places.emplace_back(pathOf(row), row);
        }
    }
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QModelIndexList rows;
    for (const auto &[path, row] : places) {
        rows.append(row);
    }
    return rows;
}

QList<int> TableView::columnsAsShown() const
{
    QList<int> columns;
    for (int i = 0; i < header()->count(); ++i) {
        const int column = header()->logicalIndex(i);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QString TableView::lineOf(const QModelIndex &row, const QList<int> &columns) const
{
    QStringList cells;
    for (const int column : columns) {
        cells.append(oneCell(row.siblingAtColumn(column).data().toString()));
    }
    return cells.join(u'\t');
}

QString TableView::selectionAsText() const
{
    const QModelIndexList rows = selectedRowsInOrder();
    if (rows.isEmpty()) {
        return {};
    }
    if (m_copyText) {
        return m_copyText(rows);
    }
    const QList<int> columns = columnsAsShown();
    QStringList titles;
    for (const int column : columns) {
        titles.append(oneCell(model()->headerData(column, Qt::Horizontal).toString()));
    }
    QString text = titles.join(u'\t') + u'\n';
    for (const QModelIndex &row : rows) {
        text += lineOf(row, columns) + u'\n';
    }
    return text;
}

void TableView::setCopyText(std::function<QString(const QModelIndexList &)> text)
{
    m_copyText = std::move(text);
}

void TableView::copySelection()
{
    if (const qsizetype rows = selectedRowCount(); rows > m_mostCopied) {
        Q_EMIT copyRefused(rows, m_mostCopied);
        return;
    }
    const QString text = selectionAsText();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

QMenu *TableView::columnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < header()->count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction *shown = menu->addAction(title);
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool isShown) {
            m_hiddenForRoom.removeAll(column);
            setColumnHidden(column, !isShown);
            takeOver();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit column widths")), &QAction::triggered, this, [this] {
        fitColumns();
        saveColumns();
        m_isArranged = false;
    });
    return menu;
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_copy->setText(tr("Copy"));
        m_columns->setText(tr("Columns..."));
    }
    QTreeView::changeEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        // The base would let a dialog have the key afterwards, and press its default button.
        Q_EMIT activated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace wk
