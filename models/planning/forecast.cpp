// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/forecast.h"

#include "core/codepoints.h"
#include "planning/simulation.h"

#include <algorithm>

namespace wk {

namespace {

/// What the windows in the five years leave.
struct Room
{
    bool forAll = false; ///< one leaves all that is needed
    /// The most that one leaves, as long as none leaves all; nothing if there is no window.
    std::optional<std::chrono::seconds> longest;
    ClientSettings settings; ///< that this one judges with
};

Room roomFor(const Work &work, Simulation &simulation)
{
    Room room;
    WindowsAhead &windows = simulation.windows(work.kind());
    const auto first = windows.firstEndingAfter(work.availableAt, work.deadline);
    for (std::size_t i = first.value_or(0); first && !room.forAll && windows.exists(i, work.deadline); ++i) {
        const Instant begin = std::max(windows.begin(i), work.availableAt);
        const ClientSettings &settings = simulation.settingsOfWindow(work.kind(), i);
        room.forAll = windows.lasts(i, begin + Simulation::needed(work, settings));
        if (!room.forAll && (!room.longest || *room.longest < windows.end(i) - begin)) {
            room.longest = windows.end(i) - begin;
            room.settings = settings;
        }
    }
    return room;
}

void tellSettings(ForecastNumbers &numbers, const Work &work, const ClientSettings &settings)
{
    numbers.reserve = Simulation::needed(work, settings) - work.item->maximumRunTime;
    numbers.restartCountdown = settings.restartCountdown;
    numbers.restartTurnaround = settings.restartTurnaround;
}

void explainNever(ForecastRow &row, const Work &work, Simulation &simulation)
{
    const Room room = roomFor(work, simulation);
    row.outcome = Outcome::Never;
    if (room.forAll || !room.longest) {
        row.reason = ForecastReason::NoFurtherWindow;
        row.numbers.windowsAreTaken = room.forAll;
        return;
    }
    row.reason = ForecastReason::WindowTooShort;
    row.numbers.longestWindow = room.longest;
    tellSettings(row.numbers, work, room.settings);
    row.warnings.append(*room.longest >= work.item->maximumRunTime
                            ? ForecastWarning::CountdownGap
                            : ForecastWarning::MaximumLongerThanWindows);
}

void explainRun(ForecastRow &row, const Work &work, Simulation &simulation)
{
    row.outcome = Outcome::Runs;
    row.acceptedAt = work.acceptedAt;
    row.runsFrom = work.runsFrom;
    row.runsUntil = work.runsUntil;
    row.restartAt = work.restartAt;
    if (work.restartAt) {
        row.restartFrom = work.restartFrom;
        row.restartUntil = work.restartUntil;
    }
    if (!simulation.windows(work.kind()).restricted()) {
        row.reason = ForecastReason::Unrestricted;
    } else {
        row.reason = work.acceptedInWindow ? ForecastReason::Fits : ForecastReason::Override;
    }
    if (work.misleadingStatus) {
        row.warnings.append(ForecastWarning::MisleadingStatus10079);
    }
}

ForecastRow rowFor(const Work &work, Simulation &simulation, Instant end)
{
    ForecastRow row;
    row.deploymentId = work.deployment->id;
    row.name = work.deployment->name;
    row.availableAt = work.availableAt;
    row.kind = work.kind();
    if (work.kind() == WorkKind::Update) {
        row.item = work.item->name;
    }
    row.restartNeeded = work.item->restartRequired;
    row.numbers.maximumRunTime = work.item->maximumRunTime;
    tellSettings(row.numbers, work, work.acceptedAt ? work.acceptedUnder : simulation.settingsOfToday());
    if (work.runTimeUnknown()) {
        row.warnings.append(ForecastWarning::UnknownRunTime);
    }
    if (!work.acceptedAt) {
        explainNever(row, work, simulation);
    } else if (*work.acceptedAt < end) {
        explainRun(row, work, simulation);
    } else {
        row.outcome = Outcome::Later;
        row.reason = ForecastReason::AfterRange;
    }
    return row;
}

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
        rows.append(rowFor(*work, simulation, range.end));
    }
    return rows;
}

} // namespace wk
