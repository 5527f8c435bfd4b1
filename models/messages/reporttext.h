// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wk {

/// Elements may lie this deep in each other, the root being 1.
inline constexpr int deepestElement = 64;

/// The text of a body, in UTF-8: a byte order mark decides the encoding, else a zero as the first or second
/// byte means UTF-16, because XML begins with an ASCII character. No byte order mark is left in front.
/// Problems: `NotAReport`, `ReportFlaw::Encoding`.
[[nodiscard]] Result<QByteArray> textOfReport(QByteArrayView body);

/// Why decoded text is no report's: a zero in it, or one more byte order mark in front. Problems as above.
[[nodiscard]] std::optional<Problem> flawOfText(QByteArrayView text);

/// What stands in the way of handing XML to a parser: a document type, or more than `deepestElement`. Of text
/// that is not well-formed it finds what it can; the rest is the parser's.
[[nodiscard]] std::optional<Problem> excessOf(QByteArrayView xml);

} // namespace wk
