// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/deploymentwords.h"

#include "wording/forecastwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace wk {

namespace {

struct DeploymentWords
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentWords)
};

/// How late a row is; what has no time comes last.
Instant lateness(const ForecastRow &row)
{
    if (row.outcome == Outcome::Never) {
        return ZoneClock::endOfTime;
    }
    return row.acceptedAt.value_or(ZoneClock::endOfTime - std::chrono::seconds{1});
}

} // namespace

QString deploymentKindWords(WorkKind kind)
{
    return kind == WorkKind::Update ? DeploymentWords::tr("Software updates") : kindWords(kind);
}

QString plannedTimeWords(const PlannedTime &time)
{
    if (const auto *instant = std::get_if<Instant>(&time)) {
        //: %1 weekday, date and time
        return DeploymentWords::tr("%1 UTC").arg(dateAndTimeWords(ZoneClock::utc().toCivil(*instant)));
    }
    //: %1 weekday, date and time on the clock of each client
    return DeploymentWords::tr("%1 local time").arg(dateAndTimeWords(std::get<CivilTime>(time)));
}

QString mandatoryWords(const Deployment &deployment, const ZoneClock &zone)
{
    const auto from = mandatoryFrom(deployment, zone);
    return from ? plannedTimeWords(*from) : DeploymentWords::tr("Not mandatory");
}

QString targetWords(const Collection &target, bool includesSubcollections)
{
    const QString &name = target.name.isEmpty() ? target.id : target.name;
    //: %1 a collection; it and its subcollections
    return includesSubcollections ? DeploymentWords::tr("%1 and below").arg(name) : name;
}

QString needWords(const WindowNeed &need)
{
    return need.isUnknown() ? DeploymentWords::tr("Unknown", "run time") : lengthWords(need.whole());
}

QString needSentence(const WindowNeed &need, WorkKind kind)
{
    const QString countdown = lengthWords(need.countdown);
    if (need.isUnknown()) {
        //: %1 a length of time
        return DeploymentWords::tr("The maximum allowed run time is Unknown: it starts wherever a window "
                                   "leaves the countdown of %1, and may run past its end.")
            .arg(countdown);
    }
    const QString runTime = lengthWords(need.maximumRunTime);
    if (kind == WorkKind::Update) {
        //: %1, %2 and %3 lengths of time
        return DeploymentWords::tr("%1 maximum run time, %2 restart countdown and %3 for the restart.")
            .arg(runTime, countdown, lengthWords(need.turnaround));
    }
    //: %1 and %2 lengths of time
    return DeploymentWords::tr("%1 maximum allowed run time and %2 countdown before it.")
        .arg(runTime, countdown);
}

QString outlookWords(OutlookOutcome outcome)
{
    switch (outcome) {
    case OutlookOutcome::Soon: return DeploymentWords::tr("In the next 7 days");
    case OutlookOutcome::Later: return DeploymentWords::tr("Later");
    case OutlookOutcome::Never: return DeploymentWords::tr("Never");
    }
    Q_UNREACHABLE();
}

QString clientsPhrase(OutlookOutcome outcome, const QString &deployment)
{
    switch (outcome) {
    //: What some clients have in common. %1 a deployment
    case OutlookOutcome::Soon: return DeploymentWords::tr("“%1” runs in the next 7 days").arg(deployment);
    //: What some clients have in common. %1 a deployment
    case OutlookOutcome::Later:
        return DeploymentWords::tr("“%1” runs later than in the next 7 days").arg(deployment);
    //: What some clients have in common. %1 a deployment
    case OutlookOutcome::Never: return DeploymentWords::tr("“%1” never runs").arg(deployment);
    }
    Q_UNREACHABLE();
}

QString warnedClientsPhrase(const QString &deployment)
{
    //: What some clients have in common. %1 a deployment
    return DeploymentWords::tr("warnings about “%1”").arg(deployment);
}

const ForecastRow &decidingRow(const ClientOutlook &client)
{
    return *std::max_element(
        client.rows.cbegin(), client.rows.cend(),
        [](const ForecastRow &left, const ForecastRow &right) { return lateness(left) < lateness(right); });
}

QString outlookSentence(const ClientOutlook &client, const ZoneClock &zone, Instant now)
{
    const ForecastRow &deciding = decidingRow(client);
    const auto told = [&](const ForecastRow &row, QStringList sentences) -> QString {
        for (const ForecastWarning warning : row.warnings) {
            sentences.append(warningSentence(warning, row, zone));
        }
        const QString sentence = joinedSentences(sentences);
        //: %1 an update, %2 what becomes of it, in full sentences
        return row.item && client.rows.size() > 1 ? DeploymentWords::tr("%1: %2").arg(*row.item, sentence)
                                                  : sentence;
    };
    QStringList all{told(deciding, {forecastSentence(deciding, zone, now)})};
    for (const ForecastRow &row : client.rows) {
        if (&row != &deciding && !row.warnings.isEmpty()) {
            all.append(told(row, {}));
        }
    }
    return joinedSentences(all);
}

qsizetype warningsOf(const ClientOutlook &client)
{
    return std::accumulate(
        client.rows.cbegin(), client.rows.cend(), qsizetype{0},
        [](qsizetype count, const ForecastRow &row) { return count + row.warnings.size(); });
}

} // namespace wk
