// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QString>

#include <optional>

namespace wk {

enum class Outcome {
    Runs, ///< accepted within the range asked for
    Later, ///< accepted after it
    Never, ///< not accepted within five years of becoming available
};

/// Why the outcome is what it is.
enum class ForecastReason {
    Unrestricted, ///< no window applies to the client for this kind of work
    Override, ///< the deployment ignores windows
    Fits, ///< the effective window leaves what it needs
    AfterRange, ///< goes with Later
    WindowTooShort, ///< there are windows, but none leaves what it needs
    NoFurtherWindow, ///< none comes, or those that do are taken by other work
};

enum class ForecastWarning {
    UnknownRunTime, ///< may run past the end of the window
    MaximumLongerThanWindows, ///< what the product warns of with a status message
    CountdownGap, ///< the maximum would fit, but not together with the countdown: no message warns of it
    MisleadingStatus10079, ///< the client will report that it never restarts, and it will restart
};

/// The numbers behind a forecast: what something needs of an effective window, and what the windows have.
struct ForecastNumbers
{
    std::chrono::minutes maximumRunTime{0}; ///< 0 is Unknown
    // The following three are minutes that it was accepted under; with `WindowTooShort`, those of the window
    // that leaves the most; else as set today.
    /// What it needs beside its run time: the program countdown, or for updates restart countdown and
    /// turnaround.
    std::chrono::minutes reserve{0};
    std::chrono::minutes restartCountdown{0};
    std::chrono::minutes restartTurnaround{0};
    /// Goes with `WindowTooShort`: the most that any effective window of the five years leaves, from the
    /// later of its start and the time available. Always less than is needed.
    std::optional<std::chrono::seconds> longestWindow;
    /// Goes with `NoFurtherWindow`: some would leave what it needs, but not when its turn comes.
    bool windowsAreTaken = false;

    [[nodiscard]] std::chrono::minutes needed() const { return maximumRunTime + reserve; }
    [[nodiscard]] std::chrono::minutes restartTime() const { return restartCountdown + restartTurnaround; }
    friend bool operator==(const ForecastNumbers &, const ForecastNumbers &) = default;
};

/// What becomes of one program, task sequence or update on one client.
struct ForecastRow
{
    QString deploymentId;
    QString name; ///< the deployment's
    Instant availableAt; ///< not before `range.begin`
    WorkKind kind = WorkKind::Program;
    std::optional<QString> item; ///< the update's name
    Outcome outcome = Outcome::Never;
    // Empty unless it runs.
    std::optional<Instant> acceptedAt; ///< the countdown begins
    std::optional<Instant> runsFrom;
    std::optional<Instant> runsUntil;
    bool restartNeeded = false;
    std::optional<Instant> restartAt; ///< its countdown begins; empty also if it never happens
    std::optional<Instant> restartFrom; ///< the countdown is over
    std::optional<Instant> restartUntil;
    ForecastReason reason = ForecastReason::NoFurtherWindow;
    QList<ForecastWarning> warnings;
    ForecastNumbers numbers;

    friend bool operator==(const ForecastRow &, const ForecastRow &) = default;
};

/// What a client will do with its mandatory deployments from `range.begin` on, when it is idle and waits
/// for nothing: the model of contracts.md 5. What is accepted at or after `range.end` runs later.
/// By the time accepted (those without come last), deployment id and item.
[[nodiscard]] QList<ForecastRow> forecast(const SiteSnapshot &site, ClientRow client, const Span &range);

} // namespace wk
