// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/statuspointedits.h"

#include <QString>

namespace wk {

/// `10,000 in 1 h`.
[[nodiscard]] QString throttleWords(quint32 count, std::chrono::seconds interval);

/// What a throttle means for the deployment of clients, as a sentence: `20,000 installations send 80,000
/// messages: 8 h at this setting.` At a throttle that is 0, that nothing would ever be relayed.
[[nodiscard]] QString throttleSentence(int installations, quint32 count, std::chrono::seconds interval);

/// Which clients an assignment leaves as they are, and why; empty if none.
[[nodiscard]] QString leftOutSentences(const Assigning &assigning, const QString &serverName,
                                       const SiteSnapshot &site);

/// What came of an assignment, as sentences: how many clients are assigned to which server now, and which
/// are not and why. An empty server is none.
[[nodiscard]] QString assigningSentences(const Assigning &assigning, const QString &serverName,
                                         const SiteSnapshot &site);

} // namespace wk
