// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "common/theme.h"
#include "shell/siteaccess.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

class QLineEdit;
class QStackedWidget;
class QTimer;

namespace wk {

class CollectionsPanel;
class HelpDialog;
class ImportDialog;
class MainMenu;
class MessageBar;
class Navigation;
class SiteStatus;
class WelcomePage;

/// The console: navigation on the left, the panel in the middle, menus and one search field above, and what
/// is going on below. It shows one site at a time, or how to come to one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const SiteAccess &access);
    ~MainWindow() override;

    /// Opens the site in a database; the window shows how that goes.
    void openSite(const QString &database);
    void closeSite();
    /// The site at work on; null if none is open.
    [[nodiscard]] SiteSession *session() const { return m_session.get(); }
    [[nodiscard]] const QString &database() const { return m_database; }
    /// The time as everything in the window has it.
    [[nodiscard]] Instant now() const { return m_access.clock.now(); }

    void goTo(const Location &location);
    [[nodiscard]] Location location() const;
    [[nodiscard]] Panel *panel(PanelId id) const;
    [[nodiscard]] CollectionsPanel *collectionsPanel() const { return m_collections; }

    /// The dialogs that belong to no panel.
    QDialog *openGoto();
    /// How long state messages are kept. A site is open.
    QDialog *openRetention();
    QDialog *openNewSite();
    QDialog *openImport(const QStringList &files);
    QDialog *openAbout();
    QDialog *openShortcuts();
    /// Says how a site of Configuration Manager comes in.
    QDialog *openBringIn();
    /// Puts what can be done on the panel in sight, as it is now, into the menu.
    void refreshActions();
    /// Opens help on the panel in sight, which then follows the panels, or closes it.
    void toggleHelp();
    QDialog *openGuide();

    /// Looks whether others changed the site, and for new state messages where some are shown.
    void refresh();
    void back();
    void forward();
    /// Opens the demonstration, which is made on first use; only if there is one.
    void openDemo();
    [[nodiscard]] bool hasDemo() const { return bool(m_access.demo); }
    void chooseDatabase();
    void chooseImport();
    void chooseExport();

Q_SIGNALS:
    /// A site is open and shown, or could not be opened.
    void settled();
    /// Somebody chose another language; the window does not change by itself.
    void languageAsked(const QString &language);
    void appearanceAsked(wk::Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void buildToolBar();
    void buildPanels();
    void dropPanels();
    void showPanel(PanelId panel);
    void remember(const Location &location);
    void travel(int steps);
    void refreshToolBar();
    void searchNothing();
    [[nodiscard]] QList<QAction *> panelActions() const;
    void showWork();
    void showOpened();
    void showProblem(const Problem &problem);
    void showTitle();
    void restoreLayout();
    HelpDialog *help();
    void bringIn();
    /// Whether an import runs that what follows would stop; `then` is done once it has been stopped.
    [[nodiscard]] bool waitsForImport(const std::function<void()> &then);

    SiteAccess m_access;
    std::unique_ptr<SiteSession> m_session;
    std::unique_ptr<MessageSession> m_stateMessages; ///< of the same site
    QString m_database;

    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_panelPages = nullptr;
    WelcomePage *m_welcome = nullptr;
    Navigation *m_navigation = nullptr;
    MessageBar *m_messages = nullptr;
    QToolBar *m_toolBar = nullptr;
    QTimer *m_tail = nullptr; ///< runs while a panel shows state messages
    QLineEdit *m_search = nullptr;
    MainMenu *m_menu = nullptr;
    SiteStatus *m_status = nullptr;

    std::map<PanelId, Panel *> m_panels;
    CollectionsPanel *m_collections = nullptr;
    PanelId m_current = PanelId::Collections;

    HelpDialog *m_help = nullptr; ///< from the first time that somebody asks for it
    QList<QPointer<ImportDialog>> m_imports; ///< open, or running unseen, or with a report to be seen
    std::function<void()> m_afterImport; ///< what waits until the import has been stopped

    QList<Location> m_trail; ///< where one was, and may go back to
    qsizetype m_here = -1; ///< in the trail
    bool m_isTravelling = false;
    Worker m_files; ///< writes documents and demonstrations; last: it is gone before what its jobs use
};

} // namespace wk
