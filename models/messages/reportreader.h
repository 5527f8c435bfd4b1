// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "messages/statemessage.h"

#include <QByteArrayView>

namespace wk {

/// Elements may lie this deep in each other, the root being 1.
inline constexpr int deepestElement = 64;

/// Reads a report of contracts.md 6, taken whole or not at all. A byte order mark decides the encoding, else
/// the first two bytes tell UTF-16LE, UTF-16BE or UTF-8. Problems: `NotAReport`, its first argument a word
/// for the reason (see `ReportFlaw`), then what is needed to find it.
[[nodiscard]] Result<StateReport> readReport(QByteArrayView body);

} // namespace wk
