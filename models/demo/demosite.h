// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "site/records.h"

#include <QtGlobal>

#include <optional>

namespace wk {

/// What a demonstration is to look like (contracts.md 8).
struct DemoWish
{
    qint64 clients = 500; ///< less than 0 counts as 0
    qint64 messages = 5000; ///< state messages (`DemoMessages`); a site is the same whatever their number
    quint64 seed = 1; ///< another one: other names, versions, dates and members in the same company
    /// Dates lie around it. Before 1972 or after June 2032 the nearest day of that range counts, because
    /// schedule tokens hold the years 1970 to 2033.
    Instant now{};
    /// How many collections there are; the company's own, some hundred, are there anyway. If not given, they
    /// grow with the clients.
    std::optional<qint64> collections{};
    /// How many collections each client is a direct member of at least. Those it is in by its place and its
    /// role, five to twelve, count and are not taken away. If not given, nothing is added to them.
    std::optional<qint64> membershipsPerClient{};
};

/// A company that an administrator recognizes: a headquarters and child sites around the world, collections
/// by place, role and software, windows of every kind on collections named `MW-...`, deployments that fit,
/// wait and never run. From 500 clients on, every case is there, whatever the seed.
///
/// Valid for `SiteSnapshot::of`; each list ascends by key, the headquarters stands first: what a document of
/// it gives back. The same wish gives the same content everywhere.
[[nodiscard]] SiteContent demoSite(const DemoWish &wish);

} // namespace wk
