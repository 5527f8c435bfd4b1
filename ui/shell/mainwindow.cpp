// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "clients/clientspanel.h"
#include "collections/collectionspanel.h"
#include "common/actionname.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/progressindicator.h"
#include "common/readingorder.h"
#include "common/searchfield.h"
#include "common/spokenwidgets.h"
#include "coverage/coveragepanel.h"
#include "deployments/deploymentspanel.h"
#include "failures/failurespanel.h"
#include "findings/findingspanel.h"
#include "health/reportspanel.h"
#include "overview/importdialog.h"
#include "overview/sitepanel.h"
#include "shell/helpdialog.h"
#include "shell/keyboardwalk.h"
#include "shell/mainmenu.h"
#include "shell/navigation.h"
#include "shell/recentsites.h"
#include "shell/sitestatus.h"
#include "shell/welcomepage.h"
#include "statemessages/statemessagespanel.h"
#include "statuspoints/statuspointspanel.h"
#include "windows/windowspanel.h"
#include "wording/problemwords.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTrail = 100;
constexpr int leastSearch = 160;
constexpr int mostSearch = 300;
/// For its icon and edges.
constexpr int besideSearchWords = 2 * smallIconSize + 2 * groupSpacing;
/// How often one who watches state messages is shown what came.
constexpr std::chrono::seconds tail{5};

bool showsMessages(PanelId panel)
{
    return panel == PanelId::FailedDeployments || panel == PanelId::StateMessages
        || panel == PanelId::Reports;
}

QWidget *stretch(QWidget *parent)
{
    auto *spacer = new QWidget(parent);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return spacer;
}

} // namespace

MainWindow::MainWindow(const SiteAccess &access) : m_access(access)
{
    installSpokenWidgets();
    setWindowIcon(applicationIcon());
    m_messages = new MessageBar(this);
    m_welcome = new WelcomePage(hasDemo(), this);
    m_navigation = new Navigation(this);
    m_panelPages = new QStackedWidget(this);
    m_pages = new QStackedWidget(this);
    m_status = new SiteStatus(*statusBar());
    buildToolBar();

    auto *panelSide = new QWidget(this);
    auto *beside = new QVBoxLayout(panelSide);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_panelPages, 1);
    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(panelSide, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(work);
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(all);

    m_tail = new QTimer(this);
    m_tail->setInterval(tail);
    connect(m_tail, &QTimer::timeout, this, [this] { m_stateMessages->refresh(); });
    m_menu = new MainMenu(*this);
    new KeyboardWalk(this);
    m_toolBar->insertActions(m_toolBar->actions().constFirst(), {m_menu->back(), m_menu->forward()});
    connect(m_menu->find(), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menu->collapse(), &QAction::toggled, m_navigation, &Navigation::setCollapsed);
    connect(m_navigation, &Navigation::panelChosen, this, [this](PanelId panel) {
        goTo({panel, {}, {}, {}});
    });
    connect(&m_status->progress(), &ProgressIndicator::cancelRequested, this, [this] {
        if (Panel *shown = panel(m_current)) {
            shown->cancelWork();
        }
    });
    connect(m_welcome, &WelcomePage::siteChosen, this, &MainWindow::openSite);
    connect(m_welcome, &WelcomePage::demoAsked, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::bringInAsked, this, [this] { openBringIn(); });
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::chooseDatabase);
    connect(m_welcome, &WelcomePage::newAsked, this, [this] { openNewSite(); });
    restoreLayout();
    showTitle();
}

MainWindow::~MainWindow()
{
    // Panels look at the session until they are gone.
    dropPanels();
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setIconSize({smallIconSize, smallIconSize});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addSeparator();
    m_toolBar->addWidget(stretch(m_toolBar));
    auto *field = new SearchField(tr("Search"), m_toolBar);
    field->setObjectName(u"search"_s);
    field->setMaximumWidth(mostSearch);
    field->setMinimumWidth(leastSearch);
    m_search = field;
    m_toolBar->addWidget(m_search);
    searchNothing();
    connect(field, &SearchField::entered, this, [this] {
        if (Panel *shown = panel(m_current)) {
            shown->prepareFilter();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (Panel *shown = panel(m_current)) {
            shown->filter(text);
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (Panel *shown = panel(m_current)) {
            shown->focusList();
        }
    });
}

void MainWindow::buildPanels()
{
    dropPanels();
    SiteSession &session = *m_session;
    m_collections = new CollectionsPanel(session, m_access.clock, this);
    m_panels = {
        {PanelId::Site, new SitePanel(session, m_access.clock, this)},
        {PanelId::Collections, m_collections},
        {PanelId::Windows, new WindowsPanel(session, m_access.clock, this)},
        {PanelId::Clients, new ClientsPanel(session, m_access.clock, m_access.zone, this)},
        {PanelId::Deployments, new DeploymentsPanel(session, m_access.clock, this)},
        {PanelId::Coverage, new CoveragePanel(session, m_access.clock, this)},
        {PanelId::Findings, new FindingsPanel(session, m_access.clock, this)},
        {PanelId::FallbackStatusPoints,
         new StatusPointsPanel(session, m_access.clock, {m_access.statusSource, m_database, m_access.zone},
                               this)},
        {PanelId::FailedDeployments,
         new FailuresPanel(session, *m_stateMessages, m_access.clock, m_access.zone, this)},
        {PanelId::StateMessages,
         new StateMessagesPanel(session, *m_stateMessages, m_access.clock, m_access.zone, this)},
        {PanelId::Reports, new ReportsPanel(session, *m_stateMessages, m_access.clock, this)},
    };
    connect(static_cast<SitePanel *>(m_panels[PanelId::Site]), &SitePanel::retentionAsked, this,
            &MainWindow::openRetention);
    connect(static_cast<SitePanel *>(m_panels[PanelId::Site]), &SitePanel::importAsked, this,
            &MainWindow::chooseImport);
    connect(static_cast<CoveragePanel *>(m_panels[PanelId::Coverage]), &CoveragePanel::importAsked, this,
            &MainWindow::chooseImport);
    connect(static_cast<StateMessagesPanel *>(m_panels[PanelId::StateMessages]),
            &StateMessagesPanel::retentionAsked, this, &MainWindow::openRetention);
    connect(static_cast<ClientsPanel *>(m_panels[PanelId::Clients]), &ClientsPanel::importAsked, this,
            &MainWindow::chooseImport);
    connect(static_cast<ClientsPanel *>(m_panels[PanelId::Clients]), &ClientsPanel::statusPointAsked, this,
            [this](const QList<quint32> &resourceIds) {
                goTo({PanelId::FallbackStatusPoints, {}, {}, {}});
                static_cast<StatusPointsPanel *>(m_panels[PanelId::FallbackStatusPoints])
                    ->openAssign(resourceIds);
            });
    connect(static_cast<DeploymentsPanel *>(m_panels[PanelId::Deployments]), &DeploymentsPanel::importAsked,
            this, &MainWindow::chooseImport);
    for (const auto &[id, each] : m_panels) {
        m_panelPages->addWidget(each);
        connect(each, &Panel::locationAsked, this, &MainWindow::goTo);
        connect(each, &Panel::done, m_status, &SiteStatus::say);
        connect(each, &Panel::filterCleared, m_search, &QLineEdit::clear);
        connect(each, &Panel::filterTold, this, [this, told = each](const QString &text) {
            if (told == panel(m_current)) {
                m_search->setText(text);
            }
        });
        connect(each, &Panel::workChanged, this, &MainWindow::showWork);
        connect(each, &Panel::locationChanged, this, [this, changed = each] {
            if (changed == panel(m_current)) {
                remember(changed->location());
            }
            m_menu->refresh();
        });
    }
}

void MainWindow::dropPanels()
{
    m_menu->setPanelActions({}); // they go with their panels
    for (const auto &[id, each] : std::exchange(m_panels, {})) {
        m_panelPages->removeWidget(each);
        const std::unique_ptr<QWidget> gone(each);
    }
    m_collections = nullptr;
    m_status->showWork({});
    m_trail.clear();
    m_here = -1;
}

void MainWindow::openSite(const QString &database)
{
    if (waitsForImport([this, database] { openSite(database); })) {
        return;
    }
    closeSite();
    m_database = database;
    m_session = std::make_unique<SiteSession>(m_access.storeAt(database), m_access.who, m_access.clock);
    m_stateMessages = std::make_unique<MessageSession>(m_access.messagesAt(database));
    SiteSession *session = m_session.get();
    connect(session, &SiteSession::opened, this, &MainWindow::showOpened);
    connect(session, &SiteSession::openFailed, this, [this](const Problem &problem) {
        m_welcome->showSites();
        m_messages->showMessage(MessageKind::Error,
                                //: %1 a database, %2 why
                                tr("%1 could not be opened: %2.").arg(m_database, problemWords(problem)));
        m_session.release()->deleteLater(); // it is telling us
        m_database.clear();
        m_menu->refresh();
        Q_EMIT settled();
    });
    connect(session, &SiteSession::snapshotChanged, this, [this] {
        m_status->showSite(m_session->snapshot());
        showTitle();
    });
    connect(session, &SiteSession::undoChanged, this, [this] { m_menu->refresh(); });
    connect(session, &SiteSession::failed, this, &MainWindow::showProblem);
    m_status->follow(session);
    m_welcome->showLoading(QFileInfo(database).fileName());
    session->open();
}

void MainWindow::showOpened()
{
    rememberSite(m_database);
    buildPanels();
    m_messages->dismiss();
    m_status->showSite(m_session->snapshot());
    m_pages->setCurrentIndex(1);
    showTitle();
    m_menu->refresh();
    goTo({PanelId::Collections, {}, {}, {}});
    m_collections->focusList();
    Q_EMIT settled();
}

void MainWindow::closeSite()
{
    if (waitsForImport([this] { closeSite(); })) {
        return;
    }
    for (const QPointer<ImportDialog> &import : std::exchange(m_imports, {})) {
        const std::unique_ptr<ImportDialog> gone(import); // it is of this site
    }
    searchNothing();
    dropPanels();
    m_status->follow(nullptr);
    m_tail->stop();
    m_stateMessages.reset();
    m_session.reset();
    m_database.clear();
    m_pages->setCurrentIndex(0);
    m_welcome->showSites();
    m_menu->refresh();
    m_menu->back()->setEnabled(false);
    m_menu->forward()->setEnabled(false);
    refreshToolBar();
    showTitle();
    if (focusWidget() == nullptr || !focusWidget()->isVisible()) {
        goToNextStop(*this, true); // what had the keyboard is gone
    }
}

/// Where there is no panel.
void MainWindow::searchNothing()
{
    m_search->clear();
    m_search->setPlaceholderText({});
    m_search->setAccessibleName(tr("Search"));
    m_search->setEnabled(false);
}

void MainWindow::showProblem(const Problem &problem)
{
    const QString place = placeWords({{}, problem.place.className, problem.place.key, {}, {}});
    const QString words = problemWords(problem);
    m_messages->showMessage(MessageKind::Error,
                            //: %1 what it is about, such as a collection; %2 what is wrong
                            place.isEmpty() ? words : tr("%1: %2").arg(place, words));
}

void MainWindow::showTitle()
{
    if (m_session == nullptr || !m_session->isOpen()) {
        setWindowTitle(tr("Windowkeeper"));
        return;
    }
    const Site site = m_session->snapshot().sites().value(0);
    //: Window title: %1 site code, %2 site name
    setWindowTitle(tr("%1 %2 - Windowkeeper").arg(site.code, site.name));
}

Panel *MainWindow::panel(PanelId id) const
{
    const auto found = m_panels.find(id);
    return found == m_panels.end() ? nullptr : found->second;
}

Location MainWindow::location() const
{
    const Panel *shown = panel(m_current);
    return shown == nullptr ? Location{} : shown->location();
}

void MainWindow::goTo(const Location &location)
{
    if (panel(location.panel) == nullptr) {
        return;
    }
    {
        // Where a panel stands before it is told where to is nowhere one was.
        const QScopedValueRollback onTheWay(m_isTravelling, true);
        showPanel(location.panel);
        if (!(location == Location{location.panel, {}, {}, {}})) {
            m_search->clear(); // what one goes to is to be seen
        }
        panel(location.panel)->show(location);
    }
    remember(panel(location.panel)->location());
    m_menu->refresh();
}

void MainWindow::showPanel(PanelId id)
{
    Panel *shown = panel(id);
    const bool isAnother = m_current != id || m_panelPages->currentWidget() != shown;
    if (isAnother) {
        m_search->clear(); // while the panel that is left still hears it
    }
    m_current = id;
    m_navigation->setCurrent(id);
    m_panelPages->setCurrentWidget(shown);
    if (m_help != nullptr && m_help->isOnPanel()) {
        m_help->showHelp(id);
    }
    if (isAnother) {
        m_search->setPlaceholderText(shown->filterHint());
        m_search->setAccessibleName(shown->filterHint().isEmpty() ? tr("Search") : shown->filterHint());
        m_search->setEnabled(!shown->filterHint().isEmpty());
        const int words = m_search->fontMetrics().horizontalAdvance(shown->filterHint());
        m_search->setMinimumWidth(std::clamp(words + besideSearchWords, leastSearch, mostSearch));
        refreshToolBar();
        shown->focusList();
    }
    if (showsMessages(id)) {
        m_stateMessages->refresh();
        m_tail->start();
    } else {
        m_tail->stop();
    }
    showWork();
}

void MainWindow::showWork()
{
    const Panel *shown = panel(m_current);
    m_status->showWork(shown == nullptr ? std::nullopt : shown->work());
}

void MainWindow::refreshToolBar()
{
    const QList<QAction *> all = m_toolBar->actions();
    // Back, forward and a separator stay, as do the stretch and the search field at the end.
    for (qsizetype i = 3; i < all.size() - 2; ++i) {
        m_toolBar->removeAction(all.at(i));
    }
    const QList<QAction *> ofPanel = panelActions();
    QList<QAction *> tools;
    if (m_current == PanelId::Collections && panel(m_current) != nullptr) {
        tools = {m_menu->newCollection(), m_menu->newWindow()};
    }
    for (QAction *action : ofPanel) {
        if (action->priority() == QAction::HighPriority) {
            tools.append(action);
        }
    }
    m_toolBar->insertActions(m_toolBar->actions().at(3), tools);
    for (QAction *action : std::as_const(tools)) {
        // As in the menu, with the dots: some names are part of the contract (contracts.md 1).
        m_toolBar->widgetForAction(action)->setAccessibleName(actionName(*action));
    }
    m_menu->setPanelActions(ofPanel);
}

void MainWindow::refreshActions()
{
    m_menu->setPanelActions(panelActions());
}

QList<QAction *> MainWindow::panelActions() const
{
    const Panel *shown = panel(m_current);
    return shown == nullptr ? QList<QAction *>{} : shown->panelActions();
}

void MainWindow::remember(const Location &location)
{
    if (m_isTravelling || (m_here >= 0 && m_trail.at(m_here) == location)) {
        return;
    }
    m_trail.resize(m_here + 1);
    m_trail.append(location);
    if (m_trail.size() > longestTrail) {
        m_trail.removeFirst();
    }
    m_here = m_trail.size() - 1;
    m_menu->back()->setEnabled(m_here > 0);
    m_menu->forward()->setEnabled(false);
}

void MainWindow::travel(int steps)
{
    const qsizetype there = m_here + steps;
    if (there < 0 || there >= m_trail.size()) {
        return;
    }
    m_isTravelling = true;
    m_here = there;
    goTo(m_trail.at(there));
    m_isTravelling = false;
    m_menu->back()->setEnabled(m_here > 0);
    m_menu->forward()->setEnabled(m_here + 1 < m_trail.size());
}

void MainWindow::refresh()
{
    if (m_session == nullptr) {
        return;
    }
    m_session->refresh();
    if (showsMessages(m_current)) {
        m_stateMessages->refresh();
    }
}

void MainWindow::back()
{
    travel(-1);
}

void MainWindow::forward()
{
    travel(1);
}

bool MainWindow::event(QEvent *event)
{
    // Somebody may have written to the database while one was elsewhere.
    if (event->type() == QEvent::WindowActivate && m_session != nullptr && m_session->isOpen()) {
        m_session->refresh();
    }
    if (event->type() == QEvent::ThemeChange) {
        Q_EMIT appearanceAsked(static_cast<Appearance>(QSettings().value(u"appearance"_s, 0).toInt()));
    }
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    return goToNextStop(*this, isNext);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (waitsForImport([this] { close(); })) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/narrowNavigation"_s, m_navigation->isCollapsed());
    event->accept();
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        resize(1280, 800);
    }
    m_menu->collapse()->setChecked(settings.value(u"window/narrowNavigation"_s).toBool());
}

} // namespace wk
