// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/impact.h"

#include <QList>
#include <QString>

namespace wk {

/// How much a sentence about a change deserves to be looked at.
enum class ImpactWeight { Neutral, Good, Warning, Bad };

struct ImpactSentence
{
    ImpactWeight weight = ImpactWeight::Neutral;
    QString text;

    friend bool operator==(const ImpactSentence &, const ImpactSentence &) = default;
};

/// What a change means for all clients, the most important first; one sentence if it means nothing.
[[nodiscard]] QList<ImpactSentence> impactSentences(const Impact &impact);

/// What it means for clients that are alike, in a phrase for a cell of a table: `2 deployments never run any
/// more; updates lose the general windows`.
[[nodiscard]] QString impactPhrase(const ClientsImpact &clients);

/// Open time gained or lost, in hours: `12.5 h`; empty if there is none.
[[nodiscard]] QString hoursWords(std::chrono::seconds length);

/// How the outcome of a deployment changes, as a phrase: `never runs any more`.
[[nodiscard]] QString outcomeChangeWords(OutcomeChange change);
/// With the times before and after, on the client's clock: `Office 2007: runs Tue 2026-03-24 22:00, now
/// never`.
[[nodiscard]] QString outcomeChangeSentence(const ClientsImpact::DeploymentChange &change,
                                            const ZoneClock &zone);

} // namespace wk
