// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurespanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "failures/dayschart.h"
#include "failures/figuresrow.h"
#include "failures/groupsview.h"
#include "failures/healthbar.h"
#include "failures/placesofhealth.h"
#include "failures/storyview.h"
#include "items/sitehealthmodel.h"
#include "wording/problemwords.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

constexpr int groupsHeight = 360;
constexpr int belowHeight = 192;
// The table needs what its columns do; the days have the rest.
constexpr int sitesWidth = 518;
constexpr int daysWidth = 222;
constexpr int leastSiteWidth = 80;

} // namespace

FailuresPanel::FailuresPanel(SiteSession &session, MessageSession &messages, const Clock &clock,
                             const ZoneClock &zone, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_messages(messages)
    , m_clock(clock)
    , m_zone(zone)
    , m_says(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_story(new StoryView(zone, this))
    , m_bar(new HealthBar(this))
    , m_figures(new FiguresRow(this))
    , m_groupPages(new QStackedWidget(this))
    , m_groups(new GroupsView(zone, this))
    , m_noGroups(new EmptyState(this))
    , m_sites(new SiteHealthModel(this))
    , m_sitesView(new TableView(tr("By site"), this))
    , m_days(new DaysChart(zone, this))
{
    m_overview = buildOverview();
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_story);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_says);
    column->addWidget(m_pages, 1);
    connectParts();
    connectSessions();
    showPage();
}

QWidget *FailuresPanel::buildOverview()
{
    auto *page = new QWidget(this);
    m_groupPages->addWidget(m_groups);
    m_groupPages->addWidget(m_noGroups);
    auto *parts = new QSplitter(Qt::Vertical, page);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_groupPages);
    parts->addWidget(buildBelow());
    parts->setStretchFactor(0, 1);
    parts->setSizes({groupsHeight, belowHeight});
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    column->addSpacing(relatedSpacing);
    column->addWidget(parts, 1);
    return page;
}

QWidget *FailuresPanel::buildBelow()
{
    m_sitesView->setModel(m_sites);
    m_sitesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sitesView->setItemDelegate(new RowDelegate(m_sitesView));
    using Sites = SiteHealthModel;
    m_sitesView->setYielding({{Sites::SiteColumn, leastSiteWidth},
                              {Sites::ClientsColumn},
                              {Sites::InstalledColumn},
                              {Sites::FailedColumn},
                              {Sites::SilentColumn},
                              {Sites::ShareColumn}});
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->setChildrenCollapsible(false);
    below->setHandleWidth(1);
    below->addWidget(m_sitesView);
    below->addWidget(m_days);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 1);
    below->setSizes({sitesWidth, daysWidth});
    return below;
}

void FailuresPanel::connectParts()
{
    connect(m_figures, &FiguresRow::locationAsked, this, &Panel::locationAsked);
    connect(m_groups, &GroupsView::locationAsked, this, &Panel::locationAsked);
    connect(m_groups, &GroupsView::storyAsked, this, [this](const QString &client) {
        Location story = location();
        story.parameters.insert(parameterName(ReportParameter::Client), client);
        Q_EMIT locationAsked(story);
    });
    connect(m_story, &StoryView::locationAsked, this, &Panel::locationAsked);
    connect(m_story, &StoryView::backAsked, this, [this] {
        leaveStory();
        focusList();
        Q_EMIT locationChanged();
    });
    connect(m_days, &DaysChart::activated, this, [this](const DayHealth &day) {
        if (m_answer) {
            Q_EMIT locationAsked(dayPlace(day, m_answer->question));
        }
    });
    connect(m_sitesView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const QString site = m_sites->siteAt(index).site; !site.isEmpty()) {
            m_bar->chooseSite(site); // the clients of none cannot be asked for
        }
    });
    connect(m_bar, &HealthBar::changed, this, [this] {
        refresh();
        Q_EMIT locationChanged();
    });
}

void FailuresPanel::connectSessions()
{
    connect(&m_session, &SiteSession::snapshotChanged, this, &FailuresPanel::refresh);
    connect(&m_messages, &MessageSession::changed, this, &FailuresPanel::refresh);
    connect(&m_messages, &MessageSession::refreshed, this, &FailuresPanel::takeRefreshed);
    connect(&m_messages, &MessageSession::failed, this, &FailuresPanel::takeFailure);
}

QList<QAction *> FailuresPanel::panelActions() const
{
    return m_client.isEmpty() ? m_groups->viewActions() : QList<QAction *>{m_story->copyAction()};
}

// Where it stands.

void FailuresPanel::show(const Location &location)
{
    if (m_bar->setParameters(location.parameters)) {
        refresh();
    }
    const QString client = location.parameters.value(parameterName(ReportParameter::Client));
    if (client.isEmpty()) {
        leaveStory();
    } else {
        openStory(client);
    }
}

Location FailuresPanel::location() const
{
    Location location{PanelId::FailedDeployments, {}, {}, {}};
    location.parameters = m_bar->parameters();
    if (!m_client.isEmpty()) {
        location.parameters.insert(parameterName(ReportParameter::Client), m_client);
    }
    return location;
}

void FailuresPanel::openStory(const QString &client)
{
    m_client = client;
    showPage();
    m_story->focusList();
}

void FailuresPanel::leaveStory()
{
    m_client.clear();
    showPage();
}

void FailuresPanel::showLongestStory()
{
    const HealthOfClients &health = m_messages.snapshot().health();
    const MessageTable &table = m_messages.snapshot().table();
    std::vector<int> counts(static_cast<std::size_t>(health.size()), 0);
    for (qsizetype i = 0; i < table.size(); ++i) {
        ++counts[static_cast<std::size_t>(table.clientOf(static_cast<MessageRow>(i)))];
    }
    if (const auto most = std::max_element(counts.begin(), counts.end()); most != counts.end()) {
        const auto client = static_cast<MessageClient>(most - counts.begin());
        openStory(table.senderOf(*health.of(client).last).client);
    }
}

void FailuresPanel::filter(const QString &text)
{
    m_groups->filter(text);
}

void FailuresPanel::prepareFilter()
{
    m_groups->prepareFilter();
}

QString FailuresPanel::filterHint() const
{
    return tr("Search clients");
}

void FailuresPanel::focusList()
{
    if (m_client.isEmpty()) {
        m_groups->groups()->setFocus();
    } else {
        m_story->focusList();
    }
}

// What is shown.

void FailuresPanel::showPage()
{
    const bool hasMessages = m_messages.isLoaded() && m_messages.snapshot().table().size() > 0;
    if (!hasMessages) {
        showNothing();
    } else if (!m_client.isEmpty()) {
        m_story->showClient(m_session.snapshot(), m_messages.snapshot(), m_client);
        m_pages->setCurrentWidget(m_story);
    } else if (m_answer) {
        m_pages->setCurrentWidget(m_overview);
    } else if (m_working.isRunning()) {
        m_empty->showLoading(tr("Working out failed deployments"));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_empty->showEmpty(Icon::Health, tr("Not worked out"), tr("It was cancelled before its end."),
                           {tr("Work out"), [this] { refresh(); }});
        m_pages->setCurrentWidget(m_empty);
    }
}

void FailuresPanel::showNothing()
{
    if (m_problem) {
        m_empty->showError(tr("State messages could not be loaded"), problemSentence(*m_problem),
                           {tr("Try again"), [this] {
                                m_problem.reset();
                                m_messages.refresh();
                                showPage();
                            }});
    } else if (!m_messages.isLoaded()) {
        m_empty->showLoading(tr("Loading state messages"));
    } else {
        m_empty->showEmpty(
            Icon::Health, tr("No state messages yet"),
            tr("Clients send them to a fallback status point while they are installed and while "
               "they cannot reach their management point. Set one up and assign it to clients, "
               "or read reports from files with \"wkctl messages import\"."),
            {tr("Fallback status points"), [this] {
                 Q_EMIT locationAsked({PanelId::FallbackStatusPoints, {}, {}, {}});
             }});
    }
    m_pages->setCurrentWidget(m_empty);
}

} // namespace wk
