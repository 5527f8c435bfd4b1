// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainmenu.h"

#include "collections/collectionspanel.h"
#include "common/actionname.h"
#include "common/icons.h"
#include "common/readingorder.h"
#include "common/tableview.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/recentsites.h"
#include "wording/editwords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>

namespace wk {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(MainWindow &window) : QObject(&window), m_window(window)
{
    buildSiteMenu();
    buildEditMenu();
    buildActionMenu();
    buildViewMenu();
    buildHelpMenu();
    refresh();
}

template <typename Do>
QAction *MainMenu::add(QMenu *menu, const QString &text, const QKeySequence &shortcut, Do act)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setIconText(buttonName(*action));
    connect(action, &QAction::triggered, &m_window, act);
    return action;
}

void MainMenu::buildSiteMenu()
{
    m_site = m_window.menuBar()->addMenu(tr("&Site"));
    add(m_site, tr("&New site..."), {}, [this] { m_window.openNewSite(); })->setIcon(icon(Icon::Add));
    add(m_site, tr("&Open site..."), QKeySequence::Open, [this] {
        m_window.chooseDatabase();
    })->setIcon(icon(Icon::Site));
    if (m_window.hasDemo()) {
        add(m_site, tr("Open the &demo site"), {}, [this] {
            m_window.openDemo();
        })->setIcon(icon(Icon::Members));
    }
    m_recent = m_site->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    m_site->addSeparator();
    auto *import =
        add(m_site, tr("&Import..."), QKeySequence(u"Ctrl+I"_s), [this] { m_window.chooseImport(); });
    import->setIcon(icon(Icon::Import));
    add(m_site, tr("Import from Configuration &Manager..."), {}, [this] { m_window.openBringIn(); });
    auto *exporting =
        add(m_site, tr("&Export..."), QKeySequence(u"Ctrl+E"_s), [this] { m_window.chooseExport(); });
    exporting->setIcon(icon(Icon::Export));
    m_site->addSeparator();
    auto *close = add(m_site, tr("&Close site"), QKeySequence::Close, [this] { m_window.closeSite(); });
    auto *quit = add(m_site, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
    m_ofSite += {import, exporting, close};
}

void MainMenu::buildEditMenu()
{
    m_edit = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(m_edit, {}, QKeySequence::Undo, [this] {
        if (m_window.session() != nullptr) {
            m_window.session()->undo();
        }
    });
    m_undo->setIcon(icon(Icon::Undo));
    m_redo = add(m_edit, {}, QKeySequence(u"Ctrl+Shift+Z"_s), [this] {
        if (m_window.session() != nullptr) {
            m_window.session()->redo();
        }
    });
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_redo->setIcon(icon(Icon::Redo));
    m_edit->addSeparator();
    // Whoever has the keyboard knows what of it to copy, and hears these keys by itself: none are set here.
    auto *copying = add(m_edit, TableView::tr("Copy"), {}, [this] {
        if (QWidget *focused = m_window.focusWidget()) {
            QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
            QCoreApplication::sendEvent(focused, &copy);
        }
    });
    copying->setText(copying->text() + u'\t'
                     + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    copying->setIcon(icon(Icon::Copy));
    m_edit->addSeparator();
    m_find = add(m_edit, tr("&Find in this panel"), QKeySequence::Find, [] {});
    m_find->setIcon(icon(Icon::Search));
    auto *goTo = add(m_edit, tr("&Go to..."), QKeySequence(u"Ctrl+K"_s), [this] { m_window.openGoto(); });
    goTo->setIcon(icon(Icon::Commands));
    m_ofSite += m_find;
}

void MainMenu::buildActionMenu()
{
    m_actions = m_window.menuBar()->addMenu(tr("&Actions"));
    connect(m_actions, &QMenu::aboutToShow, &m_window, &MainWindow::refreshActions);
    // The names are part of the contract (contracts.md 1).
    m_newCollection = add(m_actions, tr("New Collection..."), QKeySequence(u"Ctrl+Shift+N"_s), [this] {
        m_window.goTo({PanelId::Collections, m_window.location().collectionId, {}, {}});
        m_window.collectionsPanel()->openNewCollection();
    });
    m_newCollection->setIcon(icon(Icon::Add));
    m_newWindow = add(m_actions, tr("New Maintenance Window..."), QKeySequence::New, [this] {
        m_window.goTo({PanelId::Collections, m_window.location().collectionId, {}, {}});
        m_window.collectionsPanel()->openNewWindow();
    });
    m_newWindow->setIcon(icon(Icon::AddWindow));
    m_ofSite += {m_newCollection, m_newWindow};
}

void MainMenu::buildViewMenu()
{
    m_view = m_window.menuBar()->addMenu(tr("&View"));
    int number = 1;
    for (const PanelId panel : allPanels()) {
        // There are ten digits; a key of two panels would lead to neither.
        const QKeySequence key = number > 10 ? QKeySequence() : QKeySequence(u"Ctrl+%1"_s.arg(number % 10));
        auto *action = add(m_view, Navigation::nameOf(panel), key, [this, panel] {
            m_window.goTo({panel, {}, {}, {}});
        });
        ++number;
        m_ofSite += action;
    }
    m_view->addSeparator();
    m_back = add(m_view, tr("&Back"), QKeySequence::Back, [this] { m_window.back(); });
    m_back->setIcon(icon(Icon::Back));
    m_forward = add(m_view, tr("For&ward"), QKeySequence::Forward, [this] { m_window.forward(); });
    m_forward->setIcon(icon(Icon::Forward));
    add(m_view, TableView::tr("Columns..."), {}, [this] {
        if (const auto *table = qobject_cast<TableView *>(m_window.focusWidget())) {
            table->columnsAction()->trigger();
        }
    });
    auto *refreshing = add(m_view, tr("&Refresh"), QKeySequence::Refresh, [this] { m_window.refresh(); });
    refreshing->setIcon(icon(Icon::Refresh));
    m_ofSite += refreshing;
    m_view->addSeparator();
    add(m_view, tr("Next area"), QKeySequence(u"F6"_s), [this] { goToNextPart(m_window, true); });
    add(m_view, tr("Previous area"), QKeySequence(u"Shift+F6"_s), [this] { goToNextPart(m_window, false); });
    m_collapse = m_view->addAction(tr("&Narrow navigation"));
    m_collapse->setCheckable(true);
    m_collapse->setShortcut(QKeySequence(u"Ctrl+B"_s));
    buildChoices(m_view);
}

void MainMenu::buildChoices(QMenu *menu)
{
    auto *appearances = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(appearances);
    const auto chosen = static_cast<Appearance>(QSettings().value(u"appearance"_s, 0).toInt());
    const QList<std::pair<Appearance, QString>> names{{Appearance::System, tr("As the &desktop")},
                                                      {Appearance::Light, tr("&Light")},
                                                      {Appearance::Dark, tr("D&ark")}};
    for (const auto &[appearance, name] : names) {
        auto *action = add(appearances, name, {}, [this, choice = appearance] {
            QSettings().setValue(u"appearance"_s, static_cast<int>(choice));
            Q_EMIT m_window.appearanceAsked(choice);
        });
        action->setCheckable(true);
        action->setChecked(appearance == chosen);
        group->addAction(action);
    }
    auto *languages = menu->addMenu(tr("&Language"));
    auto *languageGroup = new QActionGroup(languages);
    // In their own language, as who needs them can read that.
    for (const auto &[code, name] : {std::pair(u"en"_s, u"English"_s), std::pair(u"de"_s, u"Deutsch"_s),
                                     std::pair(u"zh_CN"_s, QString::fromUtf8("\u7b80\u4f53\u4e2d\u6587"))}) {
        auto *action = add(languages, name, {}, [this, code = code] { Q_EMIT m_window.languageAsked(code); });
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(code.left(2)));
        languageGroup->addAction(action);
    }
}

void MainMenu::buildHelpMenu()
{
    m_help = m_window.menuBar()->addMenu(tr("&Help"));
    add(m_help, tr("&Help on this panel"), QKeySequence(u"F1"_s), [this] {
        m_window.toggleHelp();
    })->setIcon(icon(Icon::Question));
    add(m_help, tr("&Guide"), {}, [this] { m_window.openGuide(); });
    add(m_help, tr("&Keyboard shortcuts"), QKeySequence(u"Ctrl+F1"_s), [this] { m_window.openShortcuts(); });
    auto *about = add(m_help, tr("&About Windowkeeper"), {}, [this] { m_window.openAbout(); });
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    const QStringList sites = recentSites();
    for (const QString &database : sites) {
        auto *action = m_recent->addAction(QDir::toNativeSeparators(database));
        connect(action, &QAction::triggered, &m_window, [this, database] { m_window.openSite(database); });
    }
    if (sites.isEmpty()) {
        m_recent->addAction(tr("No site was opened yet"))->setEnabled(false);
    } else {
        m_recent->addSeparator();
        connect(m_recent->addAction(tr("&Forget these")), &QAction::triggered, &m_window,
                [] { forgetSites(); });
    }
}

void MainMenu::refresh()
{
    const SiteSession *session = m_window.session();
    const bool isOpen = session != nullptr && session->isOpen();
    for (QAction *action : std::as_const(m_ofSite)) {
        action->setEnabled(isOpen);
    }
    const Edit *undo = isOpen ? session->nextUndo() : nullptr;
    const Edit *redo = isOpen ? session->nextRedo() : nullptr;
    m_undo->setEnabled(undo != nullptr);
    m_undo->setText(undo == nullptr ? tr("&Undo") : tr("&Undo: %1").arg(editName(*undo)));
    m_redo->setEnabled(redo != nullptr);
    m_redo->setText(redo == nullptr ? tr("&Redo") : tr("&Redo: %1").arg(editName(*redo)));
    if (isOpen && m_window.collectionsPanel() != nullptr) {
        m_newWindow->setEnabled(m_window.collectionsPanel()->hasCollection());
    }
}

void MainMenu::setPanelActions(const QList<QAction *> &actions)
{
    for (QAction *action : std::as_const(m_ofPanel)) {
        m_actions->removeAction(action);
    }
    m_ofPanel = actions;
    m_ofPanel.removeIf([this](const QAction *action) {
        // Copying stands in another menu.
        return action == m_newCollection || action == m_newWindow
            || action->shortcut() == QKeySequence(QKeySequence::Copy);
    });
    m_actions->addActions(m_ofPanel);
}

QList<QAction *> MainMenu::allActions() const
{
    QList<QAction *> actions;
    for (const QMenu *menu : {m_site, m_edit, m_actions, m_view, m_help}) {
        for (QAction *action : menu->actions()) {
            if (action->menu() != nullptr && menu == m_actions) {
                actions += action->menu()->actions();
            } else if (action->menu() == nullptr) {
                actions.append(action);
            }
        }
    }
    actions.removeIf([](const QAction *action) { return action->isSeparator() || action->text().isEmpty(); });
    return actions;
}

} // namespace wk
