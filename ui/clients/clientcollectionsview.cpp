// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientcollectionsview.h"

#include "clients/clientrowdelegate.h"
#include "clients/clientwords.h"
#include "common/actionname.h"
#include "common/linklabel.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "items/clientwindowmodel.h"
#include "items/collectiontablemodel.h"
#include "items/roles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

/// A list within a page: as high as its rows, and scrolled if there are many.
constexpr int mostRowsInSight = 8;
constexpr int leastNameWidth = 128;
constexpr int leastScheduleWidth = 120;

void fitHeight(TableView &view)
{
    const int rows = view.model()->rowCount();
    view.setVisible(rows > 0);
    const int scrollBar = view.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &view);
    view.setFixedHeight((std::min(rows, mostRowsInSight) + 1) * rowHeight + gridUnit + scrollBar);
}

} // namespace

ClientCollectionsView::ClientCollectionsView(QWidget *parent)
    : QScrollArea(parent)
    , m_windows(new ClientWindowModel(this))
    , m_windowView(new TableView(tr("Maintenance windows around the client"), this))
    , m_windowsTitle(new TextLabel(TextSize::Section, this))
    , m_notInherited(new LinkLabel(this))
    , m_collections(new CollectionTableModel(this))
    , m_collectionView(new TableView(tr("Collections of the selected clients"), this))
    , m_collectionsTitle(new TextLabel(TextSize::Section, this))
    , m_buttons(new QWidget(this))
{
    setAccessibleName(tr("Collections and windows"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    buildContent();
    connect(m_windowView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Windows,
                              index.data(CollectionIdRole).toString(),
                              index.data(WindowIdRole).toString(),
                              {}});
    });
    connect(m_collectionView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Collections, index.data(CollectionIdRole).toString(), {}, {}});
    });
    connect(m_notInherited, &QLabel::linkActivated, this, [this](const QString &collectionId) {
        Q_EMIT locationAsked({PanelId::Collections, collectionId, {}, {}});
    });
    connect(m_collectionView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClientCollectionsView::collectionSelected);
}

void ClientCollectionsView::buildContent()
{
    auto *content = new QWidget(this);
    m_windowView->setItemDelegate(new ClientRowDelegate(ClientWindowModel::CountsColumn, m_windowView));
    m_windowView->setModel(m_windows);
    m_windowView->setYielding({{ClientWindowModel::ScheduleColumn, leastScheduleWidth, true},
                               {ClientWindowModel::NameColumn, leastNameWidth},
                               {ClientWindowModel::CollectionColumn, leastNameWidth},
                               {ClientWindowModel::CountsColumn},
                               {ClientWindowModel::NextOpeningColumn, 0, true},
                               {ClientWindowModel::TypeColumn, 0, true}});
    m_windowView->sortByColumn(-1, Qt::AscendingOrder);
    m_windowView->setFrameShape(QFrame::StyledPanel);
    m_notInherited->setAccessibleName(tr("Collections that pass nothing on"));
    m_notInherited->setWordWrap(true);
    m_notInherited->setTextFormat(Qt::RichText);
    m_notInherited->setTextInteractionFlags(Qt::TextBrowserInteraction);
    buildCollections();
    for (const TableView *view : {m_windowView, m_collectionView}) {
        view->header()->setResizeContentsPrecision(-1); // not only rows in sight: its height follows them
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_windowsTitle);
    layout->addWidget(m_windowView);
    layout->addWidget(m_notInherited);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_collectionsTitle);
    layout->addWidget(m_collectionView);
    layout->addWidget(m_buttons);
    layout->addStretch(1);
    setWidget(content);
}

void ClientCollectionsView::buildCollections()
{
    m_collectionView->setModel(m_collections);
    m_collectionView->sortByColumn(-1, Qt::AscendingOrder);
    m_collectionView->setColumnHidden(CollectionTableModel::MembersColumn, true);
    m_collectionView->header()->moveSection(CollectionTableModel::WindowsColumn,
                                            CollectionTableModel::IdColumn);
    m_collectionView->setFrameShape(QFrame::StyledPanel);
    m_collectionView->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(relatedSpacing);
    buttons->addStretch(1);
}

void ClientCollectionsView::addCollectionActions(const QList<QAction *> &actions)
{
    auto *buttons = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    for (QAction *action : actions) {
        m_collectionView->insertAction(m_collectionView->copyAction(), action);
        auto *button = new QToolButton(m_buttons);
        action->setIconText(buttonName(*action));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        buttons->insertWidget(buttons->count() - 1, button);
    }
}

QString ClientCollectionsView::collectionId() const
{
    const QModelIndexList rows = m_collectionView->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(CollectionIdRole).toString();
}

void ClientCollectionsView::showClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    m_windows->setClient(site, client, kind, now);
    int counting = 0;
    for (int row = 0; row < m_windows->rowCount(); ++row) {
        const int standing = m_windows->index(row, 0).data(StandingRole).toInt();
        counting += standing == static_cast<int>(WindowStanding::Counts) ? 1 : 0;
    }
    m_windowsTitle->setText(tr("%n maintenance window(s) count", nullptr, counting));
    m_windowsTitle->show();
    fitHeight(*m_windowView);
    showNotInherited(site, client);
    showCollections(site, {client});
}

void ClientCollectionsView::showClients(const SiteSnapshot &site, const QList<ClientRow> &clients)
{
    m_windowsTitle->hide();
    m_windowView->hide();
    m_notInherited->hide();
    showCollections(site, clients);
}

void ClientCollectionsView::showNotInherited(const SiteSnapshot &site, ClientRow client)
{
    const QList<CollectionRow> above = windowsNotInherited(site, client);
    m_notInherited->setText(above.isEmpty() ? QString() : notInheritedText(site, client, above));
    m_notInherited->setVisible(!above.isEmpty());
}

void ClientCollectionsView::showCollections(const SiteSnapshot &site, const QList<ClientRow> &clients)
{
    QList<CollectionRow> rows;
    std::vector<bool> isIn(static_cast<std::size_t>(site.collections().size()));
    for (const ClientRow client : clients) {
        for (const CollectionRow row : site.collectionsOf(client)) {
            if (!isIn[static_cast<std::size_t>(row)]) {
                isIn[static_cast<std::size_t>(row)] = true;
                rows.append(row);
            }
        }
    }
    m_collections->setCollections(site, rows);
    const auto count = static_cast<int>(rows.size());
    m_collectionsTitle->setText(count == 0 ? tr("Member of no collection")
                                           : tr("Member of %n collection(s)", nullptr, count));
    fitHeight(*m_collectionView);
    Q_EMIT collectionSelected();
}

} // namespace wk
