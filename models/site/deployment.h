// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "schedule/schedule.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <optional>

namespace wk {

/// What a maintenance window can hold back.
enum class WorkKind { Program, Update, TaskSequence };

inline constexpr std::size_t workKinds = 3;

/// Position of a collection in its snapshot.
enum class CollectionRow : quint32 {};

/// One thing a deployment runs: a program, a task sequence, or one update of several.
struct DeploymentItem
{
    QString name; ///< the update's; empty for programs and task sequences
    std::chrono::minutes maximumRunTime{0}; ///< 0 is Unknown
    std::chrono::minutes estimatedRunTime{0}; ///< 0: none given
    bool restartRequired = false;

    friend bool operator==(const DeploymentItem &, const DeploymentItem &) = default;
};

/// An advertisement or an updates assignment together with what it runs: all that matters for when it runs.
struct Deployment
{
    QString id;
    QString name;
    WorkKind kind = WorkKind::Program;
    CollectionRow target{};
    bool includesSubcollections = false;
    bool ignoresWindows = false;
    bool restartsOutsideWindows = false;
    /// Mandatory from the earliest start of any of these, if there are any,
    QList<Schedule> assignedSchedules;
    /// or from here. With neither, nobody has to run it.
    std::optional<PlannedTime> deadline;
    std::optional<PlannedTime> notBefore;
    std::optional<PlannedTime> expires; ///< empty also where expiration is switched off
    QList<DeploymentItem> items;
};

} // namespace wk
