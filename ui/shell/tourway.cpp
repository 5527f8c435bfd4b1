// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tourway.h"

#include "clients/clientpage.h"
#include "clients/clientspanel.h"
#include "collections/collectionspanel.h"
#include "collections/membersview.h"
#include "failures/failurespanel.h"
#include "impact/impactdialog.h"
#include "impact/impactsummary.h"
#include "planning/outlook.h"
#include "planning/yearahead.h"
#include "planning/yearclocks.h"
#include "reports/report.h"
#include "retention/retentiondialog.h"
#include "shell/mainwindow.h"
#include "statuspoints/statuspointspanel.h"
#include "windows/windowspanel.h"
#include "windows/windowsview.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Answers from the database may make a view ask for more; after so many rounds nothing is on its way.
constexpr int answersToWaitFor = 4;

/// The collection that shows most: windows, members, and both of several kinds.
QString richestCollection(const SiteSnapshot &site)
{
    QString richest;
    std::size_t most = 0;
    for (const Collection &collection : site.collections()) {
        const CollectionRow row = *site.collectionWithId(collection.id);
        const std::size_t windows = site.windowsOf(row).size();
        if (!collection.isBuiltIn && !site.membersOf(row).empty() && windows > most) {
            most = windows;
            richest = collection.id;
        }
    }
    return richest;
}

/// State messages narrowed to what went wrong.
Location failedMessages()
{
    Location location{PanelId::StateMessages, {}, {}, {}};
    location.parameters = {{u"severity"_s, u"error"_s}, {u"topic"_s, u"800"_s}};
    return location;
}

/// The client with most windows around it.
QString richestClient(const SiteSnapshot &site)
{
    QString richest;
    std::size_t most = 0;
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        std::size_t windows = 0;
        for (const CollectionRow collection : site.collectionsOf(static_cast<ClientRow>(i))) {
            windows += site.windowsOf(collection).size();
        }
        if (i == 0 || windows > most) {
            most = windows;
            richest = QString::number(site.clients().at(i).resourceId);
        }
    }
    return richest;
}

/// The first deployment that never runs on somebody, else the first there is.
Location worstDeployment(const SiteSnapshot &site, Instant now)
{
    Location location{PanelId::Deployments, {}, {}, {}};
    const auto outlook = SiteOutlook::of(site, now);
    const QList<DeploymentOutlook> deployments =
        outlook ? outlook->deployments() : QList<DeploymentOutlook>{};
    const auto worst = std::find_if(deployments.cbegin(), deployments.cend(),
                                    [](const DeploymentOutlook &each) { return each.never > 0; });
    if (worst != deployments.cend()) {
        location.deploymentId = worst->deploymentId;
    }
    return location;
}

QString nameOfClient(const SiteSnapshot &site, const QString &resourceId)
{
    const auto row = site.clientWithResourceId(resourceId.toUInt());
    return row ? site.client(*row).name : QString();
}

/// The window whose year is odd in most ways, and there most often.
WindowKey oddestWindow(const SiteSnapshot &site, Instant now)
{
    WindowKey oddest;
    std::pair<std::size_t, std::size_t> most;
    for (const CollectionWindow &each : site.windows()) {
        const QString collectionId = site.collection(each.collection).id;
        std::set<YearOddity> kinds;
        std::size_t count = 0;
        const auto note = [&kinds, &count](const QList<YearOddity> &oddities) {
            kinds.insert(oddities.begin(), oddities.end());
            count += oddities.isEmpty() ? 0U : 1U;
        };
        const ZoneClock zone = yearClocks(site, collectionId).constFirst().zone;
        for (const YearMonth &month : yearAhead(each.window, zone, now)) {
            note(month.oddities);
            for (const YearOpening &opening : month.openings) {
                note(opening.oddities);
            }
        }
        if (oddest.windowId.isEmpty() || std::pair{kinds.size(), count} > most) {
            most = {kinds.size(), count};
            oddest = {collectionId, each.window.id};
        }
    }
    return oddest;
}

} // namespace

TourWay::TourWay(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    planPanels();
    planDialogs();
}

void TourWay::planPanels()
{
    const QString collection = richestCollection(m_window.session()->snapshot());
    const auto to = [this](const Location &location) {
        return [this, location]() -> QDialog * {
            m_window.goTo(location);
            return nullptr;
        };
    };
    const auto tab = [this, collection](int number) {
        return [this, collection, number]() -> QDialog * {
            m_window.goTo({PanelId::Collections, collection, {}, {}});
            m_window.collectionsPanel()->showTab(number);
            return nullptr;
        };
    };
    const SiteSnapshot &site = m_window.session()->snapshot();
    const QString client = richestClient(site);
    const auto clientTab = [this, client](ClientPage::Tab which) {
        return [this, client, which]() -> QDialog * {
            m_window.goTo({PanelId::Clients, {}, {}, client});
            static_cast<ClientsPanel *>(m_window.panel(PanelId::Clients))->page().showTab(which);
            return nullptr;
        };
    };
    const auto report = [](ReportId id, const QMap<QString, QString> &parameters) {
        Location location{PanelId::Reports, {}, {}, {}};
        location.report = reportName(id);
        location.parameters = parameters;
        return location;
    };
    const auto statusPointsTab = [this](StatusPointsPanel::Tab which) {
        return [this, which]() -> QDialog * {
            m_window.goTo({PanelId::FallbackStatusPoints, {}, {}, {}});
            static_cast<StatusPointsPanel *>(m_window.panel(PanelId::FallbackStatusPoints))->showTab(which);
            return nullptr;
        };
    };
    m_stops = {
        {u"panel-site"_s, to({PanelId::Site, {}, {}, {}})},
        {u"panel-collections-windows"_s, tab(0)},
        {u"panel-collections-members"_s, tab(1)},
        {u"panel-collections-history"_s, tab(2)},
        {u"panel-windows"_s, to({PanelId::Windows, {}, {}, {}})},
        {u"panel-clients-windows"_s, clientTab(ClientPage::Tab::Windows)},
        {u"panel-clients-deployments"_s, clientTab(ClientPage::Tab::Deployments)},
        {u"panel-clients-collections"_s, clientTab(ClientPage::Tab::Collections)},
        {u"panel-clients-facts"_s, clientTab(ClientPage::Tab::Facts)},
        {u"panel-deployments"_s, to(worstDeployment(site, m_window.now()))},
        {u"panel-coverage"_s, to({PanelId::Coverage, {}, {}, {}})},
        {u"panel-findings"_s, to({PanelId::Findings, {}, {}, {}})},
        {u"panel-status-points"_s, statusPointsTab(StatusPointsPanel::Tab::Receiver)},
        {u"panel-status-points-clients"_s, statusPointsTab(StatusPointsPanel::Tab::Clients)},
        {u"panel-status-points-quarantine"_s, statusPointsTab(StatusPointsPanel::Tab::Quarantine)},
        {u"panel-failed-deployments"_s, to({PanelId::FailedDeployments, {}, {}, {}})},
        {u"panel-client-story"_s,
         [this]() -> QDialog * {
             m_window.goTo({PanelId::FailedDeployments, {}, {}, {}});
             static_cast<FailuresPanel *>(m_window.panel(PanelId::FailedDeployments))->showLongestStory();
             return nullptr;
         }},
        {u"panel-messages"_s, to({PanelId::StateMessages, {}, {}, {}})},
        {u"panel-messages-filtered"_s, to(failedMessages())},
        {u"panel-reports"_s, to(report(ReportId::ClientDeploymentStatus, {}))},
        {u"panel-reports-failure"_s, to(report(ReportId::ClientDeploymentFailure, {}))},
        {u"panel-reports-issues"_s, to(report(ReportId::IssuesByIncidenceSummary, {}))},
        {u"panel-reports-windows"_s,
         to(report(ReportId::MaintenanceWindowsForClient,
                   client.isEmpty() ? QMap<QString, QString>{}
                                    : QMap<QString, QString>{{u"client"_s, nameOfClient(site, client)}}))},
    };
}

void TourWay::planDialogs()
{
    const QString collection = richestCollection(m_window.session()->snapshot());
    const auto onCollection = [this, collection](auto open) {
        return [this, collection, open]() -> QDialog * {
            m_window.goTo({PanelId::Collections, collection, {}, {}});
            m_window.collectionsPanel()->showTab(0);
            return open(*m_window.collectionsPanel());
        };
    };
    const WindowKey odd = oddestWindow(m_window.session()->snapshot(), m_window.now());
    const auto year = [this, odd]() -> QDialog * {
        m_window.goTo({PanelId::Windows, odd.collectionId, odd.windowId, {}});
        auto *panel = qobject_cast<WindowsPanel *>(m_window.panel(PanelId::Windows));
        return panel != nullptr ? panel->windows().openYear() : nullptr;
    };
    const auto onStatusPoints = [this](auto open) {
        return [this, open]() -> QDialog * {
            m_window.goTo({PanelId::FallbackStatusPoints, {}, {}, {}});
            return open(*static_cast<StatusPointsPanel *>(m_window.panel(PanelId::FallbackStatusPoints)));
        };
    };
    const std::vector<TourStop> dialogs{
        {u"dialog-new-collection"_s,
         onCollection([](CollectionsPanel &panel) { return panel.openNewCollection(); })},
        {u"dialog-collection"_s,
         onCollection([](CollectionsPanel &panel) { return panel.openProperties(); })},
        {u"dialog-move-collection"_s, onCollection([](CollectionsPanel &panel) { return panel.openMove(); })},
        {u"dialog-add-members"_s,
         onCollection([](CollectionsPanel &panel) { return panel.members().openAdd(); })},
        {u"dialog-new-window"_s, onCollection([](CollectionsPanel &panel) { return panel.openNewWindow(); })},
        {u"dialog-edit-window"_s,
         onCollection([](CollectionsPanel &panel) { return panel.windows().openEditFirst(); })},
        {u"dialog-delete-windows"_s,
         onCollection([](CollectionsPanel &panel) { return panel.windows().openDeleteFirst(); })},
        {u"dialog-delete-collection"_s,
         onCollection([](CollectionsPanel &panel) { return panel.openDelete(); })},
        {u"dialog-copy-windows"_s,
         onCollection([](CollectionsPanel &panel) { return panel.windows().openCopyFirst(); })},
        {u"dialog-window-history"_s,
         onCollection([](CollectionsPanel &panel) { return panel.windows().openHistoryFirst(); })},
        {u"dialog-window-year"_s, year},
        {u"dialog-new-status-point"_s,
         onStatusPoints([](StatusPointsPanel &panel) { return panel.openNew(); })},
        {u"dialog-status-point"_s,
         onStatusPoints([](StatusPointsPanel &panel) { return panel.openProperties(); })},
        {u"dialog-receiver"_s, onStatusPoints([](StatusPointsPanel &panel) { return panel.openPlaces(); })},
        {u"dialog-assign-status-point"_s, onStatusPoints([this](StatusPointsPanel &panel) {
             QList<quint32> some;
             for (const Client &client : m_window.session()->snapshot().clients().first(
                      std::min<qsizetype>(3, m_window.session()->snapshot().clients().size()))) {
                 some.append(client.resourceId);
             }
             return panel.openAssign(some);
         })},
        {u"dialog-retention"_s, [this] { return m_window.openRetention(); }},
        {u"dialog-import"_s, [this] { return m_window.openImport({}); }},
        {u"dialog-go-to"_s, [this] { return m_window.openGoto(); }},
        {u"dialog-new-site"_s, [this] { return m_window.openNewSite(); }},
        {u"dialog-bring-in"_s, [this] { return m_window.openBringIn(); }},
        {u"dialog-guide"_s, [this] { return m_window.openGuide(); }},
        {u"dialog-shortcuts"_s, [this] { return m_window.openShortcuts(); }},
        {u"dialog-about"_s, [this] { return m_window.openAbout(); }},
    };
    m_stops.insert(m_stops.end(), dialogs.begin(), dialogs.end());
}

void TourWay::goTo(const TourStop &stop)
{
    m_dialog = stop.go();
    settle(answersToWaitFor);
}

/// What views asked the database for is answered before what is asked now: jobs keep their order.
void TourWay::settle(int answersLeft)
{
    m_window.session()->historyLength({}, this, [this, answersLeft](const Result<qint64> & /*length*/) {
        if (answersLeft > 0) {
            settle(answersLeft - 1);
        } else {
            awaitPanel();
        }
    });
}

/// Some panels work out what they show.
void TourWay::awaitPanel()
{
    const Panel *shown = m_window.panel(m_window.location().panel);
    if (shown != nullptr && shown->work()) {
        connect(shown, &Panel::workChanged, this, &TourWay::awaitPanel, Qt::SingleShotConnection);
    } else {
        awaitDialog();
    }
}

/// Dialogs work out what a change means.
void TourWay::awaitDialog()
{
    auto *impact = qobject_cast<ImpactDialog *>(m_dialog.data());
    auto *summary = m_dialog.isNull() ? nullptr : m_dialog->findChild<ImpactSummary *>();
    auto *retention = qobject_cast<RetentionDialog *>(m_dialog.data());
    if (retention != nullptr && retention->isBusy()) {
        connect(retention, &RetentionDialog::settled, this, &TourWay::awaitDialog, Qt::SingleShotConnection);
    } else if (impact != nullptr && impact->isBusy()) {
        connect(impact, &ImpactDialog::answered, this, &TourWay::awaitDialog, Qt::SingleShotConnection);
    } else if (summary != nullptr && summary->isBusy()) {
        connect(summary, &ImpactSummary::answered, this, &TourWay::awaitDialog, Qt::SingleShotConnection);
    } else {
        QTimer::singleShot(0, this, &TourWay::arrived);
    }
}

} // namespace wk
