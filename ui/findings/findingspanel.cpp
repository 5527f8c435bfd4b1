// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingspanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "findings/findingdetails.h"
#include "findings/findingkinds.h"
#include "findings/severity.h"
#include "items/findingmodel.h"
#include "wording/findingwords.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

constexpr int mostForKinds = 36; ///< per cent of the width: findings matter more than their kinds
constexpr int leastPlaceWidth = 96;
constexpr int leastWordsWidth = 200;
constexpr int detailsHeight = 208;
constexpr int detailsWidth = 400;
/// From here on there is room for the details beside the table.
constexpr int widthForBoth = 1200;

/// Shows how bad a finding is beside what it is about.
class FindingRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto *model = static_cast<const FindingModel *>(index.model());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {smallIconSize, smallIconSize};
        option->icon = icon(meaningOf(severityOf(model->findingAt(index).code)));
    }
};

} // namespace

FindingsPanel::FindingsPanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_findings(new FindingModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QSplitter(this))
    , m_list(new QSplitter(Qt::Vertical, this))
    , m_kinds(new FindingKinds(this))
    , m_tablePages(new QStackedWidget(this))
    , m_noMatch(new EmptyState(this))
    , m_view(new TableView(tr("Findings"), this))
    , m_details(new FindingDetails(this))
    , m_clients(new QAction(icon(Icon::Members), tr("Show the clients listed"), this))
    , m_again(new QAction(icon(Icon::Refresh), tr("Check again"), this))
{
    m_clients->setToolTip(tr("Show the clients that the findings listed are about"));
    buildLayout();
    connectParts();
    showCurrent();
}

void FindingsPanel::buildLayout()
{
    m_view->setModel(m_findings);
    m_view->setItemDelegateForColumn(FindingModel::PlaceColumn, new FindingRowDelegate(m_view));
    m_view->setColumnHidden(FindingModel::KindColumn, true);
    m_view->setColumnHidden(FindingModel::SeverityColumn, true);
    m_view->sortByColumn(FindingModel::SeverityColumn, Qt::AscendingOrder);
    m_view->setYielding({{FindingModel::WhatColumn, leastWordsWidth},
                         {FindingModel::PlaceColumn, leastPlaceWidth},
                         {FindingModel::KindColumn, leastPlaceWidth, true}});
    m_view->insertAction(m_view->copyAction(), m_clients);
    m_tablePages->addWidget(m_view);
    m_tablePages->addWidget(m_noMatch);
    m_noMatch->showEmpty(Icon::Search, tr("No finding fits"),
                         tr("Names and ids of what a finding is about and its kind are searched; all words "
                            "have to occur."));
    for (QSplitter *splitter : {m_content, m_list}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_list->addWidget(m_tablePages);
    m_list->addWidget(m_details);
    m_list->setStretchFactor(0, 1);
    m_list->setSizes({3 * detailsHeight, detailsHeight});
    m_content->addWidget(m_kinds);
    m_content->addWidget(m_list);
    m_content->setStretchFactor(1, 1);
    m_content->setSizes({m_kinds->sizeHint().width(), 2 * m_kinds->sizeHint().width()});
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void FindingsPanel::connectParts()
{
    connect(m_kinds, &FindingKinds::chosen, this, [this](const FindingChoice &choice) {
        m_findings->choose(choice);
        showPage();
    });
    connect(m_kinds, &FindingKinds::activated, this, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked(placeOf(m_findings->findingAt(index)));
    });
    connect(m_details, &FindingDetails::locationAsked, this, &Panel::locationAsked);
    connect(m_clients, &QAction::triggered, this, &FindingsPanel::showClients);
    connect(m_again, &QAction::triggered, this, &FindingsPanel::ask);
    connect(&m_session, &SiteSession::snapshotChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            ask();
        }
    });
}

QList<QAction *> FindingsPanel::panelActions() const
{
    return {m_clients, m_again, m_view->copyAction()};
}

// What is asked.

void FindingsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale) {
        ask();
    }
}

void FindingsPanel::ask()
{
    const SiteSnapshot site = m_session.snapshot();
    m_isStale = false;
    m_part = 0;
    m_checking.ask(
        [site, now = m_clock.now()](const auto &progress) { return findings(site, now, progress); },
        [this, site](const QList<Finding> &found) {
            take(site, found);
            Q_EMIT workChanged();
        },
        [this](double part) {
            m_part = part;
            Q_EMIT workChanged();
        });
    if (!m_site) {
        m_empty->showLoading(tr("Checking the site"));
        m_pages->setCurrentWidget(m_empty);
    }
    Q_EMIT workChanged();
}

std::optional<PanelWork> FindingsPanel::work() const
{
    return m_checking.isRunning() ? std::optional(PanelWork{tr("Checking the site"), m_part}) : std::nullopt;
}

void FindingsPanel::cancelWork()
{
    if (!m_checking.isRunning()) {
        return;
    }
    m_checking.cancel();
    m_site.reset();
    m_isStale = true;
    m_empty->showEmpty(Icon::Finding, tr("Not checked"), tr("The check was cancelled before its end."),
                       {tr("Check"), [this] { ask(); }});
    m_pages->setCurrentWidget(m_empty);
    Q_EMIT workChanged();
}

// What is shown.

void FindingsPanel::take(const SiteSnapshot &site, const QList<Finding> &found)
{
    m_site = site;
    m_findings->setFindings(site, found);
    m_kinds->showCounts(*m_findings);
    if (found.isEmpty()) {
        m_empty->showEmpty(Icon::Success, tr("Nothing to find fault with"),
                           tr("The check looks for windows that do not do what they seem to, clients without "
                              "any, and deployments that never run."),
                           {tr("Check again"), [this] { ask(); }});
    }
    m_pages->setCurrentWidget(found.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    showPage();
}

void FindingsPanel::showPage()
{
    const bool isEmpty = m_findings->rowCount() == 0;
    m_tablePages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_view);
    if (!isEmpty && !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_findings->index(0, 0));
    }
    showCurrent();
}

void FindingsPanel::showCurrent()
{
    const auto finding = current();
    if (m_site) {
        m_details->showFinding(*m_site, finding);
    }
    m_clients->setEnabled(finding && finding->resourceId);
}

std::optional<Finding> FindingsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_findings->findingAt(index)) : std::nullopt;
}

void FindingsPanel::showClients()
{
    const FindingChoice &choice = m_findings->choice();
    const QString phrase = choice.code
        //: What clients have in common: %1 a kind of findings
        ? tr("with the finding “%1”").arg(findingTitle(*choice.code))
        : tr("with findings");
    Q_EMIT locationAsked({PanelId::Clients, {}, {}, {}, {}, m_findings->clientsListed(), phrase});
}

void FindingsPanel::filter(const QString &text)
{
    m_findings->setFilter(text);
    showPage();
}

QString FindingsPanel::filterHint() const
{
    return tr("Search findings");
}

void FindingsPanel::focusList()
{
    m_view->setFocus();
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const bool isBeside = width() >= widthForBoth;
    const Qt::Orientation orientation = isBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_list->orientation() != orientation || event->oldSize().isEmpty()) {
        const int kinds = std::min(m_kinds->sizeHint().width(), width() * mostForKinds / 100);
        const int all = isBeside ? width() - kinds : height();
        m_content->setSizes({kinds, width() - kinds});
        const int details = isBeside ? detailsWidth : detailsHeight;
        m_list->setOrientation(orientation);
        m_list->setSizes({all - details, details});
    }
}

} // namespace wk
