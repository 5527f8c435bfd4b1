// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientdetails.h"

#include "clients/clientwords.h"
#include "clients/restriction.h"
#include "common/actionname.h"
#include "common/icons.h"
#include "common/keyvaluelist.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "items/collectiontablemodel.h"
#include "items/roles.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

/// A list within a page: as high as its rows, and scrolled if there are many.
constexpr int mostRowsInSight = 8;

} // namespace

ClientDetails::ClientDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextSize::Title, this))
    , m_picture(new QLabel(this))
    , m_restriction(new QLabel(this))
    , m_facts(new KeyValueList(this))
    , m_collections(new CollectionTableModel(this))
    , m_collectionView(new TableView(tr("Collections of the selected clients"), this))
    , m_collectionsTitle(new TextLabel(TextSize::Section, this))
    , m_windowsTitle(new TextLabel(TextSize::Section, this))
    , m_windows(new QLabel(this))
{
    setAccessibleName(tr("Details of the client"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(buildContent());
    connect(m_collectionView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Collections, index.data(CollectionIdRole).toString(), {}, {}});
    });
    connect(m_collectionView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClientDetails::collectionSelected);
    connect(m_windows, &QLabel::linkActivated, this, &ClientDetails::follow);
}

QWidget *ClientDetails::buildContent()
{
    auto *content = new QWidget(this);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_restriction->setWordWrap(true);
    m_restriction->setTextFormat(Qt::PlainText);
    m_restriction->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_windows->setWordWrap(true);
    m_windows->setTextFormat(Qt::RichText);
    m_windows->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_windows->setAccessibleName(tr("Maintenance windows that apply now"));
    auto *restriction = new QHBoxLayout;
    restriction->setSpacing(relatedSpacing);
    restriction->addWidget(m_picture, 0, Qt::AlignTop);
    restriction->addWidget(m_restriction, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_title);
    layout->addLayout(restriction);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_windowsTitle);
    layout->addWidget(m_windows);
    m_collectionsPart = buildCollections();
    layout->addWidget(m_collectionsPart);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return content;
}

QWidget *ClientDetails::buildCollections()
{
    auto *part = new QWidget(this);
    m_collectionView->setModel(m_collections);
    m_collectionView->sortByColumn(-1, Qt::AscendingOrder);
    m_collectionView->setColumnHidden(CollectionTableModel::IdColumn, true);
    m_collectionView->setColumnHidden(CollectionTableModel::MembersColumn, true);
    m_collectionView->setFrameShape(QFrame::StyledPanel);
    m_collectionView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_collectionButtons = new QWidget(this);
    auto *buttons = new QVBoxLayout(m_collectionButtons); // side by side they need more room than the rest
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_collectionsTitle);
    layout->addWidget(m_collectionView);
    layout->addWidget(m_collectionButtons);
    return part;
}

void ClientDetails::addCollectionActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_collectionView->insertAction(m_collectionView->copyAction(), action);
        auto *button = new QToolButton(m_collectionButtons);
        action->setIconText(buttonName(*action));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        m_collectionButtons->layout()->addWidget(button);
    }
}

QString ClientDetails::collectionId() const
{
    const QModelIndexList rows = m_collectionView->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(CollectionIdRole).toString();
}

void ClientDetails::showClients(const SiteSnapshot &site, const QList<ClientRow> &clients, Instant now)
{
    m_site = site;
    const bool isOne = clients.size() == 1;
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_restriction),
                          static_cast<QWidget *>(m_windowsTitle), static_cast<QWidget *>(m_windows),
                          static_cast<QWidget *>(m_facts)}) {
        part->setVisible(isOne);
    }
    m_collectionsPart->setVisible(!clients.isEmpty());
    if (isOne) {
        showOne(clients.first(), now);
    } else if (clients.isEmpty()) {
        m_title->setText(tr("Choose a client"));
    } else {
        m_title->setText(tr("%n client(s) selected", nullptr, static_cast<int>(clients.size())));
    }
    showCollections(clients);
}

void ClientDetails::showOne(ClientRow client, Instant now)
{
    m_title->setText(m_site->client(client).name);
    const Restriction restriction = programRestriction(*m_site, client, now);
    m_picture->setPixmap(
        icon(restriction.meaning).pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    m_restriction->setText(restriction.sentence);
    m_facts->setRows(clientFacts(*m_site, client));
    const QList<WindowRow> windows = windowsApplyingTo(*m_site, client);
    m_windowsTitle->setText(
        tr("%n maintenance window(s) apply now", nullptr, static_cast<int>(windows.size())));
    m_windows->setText(windowsText(*m_site, client, windows, now));
    m_windows->setVisible(!windows.isEmpty());
    m_windowsTitle->setVisible(!windows.isEmpty());
}

void ClientDetails::showCollections(const QList<ClientRow> &clients)
{
    QList<CollectionRow> rows;
    std::vector<bool> isIn(static_cast<std::size_t>(m_site->collections().size()));
    for (const ClientRow client : clients) {
        for (const CollectionRow row : m_site->collectionsOf(client)) {
            if (!isIn[static_cast<std::size_t>(row)]) {
                isIn[static_cast<std::size_t>(row)] = true;
                rows.append(row);
            }
        }
    }
    m_collections->setCollections(*m_site, rows);
    const auto count = static_cast<int>(rows.size());
    m_collectionsTitle->setText(count == 0 ? tr("Member of no collection")
                                           : tr("Member of %n collection(s)", nullptr, count));
    m_collectionView->setVisible(count > 0);
    m_collectionView->setFixedHeight((std::min(count, mostRowsInSight) + 1) * rowHeight + gridUnit);
    Q_EMIT collectionSelected();
}

void ClientDetails::follow(const QString &link)
{
    const QString what = link.section(u':', 1);
    if (link.startsWith(QLatin1StringView("window:"))) {
        const auto &[collection, window] = m_site->window(static_cast<WindowRow>(what.toUInt()));
        Q_EMIT locationAsked({PanelId::Windows, m_site->collection(collection).id, window.id, {}});
    } else {
        Q_EMIT locationAsked({PanelId::Collections, what, {}, {}});
    }
}

} // namespace wk
