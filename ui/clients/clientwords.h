// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyvaluelist.h"
#include "site/sitesnapshot.h"

#include <QString>

namespace wk {

/// What is known about a client, in rows; what nobody said is left out.
[[nodiscard]] QList<KeyValueList::Row> clientFacts(const SiteSnapshot &site, ClientRow client);

/// The enabled maintenance windows on the collections that a client is a direct member of, ascending.
[[nodiscard]] QList<WindowRow> windowsApplyingTo(const SiteSnapshot &site, ClientRow client);

/// These windows as rich text, each with its schedule and when it opens next on the client's clock. Links are
/// `window:` and a number as of `WindowRow`, or `collection:` and an id.
[[nodiscard]] QString windowsText(const SiteSnapshot &site, ClientRow client, const QList<WindowRow> &windows,
                                  Instant now);

} // namespace wk
