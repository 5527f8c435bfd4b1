// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagesearch.h"

#include <QIODevice>

namespace wk {

/// Writes messages as CSV (`csvText`), newest first: times in UTC, then client and id, site, the numbers and
/// labels of topic and state, severity, the parameters one under the other in their cell, the serial number
/// and the fallback status point. Takes a while. Says whether all was written; false if `progress` ended it
/// or the device failed.
[[nodiscard]] bool writeMessagesAsCsv(const MessageGround &ground, const QList<MessageRow> &oldestFirst,
                                      CatalogueLanguage language, QIODevice &device,
                                      const SearchProgress &progress);

} // namespace wk
