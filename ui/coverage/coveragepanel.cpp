// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragepanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "coverage/coveragebar.h"
#include "coverage/coveragechart.h"
#include "coverage/coveragenumbers.h"
#include "items/coveragehoursmodel.h"
#include "wording/coveragewords.h"
#include "wording/timewords.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int numbersWidth = 272;
constexpr int narrowestChart = 360;

} // namespace

CoveragePanel::CoveragePanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_bar(new CoverageBar(session, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QSplitter(this))
    , m_summary(new TextLabel(TextSize::Small, this))
    , m_tabs(new QTabWidget(this))
    , m_chart(new CoverageChart(this))
    , m_hours(new CoverageHoursModel(this))
    , m_hoursView(new TableView(tr("Clients with an open window, hour by hour"), this))
    , m_hour(new QLabel(this))
    , m_showClients(new QPushButton(this))
    , m_numbers(new CoverageNumbers(this))
    , m_again(new QAction(icon(Icon::Refresh), tr("Work out again"), this))
{
    m_hoursView->setModel(m_hours);
    buildLayout();
    connectParts();
}

void CoveragePanel::buildLayout()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Ways to look at the hours"));
    m_tabs->addTab(m_chart, tr("Chart"));
    m_tabs->addTab(m_hoursView, tr("Hours"));
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->addWidget(buildHours());
    m_content->addWidget(m_numbers);
    m_content->setStretchFactor(0, 1);
    m_numbers->setMinimumWidth(numbersWidth);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
}

QWidget *CoveragePanel::buildHours()
{
    auto *part = new QWidget(this);
    part->setMinimumWidth(narrowestChart);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(groupSpacing, 0, groupSpacing, relatedSpacing);
    m_hour->setTextFormat(Qt::PlainText);
    m_hour->setWordWrap(true);
    m_showClients->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    foot->setSpacing(relatedSpacing);
    foot->addWidget(m_hour, 1);
    foot->addWidget(m_showClients);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    return part;
}

void CoveragePanel::connectParts()
{
    connect(m_bar, &CoverageBar::changed, this, &CoveragePanel::refresh);
    connect(m_again, &QAction::triggered, this, &CoveragePanel::ask);
    connect(m_chart, &CoverageChart::currentHourChanged, this, &CoveragePanel::showHour);
    connect(m_chart, &CoverageChart::activated, this, &CoveragePanel::showClientsOfHour);
    connect(m_hoursView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    m_chart->setCurrentHour(m_hours->hourAt(index));
                }
            });
    connect(m_hoursView, &QAbstractItemView::activated, this, &CoveragePanel::showClientsOfHour);
    connect(m_showClients, &QPushButton::clicked, this, &CoveragePanel::showClientsOfHour);
    connect(m_numbers, &CoverageNumbers::activated, this, &CoveragePanel::showClientsOfClass);
}

QList<QAction *> CoveragePanel::panelActions() const
{
    return {m_bar->chooseAction(), m_again, m_hoursView->copyAction()};
}

// What is asked.

void CoveragePanel::show(const Location &location)
{
    if (!location.collectionId.isEmpty()) {
        m_bar->setCollection(location.collectionId);
    }
}

Location CoveragePanel::location() const
{
    return {PanelId::Coverage, m_bar->collectionId(), {}, {}};
}

/// What is shown is no longer the answer.
void CoveragePanel::refresh()
{
    m_isStale = true;
    if (isVisible()) {
        ask();
    }
}

void CoveragePanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    const bool isOfThisHour = m_answer && m_clock.now() - m_answer->coverage.from < hours{1};
    if (m_isStale || (!isOfThisHour && !m_working.isRunning())) {
        ask();
    }
}

void CoveragePanel::ask()
{
    const SiteSnapshot site = m_session.snapshot();
    const CoverageQuestion asked = m_bar->question(m_clock.now());
    m_isStale = false;
    m_part = 0;
    m_findingClients.cancel();
    m_working.ask([site, asked](const auto &progress) { return coverage(site, asked, progress); },
                  [this, site, asked](const Coverage &found) {
                      m_answer = Answer{site, asked, found};
                      showAnswer();
                      Q_EMIT workChanged();
                  },
                  [this](double part) {
                      m_part = part;
                      Q_EMIT workChanged();
                  });
    if (!m_answer) {
        m_empty->showLoading(tr("Working out who can be changed when"));
        m_pages->setCurrentWidget(m_empty);
    }
    Q_EMIT workChanged();
}

std::optional<PanelWork> CoveragePanel::work() const
{
    if (m_working.isRunning()) {
        return PanelWork{tr("Working out who can be changed when"), m_part};
    }
    return m_findingClients.isRunning() ? std::optional(PanelWork{tr("Looking for the clients"), 0})
                                        : std::nullopt;
}

void CoveragePanel::cancelWork()
{
    m_findingClients.cancel();
    if (m_working.isRunning()) {
        m_working.cancel();
        m_answer.reset(); // to another question
        m_isStale = true;
        m_empty->showEmpty(Icon::Coverage, tr("Not worked out"),
                           tr("It was cancelled before it was known who can be changed when."),
                           {tr("Work out"), [this] { ask(); }});
        m_pages->setCurrentWidget(m_empty);
    }
    Q_EMIT workChanged();
}

// What is shown.

void CoveragePanel::showAnswer()
{
    const Coverage &found = m_answer->coverage;
    if (found.clients.empty()) {
        showNothing();
        return;
    }
    const ZoneClock &zone = m_answer->site.zone();
    m_hours->setHours(zone, found.from, found.openByHour);
    m_chart->showHours(zone, found.from, found.openByHour);
    m_numbers->showNumbers(found, m_answer->question.kind, m_answer->question.horizon);
    m_summary->setText(summary());
    m_pages->setCurrentWidget(m_content);
}

void CoveragePanel::showNothing()
{
    if (m_answer->question.collection) {
        m_empty->showEmpty(Icon::Members, tr("No members"),
                           tr("The collection has no direct members, so there is nobody to look at."));
    } else {
        m_empty->showEmpty(Icon::Client, tr("No clients yet"),
                           tr("Import them from a site document, as the site's own server exports it."),
                           {tr("Import site document..."), [this] { Q_EMIT importAsked(); }});
    }
    m_pages->setCurrentWidget(m_empty);
}

QString CoveragePanel::summary() const
{
    const std::vector<qsizetype> &open = m_answer->coverage.openByHour;
    const ZoneClock &zone = m_answer->site.zone();
    //: %1 a time zone
    const QString clock = tr("Site time (%1).").arg(zone.name());
    const auto most = std::max_element(open.begin(), open.end());
    if (most == open.end() || *most == 0) {
        return joinedSentences({clock, tr("No client has a window open in these four weeks.")});
    }
    const Instant hour = m_answer->coverage.from + hours{most - open.begin()};
    //: %1 weekday, date and times of an hour
    const QString peak = tr("Most at once: %n client(s), first on %1.", nullptr, static_cast<int>(*most))
                             .arg(hourWords(hour, zone));
    return joinedSentences({clock, peak});
}

void CoveragePanel::showHour(int hour)
{
    const bool isThere = m_answer && hour >= 0 && hour < std::ssize(m_answer->coverage.openByHour);
    const qsizetype clients = isThere ? m_answer->coverage.openByHour[static_cast<std::size_t>(hour)] : 0;
    m_showClients->setEnabled(clients > 0);
    m_showClients->setText(tr("&Show the %n client(s)", nullptr, static_cast<int>(clients)));
    m_hour->setText(isThere
                        ? hourSentence(m_answer->coverage.from + hours{hour}, m_answer->site.zone(), clients)
                        : QString());
    const QModelIndex index = m_hours->indexOf(hour);
    if (index.isValid() && index.row() != m_hoursView->currentIndex().row()) {
        m_hoursView->setCurrentIndex(index);
    }
}

// Where it leads.

void CoveragePanel::showClientsOfHour()
{
    const int hour = m_chart->currentHour();
    if (!m_answer || hour < 0 || m_answer->coverage.openByHour[static_cast<std::size_t>(hour)] == 0) {
        return;
    }
    const Instant begin = m_answer->coverage.from + hours{hour};
    const QString phrase = openInHourPhrase(begin, m_answer->site.zone(), m_answer->question.kind);
    m_findingClients.ask(
        [site = m_answer->site, asked = m_answer->question,
         begin](const auto & /*progress*/) -> std::optional<std::vector<ClientRow>> {
            return clientsOpenIn(site, asked, {begin, begin + hours{1}});
        },
        [this, site = m_answer->site, phrase](const std::vector<ClientRow> &clients) {
            Q_EMIT workChanged();
            leaveFor(site, clients, phrase);
        });
    Q_EMIT workChanged();
}

void CoveragePanel::showClientsOfClass(CoverageClass which)
{
    std::vector<ClientRow> clients;
    const Coverage &found = m_answer->coverage;
    for (std::size_t i = 0; i < found.clients.size(); ++i) {
        if (found.classOf[i] == which) {
            clients.push_back(found.clients[i]);
        }
    }
    leaveFor(m_answer->site, clients,
             coveragePhrase(which, m_answer->question.kind, m_answer->question.horizon));
}

void CoveragePanel::leaveFor(const SiteSnapshot &site, const std::vector<ClientRow> &clients,
                             const QString &phrase)
{
    QList<quint32> among;
    for (const ClientRow row : clients) {
        among.append(site.client(row).resourceId);
    }
    Q_EMIT locationAsked({PanelId::Clients, {}, {}, {}, {}, among, phrase});
}

void CoveragePanel::focusList()
{
    m_tabs->currentWidget()->setFocus();
}

} // namespace wk
