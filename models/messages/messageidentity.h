// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/statemessage.h"

#include <QByteArray>

namespace wk {

/// What a client is known by: its id, else its name with letter case folded. Never the same for an id and a
/// name: an id has the capital letters of `GUID:`, a folded name has none.
[[nodiscard]] QString clientKey(const MessageSender &sender);

/// 16 bytes that a message is known by (contracts.md 6): equal for messages of one client with the same
/// serial, time, topic, topic id, state and parameters, and for no others as far as SHA-256 tells. They are
/// kept in databases, so they stay the same for ever.
[[nodiscard]] QByteArray messageIdentity(const MessageSender &sender, const StateMessage &message);

} // namespace wk
