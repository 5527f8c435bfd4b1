// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentfacts.h"

#include "wording/deploymentwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wk {

namespace {

struct DeploymentFacts
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentFacts)
};

/// More updates than these are counted.
constexpr qsizetype updatesNamed = 12;

/// Later recurrences of an assigned schedule are not forecast.
QString mandatory(const SiteSnapshot &site, const Deployment &deployment)
{
    const QString words = mandatoryWords(deployment, site.zone());
    const bool recurs = std::any_of(
        deployment.assignedSchedules.cbegin(), deployment.assignedSchedules.cend(),
        [](const Schedule &schedule) { return !std::holds_alternative<Once>(schedule.recurrence); });
    if (!recurs && deployment.assignedSchedules.size() < 2) {
        return words;
    }
    //: %1 weekday, date and time
    return DeploymentFacts::tr("%1; it recurs, which is not forecast").arg(words);
}

QString runTime(const DeploymentItem &item)
{
    const QString most = item.maximumRunTime.count() == 0 ? DeploymentFacts::tr("Unknown", "run time")
                                                          : lengthWords(item.maximumRunTime);
    if (item.estimatedRunTime.count() == 0) {
        return most;
    }
    //: %1 and %2 lengths of time
    return DeploymentFacts::tr("%1, %2 as a rule").arg(most, lengthWords(item.estimatedRunTime));
}

/// A row each; the first is labelled.
void addUpdates(QList<KeyValueList::Row> &rows, const Deployment &deployment)
{
    QString label = DeploymentFacts::tr("Updates");
    const auto add = [&rows, &label](const QString &value) {
        rows.append({std::exchange(label, {}), value, {}});
    };
    for (const DeploymentItem &item :
         deployment.items.first(std::min(deployment.items.size(), updatesNamed))) {
        //: %1 an update, %2 a length of time
        add(DeploymentFacts::tr("%1: %2").arg(item.name, runTime(item)));
    }
    if (deployment.items.size() > updatesNamed) {
        add(DeploymentFacts::tr("and %n more", nullptr,
                                static_cast<int>(deployment.items.size() - updatesNamed)));
    }
}

QString needed(const SiteSnapshot &site, const Deployment &deployment)
{
    const auto need = windowNeed(site, deployment);
    if (!need || need->isUnknown()) {
        return need ? needSentence(*need, deployment.kind) : QString();
    }
    //: %1 a length of time, %2 a sentence about what it is made of
    return DeploymentFacts::tr("%1: %2").arg(needWords(*need), needSentence(*need, deployment.kind));
}

} // namespace

QList<KeyValueList::Row> deploymentFacts(const SiteSnapshot &site, const Deployment &deployment)
{
    const Collection &target = site.collection(deployment.target);
    QList<KeyValueList::Row> rows{
        {DeploymentFacts::tr("Kind"), deploymentKindWords(deployment.kind), {}},
        {DeploymentFacts::tr("Target"), targetWords(target, deployment.includesSubcollections), target.id},
        {DeploymentFacts::tr("Mandatory from"), mandatory(site, deployment), {}},
    };
    const auto addTime = [&rows](const QString &label, const std::optional<PlannedTime> &time) {
        if (time) {
            rows.append({label, plannedTimeWords(*time), {}});
        }
    };
    addTime(DeploymentFacts::tr("Not before"), deployment.notBefore);
    addTime(DeploymentFacts::tr("Expires"), deployment.expires);
    if (deployment.kind == WorkKind::Update) {
        rows.append({DeploymentFacts::tr("The longest needs"), needed(site, deployment), {}});
        addUpdates(rows, deployment);
    } else if (!deployment.items.isEmpty()) {
        const DeploymentItem &item = deployment.items.first();
        rows.append({DeploymentFacts::tr("Run time"), runTime(item), {}});
        rows.append({DeploymentFacts::tr("Window needed"), needed(site, deployment), {}});
        rows.append({DeploymentFacts::tr("Restart"),
                     item.restartRequired ? DeploymentFacts::tr("It needs one")
                                          : DeploymentFacts::tr("It needs none"),
                     {}});
    }
    rows.append({DeploymentFacts::tr("Deployment ID"), deployment.id, {}});
    return rows;
}

} // namespace wk
