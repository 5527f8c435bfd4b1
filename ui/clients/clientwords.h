// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyvaluelist.h"
#include "site/sitesnapshot.h"

#include <QString>

namespace wk {

/// What is known about a client, in rows; what nobody said is left out.
[[nodiscard]] QList<KeyValueList::Row> clientFacts(const SiteSnapshot &site, ClientRow client);

/// The same in one line, without what one looks up seldom.
[[nodiscard]] QString clientSummary(const SiteSnapshot &site, ClientRow client);

/// That these collections above have windows which do not count, as rich text. Links are ids of collections.
[[nodiscard]] QString notInheritedText(const SiteSnapshot &site, ClientRow client,
                                       const QList<CollectionRow> &above);

} // namespace wk
