// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/forecast.h"

#include "core/codepoints.h"
#include "planning/forecastrow.h"

#include <algorithm>

namespace wk {

namespace {

/// By the time accepted, unless that is after the range.
bool isBefore(const Work &left, const Work &right, Instant end)
{
    const Instant acceptedLeft = std::min(left.acceptedAt.value_or(end), end);
    const Instant acceptedRight = std::min(right.acceptedAt.value_or(end), end);
    if (acceptedLeft != acceptedRight) {
        return acceptedLeft < acceptedRight;
    }
    const auto byId = compareCodePoints(left.deployment->id, right.deployment->id);
    return std::is_neq(byId) ? std::is_lt(byId)
                             : std::is_lt(compareCodePoints(left.item->name, right.item->name));
}

} // namespace

QList<ForecastRow> forecast(const SiteSnapshot &site, ClientRow client, const Span &range)
{
    Simulation simulation(site, client, range.begin);
    simulation.run();
    std::vector<const Work *> works;
    for (const Work &work : simulation.works()) {
        works.push_back(&work);
    }
    std::stable_sort(works.begin(), works.end(), [&range](const Work *left, const Work *right) {
        return isBefore(*left, *right, range.end);
    });
    QList<ForecastRow> rows;
    rows.reserve(static_cast<qsizetype>(works.size()));
    for (const Work *work : works) {
        rows.append(forecastRow(*work, simulation, range.end));
    }
    return rows;
}

} // namespace wk
