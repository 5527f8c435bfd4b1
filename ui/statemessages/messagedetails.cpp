// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messagedetails.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/severitymeaning.h"
#include "common/textlabel.h"
#include "wording/problemwords.h"
#include "wording/statemessagewords.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk {

namespace {

QLabel *bodyLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1); // one long word must not make everything wide
    return label;
}

QToolButton *actionButton(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MessageDetails::MessageDetails(MessageSession &session, const ZoneClock &zone,
                               const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_zone(zone)
    , m_pages(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_tabs(new QTabWidget(this))
    , m_copyOriginal(new QAction(icon(Icon::Copy), tr("Copy report"), this))
{
    m_none->showEmpty(Icon::StateMessage, tr("No message selected"),
                      tr("Select one to see what it means and what to do about it."));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeMeaning(), tr("Meaning"));
    m_tabs->addTab(makeReport(), tr("Report as sent"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(actions));
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(m_none);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_facts, &KeyValueList::activated, this, &MessageDetails::follow);
    connect(m_copyOriginal, &QAction::triggered, this, [this] {
        if (m_original) {
            QGuiApplication::clipboard()->setText(m_original->sent);
            Q_EMIT done(tr("The report is on the clipboard as it was sent."));
        }
    });
}

QWidget *MessageDetails::makeHead(const QList<QAction *> &actions)
{
    auto *head = new QWidget(this);
    m_picture = new QLabel(head);
    m_title = new TextLabel(TextSize::Section, head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(groupSpacing, relatedSpacing, relatedSpacing, gridUnit);
    row->setSpacing(relatedSpacing);
    row->addWidget(m_picture);
    row->addWidget(m_title, 1);
    for (QAction *action : actions) {
        row->addWidget(actionButton(action, Qt::ToolButtonIconOnly, head));
    }
    return head;
}

QWidget *MessageDetails::makeMeaning()
{
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("What the message means"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    m_notes = bodyLabel(page);
    m_meaning = bodyLabel(page);
    m_advice = bodyLabel(page);
    m_facts = new KeyValueList(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, groupSpacing);
    column->setSpacing(relatedSpacing);
    column->addWidget(m_meaning);
    column->addWidget(m_advice);
    column->addWidget(m_notes);
    column->addWidget(m_facts);
    column->addStretch(1);
    area->setWidget(page);
    return area;
}

QWidget *MessageDetails::makeReport()
{
    auto *page = new QWidget(this);
    m_reportNote = bodyLabel(page);
    m_text = new QPlainTextEdit(page);
    m_text->setAccessibleName(tr("The report the message came in"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(groupSpacing, gridUnit, relatedSpacing, gridUnit);
    row->addWidget(m_reportNote, 1);
    row->addWidget(actionButton(m_copyOriginal, Qt::ToolButtonTextBesideIcon, page));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    return page;
}

TopicState MessageDetails::state() const
{
    const MessageRecord &record = m_ground->table()[*m_message];
    return {record.topic, record.state};
}

void MessageDetails::showMessage(const SharedGround &ground, std::optional<MessageRow> message)
{
    const auto arrivalOf = [](const SharedGround &of, std::optional<MessageRow> row) {
        return row ? std::optional(of->table()[*row].arrival) : std::nullopt;
    };
    const bool isSame = arrivalOf(m_ground, m_message) == arrivalOf(ground, message);
    m_ground = ground;
    m_message = message;
    const bool isKnown = message && ground->isWhole(); // of some alone it would be another
    m_standing = isKnown ? standingOf(ground->table(), *message) : MessageStanding{};
    m_pages->setCurrentIndex(message ? 1 : 0);
    if (!isSame || !m_original) {
        m_original.reset();
        m_text->clear();
        m_reportNote->clear();
        m_copyOriginal->setEnabled(false);
        askForOriginal();
    }
    showMeaning();
}

void MessageDetails::askForOriginal()
{
    if (!m_message) {
        return;
    }
    const qint64 arrival = m_ground->table()[*m_message].arrival;
    m_session.ask([arrival](MessageArchive &archive) { return originalOf(archive, arrival); }, this,
                  [this, arrival](const Result<std::optional<OriginalMessage>> &answer) {
                      // Somebody may have gone on.
                      if (m_message && m_ground->table()[*m_message].arrival == arrival) {
                          takeOriginal(answer);
                      }
                  });
}

void MessageDetails::takeOriginal(const Result<std::optional<OriginalMessage>> &answer)
{
    if (!answer || !*answer) {
        //: %1 why
        m_reportNote->setText(
            answer ? tr("The message has been deleted.")
                   : tr("The report could not be read: %1.").arg(problemWords(answer.problem())));
        return;
    }
    m_original = **answer;
    m_reportNote->setText(
        tr("The report brought %n message(s).", nullptr, static_cast<int>(m_original->others.size()) + 1));
    m_text->setPlainText(m_original->laidOut);
    m_copyOriginal->setEnabled(true);
    showMeaning();
}

void MessageDetails::showPicture()
{
    if (m_message) {
        m_picture->setPixmap(icon(meaningOf(stateSeverity(state())))
                                 .pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    }
}

void MessageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    }
    QWidget::changeEvent(event);
}

} // namespace wk
