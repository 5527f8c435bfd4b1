// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <functional>

class QMenu;
class QSettings;

namespace wk {

/// How every table and tree of the console looks and behaves: rows of one height, a header to sort and choose
/// columns by, Return and double click to activate, Ctrl+C to copy. Columns get their width from the rows in
/// sight and no others, so that a hundred thousand rows cost what thirty do.
///
/// A panel adds its own actions to the context menu with insertAction(copyAction(), ...).
class TableView final : public QTreeView
{
    Q_OBJECT

public:
    /// `accessibleName` says what is listed.
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Keeps order, width, visibility and sorting of the columns under this name, from the moment somebody
    /// changes them. What is there is taken over now, or when a model comes; with another number of columns
    /// it is ignored. `settings` has to outlive the view.
    void keepColumnsIn(QSettings *settings, const QString &name);
    /// Gives each column the width of what is in sight, within bounds; the first one less if all do not fit,
    /// and what is left over to those that lack it. One that stretches has what the others leave. Done again
    /// when the view gets another width, until somebody chooses the width of a column.
    void fitColumns();
    /// What the first column keeps for itself in any case, in place of a width that is enough for most names.
    void setLeastFirstWidth(int width) { m_leastFirstWidth = width; }

    /// What Ctrl+C copies: the selected rows from top to bottom, columns as shown, separated by tabs, with a
    /// line of headers first. Empty if nothing is selected.
    [[nodiscard]] QString selectionAsText() const;
    /// Copies what this says about the selected rows instead (their first columns, from top to bottom).
    void setCopyText(std::function<QString(const QModelIndexList &rows)> text);
    /// Puts it on the clipboard.
    void copySelection() const;
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

    /// The menu of the header: which columns are shown. The first one always is. For the caller to pop up; it
    /// goes when it is closed.
    [[nodiscard]] QMenu *columnMenu();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    [[nodiscard]] QList<int> columnsAsShown() const;
    [[nodiscard]] QString lineOf(const QModelIndex &row, const QList<int> &columns) const;
    void watchHeader();
    void fitFirst();
    void restoreColumns();
    void saveColumns();

    QAction *m_copy;
    std::function<QString(const QModelIndexList &)> m_copyText;
    QSettings *m_settings = nullptr;
    QString m_name;
    int m_leastFirstWidth = 160;
    bool m_hasWidths = false; ///< fitted or restored; from then on widths are somebody's choice
    bool m_isFitted = false; ///< the widths are those of fitColumns
    bool m_isArranging = false; ///< it is us who change the header
};

} // namespace wk
