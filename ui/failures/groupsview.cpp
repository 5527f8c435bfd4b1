// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/groupsview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "failures/placesofhealth.h"
#include "failures/severitydelegate.h"
#include "items/healthclientmodel.h"
#include "items/healthgroupmodel.h"
#include "wording/healthwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int groupsWidth = 320;
constexpr int countWidth = 72;

} // namespace

GroupsView::GroupsView(const ZoneClock &zone, QWidget *parent)
    : QSplitter(parent)
    , m_groups(new HealthGroupModel(this))
    , m_clients(new HealthClientModel(zone, this))
    , m_groupsView(new TableView(tr("What to do first"), this))
    , m_clientsView(new TableView(tr("Clients"), this))
    , m_title(new TextLabel(TextSize::Section, this))
    , m_sentences(new QLabel(this))
    , m_report(new QPushButton(tr("Show report"), this))
    , m_tell(new QPushButton(tr("Show messages"), this))
    , m_clientPages(new QStackedWidget(this))
    , m_noMatch(new EmptyState(this))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_groupsView->setModel(m_groups);
    m_groupsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groupsView->setSortingEnabled(false);
    m_groupsView->setItemDelegateForColumn(HealthGroupModel::TitleColumn, new SeverityDelegate(m_groupsView));
    m_groupsView->header()->setStretchLastSection(false);
    m_groupsView->header()->setSectionResizeMode(HealthGroupModel::TitleColumn, QHeaderView::Stretch);
    m_groupsView->header()->resizeSection(HealthGroupModel::ClientsColumn, countWidth);
    m_clientsView->setModel(m_clients);
    addWidget(m_groupsView);
    addWidget(buildClients());
    setStretchFactor(0, 1);
    setStretchFactor(1, 2);
    setSizes({groupsWidth, 2 * groupsWidth});
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
        button->setAutoDefault(false);
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
    connect(m_clientsView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT locationAsked(storyPlace(m_clients->keyAt(index))); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (m_shown) {
            Q_EMIT locationAsked(reportPlace(*m_shown, m_question));
        }
    });
    connect(m_tell, &QPushButton::clicked, this, [this] {
        const auto place = m_shown ? messagesPlace(*m_shown, m_question) : std::nullopt;
        if (place) {
            Q_EMIT locationAsked(*place);
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
    m_groups->setGroups(health.groups);
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

void GroupsView::showGroup()
{
    const QModelIndex index = m_groupsView->currentIndex();
    if (!index.isValid() || !m_site) {
        return;
    }
    const HealthGroup &group = m_groups->groupAt(index);
    m_shown = HealthGroup{group.kind, group.state, group.code, group.causes, {}};
    m_title->setText(groupTitle(group));
    m_sentences->setText(groupSentences(group));
    m_tell->setVisible(messagesPlace(group, m_question).has_value());
    m_clients->setClients(*m_site, m_messages, group.clients);
    const bool isSilent = group.kind == HealthGroup::Kind::Silent;
    m_clientsView->setColumnHidden(HealthClientModel::TimeColumn, isSilent);
    // Where all clients are in one state the title says it.
    m_clientsView->setColumnHidden(HealthClientModel::WhatColumn,
                                   isSilent || group.kind == HealthGroup::Kind::Failure
                                       || group.kind == HealthGroup::Kind::Issue);
    m_clientsView->setColumnHidden(HealthClientModel::AttemptsColumn,
                                   isSilent || group.kind == HealthGroup::Kind::Issue
                                       || group.kind == HealthGroup::Kind::OtherIssues);
    m_clientsView->fitColumns();
    showPages();
}

void GroupsView::showPages()
{
    const bool isEmpty = m_clients->rowCount() == 0;
    m_clientPages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_clientsView);
    if (!isEmpty && !m_clientsView->currentIndex().isValid()) {
        m_clientsView->setCurrentIndex(m_clients->index(0, 0));
    }
}

void GroupsView::filter(const QString &text)
{
    m_clients->setFilter(text);
    showPages();
}

} // namespace wk
