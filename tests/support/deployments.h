// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/site.h"

#include <chrono>

namespace wk::test {

/// Advertises a program of its own that may run so long, mandatory from a time on (in UTC).
inline Advertisement &advertise(SiteBuilder &builder, const QString &id, const QString &collectionId,
                                std::chrono::minutes maximumRunTime, QByteArrayView from)
{
    Program program;
    program.packageId = QStringLiteral("P") + id;
    program.name = QStringLiteral("Install");
    program.maximumRunTime = maximumRunTime;
    builder.content.programs.append(program);
    Advertisement advertisement;
    advertisement.id = id;
    advertisement.name = QStringLiteral("Program ") + id;
    advertisement.collectionId = collectionId;
    advertisement.packageId = program.packageId;
    advertisement.programName = program.name;
    advertisement.assignedScheduleEnabled = true;
    const Schedule assigned{civil(from), true, std::chrono::minutes{0}, Once{}};
    advertisement.assignedSchedule = {ScheduleToken{assigned, false, 0}};
    builder.content.advertisements.append(advertisement);
    return builder.content.advertisements.last();
}

/// Deploys updates that take 10 minutes each, enforced from a deadline on.
inline UpdatesAssignment &deployUpdates(SiteBuilder &builder, const QString &id, const QString &collectionId,
                                        const QStringList &updates, QByteArrayView deadline)
{
    UpdatesAssignment assignment;
    assignment.id = id;
    assignment.name = QStringLiteral("Updates ") + id;
    assignment.collectionId = collectionId;
    assignment.deadline = at(deadline);
    for (const QString &name : updates) {
        assignment.updates.append({name, std::chrono::minutes{10}});
    }
    builder.content.updatesAssignments.append(assignment);
    return builder.content.updatesAssignments.last();
}

} // namespace wk::test
