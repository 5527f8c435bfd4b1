// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace wk {

/// Why a body is no report (contracts.md 6). What is said about it is the detail of a `NotAReport` problem.
enum class ReportFlaw {
    Encoding, ///< bytes that are no text in the encoding they are in, lone surrogates, NUL
    NotWellFormed, ///< the parser's words, in English
    DocumentType,
    TooDeep, ///< the greatest depth
    AnotherRoot, ///< what it is called
    NoName, ///< no `NetBIOSName`, or an empty or blank one
    NoMessage,
    Time, ///< of a message: what stands there; for this and the following, empty if nothing does
    Topic,
    State,
    SerialNumber,
};

/// The flaw as a word for programs, such as `notWellFormed`.
[[nodiscard]] QLatin1StringView flawName(ReportFlaw flaw);

/// The way back; nothing if it is no such word.
[[nodiscard]] std::optional<ReportFlaw> flawNamed(QStringView name);

} // namespace wk
