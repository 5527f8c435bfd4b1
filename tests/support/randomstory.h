// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QStringList>

namespace wk::test {

/// So many records with ids from 1 on, in turn of MUC, HAM and no site.
[[nodiscard]] SiteSnapshot siteOfThree(int records);

/// 400 messages of clients 1 to 40, lines of a `story`: with and without an id, of all kinds, over the first
/// ten days of March 2026 and in no order. The same for the same seed.
[[nodiscard]] QStringList anyMessages(quint32 seed);

} // namespace wk::test
