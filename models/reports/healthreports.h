// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/clientsinreports.h"
#include "reports/report.h"

#include <optional>

namespace wk {

/// What narrows a report down; what is not given narrows nothing.
struct ReportQuestion
{
    std::optional<QString> site = {}; ///< the code of the client's site, see `ClientsInReports::siteOf`
    std::optional<CollectionRow> collection = {}; ///< its direct members
    std::optional<QString> client = {}; ///< a name, letter case ignored, a client id or a resource id
    std::optional<Instant> from = {};
    std::optional<Instant> to = {}; ///< not included
    std::optional<qint32> topic = {};
    std::optional<qint32> state = {};
    std::optional<QString> errorCode = {}; ///< of issues and failures, in any notation
};

/// The reports of contracts.md 7 that the fallback status point feeds. `health` is of the messages in the
/// range that the question names (`healthOf`). Clients come by name, letter case ignored, then by id; states
/// and issues by number and code.
[[nodiscard]] Report healthReport(ReportId id, const ClientsInReports &clients, const HealthOfClients &health,
                                  const ReportQuestion &question);

} // namespace wk
