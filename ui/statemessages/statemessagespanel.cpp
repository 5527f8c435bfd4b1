// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/statemessagespanel.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "items/messagetablemodel.h"
#include "statemessages/messagedetails.h"
#include "statemessages/messagefilterbar.h"
#include "wording/messagewords.h"
#include "wording/problemwords.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace wk {

// What is asked.

void StateMessagesPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale) {
        search(Reason::Tail);
    }
}

void StateMessagesPanel::setQuestion(const MessageQuestion &question)
{
    m_question = question;
    m_filters->setQuestion(question);
    m_clear->setEnabled(question != MessageQuestion{});
    search(Reason::Question);
}

void StateMessagesPanel::search(Reason reason)
{
    m_isAnswering = m_isAnswering || reason == Reason::Question || m_model->ground() == nullptr;
    m_isStale = !isVisible();
    // The newest are worth seeing while the others are loaded; what a filter finds among them is not.
    const bool isWhole = m_session.isLoaded();
    const bool hasNewest = m_session.newest() && m_question == MessageQuestion{};
    if (m_isStale || (!isWhole && !hasNewest)) {
        m_searching.cancel();
        showPage();
        return;
    }
    const auto extent = isWhole ? MessageGround::Extent::All : MessageGround::Extent::Newest;
    const MessageSnapshot &known = isWhole ? m_session.snapshot() : *m_session.newest();
    const MessageMoment moment{m_clock.now(), m_zone, catalogueLanguage()};
    m_searching.ask(
        [ground = m_ground, site = m_site.snapshot(), messages = known, extent, moment,
         question = m_question](const auto &progress) -> std::optional<Found> {
            Found found;
            found.ground = ground ? ground : std::make_shared<const MessageGround>(site, messages, extent);
            const auto rows = messagesFor(*found.ground, question, moment, progress);
            if (!rows) {
                return {};
            }
            found.oldestFirst = *rows;
            return found;
        },
        [this](const Found &found) { take(found); });
    Q_EMIT workChanged();
}

void StateMessagesPanel::take(const Found &found)
{
    m_ground = found.ground;
    if (std::exchange(m_isAnswering, false)) {
        showFound(found);
    } else {
        takeMore(found);
    }
    Q_EMIT workChanged();
}

// What is shown.

bool StateMessagesPanel::showsNewestOnly() const
{
    return m_model->ground() != nullptr && !m_model->ground()->isWhole();
}

/// Nothing moves under somebody who reads: what is new waits until it is asked for, unless one follows and
/// sees the newest.
void StateMessagesPanel::takeMore(const Found &found)
{
    const qsizetype more = found.oldestFirst.size() - m_model->oldestFirst().size();
    const bool isAtTop = m_view->verticalScrollBar()->value() == 0;
    if (more <= 0 || m_model->oldestFirst().isEmpty() || showsNewestOnly()
        || (m_follow->isChecked() && isAtTop)) {
        showFound(found);
        return;
    }
    m_pending = found;
    showPending();
}

void StateMessagesPanel::showPending()
{
    m_showMore->setEnabled(m_pending.has_value());
    if (!m_pending) {
        m_more->hide();
        return;
    }
    const qsizetype more = m_pending->oldestFirst.size() - m_model->oldestFirst().size();
    m_more->showMessage(MessageKind::Information, tr("%n new message(s)", nullptr, static_cast<int>(more)),
                        {{tr("Show"), [this] { m_showMore->trigger(); }}});
    m_filters->showCount(m_pending->oldestFirst.size(), m_pending->ground->table().size());
}

void StateMessagesPanel::showFound(const Found &found)
{
    const auto shown = current();
    const auto arrival = shown ? std::optional(m_model->ground()->table()[*shown].arrival) : std::nullopt;
    const int scrolled = showsNewestOnly() ? m_view->verticalScrollBar()->value() : 0;
    m_pending.reset();
    m_model->show(found.ground, found.oldestFirst);
    if (found.ground->isWhole()) {
        m_filters->showCount(found.oldestFirst.size(), found.ground->table().size());
    } else {
        showLoading();
    }
    showPending();
    showPage();
    selectSome(std::exchange(m_wanted, std::nullopt).value_or(arrival.value_or(0)));
    if (scrolled > 0) {
        m_view->verticalScrollBar()->setValue(scrolled); // what was read is still there
    }
    showCurrent();
}

/// The selection stays on its message; if that is shown no more, it is on the newest.
void StateMessagesPanel::selectSome(std::optional<qint64> arrival)
{
    const auto row = arrival ? m_model->messageWithArrival(*arrival) : std::nullopt;
    const QModelIndex index = row ? m_model->indexOf(*row) : m_model->index(0, 0);
    if (index.row() != m_view->currentIndex().row() || !m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void StateMessagesPanel::showPage()
{
    const bool showsSome = showsNewestOnly() && m_question == MessageQuestion{};
    if (!m_session.isLoaded() && !showsSome) {
        if (!m_isFailing) {
            showLoading();
        }
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    if (m_model->ground() == nullptr) {
        return; // it is on its way
    }
    if (m_model->ground()->table().size() == 0) {
        m_empty->showEmpty(Icon::StateMessage, tr("No state messages yet"),
                           tr("Clients tell here how their installation, their assignment and their "
                              "communication went, through a "
                              "fallback status point."),
                           {tr("Fallback status points"), [this] {
                                Q_EMIT locationAsked({PanelId::FallbackStatusPoints, {}, {}, {}});
                            }});
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_pages->setCurrentIndex(0);
    const bool isEmpty = m_model->rowCount() == 0;
    m_tablePages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_view);
}

void StateMessagesPanel::showLoading()
{
    const QString so = m_loaded == 0
        ? tr("Loading state messages")
        : tr("Loading state messages: %1 so far").arg(QLocale().toString(m_loaded));
    m_empty->showLoading(so);
    if (showsNewestOnly()) {
        m_filters->showCountOfNewest(m_model->rowCount(), so);
    }
}

void StateMessagesPanel::showFailure(const Problem &problem)
{
    const bool isFirst = !std::exchange(m_isFailing, true);
    const Offer again{tr("Try again"), [this] { m_session.refresh(); }};
    const QString title = tr("State messages could not be read");
    const QString sentence = problemSentence(problem);
    if (!m_session.isLoaded() && !showsNewestOnly()) {
        m_empty->showError(title, sentence, again);
        m_pages->setCurrentWidget(m_empty);
    } else if (isFirst) {
        //: %1 why
        m_says->showMessage(MessageKind::Warning,
                            tr("New state messages could not be read: %1.").arg(problemWords(problem)),
                            {again});
    }
    Q_EMIT workChanged();
}

std::optional<MessageRow> StateMessagesPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && m_model->ground() ? std::optional(m_model->messageAt(index)) : std::nullopt;
}

void StateMessagesPanel::showCurrent()
{
    const auto message = current();
    if (m_model->ground()) {
        m_details->showMessage(m_model->ground(), message);
    }
    m_previous->setEnabled(m_details->standing().previous.has_value());
    m_next->setEnabled(m_details->standing().next.has_value());
    m_byClient->setEnabled(message.has_value());
    m_byState->setEnabled(message.has_value());
    m_byError->setEnabled(message && !m_model->ground()->table().parametersOf(*message).isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0 && !showsNewestOnly());
}

// What one does.

/// Where the filter hides it, the messages of the client take the place of what was filtered.
void StateMessagesPanel::goToOfClient(std::optional<MessageRow> message)
{
    if (!message) {
        return;
    }
    const QModelIndex index = m_model->indexOf(*message);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return;
    }
    m_wanted = m_model->ground()->table()[*message].arrival;
    const MessageSender &sender = m_model->ground()->table().senderOf(*message);
    MessageQuestion question;
    question.client = sender.clientId.isEmpty() ? sender.client : sender.clientId;
    setQuestion(question);
    Q_EMIT filterTold({});
    Q_EMIT locationChanged();
}

void StateMessagesPanel::narrowTo(const std::function<void(MessageQuestion &, MessageRow)> &narrow)
{
    const auto message = current();
    if (!message) {
        return;
    }
    MessageQuestion question = m_question;
    narrow(question, *message);
    setQuestion(question);
    Q_EMIT locationChanged();
}

void StateMessagesPanel::show(const Location &location)
{
    const MessageQuestion question = questionFrom(location.parameters);
    if (location == Location{PanelId::StateMessages, {}, {}, {}}) {
        return; // one comes back to what one left
    }
    setQuestion(question);
    Q_EMIT filterTold(question.text);
}

Location StateMessagesPanel::location() const
{
    Location location{PanelId::StateMessages, {}, {}, {}};
    location.parameters = parametersOf(m_question);
    return location;
}

void StateMessagesPanel::filter(const QString &text)
{
    if (text == m_question.text) {
        return;
    }
    MessageQuestion question = m_question;
    question.text = text;
    setQuestion(question);
    m_typing->start();
}

QString StateMessagesPanel::filterHint() const
{
    return tr("Search state messages");
}

void StateMessagesPanel::focusList()
{
    m_view->setFocus();
}

// Export.

std::optional<PanelWork> StateMessagesPanel::work() const
{
    if (m_exporting.isRunning()) {
        return PanelWork{tr("Exporting state messages"), m_exported};
    }
    const bool isOnItsWay =
        isVisible() && (m_model->ground() == nullptr || showsNewestOnly()) && !m_isFailing;
    return isOnItsWay ? std::optional(PanelWork{tr("Loading state messages"), 0}) : std::nullopt;
}

void StateMessagesPanel::cancelWork()
{
    if (m_exporting.isRunning()) {
        m_exporting.cancel();
        Q_EMIT done(tr("The export was cancelled; the file is as it was."));
        Q_EMIT workChanged();
    }
}

/// A part would be taken for the whole where it is pasted.
void StateMessagesPanel::refuseCopy(qsizetype selected, qsizetype most)
{
    const QLocale locale;
    const Offer instead{m_export->text(), [this] { m_export->trigger(); }};
    m_says->showMessage(
        MessageKind::Information,
        //: %1 how many messages are selected, %2 how many the clipboard takes
        tr("%1 messages are selected, and no more than %2 are copied. Export them as a file instead.")
            .arg(locale.toString(selected), locale.toString(most)),
        m_export->isEnabled() ? QList{instead} : QList<Offer>{});
}

void StateMessagesPanel::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export state messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &StateMessagesPanel::exportTo);
    dialog->open();
}

void StateMessagesPanel::exportTo(const QString &file)
{
    m_exported = 0;
    m_exporting.ask(
        [ground = m_model->ground(), rows = m_model->oldestFirst(), language = catalogueLanguage(),
         file](const auto &progress) { return exportMessages(*ground, rows, language, file, progress); },
        [this, file](const MessageExport &exported) { takeExport(file, exported); },
        [this](double part) {
            m_exported = part;
            Q_EMIT workChanged();
        });
    Q_EMIT workChanged();
}

void StateMessagesPanel::takeExport(const QString &file, const MessageExport &exported)
{
    if (exported.problem) {
        //: %1 a file, %2 why
        m_says->showMessage(MessageKind::Error,
                            tr("%1 could not be written: %2.").arg(file, problemWords(*exported.problem)));
    } else {
        //: %1 a file
        Q_EMIT done(tr("Exported to %1.").arg(file));
    }
    Q_EMIT workChanged();
}

} // namespace wk
