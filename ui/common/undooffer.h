// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"

#include <QObject>

#include <functional>
#include <optional>

namespace wk {

class MessageBar;
class SiteSession;

/// Says in a message bar what was done, and offers to undo it for as long as Undo would take back just that.
class UndoOffer final : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    UndoOffer(SiteSession &session, MessageBar &messages, QObject *parent);

    /// `edit` was stored. `beforeUndo` is called when the offer is taken, before anything is undone.
    void show(const Edit &edit, const QString &sentence, const std::function<void()> &beforeUndo = {});
    /// Another message stands in the bar now.
    void forget() { m_offered.reset(); }

private:
    void withdraw();

    SiteSession &m_session;
    MessageBar &m_messages;
    std::optional<Edit> m_offered;
};

} // namespace wk
