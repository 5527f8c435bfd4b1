// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/deploymentneed.h"
#include "planning/outlook.h"

#include <QString>

namespace wk {

/// `Program`, `Software updates`, `Task sequence`.
[[nodiscard]] QString deploymentKindWords(WorkKind kind);
/// `Tue 2026-03-10 01:00 UTC`, or `Tue 2026-03-10 01:00 local time` where each client's own clock counts.
[[nodiscard]] QString plannedTimeWords(const PlannedTime &time);
/// From when on clients have to run a deployment, for a cell; `Not mandatory` if they have not.
[[nodiscard]] QString mandatoryWords(const Deployment &deployment, const ZoneClock &zone);
/// The name of the collection, or its id if it has none, and whether those below it are meant too.
[[nodiscard]] QString targetWords(const Collection &target, bool includesSubcollections);
/// `1 h 5 min`, `Unknown`.
[[nodiscard]] QString needWords(const WindowNeed &need);
/// What that is made of, as a sentence.
[[nodiscard]] QString needSentence(const WindowNeed &need, WorkKind kind);

/// `In the next 7 days`, `Later`, `Never`.
[[nodiscard]] QString outlookWords(OutlookOutcome outcome);
/// What the clients with an outcome have in common, as a phrase: `“Office” runs in the next 7 days`.
[[nodiscard]] QString clientsPhrase(OutlookOutcome outcome, const QString &deployment);
/// The same for those that the forecast warns of.
[[nodiscard]] QString warnedClientsPhrase(const QString &deployment);

/// The row of a deployment that tells when a client is through with it, or why not: one that never runs, else
/// the one accepted last.
[[nodiscard]] const ForecastRow &decidingRow(const ClientOutlook &client);
/// When, or why not, with the numbers, and all there is to be aware of; with the update's name if there are
/// several. Times are those of the client's zone, seen from `now`.
[[nodiscard]] QString outlookSentence(const ClientOutlook &client, const ZoneClock &zone, Instant now);
/// How many warnings that tells.
[[nodiscard]] qsizetype warningsOf(const ClientOutlook &client);

} // namespace wk
