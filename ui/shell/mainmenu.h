// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QObject>

namespace wk {

class MainWindow;

/// The menus of the console, and the actions that are there on every panel.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(MainWindow &window);

    /// What can be undone, whether a site is open, and which panel is shown: menus follow.
    void refresh();
    /// The actions of the panel that is shown, for the menu of that name.
    void setPanelActions(const QList<QAction *> &actions);

    /// Every action with a name of its own, for the command palette and the list of shortcuts.
    [[nodiscard]] QList<QAction *> allActions() const;

    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *forward() const { return m_forward; }
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *collapse() const { return m_collapse; }
    [[nodiscard]] QAction *newCollection() const { return m_newCollection; }
    [[nodiscard]] QAction *newWindow() const { return m_newWindow; }
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

private:
    void buildSiteMenu();
    void buildEditMenu();
    void buildActionMenu();
    void buildViewMenu();
    void buildChoices(QMenu *menu);
    void buildHelpMenu();
    void fillRecent();
    template <typename Do>
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut, Do act);

    MainWindow &m_window;
    QMenu *m_site = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_actions = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
    QList<QAction *> m_ofSite; ///< there only while a site is open
    QList<QAction *> m_ofPanel;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_collapse = nullptr;
    QAction *m_newCollection = nullptr;
    QAction *m_newWindow = nullptr;
};

} // namespace wk
