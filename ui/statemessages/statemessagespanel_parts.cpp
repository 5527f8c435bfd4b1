// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/rowdelegate.h"
#include "common/severitymeaning.h"
#include "common/tableview.h"
#include "items/messagetablemodel.h"
#include "items/roles.h"
#include "messages/errorcatalogue.h"
#include "statemessages/messagedetails.h"
#include "statemessages/messagefilterbar.h"
#include "statemessages/statemessagespanel.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailsHeight = 264;
constexpr int detailsWidth = 480;
/// From here on there is room for the details beside the table.
constexpr int widthForBoth = 1200;
// What is left of columns where not all fit.
constexpr int leastState = 208;
constexpr int leastParameters = 96;
constexpr int leastTopic = 112;
constexpr int leastClient = 112;
constexpr std::chrono::seconds typingEnds{1};

/// Shows how bad a message is with an icon beside the word.
class MessageRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {smallIconSize, smallIconSize};
        option->icon = icon(meaningOf(static_cast<StateSeverity>(index.data(StateSeverityRole).toInt())));
    }
};

/// Shows an oddity behind the time; the tooltip says more.
class MessageTimeDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    /// Odd ones come and go while one scrolls: there is room for their icon in every row.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = RowDelegate::sizeHint(option, index);
        return pictureOf(index) ? size : size.grownBy({0, 0, smallIconSize + gridUnit, 0});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (const auto picture = pictureOf(index)) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationPosition = QStyleOptionViewItem::Right;
            option->decorationSize = {smallIconSize, smallIconSize};
            option->icon = icon(*picture);
        }
    }

private:
    [[nodiscard]] static std::optional<Icon> pictureOf(const QModelIndex &index)
    {
        const auto &model = *static_cast<const MessageTableModel *>(index.model());
        if (model.isOdd(index, MessageOddity::AfterGap)) {
            return Icon::More; // something is left out
        }
        return model.isOdd(index, MessageOddity::OutOfOrder) ? std::optional(Icon::History) : std::nullopt;
    }
};

/// What matters least is hidden first: fallback status point, site, topic, parameters.
QList<TableView::Yielding> yieldingColumns()
{
    using Model = MessageTableModel;
    return {{Model::StateColumn, leastState},
            {Model::ClientColumn, leastClient},
            {Model::TimeColumn},
            {Model::SeverityColumn},
            {Model::ParametersColumn, leastParameters, true},
            {Model::TopicColumn, leastTopic, true},
            {Model::SiteColumn, 0, true},
            {Model::StatusPointColumn, 0, true}};
}

} // namespace

StateMessagesPanel::StateMessagesPanel(SiteSession &site, MessageSession &messages, const Clock &clock,
                                       const ZoneClock &zone, QWidget *parent)
    : Panel(parent)
    , m_site(site)
    , m_session(messages)
    , m_clock(clock)
    , m_zone(zone)
    , m_model(new MessageTableModel(zone, this))
    , m_more(new MessageBar(this))
    , m_says(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_tablePages(new QStackedWidget(this))
    , m_noMatch(new EmptyState(this))
    , m_list(new QSplitter(Qt::Vertical, this))
    , m_view(new TableView(tr("State messages"), this))
    , m_typing(new QTimer(this))
    , m_follow(new QAction(icon(Icon::Refresh), tr("Follow"), this))
    , m_clear(new QAction(icon(Icon::Close), tr("Clear filters"), this))
    , m_showMore(new QAction(icon(Icon::Parent), tr("Show new messages"), this))
    , m_previous(new QAction(icon(Icon::ChevronLeft), tr("Previous message of the client"), this))
    , m_next(new QAction(icon(Icon::ChevronRight), tr("Next message of the client"), this))
    , m_byClient(new QAction(icon(Icon::Client), tr("Only this client"), this))
    , m_byState(new QAction(icon(Icon::Filter), tr("Only this state"), this))
    , m_byError(new QAction(icon(Icon::Error), tr("Only this error code"), this))
    , m_export(new QAction(icon(Icon::Export), tr("Export messages..."), this))
    , m_retention(new QAction(tr("How long state &messages are kept..."), this))
{
    m_filters = new MessageFilterBar(zone, m_clear, this);
    m_details = new MessageDetails(messages, zone, {m_previous, m_next}, this);
    buildActions();
    buildLayout();
    connectParts();
    showPage();
    showCurrent();
}

void StateMessagesPanel::buildActions()
{
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show new messages as they come, while the newest are in sight"));
    m_follow->setPriority(QAction::HighPriority);
    m_export->setPriority(QAction::HighPriority);
    m_clear->setEnabled(false);
    m_showMore->setEnabled(false);
    const std::initializer_list<std::pair<QAction *, QString>> shortcuts{
        {m_follow, u"Ctrl+Shift+F"_s},  {m_clear, u"Ctrl+Shift+L"_s},   {m_showMore, u"Shift+F5"_s},
        {m_previous, u"Alt+Up"_s},      {m_next, u"Alt+Down"_s},        {m_byClient, u"Ctrl+Shift+C"_s},
        {m_byState, u"Ctrl+Shift+S"_s}, {m_byError, u"Ctrl+Shift+E"_s},
    };
    for (const auto &[action, keys] : shortcuts) {
        const QKeySequence shortcut(keys);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_clear->setShortcuts({m_clear->shortcut(), QKeySequence(Qt::Key_Escape)});
    for (QAction *action : {m_previous, m_next}) {
        //: %1 what a button does, %2 its keys
        action->setToolTip(
            tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void StateMessagesPanel::buildLayout()
{
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false); // newest first is the order there is
    m_view->header()->setSectionsClickable(false);
    m_view->setMostCopied(TableView::quicklyCopied);
    m_view->setItemDelegateForColumn(MessageTableModel::TimeColumn, new MessageTimeDelegate(m_view));
    m_view->setItemDelegateForColumn(MessageTableModel::SeverityColumn, new MessageRowDelegate(m_view));
    auto *separator = new QAction(m_view);
    separator->setSeparator(true);
    m_view->insertActions(m_view->copyAction(),
                          {m_byClient, m_byState, m_byError, m_previous, m_next, separator});
    m_view->setYielding(yieldingColumns());
    m_view->keepColumnsIn(new QSettings(this), u"statemessages/columns"_s);
    m_noMatch->showEmpty(
        Icon::Search, tr("No message fits"),
        tr("All words have to occur in client, topic, state, severity or parameters, and every "
           "filter has to hold."),
        {tr("Clear filters"), [this] { m_clear->trigger(); }});
    m_tablePages->addWidget(m_view);
    m_tablePages->addWidget(m_noMatch);
    m_list->setChildrenCollapsible(false);
    m_list->setHandleWidth(1);
    m_list->addWidget(m_tablePages);
    m_list->addWidget(m_details);
    m_list->setStretchFactor(0, 1);
    m_list->setSizes({2 * detailsHeight, detailsHeight});
    auto *page = new QWidget(this);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_filters);
    inside->addWidget(m_more);
    inside->addWidget(m_list, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_says);
    column->addWidget(m_pages, 1);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingEnds);
}

void StateMessagesPanel::connectParts()
{
    connect(&m_session, &MessageSession::changed, this, [this] {
        m_isFailing = false;
        m_ground.reset();
        search(Reason::Tail);
    });
    connect(&m_session, &MessageSession::newestKnown, this, [this] { search(Reason::Tail); });
    connect(&m_session, &MessageSession::progressed, this, [this](qint64 messages) {
        if (!m_session.isLoaded()) {
            m_loaded = messages;
            showLoading();
        }
    });
    connect(&m_session, &MessageSession::failed, this, &StateMessagesPanel::showFailure);
    connect(&m_site, &SiteSession::snapshotChanged, this, [this] {
        m_filters->setSite(m_site.snapshot());
        m_ground.reset();
        search(Reason::Tail);
    });
    m_filters->setSite(m_site.snapshot());
    connect(m_filters, &MessageFilterBar::questionChanged, this, [this](const MessageQuestion &question) {
        setQuestion(question);
        Q_EMIT filterTold(question.text);
        Q_EMIT locationChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StateMessagesPanel::showCurrent);
    connect(m_view, &TableView::copyRefused, this, &StateMessagesPanel::refuseCopy);
    connect(m_view, &QAbstractItemView::activated, m_byClient, &QAction::trigger);
    connect(m_details, &MessageDetails::locationAsked, this, &Panel::locationAsked);
    connect(m_details, &MessageDetails::done, this, &Panel::done);
    connect(m_typing, &QTimer::timeout, this, &Panel::locationChanged);
    connect(m_follow, &QAction::toggled, this, [this](bool isOn) {
        if (isOn && m_pending) {
            m_showMore->trigger();
        }
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        setQuestion({});
        Q_EMIT filterTold({});
        Q_EMIT locationChanged();
    });
    connect(m_showMore, &QAction::triggered, this, [this] {
        if (m_pending) {
            showFound(Found(*m_pending));
            m_view->scrollToTop();
        }
    });
    connect(m_previous, &QAction::triggered, this, [this] { goToOfClient(m_details->standing().previous); });
    connect(m_next, &QAction::triggered, this, [this] { goToOfClient(m_details->standing().next); });
    connect(m_byClient, &QAction::triggered, this, [this] {
        narrowTo([this](MessageQuestion &question, MessageRow message) {
            const MessageSender &sender = m_model->ground()->table().senderOf(message);
            question.client = sender.clientId.isEmpty() ? sender.client : sender.clientId;
        });
    });
    connect(m_byState, &QAction::triggered, this, [this] {
        narrowTo([this](MessageQuestion &question, MessageRow message) {
            question.topic = m_model->ground()->table()[message].topic;
            question.state = m_model->ground()->table()[message].state;
        });
    });
    connect(m_byError, &QAction::triggered, this, [this] {
        narrowTo([this](MessageQuestion &question, MessageRow message) {
            question.errorCode = errorCodeText(m_model->ground()->table().parametersOf(message).value(0));
        });
    });
    connect(m_export, &QAction::triggered, this, &StateMessagesPanel::chooseExport);
    connect(m_retention, &QAction::triggered, this, &StateMessagesPanel::retentionAsked);
}

QList<QAction *> StateMessagesPanel::panelActions() const
{
    return {m_follow,
            m_export,
            m_showMore,
            m_clear,
            m_byClient,
            m_byState,
            m_byError,
            m_previous,
            m_next,
            m_view->copyAction(),
            m_details->copyAction(),
            m_retention};
}

void StateMessagesPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const bool isBeside = width() >= widthForBoth;
    const Qt::Orientation orientation = isBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_list->orientation() != orientation) {
        const int all = isBeside ? width() : height();
        const int details = isBeside ? detailsWidth : detailsHeight;
        m_list->setOrientation(orientation);
        m_list->setSizes({all - details, details});
    }
}

} // namespace wk
