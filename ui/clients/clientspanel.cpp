// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientspanel.h"

#include "clients/clientpage.h"
#include "clients/clientselection.h"
#include "common/choosecollectiondialog.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "impact/impactdialog.h"
#include "items/clienttablemodel.h"
#include "items/roles.h"
#include "site/collectionedits.h"
#include "wording/problemwords.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

constexpr int narrowestList = 208;
constexpr int leastNameWidth = 96;
constexpr int narrowestPage = 420;
/// As they share the window at first.
constexpr int listWidth = 320;
constexpr int pageWidth = 1120;

/// Collections that not all of some clients are direct members of.
QList<CollectionRow> collectionsToJoin(const SiteSnapshot &site, const QList<ClientRow> &clients)
{
    std::vector<qsizetype> members(static_cast<std::size_t>(site.collections().size()));
    for (const ClientRow client : clients) {
        for (const CollectionRow row : site.collectionsOf(client)) {
            ++members[static_cast<std::size_t>(row)];
        }
    }
    QList<CollectionRow> rows;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (members[i] < clients.size()) {
            rows.append(static_cast<CollectionRow>(i));
        }
    }
    return rows;
}

} // namespace

ClientsPanel::ClientsPanel(SiteSession &session, const Clock &clock, const ZoneClock &ofMachine,
                           QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_clients(new ClientTableModel(this))
    , m_messages(new MessageBar(this))
    , m_amongBar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_content(new QSplitter(this))
    , m_empty(new EmptyState(this))
    , m_view(new TableView(tr("Clients"), this))
    , m_page(new ClientPage(ofMachine, this))
    , m_add(new QAction(icon(Icon::Add), tr("Add to collection..."), this))
    , m_remove(new QAction(icon(Icon::Delete), tr("Remove from collection..."), this))
    , m_assign(new QAction(icon(Icon::StatusPoint), tr("Assign fallback status point..."), this))
{
    m_view->setModel(m_clients);
    m_view->setYielding({{ClientTableModel::NameColumn, leastNameWidth}, {ClientTableModel::WindowsColumn}});
    for (const int column :
         {ClientTableModel::ResourceIdColumn, ClientTableModel::SiteColumn, ClientTableModel::ZoneColumn,
          ClientTableModel::VersionColumn, ClientTableModel::OperatingSystemColumn,
          ClientTableModel::CollectionsColumn, ClientTableModel::StatusPointColumn}) {
        m_view->setColumnHidden(column, true); // the page tells them, and there is little room
    }
    buildActions();
    buildLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClientsPanel::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isMoving) {
            Q_EMIT locationChanged();
        }
    });
    connect(m_amongBar, &MessageBar::dismissed, this, &ClientsPanel::showAll);
    connect(m_page, &ClientPage::locationAsked, this, &Panel::locationAsked);
    connect(m_page, &ClientPage::done, this, &Panel::done);
    connect(m_page, &ClientPage::collectionSelected, this, &ClientsPanel::enableActions);
    connect(&session, &SiteSession::snapshotChanged, this, &ClientsPanel::takeSnapshot);
    takeSnapshot();
}

void ClientsPanel::buildActions()
{
    m_remove->setToolTip(tr("Remove the selected clients from the collection selected on the right"));
    connect(m_add, &QAction::triggered, this, &ClientsPanel::addToCollection);
    connect(m_remove, &QAction::triggered, this, &ClientsPanel::removeFromCollection);
    connect(m_assign, &QAction::triggered, this, &ClientsPanel::askForStatusPoint);
    m_view->insertActions(m_view->copyAction(), {m_add, m_assign});
    m_page->addCollectionActions({m_add, m_remove});
}

void ClientsPanel::buildLayout()
{
    m_content->setChildrenCollapsible(false);
    m_content->addWidget(m_view);
    m_content->addWidget(m_page);
    m_content->setStretchFactor(0, listWidth);
    m_content->setStretchFactor(1, pageWidth);
    m_view->setMinimumWidth(narrowestList);
    m_page->setMinimumWidth(narrowestPage);
    m_content->setSizes({listWidth, pageWidth});
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_amongBar);
    layout->addWidget(m_pages, 1);
}

QList<QAction *> ClientsPanel::panelActions() const
{
    return QList<QAction *>{m_add, m_remove, m_assign} + m_page->pageActions();
}

void ClientsPanel::show(const Location &location)
{
    const QScopedValueRollback moving(m_isMoving, true);
    const bool isOtherList = location.among != m_clients->shownClients();
    showAmong(location.among, location.amongWords);
    if (isOtherList && !location.among.isEmpty() && location.resourceId.isEmpty()) {
        m_view->setCurrentIndex(m_clients->index(0, 0)); // of many, one to begin with
        m_view->scrollToTop();
    }
    bool isNumber = false;
    const quint32 resourceId = location.resourceId.toUInt(&isNumber);
    if (!isNumber) {
        return;
    }
    if (!m_clients->indexOf(resourceId).isValid()) {
        filter({}); // what is asked for matters more than what was searched for
    }
    const QModelIndex index = m_clients->indexOf(resourceId);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    }
}

Location ClientsPanel::location() const
{
    const QVariant resourceId = m_view->currentIndex().data(ResourceIdRole);
    Location location{PanelId::Clients, {}, {}, resourceId.isValid() ? resourceId.toString() : QString()};
    location.among = m_clients->shownClients();
    location.amongWords = m_amongWords;
    return location;
}

void ClientsPanel::showAmong(const QList<quint32> &resourceIds, const QString &words)
{
    m_amongWords = resourceIds.isEmpty() ? QString() : words;
    m_clients->showClients(resourceIds);
    showAmongBar();
    showPage();
}

void ClientsPanel::showAmongBar()
{
    if (m_clients->shownClients().isEmpty()) {
        const QSignalBlocker blocker(m_amongBar);
        m_amongBar->dismiss();
        return;
    }
    const int count = m_clients->recordCount();
    //: %n clients that a list is narrowed to, %1 what they have in common
    m_amongBar->showMessage(MessageKind::Information,
                            m_amongWords.isEmpty() ? tr("%n client(s)", nullptr, count)
                                                   : tr("%n client(s): %1", nullptr, count).arg(m_amongWords),
                            {{tr("Show all clients"), [this] { showAll(); }}});
}

void ClientsPanel::showAll()
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        showAmong({}, {});
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::EnsureVisible);
    }
    focusList();
    Q_EMIT locationChanged();
}

void ClientsPanel::filter(const QString &text)
{
    m_clients->setFilter(text);
    showPage();
}

void ClientsPanel::prepareFilter()
{
    m_clients->prepareFilter();
}

QString ClientsPanel::filterHint() const
{
    return tr("Search clients");
}

void ClientsPanel::focusList()
{
    m_view->setFocus();
}

void ClientsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    showSelection(); // time went on
}

void ClientsPanel::takeSnapshot()
{
    m_clients->setSnapshot(m_session.snapshot());
    if (!m_clients->shownClients().isEmpty()) {
        showAmongBar();
    }
    showPage();
    showSelection();
}

void ClientsPanel::showPage()
{
    if (m_clients->recordCount() == 0 && !m_clients->shownClients().isEmpty()) {
        m_empty->showEmpty(Icon::Client, tr("None of these clients is there any more"),
                           tr("They were deleted since they were counted."));
    } else if (m_clients->recordCount() == 0) {
        m_empty->showEmpty(Icon::Client, tr("No clients yet"),
                           tr("Import them from a site document, as the site's own server exports it."),
                           {tr("Import site document..."), [this] { Q_EMIT importAsked(); }});
    } else if (m_clients->rowCount() == 0) {
        m_empty->showEmpty(Icon::Search, tr("No client fits"),
                           tr("Names, resource IDs, sites, time zones, versions and operating systems are "
                              "searched; all words have to occur."));
    }
    m_pages->setCurrentWidget(m_clients->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_content);
}

void ClientsPanel::showSelection()
{
    const SiteSnapshot &site = m_session.snapshot();
    m_selected = selectedClients(*m_view->selectionModel(), site);
    m_page->showClients(site, m_selected, m_clock.now());
    enableActions();
}

void ClientsPanel::enableActions()
{
    m_add->setEnabled(!m_selected.isEmpty());
    m_assign->setEnabled(!m_selected.isEmpty());
    m_remove->setEnabled(!m_selected.isEmpty() && !m_page->collectionId().isEmpty());
}

void ClientsPanel::addToCollection()
{
    const SiteSnapshot &site = m_session.snapshot();
    const QList<CollectionRow> among = collectionsToJoin(site, m_selected);
    if (m_selected.isEmpty() || among.isEmpty()) {
        m_messages->showMessage(MessageKind::Information,
                                tr("There is no collection that it is not a member of already."));
        return;
    }
    const auto count = static_cast<int>(m_selected.size());
    const QString sentence = count == 1
        //: %1 name of a client
        ? tr("“%1” becomes a direct member of the collection you choose, and gets its maintenance windows.")
              .arg(site.client(m_selected.first()).name)
        : tr("%n client(s) become direct members of the collection you choose, and get its maintenance "
             "windows.",
             nullptr, count);
    auto *dialog = new ChooseCollectionDialog(
        site, among, {tr("Add to collection"), sentence, tr("Add to collection")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QList<quint32> resourceIds;
    for (const ClientRow row : std::as_const(m_selected)) {
        resourceIds.append(site.client(row).resourceId);
    }
    connect(dialog, &ChooseCollectionDialog::chosen, this, [this, resourceIds](const QString &id) {
        // The site may be another one by now.
        const SiteSnapshot &now = m_session.snapshot();
        const auto collection = now.collectionWithId(id);
        QList<ClientRow> clients;
        for (const quint32 resourceId : resourceIds) {
            if (const auto row = now.clientWithResourceId(resourceId)) {
                clients.append(*row);
            }
        }
        if (collection) {
            const QString &name = now.collection(*collection).name;
            const auto number = static_cast<int>(clients.size());
            ask({tr("Add to collection"),
                 //: %1 name of a collection
                 tr("Add %n client(s) to “%1”?", nullptr, number).arg(name), tr("&Add")},
                addingMembers(now, *collection, clients),
                //: %1 name of a collection
                tr("%n client(s) added to “%1”.", nullptr, number).arg(name));
        }
    });
    dialog->open();
}

void ClientsPanel::removeFromCollection()
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto collection = site.collectionWithId(m_page->collectionId());
    if (!collection) {
        return;
    }
    const Edit edit = removingMembers(site, *collection, m_selected);
    const QString &name = site.collection(*collection).name;
    const auto number = static_cast<int>(edit.changes.size());
    ask({tr("Remove from collection"),
         //: %1 name of a collection
         tr("Remove %n client(s) from “%1”?", nullptr, number).arg(name), tr("&Remove")},
        edit,
        //: %1 name of a collection
        tr("%n client(s) removed from “%1”.", nullptr, number).arg(name));
}

void ClientsPanel::askForStatusPoint()
{
    QList<quint32> resourceIds;
    for (const ClientRow row : std::as_const(m_selected)) {
        resourceIds.append(m_session.snapshot().client(row).resourceId);
    }
    Q_EMIT statusPointAsked(resourceIds);
}

void ClientsPanel::ask(const ImpactQuestion &question, const Edit &edit, const QString &sentence)
{
    ImpactDialog::openBefore(question, m_session.snapshot(), edit, m_clock.now(), window(), this,
                             [this, edit, sentence] { submit(edit, sentence); });
}

void ClientsPanel::submit(const Edit &edit, const QString &sentence)
{
    m_session.submit(edit, this, [this, sentence](const std::optional<Problem> &problem) {
        if (problem) {
            //: %1 what is wrong, without a full stop
            m_messages->showMessage(MessageKind::Error,
                                    tr("Nothing was changed: %1.").arg(problemWords(*problem)));
        } else {
            m_messages->dismiss();
            Q_EMIT done(sentence);
        }
    });
}

} // namespace wk
