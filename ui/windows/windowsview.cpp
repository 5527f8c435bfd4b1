// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowsview.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/undooffer.h"
#include "items/roles.h"
#include "items/windowtablemodel.h"
#include "windows/note.h"
#include "windows/windowrowdelegate.h"
#include "wording/draftwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes timeStep{1};
constexpr int searchWidth = 240;
constexpr int leastNameWidth = 152;
constexpr int leastCollectionWidth = 176;
constexpr int leastScheduleWidth = 176;

} // namespace

WindowsView::WindowsView(SiteSession &session, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_model(new WindowTableModel(this))
    , m_table(new TableView(tr("Maintenance windows"), this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_messages(new MessageBar(this))
    , m_offer(new UndoOffer(session, *m_messages, this))
    , m_notes(new QWidget(this))
    , m_builtIn(new Note(Tone::Advice, m_notes))
    , m_reach(new Note(Tone::Advice, m_notes))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WindowRowDelegate(m_table));
    buildActions();
    build();
    connect(m_table, &QAbstractItemView::activated, this, &WindowsView::openEdit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WindowsView::refreshActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WindowsView::followCurrent);
    connect(&m_session, &SiteSession::snapshotChanged, this, &WindowsView::showSite);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &WindowsView::showTime);
    timer->start(timeStep);
    refreshActions();
}

void WindowsView::build()
{
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    notes->setSpacing(gridUnit);
    notes->addWidget(m_builtIn);
    notes->addWidget(m_reach);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = buildTools();
    column->addWidget(m_tools);
    column->addWidget(m_messages);
    column->addWidget(m_notes);
    column->addWidget(m_pages, 1);
}

QWidget *WindowsView::buildTools()
{
    auto *tools = new QWidget(this);
    m_bar = new QToolBar(tools);
    m_bar->setIconSize({smallIconSize, smallIconSize});
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addActions({m_add, m_edit, m_duplicate, m_enable, m_disable, m_remove});
    m_search = new SearchField(tr("Search windows"), tools);
    m_search->setMaximumWidth(searchWidth);
    m_search->attachView(m_table);
    connect(m_search, &QLineEdit::textChanged, this, &WindowsView::filter);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    row->setSpacing(relatedSpacing);
    row->addWidget(m_bar, 1);
    row->addWidget(m_search);
    return tools;
}

void WindowsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_widthWithWords == 0) {
        m_widthWithWords = m_bar->sizeHint().width() + searchWidth;
    }
    m_bar->setToolButtonStyle(width() < m_widthWithWords ? Qt::ToolButtonIconOnly
                                                         : Qt::ToolButtonTextBesideIcon);
}

// What is shown.

void WindowsView::setScope(Scope scope)
{
    if (scope == m_scope) {
        return;
    }
    m_scope = scope;
    const bool isSite = scope == Scope::Site;
    m_tools->setVisible(!isSite);
    m_showCollection->setVisible(isSite);
    m_table->keepColumnsIn(nullptr, {});
    QHeaderView &header = *m_table->header();
    const QList<int> order{WindowTableModel::NameColumn,        WindowTableModel::CollectionColumn,
                           WindowTableModel::NextOpeningColumn, WindowTableModel::ScheduleColumn,
                           WindowTableModel::TypeColumn,        WindowTableModel::MembersColumn,
                           WindowTableModel::EnabledColumn,     WindowTableModel::UtcColumn};
    for (int i = 0; i < order.size(); ++i) {
        header.moveSection(header.visualIndex(order[i]), i);
        header.setSectionHidden(order[i], false);
    }
    // Said otherwise already, by the next opening and by the schedule; whoever wants columns of their own
    // for it finds them in the menu of the header.
    header.setSectionHidden(WindowTableModel::EnabledColumn, true);
    header.setSectionHidden(WindowTableModel::UtcColumn, true);
    // On one collection they would say the same in every row.
    header.setSectionHidden(WindowTableModel::CollectionColumn, !isSite);
    header.setSectionHidden(WindowTableModel::MembersColumn, !isSite);
    m_table->setYielding({{WindowTableModel::ScheduleColumn, leastScheduleWidth},
                          {WindowTableModel::CollectionColumn, leastCollectionWidth},
                          {WindowTableModel::NameColumn, leastNameWidth},
                          {WindowTableModel::NextOpeningColumn},
                          {WindowTableModel::MembersColumn, 0, true},
                          {WindowTableModel::TypeColumn, 0, true}});
    m_table->sortByColumn(isSite ? WindowTableModel::NextOpeningColumn : WindowTableModel::NameColumn,
                          Qt::AscendingOrder);
    m_table->keepColumnsIn(new QSettings(this), isSite ? u"windows"_s : u"windowsOfCollection"_s);
}

void WindowsView::setCollection(const QString &collectionId)
{
    setScope(Scope::Collection);
    if (collectionId != m_model->collectionId()) {
        m_messages->dismiss();
        m_search->clear();
        m_model->showCollection(collectionId);
    }
    showSite();
}

void WindowsView::showAll()
{
    setScope(Scope::Site);
    m_model->showCollection({});
    showSite();
}

void WindowsView::showSite()
{
    const SiteSnapshot &site = m_session.snapshot();
    m_model->setSnapshot(site, site.zone(), m_clock.now());
    showState();
    Q_EMIT currentChanged();
}

void WindowsView::showTime()
{
    m_model->setNow(m_clock.now());
    Q_EMIT currentChanged();
}

void WindowsView::filter(const QString &text)
{
    m_model->setFilter(text);
    showState();
}

void WindowsView::clearFilter()
{
    m_search->clear();
    filter({});
    Q_EMIT filterCleared();
}

std::optional<CollectionRow> WindowsView::collectionRow() const
{
    return m_session.snapshot().collectionWithId(m_model->collectionId());
}

void WindowsView::showState()
{
    showAdvice();
    refreshActions();
    if (m_model->rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        if (std::exchange(m_isFocusDue, false)) {
            m_table->setFocus();
        }
        return;
    }
    const Offer add{tr("Add window"), [this] { openNewWindow(); }};
    if (m_model->recordCount() > 0) {
        m_empty->showEmpty(Icon::Search, tr("No maintenance window matches"),
                           tr("Nothing that is said about a window or its collection is like this."),
                           {tr("Clear filter"), [this] {
                                clearFilter();
                                focusList();
                            }});
    } else if (m_scope == Scope::Collection) {
        m_empty->showEmpty(Icon::MaintenanceWindow, tr("No maintenance window"),
                           tr("This collection has no maintenance window: its members may be changed at any "
                              "time, unless another of their collections has one."),
                           add);
    } else {
        const bool hasCollections = !m_session.snapshot().collections().isEmpty();
        m_empty->showEmpty(
            Icon::MaintenanceWindow, tr("No maintenance windows in this site"),
            hasCollections ? tr("Its clients may be changed at any time.")
                           : tr("They are defined on collections, and there is none yet. Clients may be "
                                "changed at any time."),
            hasCollections ? add : Offer{tr("Collections"), [this] {
                                             Q_EMIT locationAsked({PanelId::Collections, {}, {}, {}});
                                         }});
    }
    m_pages->setCurrentWidget(m_empty);
}

void WindowsView::showAdvice()
{
    QString builtIn;
    QString reach;
    const auto row = m_scope == Scope::Collection ? collectionRow() : std::nullopt;
    if (const SiteSnapshot &site = m_session.snapshot(); row && !site.windowsOf(*row).empty()) {
        if (site.collection(*row).isBuiltIn) {
            builtIn = adviceSentence({AdviceCode::BuiltInCollection, {}, 0, {}, {}, {}});
        }
        if (site.membersOf(*row).empty()) {
            reach = tr("This collection has no direct members: its windows apply to nobody. Subcollections "
                       "do not inherit them.");
        } else if (!site.childrenOf(*row).empty()) {
            reach = tr("Effective for the members of this collection; subcollections do not inherit.");
        }
    }
    m_builtIn->setText(builtIn);
    m_reach->setText(reach);
    m_notes->setVisible(!builtIn.isEmpty() || !reach.isEmpty());
}

// What is selected.

std::optional<WindowKey> WindowsView::currentWindow() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return std::nullopt;
    }
    return WindowKey{current.data(CollectionIdRole).toString(), current.data(WindowIdRole).toString()};
}

QList<WindowKey> WindowsView::selectedWindows() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<WindowKey> keys;
    for (const QModelIndex &row : std::as_const(rows)) {
        keys.append({row.data(CollectionIdRole).toString(), row.data(WindowIdRole).toString()});
    }
    return keys;
}

void WindowsView::selectWindow(const QString &collectionId, const QString &windowId)
{
    QModelIndex index = m_model->indexOf(collectionId, windowId);
    if (!index.isValid() && !m_model->filter().isEmpty()
        && placedWindow(m_session.snapshot(), {collectionId, windowId})) {
        clearFilter();
        index = m_model->indexOf(collectionId, windowId);
    }
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void WindowsView::followCurrent()
{
    // Whoever comes by Tab finds a current row that is not selected, and Return would do nothing.
    QItemSelectionModel *selection = m_table->selectionModel();
    if (const QModelIndex current = m_table->currentIndex();
        current.isValid() && !selection->hasSelection()) {
        selection->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    Q_EMIT currentChanged();
}

void WindowsView::selectFirst()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, WindowTableModel::NameColumn));
    }
}

void WindowsView::focusList()
{
    if (!m_table->currentIndex().isValid()) {
        selectFirst();
    }
    m_table->setFocus();
}

} // namespace wk
