// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <functional>
#include <limits>

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
    /// when the view gets another width, until somebody arranges the columns.
    void fitColumns();
    /// What the first column keeps for itself in any case, in place of a width that is enough for most names.
    void setLeastFirstWidth(int width) { m_leastFirstWidth = width; }

    /// A column that takes less than it likes where not all fit.
    struct Yielding
    {
        int column = 0;
        int least = 0; ///< pixels; 0 is what its content takes, so that only its title is cut
        bool isLesser = false; ///< hidden at first if there is no room even so
    };
    /// From now on, where not all columns fit, these give way, the widest first; then lesser ones are hidden,
    /// the last named first. The first named that is shown has what is left.
    void setYielding(const QList<Yielding> &columns);
    [[nodiscard]] bool isYielding() const { return !m_yielding.isEmpty(); }

    /// What Ctrl+C copies: the selected rows from top to bottom, columns as shown, separated by tabs, with a
    /// line of headers first. Empty if nothing is selected.
    [[nodiscard]] QString selectionAsText() const;
    /// Copies what this says about the selected rows instead (their first columns, from top to bottom).
    void setCopyText(std::function<QString(const QModelIndexList &rows)> text);
    /// Puts it on the clipboard, all of it or nothing: `copyRefused` tells.
    void copySelection();
    /// What is pasted at once: more takes longer than one waits for a key.
    static constexpr qsizetype quicklyCopied = 10'000;
    /// More rows than these are not copied; without it as many as there are.
    void setMostCopied(qsizetype rows) { m_mostCopied = rows; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

    /// Opens the menu of the header, for who has no mouse.
    [[nodiscard]] QAction *columnsAction() const { return m_columns; }
    /// The menu of the header: which columns are shown. The first one always is. For the caller to pop up; it
    /// goes when it is closed.
    [[nodiscard]] QMenu *columnMenu();

Q_SIGNALS:
    /// So many rows are selected, and no more than `most` are copied.
    void copyRefused(qsizetype selected, qsizetype most);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What a column asks for and what it can do with.
    struct Room
    {
        int column = 0;
        int wanted = 0;
        int least = 0;
        bool cutsTitle = false; ///< its content is whole even so
    };
    [[nodiscard]] QList<Room> roomsOfShown() const;
    void hideLesser(QList<Room> &rooms);
    void fitAll();
    void fitYielding();
    void takeOver();
    [[nodiscard]] qsizetype selectedRowCount() const;
    [[nodiscard]] QModelIndexList selectedRowsInOrder() const;
    [[nodiscard]] QList<int> columnsAsShown() const;
    [[nodiscard]] QString lineOf(const QModelIndex &row, const QList<int> &columns) const;
    void watchHeader();
    void fitFirst();
    void restoreColumns();
    void saveColumns();

    QAction *m_copy;
    QAction *m_columns;
    std::function<QString(const QModelIndexList &)> m_copyText;
    QSettings *m_settings = nullptr;
    QString m_name;
    int m_leastFirstWidth = 160;
    qsizetype m_mostCopied = std::numeric_limits<qsizetype>::max();
    QList<Yielding> m_yielding;
    QList<int> m_hiddenForRoom;
    bool m_isArranged = false; ///< by somebody
    bool m_hasWidths = false; ///< fitted or restored; from then on widths are somebody's choice
    bool m_isArranging = false; ///< it is us who change the header
};

} // namespace wk
