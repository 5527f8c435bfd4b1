// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/forecastrow.h"

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

} // namespace

ForecastRow forecastRow(const Work &work, Simulation &simulation, Instant end)
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

} // namespace wk
