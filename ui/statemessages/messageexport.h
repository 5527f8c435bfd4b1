// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "items/messagesearch.h"

namespace wk {

/// How an export ended, if nobody cancelled it.
struct MessageExport
{
    std::optional<Problem> problem;
};

/// Writes messages to a file (`writeMessagesAsCsv`), which is there whole or is as it was before. Nothing if
/// `progress` ended it.
[[nodiscard]] std::optional<MessageExport> exportMessages(const MessageGround &ground,
                                                          const QList<MessageRow> &oldestFirst,
                                                          CatalogueLanguage language, const QString &file,
                                                          const SearchProgress &progress);

} // namespace wk
