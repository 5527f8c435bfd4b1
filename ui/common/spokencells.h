// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QPersistentModelIndex>

class QTreeView;

namespace wk {

// What installSpokenTables() tells of a table, part by part. Parts live no longer than the table.

/// What parts ask of the table they are in.
class SpokenTable
{
public:
    SpokenTable() = default;
    virtual ~SpokenTable() = default;
    SpokenTable(const SpokenTable &) = delete;
    SpokenTable &operator=(const SpokenTable &) = delete;

    [[nodiscard]] virtual QTreeView &view() const = 0;
    /// Counted from 0 among the rows that one sees when one scrolls.
    [[nodiscard]] virtual int rowOf(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual QAccessibleInterface *head(int column) const = 0;
};

/// As a click with Ctrl held down does it: what is selected is current too. Says whether that can be.
bool selectRow(QTreeView &view, const QModelIndex &index, bool isWanted);

class SpokenTablePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit SpokenTablePart(const SpokenTable &table) : m_table(table) { }

    /// -1 is the header.
    [[nodiscard]] virtual int row() const = 0;
    [[nodiscard]] virtual int column() const = 0;

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int /*number*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    void setText(QAccessible::Text /*what*/, const QString & /*text*/) override { }
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

protected:
    [[nodiscard]] QTreeView &view() const { return m_table.view(); }
    [[nodiscard]] const SpokenTable &table() const { return m_table; }

private:
    const SpokenTable &m_table;
};

/// The title of a column. Pressed, it sorts by the column, or the other way round.
class SpokenHead final : public SpokenTablePart
{
public:
    SpokenHead(const SpokenTable &table, int column) : SpokenTablePart(table), m_column(column) { }

    [[nodiscard]] int row() const override { return -1; }
    [[nodiscard]] int column() const override { return m_column; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    int m_column;
};

/// Toggled, its row is selected or not any more; pressed, it is opened, as by Return.
class SpokenCell final : public SpokenTablePart, public QAccessibleTableCellInterface
{
public:
    SpokenCell(const SpokenTable &table, const QModelIndex &index)
        : SpokenTablePart(table), m_index(index) { }

    [[nodiscard]] int row() const override { return SpokenTablePart::table().rowOf(m_index); }
    [[nodiscard]] int column() const override { return m_index.column(); }
    [[nodiscard]] bool isValid() const override { return m_index.isValid(); }
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return column(); }
    [[nodiscard]] int rowIndex() const override { return row(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] bool canExpand() const;

    QPersistentModelIndex m_index;
};

} // namespace wk
