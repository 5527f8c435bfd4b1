// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QString>

namespace wk {

/// The groups in which the console lists reports, in this order.
enum class ReportGroup { Deployment, Assignment, Issues, FollowUp, Collections };
[[nodiscard]] ReportGroup groupOf(ReportId id);
[[nodiscard]] QString groupTitle(ReportGroup group);

/// What a report shows.
[[nodiscard]] QString reportSentence(ReportId id);

/// The label of a field: `Error code`.
[[nodiscard]] QString parameterTitle(ReportParameter parameter);

/// What it amounts to: `87 of 500 clients failed.`
[[nodiscard]] QString totalsSentence(const Report &report);
/// What it means that a report has no rows: `No client waits for a restart.`
[[nodiscard]] QString nothingSentence(ReportId id);

} // namespace wk
