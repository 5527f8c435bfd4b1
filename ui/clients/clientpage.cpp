// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientpage.h"

#include "clients/clientcollectionsview.h"
#include "clients/clientforecastview.h"
#include "clients/clientwords.h"
#include "clients/effectivewindowsview.h"
#include "clients/restriction.h"
#include "clients/statement.h"
#include "clients/workswitch.h"
#include "common/emptystate.h"
#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "items/timelinemodel.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace wk {

namespace {

constexpr int lowestPart = 120;
/// What the timeline shows at first: a little of what was, and two weeks.
constexpr std::chrono::days shownBefore{1};
constexpr std::chrono::days shownAhead{13};

} // namespace

ClientPage::ClientPage(const ZoneClock &ofMachine, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_title(new TextLabel(TextSize::Title, this))
    , m_kind(new WorkSwitch(this))
    , m_restriction(new Statement(tr("Whether it may be changed"), this))
    , m_summary(new TextLabel(TextSize::Small, this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_timeline(new TimelinePane(ofMachine, this))
    , m_explanation(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_windows(new EffectiveWindowsView(this))
    , m_deployments(new ClientForecastView(this))
    , m_collections(new ClientCollectionsView(this))
    , m_facts(new KeyValueList(this))
{
    m_none->showEmpty(Icon::Client, tr("Choose a client"),
                      tr("Its page tells when it may be changed, why then, and what it will run."));
    m_pages->addWidget(m_none);
    m_pages->addWidget(buildPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectParts();
}

void ClientPage::connectParts()
{
    connect(m_kind, &WorkSwitch::kindChanged, this, &ClientPage::showKind);
    connect(m_timeline, &TimelinePane::rangeNeeded, this, &ClientPage::showTimeline);
    connect(m_timeline, &TimelinePane::locationAsked, this, &ClientPage::locationAsked);
    connect(m_timeline, &TimelinePane::done, this, &ClientPage::done);
    connect(m_timeline, &TimelinePane::explanationChanged, this, &ClientPage::showExplanation);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ClientPage::showExplanation);
    connect(m_timeline->view(), &TimelineView::currentIndexChanged, this, &ClientPage::followBar);
    connect(m_deployments, &ClientForecastView::selectionChanged, this, &ClientPage::followRow);
    connect(m_deployments, &ClientForecastView::locationAsked, this, &ClientPage::locationAsked);
    connect(m_collections, &ClientCollectionsView::locationAsked, this, &ClientPage::locationAsked);
    connect(m_collections, &ClientCollectionsView::collectionSelected, this, &ClientPage::collectionSelected);
}

QWidget *ClientPage::buildPage()
{
    auto *page = new QWidget(this);
    buildTabs();
    m_parts->setChildrenCollapsible(false);
    m_timelinePart = buildTimeline();
    m_parts->addWidget(m_timelinePart);
    m_parts->addWidget(m_tabs);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_parts, 1);
    return page;
}

QWidget *ClientPage::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setAccessibleName(tr("Facts about the client"));
    auto *top = new QHBoxLayout;
    top->setSpacing(groupSpacing);
    top->addWidget(m_title, 1);
    top->addWidget(m_kind);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    layout->setSpacing(gridUnit);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addSpacing(gridUnit);
    layout->addWidget(m_restriction);
    return head;
}

QWidget *ClientPage::buildTimeline()
{
    auto *part = new QWidget(this);
    m_explanation->setAccessibleName(tr("What is selected in the timeline"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setContentsMargins(relatedSpacing, 0, relatedSpacing, gridUnit);
    m_explanation->hide();
    m_timeline->setMinimumHeight(lowestPart);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_timeline, 1);
    layout->addWidget(m_explanation);
    return part;
}

void ClientPage::buildTabs()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    rows->addWidget(m_facts);
    rows->addStretch(1);
    auto *facts = new QScrollArea(this);
    facts->setAccessibleName(tr("Facts"));
    facts->setFrameShape(QFrame::NoFrame);
    facts->setWidgetResizable(true);
    facts->setWidget(content);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(lowestPart);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_windows, tr("Effective windows"));
    m_tabs->addTab(m_deployments, tr("Deployments"));
    m_tabs->addTab(m_collections, tr("Collections"));
    m_tabs->addTab(facts, tr("Facts"));
}

WorkKind ClientPage::kind() const
{
    return m_kind->kind();
}

void ClientPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

QString ClientPage::collectionId() const
{
    return m_collections->collectionId();
}

QList<QAction *> ClientPage::pageActions() const
{
    return {m_deployments->openAction()};
}

void ClientPage::addCollectionActions(const QList<QAction *> &actions)
{
    m_collections->addCollectionActions(actions);
}

void ClientPage::showClients(const SiteSnapshot &site, const QList<ClientRow> &clients, Instant now)
{
    m_site = site;
    m_now = now;
    const bool wasOne = m_client.has_value();
    m_client = clients.size() == 1 ? std::optional(clients.constFirst()) : std::nullopt;
    m_pages->setCurrentIndex(clients.isEmpty() ? 0 : 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_summary, m_restriction, m_timelinePart}) {
        part->setVisible(m_client.has_value());
    }
    for (const Tab tab : {Tab::Windows, Tab::Deployments, Tab::Facts}) {
        m_tabs->setTabVisible(static_cast<int>(tab), m_client.has_value());
    }
    if (m_client) {
        if (!wasOne) {
            showTab(Tab::Windows); // of none and of several another one is all there is
        }
        showOne();
    } else {
        showSeveral(clients);
    }
}

void ClientPage::showSeveral(const QList<ClientRow> &clients)
{
    m_title->setText(tr("%n client(s) selected", nullptr, static_cast<int>(clients.size())));
    m_collections->showClients(*m_site, clients);
    m_timeline->clear();
}

void ClientPage::showOne()
{
    m_title->setText(m_site->client(*m_client).name);
    m_summary->setText(clientSummary(*m_site, *m_client));
    m_facts->setRows(clientFacts(*m_site, *m_client));
    showForecast();
    showKind();
}

void ClientPage::showForecast()
{
    const Span range{m_now, yearsAfter(m_now, 1)};
    m_forecast = forecast(*m_site, *m_client, range);
    m_deployments->showForecast(*m_site, *m_client, m_forecast, range);
    //: %1 a number
    m_tabs->setTabText(static_cast<int>(Tab::Deployments),
                       tr("Deployments (%1)").arg(QLocale().toString(m_forecast.size())));
}

void ClientPage::showKind()
{
    if (!m_client) {
        return;
    }
    const Restriction restriction = restrictionOf(*m_site, *m_client, kind(), m_now);
    m_restriction->setStatement(restriction.meaning, restriction.sentence);
    m_windows->showClient(*m_site, *m_client, kind(), m_now);
    m_collections->showClient(*m_site, *m_client, kind(), m_now);
    m_timeline->setNow(m_now);
    if (!m_isLookedAt) {
        m_isLookedAt = true;
        m_timeline->setRange({m_now - shownBefore, m_now + shownAhead});
    }
    showTimeline(m_timeline->neededRange());
    const QString count = m_windows->countWords();
    //: %1 a number
    m_tabs->setTabText(static_cast<int>(Tab::Windows),
                       count.isEmpty() ? tr("Effective windows") : tr("Effective windows (%1)").arg(count));
}

// The timeline.

void ClientPage::showTimeline(const Span &range)
{
    if (!m_client) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    m_timeline->setTimeline(clientTimeline(*m_site, *m_client, kind(), range, m_now, m_forecast), *m_site);
}

void ClientPage::showExplanation()
{
    const QString text = m_timeline->explanation();
    // Of a deployment the list of deployments tells the same, if it is there to be seen.
    const bool isToldBelow = m_tabs->currentIndex() == static_cast<int>(Tab::Deployments)
        && forecastRowOf(m_timeline->view()->currentIndex()) >= 0;
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty() && !isToldBelow);
}

QModelIndex ClientPage::barOf(qsizetype forecastRow) const
{
    const TimelineModel *model = m_timeline->model();
    const ClientTimeline *timeline = model->timeline();
    if (timeline == nullptr) {
        return {};
    }
    for (std::size_t i = 0; i < timeline->lanes.size(); ++i) {
        const TimelineLane &lane = timeline->lanes[i];
        const auto &rows = lane.forecastRows;
        if (std::find(rows.begin(), rows.end(), forecastRow) == rows.end()) {
            continue;
        }
        const auto isRun = [forecastRow](const TimelineBar &bar) {
            return bar.forecastRow == forecastRow && bar.kind == BarKind::Run;
        };
        const auto run = std::find_if(lane.bars.begin(), lane.bars.end(), isRun);
        const QModelIndex laneIndex = model->index(static_cast<int>(i), 0);
        return run == lane.bars.end() ? laneIndex
                                      : model->index(static_cast<int>(run - lane.bars.begin()), 0, laneIndex);
    }
    return {};
}

qsizetype ClientPage::forecastRowOf(const QModelIndex &barOrLane) const
{
    const ClientTimeline *timeline = m_timeline->model()->timeline();
    if (timeline == nullptr || !barOrLane.isValid()) {
        return -1;
    }
    const QModelIndex laneIndex = barOrLane.parent().isValid() ? barOrLane.parent() : barOrLane;
    const TimelineLane &lane = timeline->lanes[static_cast<std::size_t>(laneIndex.row())];
    if (laneIndex != barOrLane) {
        return lane.bars[static_cast<std::size_t>(barOrLane.row())].forecastRow;
    }
    return lane.forecastRows.empty() ? -1 : lane.forecastRows.front();
}

void ClientPage::followRow()
{
    const qsizetype row = m_deployments->selected();
    if (m_isFollowing || row < 0) {
        return;
    }
    const QScopedValueRollback following(m_isFollowing, true);
    const std::optional<Instant> runsFrom = m_forecast[row].runsFrom;
    const Span visible = m_timeline->view()->visibleRange();
    if (runsFrom && !visible.contains(*runsFrom)) {
        const auto half = visible.length() / 2;
        m_timeline->setRange({*runsFrom - half, *runsFrom + half});
        showTimeline(m_timeline->neededRange());
    }
    const QModelIndex bar = barOf(row);
    if (bar.isValid()) {
        m_timeline->view()->goTo(bar);
    }
}

void ClientPage::followBar(const QModelIndex &barOrLane)
{
    const qsizetype row = forecastRowOf(barOrLane);
    if (!m_isFollowing && row >= 0) {
        const QScopedValueRollback following(m_isFollowing, true);
        m_deployments->select(row);
    }
}

} // namespace wk
