// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/statuspointclientsview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/clienttablemodel.h"
#include "items/roles.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr ClientGroup allGroups[]{ClientGroup::OfPoint, ClientGroup::Unassigned, ClientGroup::UnknownServer,
                                  ClientGroup::LegacyAssigned, ClientGroup::All};
constexpr int leastNameWidth = 96;

} // namespace

StatusPointClientsView::StatusPointClientsView(QWidget *parent)
    : QWidget(parent)
    , m_clients(new ClientTableModel(this))
    , m_groups(new QComboBox(this))
    , m_search(new SearchField(tr("Search these clients"), this))
    , m_note(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new TableView(tr("Clients"), this))
    , m_assign(new QAction(icon(Icon::StatusPoint), tr("Assign fallback status point..."), this))
    , m_takeAway(new QAction(icon(Icon::Delete), tr("Take fallback status point away"), this))
{
    build();
    connect(m_groups, &QComboBox::currentIndexChanged, this, &StatusPointClientsView::showClients);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clients->setFilter(text);
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StatusPointClientsView::showState);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Clients, {}, {}, index.data(ResourceIdRole).toString()});
    });
    connect(m_assign, &QAction::triggered, this, [this] { Q_EMIT assignAsked(selected()); });
    connect(m_takeAway, &QAction::triggered, this, [this] { Q_EMIT takeAwayAsked(selected()); });
}

void StatusPointClientsView::build()
{
    m_groups->setAccessibleName(tr("Which clients"));
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_groups->setMinimumContentsLength(28);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(groupSpacing, 0, groupSpacing, relatedSpacing);
    m_view->setModel(m_clients);
    for (const int column : {ClientTableModel::ResourceIdColumn, ClientTableModel::ZoneColumn,
                             ClientTableModel::CollectionsColumn, ClientTableModel::WindowsColumn,
                             ClientTableModel::OperatingSystemColumn}) {
        m_view->setColumnHidden(column, true);
    }
    m_view->setYielding({{ClientTableModel::StatusPointColumn, leastNameWidth},
                         {ClientTableModel::NameColumn, leastNameWidth},
                         {ClientTableModel::SiteColumn},
                         {ClientTableModel::VersionColumn, 0, true}});
    m_view->insertActions(m_view->copyAction(), {m_assign, m_takeAway});
    m_search->attachView(m_view);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    row->setSpacing(relatedSpacing);
    row->addWidget(m_groups, 1);
    row->addWidget(m_search, 1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    for (QAction *action : {m_assign, m_takeAway}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addLayout(tools);
}

void StatusPointClientsView::showSite(const SiteSnapshot &site, const StatusPointClients &clients,
                                      const QString &serverName)
{
    const ClientGroup shown = group();
    m_site = site;
    m_standing = clients;
    m_serverName = serverName;
    m_clients->setSnapshot(site);
    {
        const QSignalBlocker quietly(m_groups);
        m_groups->clear();
        for (const ClientGroup each : allGroups) {
            if (each != ClientGroup::OfPoint || !serverName.isEmpty()) {
                m_groups->addItem(titleOf(each), static_cast<int>(each));
            }
        }
    }
    showGroup(shown);
}

void StatusPointClientsView::showGroup(ClientGroup group)
{
    {
        const QSignalBlocker quietly(m_groups);
        m_groups->setCurrentIndex(std::max(0, m_groups->findData(static_cast<int>(group))));
    }
    showClients();
}

ClientGroup StatusPointClientsView::group() const
{
    return static_cast<ClientGroup>(m_groups->currentData().toInt());
}

void StatusPointClientsView::showClient(quint32 resourceId)
{
    for (const ClientGroup each : allGroups) {
        if (each == ClientGroup::All || members(each).contains(resourceId)) {
            m_search->clear();
            showGroup(each);
            break;
        }
    }
    const QModelIndex index = m_clients->indexOf(resourceId);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

QList<quint32> StatusPointClientsView::members(ClientGroup group) const
{
    switch (group) {
    case ClientGroup::OfPoint:
        return m_serverName.isEmpty() ? QList<quint32>{} : m_standing.assignedTo(m_serverName);
    case ClientGroup::Unassigned: return m_standing.unassigned();
    case ClientGroup::UnknownServer: return m_standing.ofUnknownServers();
    case ClientGroup::LegacyAssigned: return m_standing.legacyAssigned();
    case ClientGroup::All: return {};
    }
    Q_UNREACHABLE();
}

QString StatusPointClientsView::titleOf(ClientGroup group) const
{
    const qsizetype count =
        group == ClientGroup::All ? (m_site ? m_site->clients().size() : 0) : members(group).size();
    const QString number = QLocale().toString(static_cast<qlonglong>(count));
    switch (group) {
    //: %1 a server, %2 a number of clients
    case ClientGroup::OfPoint: return tr("Assigned to %1 (%2)").arg(m_serverName, number);
    //: %1 a number of clients
    case ClientGroup::Unassigned: return tr("Without a fallback status point (%1)").arg(number);
    case ClientGroup::UnknownServer: return tr("Assigned to a server that is none (%1)").arg(number);
    case ClientGroup::LegacyAssigned: return tr("SMS 2003 clients that name one (%1)").arg(number);
    case ClientGroup::All: return tr("All clients (%1)").arg(number);
    }
    Q_UNREACHABLE();
}

void StatusPointClientsView::showClients()
{
    const ClientGroup shown = group();
    const QList<quint32> clients = members(shown);
    // With none named the model would show all of them.
    if (shown == ClientGroup::All || !clients.isEmpty()) {
        m_clients->showClients(clients);
    }
    switch (shown) {
    case ClientGroup::Unassigned:
        m_note->setText(tr("They report nothing while they cannot reach their management point."));
        break;
    case ClientGroup::UnknownServer:
        m_note->setText(tr("They go on sending to a server that is no fallback status point of this site."));
        break;
    case ClientGroup::LegacyAssigned:
        m_note->setText(tr("Only clients of Configuration Manager 2007 can use a fallback status point."));
        break;
    case ClientGroup::OfPoint:
    case ClientGroup::All: m_note->clear(); break;
    }
    m_note->setVisible(!m_note->text().isEmpty() && !clients.isEmpty());
    showState();
}

void StatusPointClientsView::showState()
{
    const bool isNobody = group() != ClientGroup::All && members(group()).isEmpty();
    const bool isEmpty = isNobody || m_clients->rowCount() == 0;
    if (isNobody && group() == ClientGroup::OfPoint) {
        m_empty->showEmpty(Icon::Members, tr("No client is assigned to it"),
                           tr("Choose clients among all of them, and assign them."),
                           {tr("Show all clients"), [this] { showGroup(ClientGroup::All); }});
    } else if (isNobody) {
        m_empty->showEmpty(Icon::Success, tr("No such client"), tr("There is nothing to do here."));
    } else if (isEmpty) {
        m_empty->showEmpty(Icon::Search, tr("No client fits"), tr("All words have to occur."));
    }
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    const bool isAnySelected = !isEmpty && m_view->selectionModel()->hasSelection();
    m_assign->setEnabled(isAnySelected);
    m_takeAway->setEnabled(isAnySelected && group() != ClientGroup::Unassigned);
}

QList<quint32> StatusPointClientsView::selected() const
{
    QList<quint32> resourceIds;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        resourceIds.append(row.data(ResourceIdRole).toUInt());
    }
    return resourceIds;
}

} // namespace wk
