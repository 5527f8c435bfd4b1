// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientsearchpage.h"

#include "clients/clientselection.h"
#include "clients/markedmembers.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "items/clienttablemodel.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int leastWidth = 112; ///< of a name

} // namespace

ClientSearchPage::ClientSearchPage(QWidget *parent)
    : QWidget(parent)
    , m_clients(new ClientTableModel(this))
    , m_marked(new MarkedMembers(this))
    , m_search(new SearchField(tr("Search clients"), this))
    , m_view(new TableView(tr("Clients to choose from"), this))
    , m_nothing(new QLabel(tr("No client fits what you search for."), this))
    , m_hiddenNote(new TextLabel(TextSize::Small, this))
{
    m_marked->setSourceModel(m_clients);
    m_view->setModel(m_marked);
    m_view->setColumnHidden(ClientTableModel::ResourceIdColumn, true);
    m_view->setColumnHidden(ClientTableModel::VersionColumn, true);
    m_view->setColumnHidden(ClientTableModel::CollectionsColumn, true);
    m_view->setColumnHidden(ClientTableModel::StatusPointColumn, true);
    m_view->setYielding({{ClientTableModel::OperatingSystemColumn, leastWidth},
                         {ClientTableModel::NameColumn, leastWidth},
                         {ClientTableModel::SiteColumn},
                         {ClientTableModel::ZoneColumn},
                         {ClientTableModel::WindowsColumn}});
    m_view->setFrameShape(QFrame::StyledPanel);
    m_search->attachView(m_view);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_hiddenNote);
    setFocusProxy(m_search);
    showHidden();
    connect(m_search, &QLineEdit::textChanged, this, &ClientSearchPage::search);
    connect(m_view, &QAbstractItemView::activated, this, &ClientSearchPage::activated);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isSearching) {
            Q_EMIT chosenChanged();
        }
    });
}

void ClientSearchPage::setSite(const SiteSnapshot &site, CollectionRow collection)
{
    const QSet<quint32> before = chosen();
    QSet<quint32> members;
    for (const ClientRow row : site.membersOf(collection)) {
        members.insert(site.client(row).resourceId);
    }
    m_site = site;
    m_clients->setSnapshot(site);
    m_marked->setMembers(members);
    selectAgain(before - members);
}

QSet<quint32> ClientSearchPage::chosen() const
{
    QSet<quint32> resourceIds = m_hidden;
    if (m_site) {
        for (const ClientRow row : selectedClients(*m_view->selectionModel(), *m_site)) {
            resourceIds.insert(m_site->client(row).resourceId);
        }
    }
    return resourceIds;
}

void ClientSearchPage::search(const QString &text)
{
    const QSet<quint32> before = chosen();
    {
        const QScopedValueRollback searching(m_isSearching, true);
        m_clients->setFilter(text);
    }
    const bool isAny = m_clients->rowCount() > 0;
    m_view->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    selectAgain(before);
}

void ClientSearchPage::selectAgain(const QSet<quint32> &resourceIds)
{
    {
        const QScopedValueRollback searching(m_isSearching, true);
        QItemSelection selection;
        m_hidden.clear();
        for (const quint32 resourceId : resourceIds) {
            const QModelIndex index = m_marked->mapFromSource(m_clients->indexOf(resourceId));
            if (index.isValid()) {
                selection.select(index, index);
            } else if (m_site && m_site->clientWithResourceId(resourceId)) {
                m_hidden.insert(resourceId);
            }
        }
        m_view->selectionModel()->select(selection,
                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    showHidden();
    Q_EMIT chosenChanged();
}

void ClientSearchPage::showHidden()
{
    m_hiddenNote->setText(m_hidden.isEmpty()
                              ? tr("Ctrl and Shift choose several; they stay chosen while you search on.")
                              : tr("%n more client(s) chosen that this search does not show.", nullptr,
                                   static_cast<int>(m_hidden.size())));
}

} // namespace wk
