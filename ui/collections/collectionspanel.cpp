// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectionspanel.h"

#include "collections/membersview.h"
#include "common/badgedelegate.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "common/undooffer.h"
#include "history/historyview.h"
#include "items/collectiontreemodel.h"
#include "items/roles.h"
#include "windows/windowsview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int treeWidth = 300;

} // namespace

CollectionsPanel::CollectionsPanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent), m_session(session), m_clock(clock), m_model(new CollectionTreeModel(this))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildTree());
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 3 * treeWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    buildActions();
    connect(&m_session, &SiteSession::snapshotChanged, this, &CollectionsPanel::showSite);
    showSite();
    if (const auto first = m_model->index(0, 0); first.isValid()) {
        m_tree->setCurrentIndex(first);
    }
    showCurrent();
}

QWidget *CollectionsPanel::buildTree()
{
    m_tree = new TableView(tr("Collections"), this);
    m_tree->setRootIsDecorated(true);
    m_tree->setItemsExpandable(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSortingEnabled(false);
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(
        CollectionTreeModel::NameColumn,
        new BadgeDelegate(
            {{EnabledWindowCountRole, Meaning::OpenTime}, {MemberCountRole, Meaning::Contributing}}, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnHidden(CollectionTreeModel::WindowsColumn, true);
    m_tree->setColumnHidden(CollectionTreeModel::MembersColumn, true);
    m_tree->header()->setSectionResizeMode(CollectionTreeModel::NameColumn, QHeaderView::Stretch);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_model->setExpanded(index, true); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_model->setExpanded(index, false); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CollectionsPanel::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionsPanel::refreshActions);
    connect(m_tree, &QAbstractItemView::activated, this, [this] { m_tabs->currentWidget()->setFocus(); });
    m_noMatch = new EmptyState(this);
    m_treePages = new QStackedWidget(this);
    m_treePages->addWidget(m_tree);
    m_treePages->addWidget(m_noMatch);
    m_treePages->setMinimumWidth(treeWidth / 2);
    return m_treePages;
}

QWidget *CollectionsPanel::buildDetails()
{
    auto *page = new QWidget(this);
    m_messages = new MessageBar(page);
    m_offer = new UndoOffer(m_session, *m_messages, page);
    m_name = new QLabel(page);
    m_name->setFont(titleFont());
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new QLabel(page);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, relatedSpacing);
    head->setSpacing(gridUnit);
    head->addWidget(m_name);
    head->addWidget(m_facts);

    m_windows = new WindowsView(m_session, m_clock, page);
    m_members = new MembersView(m_session, m_clock, page);
    m_history = new HistoryView(m_session, page);
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the collection"));
    m_tabs->addTab(m_windows, tr("Maintenance windows"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_windows, &WindowsView::locationAsked, this, &Panel::locationAsked);
    connect(m_members, &MembersView::locationAsked, this, &Panel::locationAsked);
    connect(m_members, &MembersView::done, this, &Panel::done);
    connect(m_history, &HistoryView::done, this, &Panel::done);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);

    auto *none = new EmptyState(this);
    none->showEmpty(Icon::Collection, tr("No collection"),
                    tr("Maintenance windows are defined on collections. Begin with one, or import a site."),
                    {tr("New collection"), [this] { openNewCollection(); }});
    m_detailPages = new QStackedWidget(this);
    m_detailPages->addWidget(page);
    m_detailPages->addWidget(none);
    return m_detailPages;
}

QAction *CollectionsPanel::addAction(const QString &text, const QString &keys, const QIcon &icon,
                                     void (CollectionsPanel::*act)())
{
    auto *action = new QAction(icon, text, this);
    if (!keys.isEmpty()) {
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    m_tree->insertAction(m_tree->copyAction(), action);
    return action;
}

void CollectionsPanel::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    m_tree->insertAction(m_tree->copyAction(), separator);
}

void CollectionsPanel::buildActions()
{
    using This = CollectionsPanel;
    addSeparator();
    m_properties = addAction(tr("&Properties..."), u"F2"_s, icon(Icon::Edit), &This::editProperties);
    m_move = addAction(tr("&Move..."), {}, icon(Icon::Parent), &This::move);
    m_addParent = addAction(tr("&Add parent..."), {}, icon(Icon::Link), &This::addParent);
    m_removeParent = addAction(tr("&Remove from this parent"), {}, {}, &This::removeFromParent);
    m_moveToTop = addAction(tr("Move to the &top"), {}, {}, &This::moveToTop);
    m_remove = addAction(tr("&Delete collection..."), u"Del"_s, icon(Icon::Delete), &This::remove);
    addSeparator();
    m_actions += m_members->viewActions();
    // Below a name of their own, as their letters are given already.
    auto *ofWindows = new QMenu(WindowsView::tr("Maintenance windows"), this);
    ofWindows->addActions(m_windows->viewActions());
    m_actions.append(ofWindows->menuAction());
    refreshActions();
}

std::optional<CollectionRow> CollectionsPanel::row() const
{
    return m_session.snapshot().collectionWithId(m_collectionId);
}

QList<CollectionRow> CollectionsPanel::selectedRows() const
{
    QStringList ids;
    QList<CollectionRow> rows;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const QString id = index.data(CollectionIdRole).toString();
        const auto found = m_session.snapshot().collectionWithId(id);
        if (found && !ids.contains(id)) { // a collection can be selected in several places
            ids.append(id);
            rows.append(*found);
        }
    }
    return rows;
}

std::optional<CollectionRow> CollectionsPanel::parentRow() const
{
    const QModelIndex parent = m_tree->currentIndex().parent();
    return m_session.snapshot().collectionWithId(parent.data(CollectionIdRole).toString());
}

void CollectionsPanel::showSite()
{
    m_model->setSnapshot(m_session.snapshot());
    restoreExpanded();
    filter(m_model->filter());
    showCurrent();
}

void CollectionsPanel::restoreExpanded()
{
    const QSignalBlocker quietly(m_tree);
    const auto open = m_isFiltered ? m_model->waysToMatches() : m_model->expanded();
    for (const QModelIndex &index : open) {
        m_tree->expand(index);
    }
}

void CollectionsPanel::filter(const QString &text)
{
    const bool wasFiltered = std::exchange(m_isFiltered, !text.trimmed().isEmpty());
    m_model->setFilter(text);
    if (m_isFiltered || wasFiltered) {
        restoreExpanded();
    }
    if (m_isFiltered && m_model->rowCount() == 0) {
        m_noMatch->showEmpty(Icon::Search, tr("No collection matches"),
                             tr("No name, id or comment of a collection has what you search for."));
        m_treePages->setCurrentWidget(m_noMatch);
    } else {
        m_treePages->setCurrentWidget(m_tree);
    }
    m_treePages->setVisible(!m_session.snapshot().collections().isEmpty()); // else there is one thing to say
}

void CollectionsPanel::showCurrent()
{
    const QString before = m_collectionId;
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid()) {
        m_collectionId = current.data(CollectionIdRole).toString();
    } else if (!row()) {
        m_collectionId.clear();
    }
    showFacts();
    m_detailPages->setCurrentIndex(m_collectionId.isEmpty() ? 1 : 0);
    if (!m_collectionId.isEmpty()) {
        m_windows->setCollection(m_collectionId);
        m_members->setCollection(m_collectionId);
        m_history->setSubject({m_collectionId, {}});
    }
    refreshActions();
    if (before != m_collectionId) {
        m_messages->dismiss();
        Q_EMIT locationChanged();
    }
}

void CollectionsPanel::showFacts()
{
    const auto shown = row();
    if (!shown) {
        return;
    }
    const SiteSnapshot &site = m_session.snapshot();
    const Collection &collection = site.collection(*shown);
    const QLocale locale;
    m_name->setText(collection.name);
    QStringList facts{collection.id};
    if (collection.isBuiltIn) {
        facts.append(tr("built in"));
    }
    QStringList parents;
    for (const CollectionRow parent : site.parentsOf(*shown)) {
        parents.append(site.collection(parent).name);
    }
    if (!parents.isEmpty()) {
        //: %1 names of collections
        facts.append(tr("under %1").arg(locale.createSeparatedList(parents)));
    }
    if (!collection.comment.isEmpty()) {
        facts.append(collection.comment);
    }
    m_facts->setText(facts.join(u"  \u00b7  "_s));
    const auto windows = static_cast<int>(site.windowsOf(*shown).size());
    const auto members = static_cast<int>(site.membersOf(*shown).size());
    //: Title of a tab, with how many there are
    m_tabs->setTabText(0, tr("Maintenance windows (%1)").arg(locale.toString(windows)));
    //: Title of a tab, with how many there are
    m_tabs->setTabText(1, tr("Members (%1)").arg(locale.toString(members)));
}

void CollectionsPanel::refreshActions()
{
    if (m_remove == nullptr) {
        return;
    }
    const bool hasOne = row().has_value();
    const bool isUnderParent = hasOne && parentRow().has_value();
    for (QAction *action : {m_properties, m_move, m_addParent, m_remove}) {
        action->setEnabled(hasOne);
    }
    m_removeParent->setEnabled(isUnderParent);
    m_moveToTop->setEnabled(isUnderParent);
    for (QAction *action : m_members->viewActions()) {
        action->setEnabled(hasOne && action->isEnabled());
    }
    m_members->viewActions().constFirst()->setEnabled(hasOne);
}

void CollectionsPanel::selectCollection(const QString &id)
{
    QModelIndexList places = m_model->indexesOf(id, 1);
    if (places.isEmpty() && m_isFiltered) {
        filter({});
        places = m_model->indexesOf(id, 1);
    }
    if (!places.isEmpty()) {
        m_tree->setCurrentIndex(places.constFirst());
        m_tree->scrollTo(places.constFirst());
    }
}

void CollectionsPanel::show(const Location &location)
{
    if (!location.collectionId.isEmpty() && location.collectionId != m_collectionId) {
        selectCollection(location.collectionId);
    }
    if (!location.windowId.isEmpty()) {
        showTab(0);
        m_windows->selectWindow(location.collectionId, location.windowId);
    }
}

Location CollectionsPanel::location() const
{
    return {PanelId::Collections, m_collectionId, {}, {}};
}

QString CollectionsPanel::filterHint() const
{
    return tr("Search collections");
}

void CollectionsPanel::focusList()
{
    m_tree->setFocus();
}

void CollectionsPanel::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace wk
