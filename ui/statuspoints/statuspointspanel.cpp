// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/statuspointspanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/undooffer.h"
#include "items/roles.h"
#include "items/statuspointtablemodel.h"
#include "statuspoints/assigndialog.h"
#include "statuspoints/quarantineview.h"
#include "statuspoints/receiverplacesdialog.h"
#include "statuspoints/receiverview.h"
#include "statuspoints/receiverwatch.h"
#include "statuspoints/statuspointdetails.h"
#include "statuspoints/statuspointdialog.h"
#include "wording/editwords.h"
#include "wording/problemwords.h"
#include "wording/statuspointwords.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsWidth = 300;
constexpr int listHeight = 200;
constexpr int pageHeight = 520;

/// Shows how a receiver is with an icon beside the word.
class ReceiverDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const auto state = static_cast<ReceiverState::Kind>(index.data(ReceiverStateRole).toInt());
        if (state == ReceiverState::Kind::Running || state == ReceiverState::Kind::Unreachable) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {smallIconSize, smallIconSize};
            option->icon = icon(state == ReceiverState::Kind::Running ? Meaning::Success : Meaning::Error);
        }
    }
};

/// Shows a dialog without waiting for it; it goes when it is closed.
QDialog *opened(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

StatusPointsPanel::StatusPointsPanel(SiteSession &session, const Clock &clock,
                                     const ReceiverAccess &receivers, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_receivers(receivers)
    , m_points(new StatusPointTableModel(this))
    , m_messages(new MessageBar(this))
    , m_undo(new UndoOffer(session, *m_messages, this))
    , m_pages(new QStackedWidget(this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(this))
    , m_view(new TableView(tr("Fallback status points"), this))
    , m_details(new StatusPointDetails(this))
    , m_tabs(new QTabWidget(this))
    , m_receiver(new ReceiverView(receivers.zone, this))
    , m_clientsView(new StatusPointClientsView(this))
    , m_quarantine(new QuarantineView(receivers.zone, this))
    , m_new(new QAction(icon(Icon::Add), tr("New fallback status point..."), this))
    , m_properties(new QAction(icon(Icon::Edit), tr("Configure..."), this))
    , m_places(new QAction(icon(Icon::Settings), tr("Set up receiver..."), this))
    , m_remove(new QAction(icon(Icon::Delete), tr("Remove"), this))
{
    if (receivers.source != nullptr) {
        m_watch = new ReceiverWatch(*receivers.source, clock, receivers.interval, this);
    }
    buildActions();
    buildLayout();
    connectParts();
    takeSnapshot();
}

void StatusPointsPanel::buildActions()
{
    for (QAction *action : {m_new, m_properties, m_places}) {
        action->setPriority(QAction::HighPriority);
    }
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_new, &QAction::triggered, this, &StatusPointsPanel::openNew);
    connect(m_properties, &QAction::triggered, this, &StatusPointsPanel::openProperties);
    connect(m_places, &QAction::triggered, this, &StatusPointsPanel::openPlaces);
    connect(m_remove, &QAction::triggered, this, &StatusPointsPanel::askToRemove);
}

void StatusPointsPanel::buildLayout()
{
    m_view->setModel(m_points);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(StatusPointTableModel::StateColumn, new ReceiverDelegate(m_view));
    m_view->insertActions(m_view->copyAction(), {m_new, m_properties, m_places, m_remove});
    m_view->keepColumnsIn(new QSettings(this), u"statuspoints"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_receiver, tr("Receiver"));
    m_tabs->addTab(m_clientsView, tr("Clients"));
    m_tabs->addTab(m_quarantine, tr("Quarantine"));
    auto *below = new QSplitter(Qt::Horizontal, this);
    below->addWidget(m_details);
    below->addWidget(m_tabs);
    below->setStretchFactor(1, 1);
    below->setSizes({detailsWidth, 2 * detailsWidth});
    m_content->addWidget(m_view);
    m_content->addWidget(below);
    m_content->setStretchFactor(1, 1);
    m_content->setSizes({listHeight, pageHeight});
    for (QSplitter *splitter : {below, m_content}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
}

void StatusPointsPanel::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        Q_EMIT locationChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &StatusPointsPanel::openProperties);
    connect(m_details, &StatusPointDetails::groupAsked, this, [this](ClientGroup group) {
        showTab(Tab::Clients);
        m_clientsView->showGroup(group);
    });
    connect(m_clientsView, &StatusPointClientsView::assignAsked, this, &StatusPointsPanel::openAssign);
    connect(m_clientsView, &StatusPointClientsView::takeAwayAsked, this, &StatusPointsPanel::takeAway);
    connect(m_clientsView, &StatusPointClientsView::locationAsked, this, &Panel::locationAsked);
    connect(m_receiver, &ReceiverView::placesAsked, this, &StatusPointsPanel::openPlaces);
    connect(m_quarantine, &QuarantineView::folderAsked, this, &StatusPointsPanel::openPlaces);
    connect(m_quarantine, &QuarantineView::done, this, &Panel::done);
    connect(&m_session, &SiteSession::snapshotChanged, this, &StatusPointsPanel::takeSnapshot);
    if (m_watch != nullptr) {
        connect(m_watch, &ReceiverWatch::changed, this, &StatusPointsPanel::showReceiver);
    }
}

QList<QAction *> StatusPointsPanel::panelActions() const
{
    return QList<QAction *>{m_new, m_properties, m_places, m_remove} + m_clientsView->viewActions()
        + m_quarantine->viewActions();
}

void StatusPointsPanel::show(const Location &location)
{
    if (!location.serverName.isEmpty()) {
        if (!m_points->indexOf(location.serverName).isValid()) {
            filter({}); // what is asked for matters more than what was searched for
        }
        const QModelIndex index = m_points->indexOf(location.serverName);
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
        }
    }
    bool isNumber = false;
    const quint32 resourceId = location.resourceId.toUInt(&isNumber);
    if (isNumber) {
        showTab(Tab::Clients);
        m_clientsView->showClient(resourceId);
    }
}

Location StatusPointsPanel::location() const
{
    Location location{PanelId::FallbackStatusPoints, {}, {}, {}};
    location.serverName = m_view->currentIndex().data(ServerNameRole).toString();
    return location;
}

void StatusPointsPanel::filter(const QString &text)
{
    m_points->setFilter(text);
    showPage();
}

QString StatusPointsPanel::filterHint() const
{
    return tr("Search servers");
}

void StatusPointsPanel::focusList()
{
    m_view->setFocus();
}

void StatusPointsPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void StatusPointsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_watch != nullptr) {
        m_watch->setActive(true);
    }
}

void StatusPointsPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (m_watch != nullptr) {
        m_watch->setActive(false);
    }
}

// What is shown.

const FallbackStatusPoint *StatusPointsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_points->pointAt(index) : nullptr;
}

void StatusPointsPanel::takeSnapshot()
{
    m_clients = StatusPointClients(m_session.snapshot());
    m_points->setSnapshot(m_session.snapshot());
    watch();
    showPage();
    showCurrent();
}

void StatusPointsPanel::showPage()
{
    if (m_points->recordCount() == 0) {
        m_empty->showEmpty(
            Icon::StatusPoint, tr("No fallback status point yet"),
            tr("Clients report to it while they are installed and while they cannot reach their "
               "management point. Set one up before you deploy clients."),
            {tr("New fallback status point..."), [this] { openNew(); }});
    } else if (m_points->rowCount() == 0) {
        m_empty->showEmpty(Icon::Search, tr("No fallback status point fits"),
                           tr("Servers and site codes are searched; all words have to occur."));
    } else if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_points->index(0, 0));
    }
    m_pages->setCurrentWidget(m_points->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_content);
}

void StatusPointsPanel::showCurrent()
{
    const FallbackStatusPoint *point = current();
    for (QAction *action : {m_properties, m_places, m_remove}) {
        action->setEnabled(point != nullptr);
    }
    const QString serverName = point == nullptr ? QString() : point->serverName;
    m_details->showPoint(m_session.snapshot(), m_clients, point);
    m_clientsView->showSite(m_session.snapshot(), m_clients, serverName);
    m_quarantine->showSpool(point == nullptr ? QString()
                                             : receiverPlaces(m_receivers.database, serverName).spoolFolder);
    showReceiver(serverName);
}

void StatusPointsPanel::showReceiver(const QString &serverName)
{
    const ReceiverState state = m_watch == nullptr ? ReceiverState{} : m_watch->stateOf(serverName);
    m_points->setState(serverName, state.kind);
    const FallbackStatusPoint *point = current();
    if (point != nullptr && point->serverName == serverName) {
        m_receiver->showReceiver(*point, state);
    }
}

void StatusPointsPanel::watch()
{
    if (m_watch == nullptr) {
        return;
    }
    QMap<QString, QString> addresses;
    for (const FallbackStatusPoint &point : m_session.snapshot().content().fallbackStatusPoints) {
        addresses.insert(point.serverName,
                         receiverPlaces(m_receivers.database, point.serverName).metricsAddress);
    }
    m_watch->watch(addresses);
}

// What is done.

QDialog *StatusPointsPanel::openForm(bool isNew)
{
    const FallbackStatusPoint *point = current();
    if (!isNew && point == nullptr) {
        return nullptr;
    }
    auto *dialog = new StatusPointDialog(
        m_session.snapshot(), isNew ? newStatusPoint(m_session.snapshot()) : draftOf(*point),
        [this](const Edit &edit, QObject *context, SiteSession::Done done) {
            m_session.submit(edit, context, std::move(done));
        },
        this);
    connect(&m_session, &SiteSession::snapshotChanged, dialog,
            [this, dialog] { dialog->setSite(m_session.snapshot()); });
    connect(dialog, &StatusPointDialog::stored, this, [this](const Edit &edit) {
        Location stored{PanelId::FallbackStatusPoints, {}, {}, {}};
        stored.serverName = edit.subjects.value(0);
        show(stored);
        focusList();
        m_messages->dismiss();
        Q_EMIT done(editName(edit));
    });
    return opened(dialog);
}

QDialog *StatusPointsPanel::openNew()
{
    return openForm(true);
}

QDialog *StatusPointsPanel::openProperties()
{
    return openForm(false);
}

QDialog *StatusPointsPanel::openPlaces()
{
    const FallbackStatusPoint *point = current();
    if (point == nullptr) {
        return nullptr;
    }
    const QString serverName = point->serverName;
    auto *dialog =
        new ReceiverPlacesDialog(serverName, receiverPlaces(m_receivers.database, serverName), this);
    connect(dialog, &ReceiverPlacesDialog::chosen, this, [this, serverName](const ReceiverPlaces &places) {
        setReceiverPlaces(m_receivers.database, serverName, places);
        watch();
        showCurrent();
    });
    return opened(dialog);
}

QDialog *StatusPointsPanel::openAssign(const QList<quint32> &resourceIds)
{
    if (m_session.snapshot().content().fallbackStatusPoints.isEmpty()) {
        m_messages->showMessage(MessageKind::Information,
                                tr("There is no fallback status point to assign clients to yet."),
                                {{tr("New fallback status point..."), [this] { openNew(); }}});
        return nullptr;
    }
    if (resourceIds.isEmpty()) {
        return nullptr;
    }
    const FallbackStatusPoint *point = current();
    auto *dialog = new AssignDialog(
        m_session.snapshot(), resourceIds, point == nullptr ? QString() : point->serverName,
        [this](const Edit &edit, QObject *context, SiteSession::Done done) {
            m_session.submit(edit, context, std::move(done));
        },
        this);
    connect(&m_session, &SiteSession::snapshotChanged, dialog,
            [this, dialog] { dialog->setSite(m_session.snapshot()); });
    connect(dialog, &AssignDialog::assigned, m_undo,
            [this](const Edit &edit, const QString &sentence) { m_undo->show(edit, sentence); });
    return opened(dialog);
}

void StatusPointsPanel::askToRemove()
{
    const FallbackStatusPoint *point = current();
    if (point == nullptr) {
        return;
    }
    const QString serverName = point->serverName;
    const auto clients = static_cast<int>(m_clients.assignedTo(serverName).size());
    if (clients == 0) {
        remove(serverName);
        return;
    }
    m_messages->showMessage(
        MessageKind::Question,
        //: %1 a server
        tr("Remove the fallback status point on “%1”? %Ln client(s) go on sending there until they are "
           "assigned "
           "to another.",
           nullptr, clients)
            .arg(serverName),
        {{tr("Remove"), [this, serverName] { remove(serverName); }}, {tr("Keep it"), {}}});
}

void StatusPointsPanel::remove(const QString &serverName)
{
    //: %1 a server
    submit(removingStatusPoint(m_session.snapshot(), serverName),
           tr("The fallback status point on “%1” was removed.").arg(serverName));
}

void StatusPointsPanel::takeAway(const QList<quint32> &resourceIds)
{
    const SiteSnapshot &site = m_session.snapshot();
    QList<ClientRow> rows;
    for (const quint32 resourceId : resourceIds) {
        if (const auto row = site.clientWithResourceId(resourceId)) {
            rows.append(*row);
        }
    }
    const Assigning taking = assigning(site, rows, {});
    submit(taking.edit, assigningSentences(taking, {}, site));
}

void StatusPointsPanel::submit(const Edit &edit, const QString &sentence)
{
    if (edit.changes.isEmpty()) {
        return;
    }
    m_session.submit(edit, this, [this, edit, sentence](const std::optional<Problem> &problem) {
        if (problem) {
            m_undo->forget();
            m_messages->showMessage(MessageKind::Error,
                                    //: %1 what is wrong, without a full stop
                                    tr("Nothing was changed: %1.").arg(problemWords(*problem)));
        } else {
            m_undo->show(edit, sentence);
        }
    });
}

} // namespace wk
