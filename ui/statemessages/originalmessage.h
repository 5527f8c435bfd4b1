// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"

namespace wk {

/// What the archive knows of a message beyond its record.
struct OriginalMessage
{
    ArchivedMessage message;
    QString sent; ///< the text of the report it came in, as it was sent
    QString laidOut; ///< the same to be read, harmless to show
    QList<StateMessage> others; ///< that the report brought, in its order
};

/// Reads it, on the thread of the archive; nothing if the message is there no more.
[[nodiscard]] Result<std::optional<OriginalMessage>> originalOf(MessageArchive &archive, qint64 arrival);

} // namespace wk
