// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/undooffer.h"

#include "common/messagebar.h"
#include "session/sitesession.h"

namespace wk {

UndoOffer::UndoOffer(SiteSession &session, MessageBar &messages, QObject *parent)
    : QObject(parent), m_session(session), m_messages(messages)
{
    connect(&session, &SiteSession::undoChanged, this, &UndoOffer::withdraw);
    connect(&messages, &MessageBar::dismissed, this, &UndoOffer::forget);
}

void UndoOffer::show(const Edit &edit, const QString &sentence, const std::function<void()> &beforeUndo)
{
    m_offered = edit;
    const Offer undo{tr("Undo"), [this, beforeUndo] {
                         if (beforeUndo) {
                             beforeUndo();
                         }
                         m_session.undo();
                     }};
    m_messages.showMessage(MessageKind::Success, sentence, {undo});
}

void UndoOffer::withdraw()
{
    // Something else was done since: Undo would take back that.
    if (m_offered && (m_session.nextUndo() == nullptr || !(*m_session.nextUndo() == *m_offered))) {
        m_offered.reset();
        m_messages.dismiss();
    }
}

} // namespace wk
