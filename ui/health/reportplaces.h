// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "reports/reportparameters.h"

#include <optional>

namespace wk {

// Where the rows of a report lead: to another report, or to other panels. What narrows the report down goes
// on narrowing, as far as the place understands it.

/// A report that was made, and of what.
struct ShownReport
{
    const Report &report;
    const ReportParameters &parameters;
    const SiteSnapshot &site;
};

/// What lies behind a row, which is where a double click leads: the clients of a state or an issue; the
/// messages of a client, or its page if it sent none; a window.
[[nodiscard]] std::optional<Location> placeBehind(const ShownReport &shown, qsizetype row);

/// The messages that a row is about; none of a row that no message is.
[[nodiscard]] std::optional<Location> messagesOf(const ShownReport &shown, qsizetype row);
/// The page of a row's client; none if the site has no record of it.
[[nodiscard]] std::optional<Location> clientPageOf(const ShownReport &shown, qsizetype row);
/// The story of a row's client among failed deployments; none of a row that is no client with messages.
[[nodiscard]] std::optional<Location> storyOf(const ShownReport &shown, qsizetype row);

} // namespace wk
