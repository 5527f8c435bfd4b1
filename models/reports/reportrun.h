// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagesnapshot.h"
#include "reports/reportchoices.h"
#include "reports/reportparameters.h"

#include <functional>

namespace wk {

/// A report that was asked for, and what it can be narrowed down by.
struct ReportAnswer
{
    Report report;
    ReportParameters parameters; ///< that it was made of
    ZoneClock zone; ///< whose clock its times are read on: the client's, if it is about one, else the site's
    ReportChoices choices;
};

/// Told how far it is, from 0 to 1; answers whether to go on.
using ReportProgress = std::function<bool(double)>;

/// Makes a report of what there is. Without a range the health that the snapshot keeps counts, so that only
/// clients are walked through. Problems: those of `questionOf`, `FieldMissing` for a required parameter, and
/// those of `SiteSnapshot::clientNamed` where the report is about one client; the place names the parameter.
/// Empty only where `progress` said no.
[[nodiscard]] std::optional<Result<ReportAnswer>> madeReport(ReportId id, const ReportParameters &parameters,
                                                             const SiteSnapshot &site,
                                                             const MessageSnapshot &messages, Instant now,
                                                             const ReportProgress &progress);

} // namespace wk
