// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "reports/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wk {

[[nodiscard]] QString reportTitle(ReportId id);
[[nodiscard]] QString columnTitle(ReportColumn column);

/// A cell for programs and spreadsheets: times as ISO 8601 in UTC, `true` and `false`, names as in
/// contracts.md; only sentences are in the language. Empty where it does not apply.
[[nodiscard]] QString plainText(const ReportValue &value);
/// A report as `csvText` with the columns' titles, cells as `plainText` (contracts.md 7).
[[nodiscard]] QByteArray csvOf(const Report &report);
/// A cell for people; times are those of a clock in `zone`, those of messages to the second. Numbers that
/// name something (topic, state) are written as they are, those that count as the language groups them.
[[nodiscard]] QString shownText(ReportColumn column, const ReportValue &value, const ZoneClock &zone);

} // namespace wk
