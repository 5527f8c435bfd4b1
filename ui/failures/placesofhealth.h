// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "reports/deploymenthealth.h"
#include "reports/report.h"

#include <optional>

namespace wk {

// Where the numbers of the page lead.

/// A report of what was asked, and of nothing else where a state is given.
[[nodiscard]] Location reportPlace(ReportId report, const HealthQuestion &question,
                                   std::optional<qint32> state = {});
/// The report of which the rows are the clients of a group; nothing if none lists just them.
[[nodiscard]] std::optional<Location> reportPlace(const HealthGroup &group, const HealthQuestion &question);
/// The messages that tell of a group; nothing if none do.
[[nodiscard]] std::optional<Location> messagesPlace(const HealthGroup &group, const HealthQuestion &question);
/// All that a client sent, by its id or name.
[[nodiscard]] Location messagesOfClientPlace(const QString &client);
/// The failures of a day.
[[nodiscard]] Location dayPlace(const DayHealth &day, const HealthQuestion &question);

} // namespace wk
