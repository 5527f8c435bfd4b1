// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/clock.h"
#include "session/sitesession.h"

#include <QStringList>

#include <functional>
#include <optional>

class QDialog;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace wk {

class CollectionDialog;
class CollectionTreeModel;
struct CollectionDraft;
class EmptyState;
class HistoryView;
class MembersView;
class MessageBar;
class TableView;
class UndoOffer;
class WindowsView;
struct CollectionChoice;

/// The collections of the site as a tree, and beside it the one that is selected: its maintenance windows,
/// its members and its history.
class CollectionsPanel final : public Panel
{
    Q_OBJECT

public:
    CollectionsPanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override { return m_actions; }
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;

    [[nodiscard]] bool hasCollection() const { return !m_collectionId.isEmpty(); }
    QDialog *openNewCollection();
    QDialog *openNewWindow();
    QDialog *openProperties();
    QDialog *openMove();
    QDialog *openAddParent();
    /// What deleting the collections that are selected would mean, and the question whether to.
    QDialog *openDelete();
    [[nodiscard]] WindowsView &windows() { return *m_windows; }
    [[nodiscard]] MembersView &members() { return *m_members; }
    /// 0 are the windows, 1 the members, 2 the history.
    void showTab(int tab);

private:
    QWidget *buildTree();
    QWidget *buildDetails();
    void buildActions();
    QAction *addAction(const QString &text, const QString &keys, const QIcon &icon,
                       void (CollectionsPanel::*act)());
    void addSeparator();
    void showSite();
    void showCurrent();
    void showFacts();
    void restoreExpanded();
    void selectCollection(const QString &id);
    void removeFromParent();
    void moveToTop();
    void remove() { openDelete(); }
    void submit(const Edit &edit, const QString &sentence);
    void refreshActions();
    [[nodiscard]] std::optional<CollectionRow> row() const;
    [[nodiscard]] QList<CollectionRow> selectedRows() const;
    [[nodiscard]] std::optional<CollectionRow> parentRow() const;
    /// What is done with the collection that was selected, the parent it was seen under, and the one chosen.
    using ChooseParent = std::function<void(CollectionRow collection, std::optional<CollectionRow> from,
                                            CollectionRow parent)>;
    QDialog *openChooser(const CollectionChoice &choice, const ChooseParent &choose);
    CollectionDialog *openForm(const CollectionDraft &draft);
    // Actions take no return value.
    void editProperties() { openProperties(); }
    void move() { openMove(); }
    void addParent() { openAddParent(); }

    SiteSession &m_session;
    const Clock &m_clock;
    QString m_collectionId; ///< of the selected collection
    bool m_isFiltered = false;
    CollectionTreeModel *m_model;
    TableView *m_tree = nullptr;
    QStackedWidget *m_treePages = nullptr;
    EmptyState *m_noMatch = nullptr;
    QStackedWidget *m_detailPages = nullptr;
    MessageBar *m_messages = nullptr;
    UndoOffer *m_offer = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QTabWidget *m_tabs = nullptr;
    WindowsView *m_windows = nullptr;
    MembersView *m_members = nullptr;
    HistoryView *m_history = nullptr;
    QList<QAction *> m_actions;
    QAction *m_properties = nullptr;
    QAction *m_move = nullptr;
    QAction *m_addParent = nullptr;
    QAction *m_removeParent = nullptr;
    QAction *m_moveToTop = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace wk
