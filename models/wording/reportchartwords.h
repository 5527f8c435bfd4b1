// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportchart.h"

#include <QString>

namespace wk {

/// What a chart counts clients by, as a choice: `By cause`.
[[nodiscard]] QString aspectWords(ReportAspect aspect);
/// `Clients by cause`.
[[nodiscard]] QString chartTitle(ReportAspect aspect);

/// What the clients of a bar have in common, in one line.
[[nodiscard]] QString barWords(const ReportBar &bar, ReportAspect aspect);
/// How many they are, and their share of the chart: `87 (17.4 %)`.
[[nodiscard]] QString barNumberWords(const ReportBar &bar, const ReportChart &chart);
/// Both.
[[nodiscard]] QString barSentence(const ReportBar &bar, const ReportChart &chart);
/// The whole chart, for those who do not see it.
[[nodiscard]] QString chartSentence(const ReportChart &chart);

} // namespace wk
