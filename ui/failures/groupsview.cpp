// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/groupsview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/wrappedrows.h"
#include "failures/placesofhealth.h"
#include "failures/severitydelegate.h"
#include "items/healthclientmodel.h"
#include "items/healthgroupmodel.h"
#include "wording/healthwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

// Of each other.
constexpr int groupsPart = 3;
constexpr int clientsPart = 4;
constexpr int partWidth = 100;
constexpr int countWidth = 72;
constexpr int leastNameWidth = 120;
constexpr int leastWordsWidth = 112;

} // namespace

GroupsView::GroupsView(const ZoneClock &zone, QWidget *parent)
    : QSplitter(parent)
    , m_groups(new HealthGroupModel(this))
    , m_clients(new HealthClientModel(zone, this))
    , m_groupsView(new TableView(tr("What to do first"), this))
    , m_clientsView(new TableView(tr("Clients"), this))
    , m_title(new TextLabel(TextSize::Section, this))
    , m_sentences(new QLabel(this))
    , m_askReport(new QAction(icon(Icon::Report), tr("Show report"), this))
    , m_askMessages(new QAction(icon(Icon::StateMessage), tr("Show messages"), this))
    , m_askStory(new QAction(icon(Icon::Health), tr("Show story"), this))
    , m_askMessagesOfClient(new QAction(m_askMessages->icon(), tr("Show messages of the client"), this))
    , m_report(new QPushButton(m_askReport->text(), this))
    , m_tell(new QPushButton(m_askMessages->text(), this))
    , m_clientPages(new QStackedWidget(this))
    , m_noMatch(new EmptyState(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_groupsView->setModel(m_groups);
    m_groupsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupsView->setSortingEnabled(false);
    m_groupsView->setRootIsDecorated(true); // other causes can be looked at one by one
    m_groupsView->setItemDelegateForColumn(HealthGroupModel::TitleColumn, new SeverityDelegate(m_groupsView));
    m_groupsView->header()->setStretchLastSection(false);
    m_groupsView->header()->setSectionResizeMode(HealthGroupModel::TitleColumn, QHeaderView::Stretch);
    m_groupsView->header()->resizeSection(HealthGroupModel::ClientsColumn, countWidth);
    wrapRows(*m_groupsView);
    m_clientsView->setModel(m_clients);
    m_clientsView->setYielding({{HealthClientModel::TimeColumn},
                                {HealthClientModel::WhatColumn, leastWordsWidth},
                                {HealthClientModel::ClientColumn, leastNameWidth},
                                {HealthClientModel::SiteColumn},
                                {HealthClientModel::AttemptsColumn}});
    addWidget(m_groupsView);
    addWidget(buildClients());
    QWidget::setTabOrder(m_groupsView, m_report);
    QWidget::setTabOrder(m_report, m_tell);
    QWidget::setTabOrder(m_tell, m_clientsView);
    setStretchFactor(0, groupsPart);
    setStretchFactor(1, clientsPart);
    setSizes({groupsPart * partWidth, clientsPart * partWidth});
    connectParts();
}

QWidget *GroupsView::buildClients()
{
    auto *side = new QWidget(this);
    m_title->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setAccessibleName(tr("What it means and what to do"));
    m_noMatch->showEmpty(
        Icon::Search, tr("No client fits"),
        tr("Names, ids and sites of the clients listed are searched; all words have to occur."));
    m_clientPages->addWidget(m_clientsView);
    m_clientPages->addWidget(m_noMatch);
    auto *links = new QHBoxLayout;
    links->setSpacing(relatedSpacing);
    for (QPushButton *button : {m_report, m_tell}) {
        button->setAutoDefault(true); // so that Return presses it
        links->addWidget(button);
    }
    links->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    head->setSpacing(gridUnit);
    head->addWidget(m_title);
    head->addWidget(m_sentences);
    head->addSpacing(gridUnit);
    head->addLayout(links);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_clientPages, 1);
    return side;
}

void GroupsView::connectParts()
{
    connect(m_groupsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GroupsView::showGroup);
    connect(m_groupsView, &QAbstractItemView::activated, this, [this] { m_clientsView->setFocus(); });
    connect(m_clientsView, &QAbstractItemView::activated, m_askStory, &QAction::trigger);
    connectLinks();
}

QList<QAction *> GroupsView::viewActions() const
{
    return {m_askReport, m_askMessages, m_askStory, m_askMessagesOfClient, m_clientsView->copyAction()};
}

void GroupsView::connectLinks()
{
    connect(m_report, &QPushButton::clicked, m_askReport, &QAction::trigger);
    connect(m_tell, &QPushButton::clicked, m_askMessages, &QAction::trigger);
    m_groupsView->insertActions(m_groupsView->copyAction(), {m_askReport, m_askMessages});
    m_clientsView->insertActions(m_clientsView->copyAction(), {m_askStory, m_askMessagesOfClient});
    connect(m_askReport, &QAction::triggered, this, [this] {
        if (const auto place = m_shown ? reportPlace(*m_shown, m_question) : std::nullopt) {
            Q_EMIT locationAsked(*place);
        }
    });
    connect(m_askMessages, &QAction::triggered, this, [this] {
        if (const auto place = m_shown ? messagesPlace(*m_shown, m_question) : std::nullopt) {
            Q_EMIT locationAsked(*place);
        }
    });
    connect(m_askStory, &QAction::triggered, this, [this] {
        if (const QModelIndex client = m_clientsView->currentIndex(); client.isValid()) {
            Q_EMIT storyAsked(m_clients->keyAt(client));
        }
    });
    connect(m_askMessagesOfClient, &QAction::triggered, this, [this] {
        if (const QModelIndex client = m_clientsView->currentIndex(); client.isValid()) {
            Q_EMIT locationAsked(messagesOfClientPlace(m_clients->keyAt(client)));
        }
    });
}

void GroupsView::showGroups(const SiteSnapshot &site, const MessageSnapshot &messages,
                            const DeploymentHealth &health, const HealthQuestion &question)
{
    m_site = site;
    m_messages = messages;
    m_question = question;
    const auto shown = m_shown;
    const std::vector<HealthGroup::Kind> opened = openedKinds();
    m_groups->setGroups(health.groups);
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const QModelIndex index = m_groups->index(row, 0);
        const auto kind = m_groups->groupAt(index).kind;
        m_groupsView->setExpanded(index, std::find(opened.begin(), opened.end(), kind) != opened.end());
    }
    QModelIndex index = shown ? m_groups->indexOf(*shown) : QModelIndex();
    if (!index.isValid()) {
        index = m_groups->index(0, 0);
    }
    if (m_groupsView->currentIndex() != index) {
        m_groupsView->setCurrentIndex(index);
    } else {
        showGroup(); // the same, of other clients
    }
}

/// Of the groups whose parts are shown; there is one of each.
std::vector<HealthGroup::Kind> GroupsView::openedKinds() const
{
    std::vector<HealthGroup::Kind> kinds;
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const QModelIndex index = m_groups->index(row, 0);
        if (m_groupsView->isExpanded(index)) {
            kinds.push_back(m_groups->groupAt(index).kind);
        }
    }
    return kinds;
}

void GroupsView::showGroup()
{
    const QModelIndex index = m_groupsView->currentIndex();
    if (!index.isValid() || !m_site) {
        return;
    }
    const HealthGroup &group = m_groups->groupAt(index);
    m_shown = HealthGroup{group.kind, group.state, group.code, group.causes, {}, group.isWholeState};
    m_title->setText(groupTitle(group));
    m_sentences->setText(groupSentences(group));
    m_clients->setClients(*m_site, m_messages, group.clients);
    showLinks();
    showColumns();
    showPages();
}

void GroupsView::showLinks()
{
    const bool hasReport = reportPlace(*m_shown, m_question).has_value();
    const bool hasMessages = messagesPlace(*m_shown, m_question).has_value();
    m_report->setVisible(hasReport);
    m_askReport->setVisible(hasReport);
    m_tell->setVisible(hasMessages);
    m_askMessages->setVisible(hasMessages);
    m_askMessagesOfClient->setVisible(m_shown->kind != HealthGroup::Kind::Silent);
}

void GroupsView::showColumns()
{
    using Kind = HealthGroup::Kind;
    const Kind kind = m_shown->kind;
    const bool isSilent = kind == Kind::Silent;
    m_clientsView->setColumnHidden(HealthClientModel::TimeColumn, isSilent);
    // Where all clients are in one state the title says it.
    m_clientsView->setColumnHidden(HealthClientModel::WhatColumn,
                                   isSilent || kind == Kind::Failure || kind == Kind::Issue);
    m_clientsView->setColumnHidden(HealthClientModel::AttemptsColumn,
                                   isSilent || kind == Kind::Issue || kind == Kind::OtherIssues
                                       || kind == Kind::Recovered);
    m_clientsView->fitColumns();
}

void GroupsView::showPages()
{
    const bool isEmpty = m_clients->rowCount() == 0;
    m_clientPages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_clientsView);
    if (!isEmpty && !m_clientsView->currentIndex().isValid()) {
        m_clientsView->setCurrentIndex(m_clients->index(0, 0));
    }
}

void GroupsView::prepareFilter()
{
    m_clients->prepareFilter();
}

void GroupsView::filter(const QString &text)
{
    m_clients->setFilter(text);
    showPages();
}

} // namespace wk
