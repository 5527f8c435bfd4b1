// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/deploymentplan.h"

#include "core/codepoints.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

PlannedTime planned(const DemoDays &days, int day, minutes timeOfDay, bool utc)
{
    return utc ? PlannedTime{days.instant(day, timeOfDay)} : PlannedTime{days.civil(day, timeOfDay)};
}

/// Packages in the order of their programs, by the name of these.
QHash<QString, QString> addPrograms(SiteContent &content)
{
    QHash<QString, QString> packageIds;
    for (const ProgramPlan &plan : programPlans()) {
        const QString id = u"MUC%1"_s.arg(packageIds.size() + 0x101, 5, 16, QLatin1Char('0')).toUpper();
        packageIds.insert(plan.name, id);
        if (plan.isTaskSequence) {
            content.taskSequences.append({id, plan.name, plan.maximumRunTime, plan.restartRequired});
        } else {
            content.programs.append(
                {id, plan.name, plan.maximumRunTime, plan.estimatedRunTime, plan.restartRequired});
        }
    }
    return packageIds;
}

Advertisement advertised(const AdvertisementPlan &plan, const CollectionTree &tree, const DemoDays &days)
{
    Advertisement advertisement;
    advertisement.name = plan.name.isEmpty() ? plan.program : plan.name;
    advertisement.collectionId = tree.idOf(plan.collection);
    advertisement.includeSubcollections = plan.includeSubcollections;
    advertisement.flags = plan.flags;
    advertisement.presentTime = planned(days, plan.presentDay.value_or(plan.day.value_or(0) - 2), {}, false);
    if (plan.day) {
        Schedule schedule{days.civil(*plan.day, plan.timeOfDay), plan.utc, minutes{0}, Once{}};
        advertisement.assignedScheduleEnabled = true;
        advertisement.assignedSchedule = {{schedule, false, 0}};
        if (plan.again) {
            schedule.recurrence = *plan.again;
            advertisement.assignedSchedule.append({schedule, false, 0});
        }
    }
    advertisement.expirationEnabled = plan.expirationDay && plan.expirationEnabled;
    if (plan.expirationDay) {
        advertisement.expirationTime = planned(days, *plan.expirationDay, {}, plan.utc);
    }
    return advertisement;
}

QString monthText(std::chrono::year_month_day date)
{
    return u"%1-%2"_s.arg(static_cast<int>(date.year()))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'));
}

UpdatesAssignment assigned(const UpdatesPlan &plan, const CollectionTree &tree, const DemoDays &days)
{
    const int patchDay = plan.monthsBack ? days.patchDay(*plan.monthsBack) : 0;
    UpdatesAssignment assignment;
    assignment.name = plan.monthsBack ? plan.name.arg(monthText(days.date(patchDay))) : plan.name;
    assignment.collectionId = tree.idOf(plan.collection);
    if (plan.day) {
        assignment.deadline = planned(days, patchDay + *plan.day, plan.timeOfDay, plan.utc);
    }
    assignment.ignoreWindows = plan.ignoreWindows;
    assignment.restartOutsideWindows = plan.restartOutsideWindows;
    for (const UpdatePlan &update : plan.updates) {
        assignment.updates.append({update.name, update.maximumRunTime});
    }
    std::sort(assignment.updates.begin(), assignment.updates.end(),
              [](const SoftwareUpdate &left, const SoftwareUpdate &right) {
                  return std::is_lt(compareCodePoints(left.name, right.name));
              });
    return assignment;
}

} // namespace

void addDeployments(SiteContent &content, const CollectionTree &tree, const QStringList &waves,
                    const DemoDays &days)
{
    const QHash<QString, QString> packageIds = addPrograms(content);
    QList<AdvertisementPlan> plans = advertisementPlans();
    for (qsizetype i = 0; i < waves.size(); ++i) {
        // Four waves a week, some done and some to come, within half a year.
        plans.append({.program = u"Virenschutz 8.8"_s,
                      .collection = waves[i],
                      .day = static_cast<int>(i / 4 % 26) * 7 - 14,
                      .timeOfDay = std::chrono::hours{17},
                      .name = waves[i]});
    }
    for (const AdvertisementPlan &plan : plans) {
        Advertisement advertisement = advertised(plan, tree, days);
        advertisement.id =
            u"MUC%1"_s.arg(content.advertisements.size() + 0x20001, 5, 16, QLatin1Char('0')).toUpper();
        advertisement.packageId = packageIds.value(plan.program);
        const bool isTaskSequence =
            std::any_of(content.taskSequences.begin(), content.taskSequences.end(),
                        [&](const TaskSequence &one) { return one.packageId == advertisement.packageId; });
        advertisement.programName = isTaskSequence ? u"*"_s : plan.program;
        content.advertisements.append(advertisement);
    }
    for (const UpdatesPlan &plan : updatesPlans()) {
        UpdatesAssignment assignment = assigned(plan, tree, days);
        assignment.id = QString::number(content.updatesAssignments.size() + 501);
        content.updatesAssignments.append(assignment);
    }
}

} // namespace wk
