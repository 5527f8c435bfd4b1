// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/membersview.h"

#include "clients/addmembersdialog.h"
#include "common/actionname.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "common/undooffer.h"
#include "impact/impactdialog.h"
#include "items/clienttablemodel.h"
#include "items/roles.h"
#include "site/collectionedits.h"
#include "wording/editwords.h"
#include "wording/problemwords.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 240;
constexpr int leastWidth = 96; ///< of a name

} // namespace

MembersView::MembersView(SiteSession &session, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
    , m_model(new ClientTableModel(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new TableView(tr("Members"), this))
    , m_empty(new EmptyState(this))
    , m_messages(new MessageBar(this))
    , m_offer(new UndoOffer(session, *m_messages, this))
    , m_bar(new QToolBar(this))
    , m_search(new SearchField(tr("Search members"), this))
    , m_add(new QAction(tr("Add mem&bers..."), this))
    , m_remove(new QAction(tr("Remove member&s..."), this))
{
    build();
    m_table->setModel(m_model);
    using Clients = ClientTableModel;
    m_table->setYielding({{Clients::OperatingSystemColumn, leastWidth, true},
                          {Clients::NameColumn, leastWidth},
                          {Clients::ZoneColumn},
                          {Clients::SiteColumn},
                          {Clients::VersionColumn, 0, true},
                          {Clients::WindowsColumn, 0, true},
                          {Clients::CollectionsColumn, 0, true},
                          {Clients::StatusPointColumn, 0, true},
                          {Clients::ResourceIdColumn, 0, true}});
    m_table->keepColumnsIn(new QSettings(this), u"members"_s);
    m_table->sortByColumn(ClientTableModel::NameColumn, Qt::AscendingOrder);
    m_search->attachView(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showState();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT locationAsked({PanelId::Clients, {}, {}, index.data(ResourceIdRole).toString()});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_session, &SiteSession::snapshotChanged, this, &MembersView::showSite);
    showSite();
}

void MembersView::build()
{
    m_add->setIcon(icon(Icon::Members));
    m_remove->setIcon(icon(Icon::Delete));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remove->setEnabled(false);
    connect(m_add, &QAction::triggered, this, &MembersView::openAdd);
    connect(m_remove, &QAction::triggered, this, &MembersView::openRemove);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->insertActions(m_table->copyAction(), {m_add, m_remove});
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    tools->setSpacing(relatedSpacing);
    for (QAction *action : {m_add, m_remove}) {
        action->setIconText(buttonName(*action));
        m_bar->addAction(action);
    }
    m_bar->setIconSize({smallIconSize, smallIconSize});
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(m_bar, 1);
    tools->addWidget(m_search);
    m_search->setMaximumWidth(searchWidth);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
}

void MembersView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_widthWithWords == 0) {
        m_widthWithWords = m_bar->sizeHint().width() + searchWidth;
    }
    m_bar->setToolButtonStyle(width() < m_widthWithWords ? Qt::ToolButtonIconOnly
                                                         : Qt::ToolButtonTextBesideIcon);
}

void MembersView::setCollection(const QString &collectionId)
{
    if (m_collectionId != collectionId) {
        m_collectionId = collectionId;
        m_messages->dismiss();
        m_search->clear();
        m_model->showMembersOf(collectionId);
    }
    showState();
}

void MembersView::showSite()
{
    m_model->setSnapshot(m_session.snapshot());
    showState();
}

void MembersView::showState()
{
    if (m_model->rowCount() > 0) {
        m_pages->setCurrentWidget(m_table);
        return;
    }
    if (m_model->recordCount() > 0) {
        m_empty->showEmpty(Icon::Search, tr("No member matches"),
                           tr("None of the members has what you search for."),
                           {tr("Clear search"), [this] { m_search->clear(); }});
    } else {
        m_empty->showEmpty(Icon::Members, tr("No members"),
                           tr("Maintenance windows of this collection apply to nobody until it has members."),
                           {tr("Add members"), [this] { openAdd(); }});
    }
    m_pages->setCurrentWidget(m_empty);
}

QList<ClientRow> MembersView::selectedRows() const
{
    QList<ClientRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const auto row = m_session.snapshot().clientWithResourceId(index.data(ResourceIdRole).toUInt());
        if (row) {
            rows.append(*row);
        }
    }
    return rows;
}

QDialog *MembersView::openAdd()
{
    if (!m_session.snapshot().collectionWithId(m_collectionId)) {
        return nullptr;
    }
    auto *dialog = new AddMembersDialog(m_session, m_collectionId, m_clock.now(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddMembersDialog::added, this, &MembersView::done);
    dialog->open();
    return dialog;
}

QDialog *MembersView::openRemove()
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto collection = site.collectionWithId(m_collectionId);
    const QList<ClientRow> rows = selectedRows();
    if (!collection || rows.isEmpty()) {
        return nullptr;
    }
    const Edit edit = removingMembers(site, *collection, rows);
    const auto count = static_cast<int>(edit.changes.size());
    // The first subject is the collection.
    const ImpactQuestion question{tr("Remove members"),
                                  //: %1 a collection, %2 names of clients
                                  tr("Remove %n client(s) from “%1”: %2?", nullptr, count)
                                      .arg(edit.subjects.value(0), listedNames(edit.subjects.mid(1))),
                                  tr("&Remove")};
    return ImpactDialog::openBefore(question, site, edit, m_clock.now(), window(), this,
                                    [this, edit] { remove(edit); });
}

void MembersView::remove(const Edit &edit)
{
    m_session.submit(edit, this, [this, edit](const std::optional<Problem> &problem) {
        if (problem) {
            m_offer->forget();
            m_messages->showMessage(MessageKind::Error, problemWords(*problem));
            return;
        }
        const auto count = static_cast<int>(edit.changes.size());
        m_offer->show(edit, tr("%n member(s) removed.", nullptr, count));
    });
}

} // namespace wk
