// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "common/submit.h"
#include "core/clock.h"
#include "session/sitesession.h"
#include "site/windowedits.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QDialog;
class QStackedWidget;
class QToolBar;

namespace wk {

class EmptyState;
class MessageBar;
class Note;
class SearchField;
class TableView;
class UndoOffer;
class WindowTableModel;

/// The maintenance windows of one collection, or of all, as a table, and everything that can be done with
/// them. What was done is said above the table, with a way to undo it.
class WindowsView final : public QWidget
{
    Q_OBJECT

public:
    /// Session and clock have to outlive the view; the session is open. Shows nothing until it is told
    /// what to show.
    WindowsView(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    /// Shows the windows of one collection, with buttons and a search field of its own above them.
    void setCollection(const QString &collectionId);
    /// Shows the windows of the whole site; buttons and search field are left to whoever shows the view.
    void showAll();
    /// Narrows the table to what matches; empty shows everything.
    void filter(const QString &text);
    /// Makes a window the current one, and gives up a filter that hides it. Nothing happens if it is not
    /// among those shown.
    void selectWindow(const QString &collectionId, const QString &windowId);
    /// Gives the keyboard to the table.
    void focusList();

    /// What can be done, for a tool bar (those of high priority) and a menu; separators set groups apart.
    [[nodiscard]] QList<QAction *> viewActions() const { return m_actions; }
    [[nodiscard]] std::optional<WindowKey> currentWindow() const;
    /// In the order of the table.
    [[nodiscard]] QList<WindowKey> selectedWindows() const;

    // Dialogs; null if there is nothing they could be about.

    /// The editor; where all windows are shown it asks for the collection first.
    QDialog *openNewWindow();
    /// Of the window that is selected, and no other.
    QDialog *openEdit();
    /// Of all that are selected.
    QDialog *openCopy();
    /// Who changed the window that is selected, and what.
    QDialog *openHistory();
    /// What deleting all that are selected would mean, and the question whether to.
    QDialog *openDelete();
    /// The twelve months ahead of the window that is selected, or of any.
    QDialog *openYear();
    QDialog *openYearOf(const WindowKey &key);
    /// Selects the first window of the table before.
    QDialog *openEditFirst();
    QDialog *openCopyFirst();
    QDialog *openHistoryFirst();
    QDialog *openDeleteFirst();

Q_SIGNALS:
    /// The current window is another, or is not what it was.
    void currentChanged();
    void locationAsked(const wk::Location &location);
    /// The filter was given up by somebody who was looking for something else.
    void filterCleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Scope { Unset, Collection, Site };

    void build();
    void buildActions();
    template <typename Do>
    QAction *addAction(const QString &text, const QIcon &icon, const QList<QKeySequence> &keys, Do act);
    void addSeparator();
    QWidget *buildTools();
    void setScope(Scope scope);
    void showSite();
    void showTime();
    void showState();
    void showAdvice();
    void refreshActions();
    void clearFilter();
    void followCurrent();
    void selectFirst();
    [[nodiscard]] std::optional<CollectionRow> collectionRow() const;

    QDialog *open(QDialog *dialog);
    [[nodiscard]] Submit submitFor(std::function<void(const Edit &edit)> then);
    QDialog *openEditor(const WindowDraft &draft);
    QDialog *openCollectionChooser();
    QDialog *openNewWindowOn(const QString &collectionId);
    void submit(const Edit &edit, const QString &sentence);
    void showDone(const Edit &edit, const QString &sentence);
    void showProblem(const Edit &edit, const QString &sentence, const Problem &problem);
    void selectResult(const Edit &edit);
    void enable(bool enabled);
    void copyTokens() const;
    void showCollectionOfCurrent();

    SiteSession &m_session;
    const Clock &m_clock;
    Scope m_scope = Scope::Unset;
    bool m_isFocusDue = false; ///< the table's, as soon as it is there

    WindowTableModel *m_model;
    TableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    MessageBar *m_messages;
    UndoOffer *m_offer;
    QWidget *m_tools = nullptr;
    QToolBar *m_bar = nullptr;
    int m_widthWithWords = 0; ///< what the tools need with words on the buttons; 0: not known yet
    SearchField *m_search = nullptr;
    QWidget *m_notes;
    Note *m_builtIn;
    Note *m_reach;

    QList<QAction *> m_actions;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copyToken = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_showCollection = nullptr;
    QAction *m_history = nullptr;
    QAction *m_year = nullptr;
};

} // namespace wk
