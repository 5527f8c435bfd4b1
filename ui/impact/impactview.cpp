// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactview.h"

#include "common/emptystate.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "impact/impactsentences.h"
#include "items/impacttablemodel.h"
#include "items/roles.h"
#include "timeline/timelinepane.h"
#include "wording/forecastwords.h"
#include "wording/impactwords.h"
#include "wording/problemwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

/// What is looked at first: a week says most about weekly windows.
constexpr std::chrono::days firstSight{7};
constexpr int mostListRows = 4;
constexpr int leastListRows = 2;
constexpr int leastDeployments = 36; ///< pixels: a sentence of two lines

/// Scrolled only where not even its parts at their smallest have room; a scrolled area asks for more.
class Content final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

} // namespace

ImpactView::ImpactView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_state(new EmptyState(this))
    , m_sentences(new ImpactSentences(this))
    , m_clients(new ImpactTableModel(this))
    , m_search(new SearchField(tr("Search clients"), this))
    , m_table(new TableView(tr("Clients that are concerned"), this))
    , m_clientTitle(new TextLabel(TextSize::Section, this))
    , m_deployments(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_timeline(new TimelinePane(ZoneClock::utc(), this))
{
    auto *content = new Content(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(relatedSpacing);
    column->addWidget(m_sentences);
    auto *halves = new QSplitter(Qt::Vertical, content);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildClients());
    halves->addWidget(buildClient());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    column->addWidget(halves, 1);
    auto *area = new QScrollArea(this); // what changes is many sentences, and screens are low
    area->setAccessibleName(tr("What this changes"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    m_pages->addWidget(m_state);
    m_pages->addWidget(area);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    showProgress(0);
}

QWidget *ImpactView::buildClients()
{
    auto *part = new QWidget(this);
    m_table->setModel(m_clients);
    m_table->sortByColumn(ImpactTableModel::LostColumn, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight((leastListRows + 1) * rowHeight);
    m_search->attachView(m_table);
    connect(m_search, &QLineEdit::textChanged, m_clients, &ImpactTableModel::setFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImpactView::showClient);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(relatedSpacing);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    return part;
}

QWidget *ImpactView::buildClient()
{
    auto *part = new QWidget(this);
    m_kind->setAccessibleName(tr("Kind of work"));
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        m_kind->addItem(kindWords(kind), static_cast<int>(kind));
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImpactView::showTimeline);
    connect(m_timeline, &TimelinePane::rangeNeeded, this, &ImpactView::showTimeline);
    m_deployments->setAccessibleName(tr("Deployments whose outcome changes"));
    m_deployments->setWordWrap(true);
    m_deployments->setMinimumHeight(leastDeployments);
    m_deployments->setMaximumHeight(mostListRows * rowHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_clientTitle, 1);
    head->addWidget(m_kind);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, relatedSpacing, 0, 0);
    column->setSpacing(relatedSpacing);
    column->addLayout(head);
    column->addWidget(m_timeline, 1);
    column->addWidget(m_deployments);
    return part;
}

void ImpactView::showProgress(double part)
{
    const int percent = static_cast<int>(part * 100);
    //: %1 a number of per cent
    m_state->showLoading(percent > 0 ? tr("Working out what this changes, %1 %").arg(percent)
                                     : tr("Working out what this changes"));
    m_pages->setCurrentIndex(0);
}

void ImpactView::showChanged(const ChangedSite &changed)
{
    if (changed.problem) {
        m_state->showError(tr("It cannot be told what this changes"), problemWords(*changed.problem));
        m_pages->setCurrentIndex(0);
        return;
    }
    m_changed = changed;
    if (changed.impact.isEmpty()) {
        m_state->showEmpty(Icon::Success, tr("Nothing changes for any client"),
                           impactSentences(changed.impact).constFirst().text);
        m_pages->setCurrentIndex(0);
        return;
    }
    m_sentences->setSentences(impactSentences(changed.impact));
    m_clients->setImpact(*changed.before, changed.impact);
    chooseKind(changed.impact);
    m_pages->setCurrentIndex(1);
    m_table->setCurrentIndex(m_clients->index(0, 0));
    m_table->fitColumns();
}

/// The timeline begins with a kind of work for which something changes.
void ImpactView::chooseKind(const Impact &impact)
{
    for (int index = 0; index < m_kind->count(); ++index) {
        const OpenTimeChange change = impact.openTime(static_cast<WorkKind>(m_kind->itemData(index).toInt()));
        if (change.gained.count() > 0 || change.lost.count() > 0) {
            const QSignalBlocker quietly(m_kind);
            m_kind->setCurrentIndex(index);
            return;
        }
    }
}

void ImpactView::showClient()
{
    m_deployments->clear();
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_clientTitle->setText(tr("Choose a client"));
        m_deployments->hide();
        m_timeline->clear();
        return;
    }
    m_clientTitle->setText(current.siblingAtColumn(ImpactTableModel::NameColumn).data().toString());
    const auto client = m_changed->after->clientWithResourceId(current.data(ResourceIdRole).toUInt());
    for (const auto &deployment : m_clients->impactAt(current).deployments) {
        m_deployments->addItem(outcomeChangeSentence(deployment, m_changed->after->zoneOf(*client)));
    }
    m_deployments->setVisible(m_deployments->count() > 0);
    m_timeline->setNow(m_changed->now);
    m_timeline->setRange({m_changed->now, m_changed->now + firstSight});
    showTimeline();
}

void ImpactView::showTimeline()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_changed) {
        return;
    }
    const quint32 resourceId = current.data(ResourceIdRole).toUInt();
    const auto before = m_changed->before->clientWithResourceId(resourceId);
    const auto after = m_changed->after->clientWithResourceId(resourceId);
    const auto kind = static_cast<WorkKind>(m_kind->currentData().toInt());
    const Span range = m_timeline->neededRange();
    m_timeline->setTimeline(clientTimeline(*m_changed->after, *after, kind, range, m_changed->now),
                            *m_changed->after);
    m_timeline->setBefore(clientTimeline(*m_changed->before, *before, kind, range, m_changed->now),
                          *m_changed->before);
}

} // namespace wk
