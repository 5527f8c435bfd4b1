// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/windowdraft.h"
#include "support/site.h"

namespace wk::test {

/// 2026-03-03 and its like.
[[nodiscard]] std::chrono::local_days day(QByteArrayView isoDate);

/// `Name Tue` and `Name 1/2`, whatever the language.
[[nodiscard]] WindowNaming plainNaming();

/// Ids `{1}`, `{2}` and so on, from 1 for each maker.
[[nodiscard]] IdMaker countingIds();

/// A draft called Patches on the collection A that says a token; the test fails to start if none can.
[[nodiscard]] WindowDraft draftSaying(const QString &token);

/// `field: code arguments` for each problem.
[[nodiscard]] QStringList told(const QList<Problem> &problems);

} // namespace wk::test
