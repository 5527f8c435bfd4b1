// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyvaluelist.h"
#include "common/panel.h"
#include "items/messagesearch.h"
#include "messages/messagestanding.h"
#include "session/messagesession.h"
#include "statemessages/originalmessage.h"

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace wk {

class EmptyState;

/// One state message in full: what it means and what to do, its place among those of its client, and the
/// report it came in as it was sent.
class MessageDetails final : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it; `previous` and `next` go to the client's other messages.
    MessageDetails(MessageSession &session, const ZoneClock &zone, const QList<QAction *> &actions,
                   QWidget *parent = nullptr);

    /// A message of the ground; nothing if none is selected.
    void showMessage(const SharedGround &ground, std::optional<MessageRow> message);
    [[nodiscard]] const MessageStanding &standing() const { return m_standing; }

    [[nodiscard]] QAction *copyAction() const { return m_copyOriginal; }

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead(const QList<QAction *> &actions);
    [[nodiscard]] QWidget *makeMeaning();
    [[nodiscard]] QWidget *makeReport();
    void askForOriginal();
    void takeOriginal(const Result<std::optional<OriginalMessage>> &answer);
    void showMeaning();
    void showFacts();
    void showNotes();
    void showPicture();
    void appendError(QList<KeyValueList::Row> &rows) const;
    [[nodiscard]] QString timeText(MessageTime time) const;
    [[nodiscard]] TopicState state() const;
    [[nodiscard]] std::optional<std::chrono::seconds> onTheWay() const;
    void follow(const QString &link);

    MessageSession &m_session;
    ZoneClock m_zone;
    SharedGround m_ground;
    std::optional<MessageRow> m_message;
    MessageStanding m_standing;
    std::optional<OriginalMessage> m_original;

    QStackedWidget *m_pages;
    EmptyState *m_none;
    QTabWidget *m_tabs;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_notes = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_advice = nullptr;
    KeyValueList *m_facts = nullptr;
    QLabel *m_reportNote = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QAction *m_copyOriginal;
};

} // namespace wk
