// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentspanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "deployments/deploymentdetails.h"
#include "deployments/deploymentrowdelegate.h"
#include "deployments/outcomeview.h"
#include "items/deploymenttablemodel.h"
#include "items/roles.h"
#include "wording/problemwords.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// How old an outlook may be when somebody comes back to it.
constexpr std::chrono::minutes staleAfter{15};
/// What takes less is not announced where there is something to look at meanwhile.
constexpr std::chrono::milliseconds patience{300};
constexpr int detailsWidth = 340;
/// Of names that differ at their end, such as those of a series of updates.
constexpr int leastNameWidth = 176;
constexpr int narrowestOutcome = 360;
constexpr int detailsHeight = 400;

} // namespace

DeploymentsPanel::DeploymentsPanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_deployments(new DeploymentTableModel(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(this))
    , m_view(new TableView(tr("Deployments"), this))
    , m_details(new DeploymentDetails(this))
    , m_outcome(new OutcomeView(this))
    , m_again(new QAction(icon(Icon::Refresh), tr("Work out again"), this))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    buildTable();
    buildLayout();
    connect(m_patience, &QTimer::timeout, this, &DeploymentsPanel::showOutcome);
    connect(m_again, &QAction::triggered, this, &DeploymentsPanel::workOut);
    connect(m_details, &DeploymentDetails::overrideAsked, this, &DeploymentsPanel::setOverride);
    connect(m_details, &DeploymentDetails::locationAsked, this, &DeploymentsPanel::leave);
    connect(m_outcome, &OutcomeView::locationAsked, this, &DeploymentsPanel::leave);
    connect(m_outcome, &OutcomeView::workAsked, this, &DeploymentsPanel::workOut);
    connect(m_outcome, &OutcomeView::cancelAsked, this, &DeploymentsPanel::cancelWork);
    connect(&session, &SiteSession::snapshotChanged, this, &DeploymentsPanel::takeSnapshot);
    takeSnapshot();
}

void DeploymentsPanel::buildTable()
{
    m_view->setModel(m_deployments);
    m_view->setItemDelegate(new DeploymentRowDelegate(this));
    // What one looks for first, what is in the details too last.
    int place = 1;
    for (const int column : {DeploymentTableModel::SoonColumn, DeploymentTableModel::LaterColumn,
                             DeploymentTableModel::NeverColumn, DeploymentTableModel::WarningsColumn,
                             DeploymentTableModel::TargetedColumn, DeploymentTableModel::MandatoryColumn,
                             DeploymentTableModel::TargetColumn, DeploymentTableModel::KindColumn}) {
        m_view->header()->moveSection(m_view->header()->visualIndex(column), place++);
    }
    for (const int column : {DeploymentTableModel::IgnoresWindowsColumn,
                             DeploymentTableModel::RestartsOutsideColumn, DeploymentTableModel::IdColumn}) {
        m_view->setColumnHidden(column, true);
    }
    using Deployments = DeploymentTableModel;
    m_view->setYielding({{Deployments::TargetColumn, leastNameWidth, true},
                         {Deployments::NameColumn, leastNameWidth},
                         {Deployments::SoonColumn},
                         {Deployments::LaterColumn},
                         {Deployments::NeverColumn},
                         {Deployments::WarningsColumn},
                         {Deployments::TargetedColumn},
                         {Deployments::MandatoryColumn},
                         {Deployments::NeedColumn, 0, true},
                         {Deployments::KindColumn, 0, true}});
    m_view->sortByColumn(DeploymentTableModel::NeverColumn, Qt::DescendingOrder); // what wants attention
    m_view->keepColumnsIn(new QSettings(this), u"deployments"_s);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeploymentsPanel::showSelection);
}

void DeploymentsPanel::buildLayout()
{
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->setChildrenCollapsible(false);
    below->setHandleWidth(1);
    below->addWidget(m_details);
    below->addWidget(m_outcome);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 3);
    below->setSizes({detailsWidth, 2 * detailsWidth});
    m_outcome->setMinimumWidth(narrowestOutcome);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->addWidget(m_view);
    m_content->addWidget(below);
    m_content->setStretchFactor(0, 1);
    m_content->setSizes({detailsHeight, detailsHeight});
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
}

QList<QAction *> DeploymentsPanel::panelActions() const
{
    return {m_again, m_view->copyAction()};
}

void DeploymentsPanel::show(const Location &location)
{
    if (location.deploymentId.isEmpty()) {
        return;
    }
    if (!m_deployments->indexOf(location.deploymentId).isValid()) {
        filter({}); // what is asked for matters more than what was searched for
    }
    const QModelIndex index = m_deployments->indexOf(location.deploymentId);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    }
}

Location DeploymentsPanel::location() const
{
    Location location{PanelId::Deployments, {}, {}, {}};
    location.deploymentId = m_view->currentIndex().data(DeploymentIdRole).toString();
    return location;
}

void DeploymentsPanel::leave(const Location &location)
{
    // So that the way back leads to the deployment, not only to the table.
    Q_EMIT locationChanged();
    Q_EMIT locationAsked(location);
}

void DeploymentsPanel::filter(const QString &text)
{
    m_deployments->setFilter(text);
    showPage();
}

QString DeploymentsPanel::filterHint() const
{
    return tr("Search deployments");
}

void DeploymentsPanel::focusList()
{
    m_view->setFocus();
}

void DeploymentsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    const bool isStale = !m_outlook || m_clock.now() - m_outlook->from() >= staleAfter;
    if (isStale && !m_isCancelled && !m_work.isRunning()) {
        workOut();
    }
}

// What is shown.

void DeploymentsPanel::takeSnapshot()
{
    if (m_outlook && isVisible()) {
        m_patience->start();
    }
    m_outlook.reset(); // first: it knows nothing of what is shown next
    m_work.cancel();
    m_isCancelled = false;
    m_deployments->setSnapshot(m_session.snapshot());
    showPage();
    showSelection();
    if (isVisible()) {
        workOut();
    } else {
        Q_EMIT workChanged();
    }
}

void DeploymentsPanel::showPage()
{
    if (m_deployments->recordCount() == 0) {
        m_empty->showEmpty(Icon::Deployment, tr("No deployments yet"),
                           tr("Import them from a site document, as the site's own server exports it."),
                           {tr("Import site document..."), [this] { Q_EMIT importAsked(); }});
    } else if (m_deployments->rowCount() == 0) {
        m_empty->showEmpty(Icon::Search, tr("No deployment fits"),
                           tr("Names, IDs, kinds, target collections and updates are searched; all words "
                              "have to occur."));
    }
    m_pages->setCurrentWidget(m_deployments->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_content);
    if (m_deployments->rowCount() > 0 && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_deployments->index(0, 0));
    }
}

QList<DeploymentKey> DeploymentsPanel::selected() const
{
    QList<DeploymentKey> keys;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        keys.append(m_deployments->keyAt(index));
    }
    return keys;
}

void DeploymentsPanel::showSelection()
{
    QList<qsizetype> shown;
    for (const DeploymentKey &key : selected()) {
        shown.append(indexOfDeployment(m_session.snapshot(), key));
    }
    m_details->showDeployments(m_session.snapshot(), shown);
    if (!m_patience->isActive()) {
        showOutcome();
    }
}

void DeploymentsPanel::showOutcome()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.size() != 1) {
        m_outcome->showNone(rows.size());
    } else if (!rows.first().data(IsMandatoryRole).toBool()) {
        m_outcome->showNotMandatory();
    } else if (m_outlook) {
        m_outcome->showOutlook(*m_outlook, m_deployments->keyAt(rows.first()));
    } else if (m_isCancelled) {
        m_outcome->showCancelled();
    } else {
        m_outcome->showWorking(m_session.snapshot().clients().size());
    }
}

// Working it out.

std::optional<PanelWork> DeploymentsPanel::work() const
{
    if (!m_work.isRunning()) {
        return {};
    }
    return PanelWork{tr("Working out what deployments will do"), m_part};
}

void DeploymentsPanel::workOut()
{
    if (m_outlook) {
        m_patience->start();
    }
    m_outlook.reset();
    m_deployments->setOutlook({});
    m_isCancelled = false;
    m_part = 0;
    m_work.ask([site = m_session.snapshot(), now = m_clock.now()](
                   const PlanningProgress &progress) { return SiteOutlook::of(site, now, progress); },
               [this](const SiteOutlook &outlook) { takeOutlook(outlook); },
               [this](double part) {
                   m_part = part;
                   Q_EMIT workChanged();
               });
    if (!m_patience->isActive()) {
        showOutcome();
    }
    Q_EMIT workChanged();
}

void DeploymentsPanel::takeOutlook(const SiteOutlook &outlook)
{
    m_patience->stop();
    m_outlook = outlook;
    m_deployments->setOutlook(outlook.deployments());
    showOutcome();
    Q_EMIT workChanged();
}

void DeploymentsPanel::cancelWork()
{
    if (m_work.isRunning()) {
        m_work.cancel();
        m_isCancelled = true;
        m_patience->stop();
        showOutcome();
        Q_EMIT workChanged();
    }
}

// Overrides.

void DeploymentsPanel::setOverride(WindowOverride override, bool granted)
{
    const Edit edit = wk::setOverride(selected(), override, granted, m_session.snapshot());
    if (m_isChanging || edit.changes.isEmpty()) {
        showSelection(); // as it is
        return;
    }
    m_isChanging = true;
    m_session.submit(edit, this, [this](const std::optional<Problem> &problem) {
        m_isChanging = false;
        if (problem) {
            showSelection();
            m_messages->showMessage(MessageKind::Error,
                                    //: %1 what is wrong, without a full stop
                                    tr("Nothing was changed: %1.").arg(problemWords(*problem)));
        } else {
            m_messages->dismiss();
        }
    });
}

} // namespace wk
