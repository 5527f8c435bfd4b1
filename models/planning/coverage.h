// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "planning/clientgroups.h"
#include "planning/progress.h"

#include <array>
#include <optional>
#include <vector>

namespace wk {

/// What maintenance windows mean for a client, seen from a moment, for one kind of work.
enum class CoverageClass {
    NoWindows, ///< none of any type: everything runs at any time
    Unrestricted, ///< it has windows, but none that hold back this kind of work
    OnlyExpired, ///< restricted, and nothing is to come
    NotSoon, ///< the next effective window does not open within the horizon
    Soon, ///< one is open, or opens within the horizon
};
inline constexpr std::size_t coverageClasses = 5;

/// Which clients have an open effective window, hour by hour.
struct Coverage
{
    Instant from; ///< the beginning of the first hour
    /// For each hour: restricted clients with an effective window that shares time with it. Unrestricted ones
    /// are open in every hour and counted in `classes` only.
    std::vector<qsizetype> openByHour;
    std::array<qsizetype, coverageClasses> classes{}; ///< clients, by `CoverageClass`
    std::vector<ClientRow> clients; ///< those looked at, ascending
    std::vector<CoverageClass> classOf; ///< of each of `clients`
};

/// What is asked of `coverage`.
struct CoverageQuestion
{
    WorkKind kind = WorkKind::Program;
    std::optional<CollectionRow> collection; ///< its direct members; none: all clients
    Instant now; ///< hours begin at the full hour (UTC) before it
    int hours = 28 * 24;
    std::chrono::days horizon{14}; ///< of `NotSoon` and `Soon`; half-open, from `now` on
};

/// Nothing if `progress` stopped it. Effective windows are merged without regard to the range asked for.
[[nodiscard]] std::optional<Coverage> coverage(const SiteSnapshot &site, const CoverageQuestion &question,
                                               const PlanningProgress &progress = {});

/// The clients that have an effective window which shares time with a span, ascending, among those a question
/// is about. Unrestricted ones are not among them.
[[nodiscard]] std::vector<ClientRow> clientsOpenIn(const SiteSnapshot &site, const CoverageQuestion &question,
                                                   const Span &span);

} // namespace wk
