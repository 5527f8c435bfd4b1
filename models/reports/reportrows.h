// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <optional>

namespace wk {

// What a row of a report is about, whichever report it is.

/// What stands in a column; nothing if the report has no such column.
[[nodiscard]] ReportValue valueIn(const Report &report, qsizetype row, ReportColumn column);
/// A text that stands in a column; none if nothing or something else does.
[[nodiscard]] std::optional<QString> textIn(const Report &report, qsizetype row, ReportColumn column);
[[nodiscard]] std::optional<qint32> numberIn(const Report &report, qsizetype row, ReportColumn column);

/// The state that a row tells of; none where rows are no states.
[[nodiscard]] std::optional<TopicState> stateIn(const Report &report, qsizetype row);
/// Whether rows are clients.
[[nodiscard]] bool isOfClients(const Report &report);
/// What a row's client can be asked for by: its id, or its name if it gives none; empty if rows are no
/// clients.
[[nodiscard]] QString clientIn(const Report &report, qsizetype row);
/// How many clients a row counts: 1 where rows are clients.
[[nodiscard]] qint64 clientsIn(const Report &report, qsizetype row);

} // namespace wk
