// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/healthreports.h"

#include <QString>

#include <map>

namespace wk::ctl {

/// The parameters of a report as they were given.
using ReportParameters = std::map<ReportParameter, QString>;

/// What they ask for. Throws a Failure: bad input for a value that cannot be read, a collection that is not
/// in the site or a client that neither the site nor a message names, wrong usage for a range that does not
/// end after its start.
[[nodiscard]] ReportQuestion questionOf(const ReportParameters &parameters, const SiteSnapshot &site,
                                        const MessageTable &messages);

} // namespace wk::ctl
