// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clienttimeline.h"

#include <QString>
#include <QStringList>

namespace wk {

// The timeline of a client in words. Lanes and bars are those of the timeline, rows those of the site it was
// made from. Times are told on a clock in `zone`, seen from `now`.

/// What a lane is called: by its window or its deployment.
[[nodiscard]] QString laneName(const SiteSnapshot &site, const ClientTimeline &timeline,
                               const TimelineLane &lane);
/// What is to be known about it besides, in a few words: its collection, that it is disabled or never runs.
[[nodiscard]] QString laneState(const SiteSnapshot &site, const ClientTimeline &timeline,
                                const TimelineLane &lane);
/// What stands in a lane in place of bars, if there are none: `Open at any time`.
[[nodiscard]] QString laneNote(const ClientTimeline &timeline, const TimelineLane &lane);
/// The same in sentences, with the reasons.
[[nodiscard]] QStringList laneSentences(const SiteSnapshot &site, const ClientTimeline &timeline,
                                        const TimelineLane &lane, const ZoneClock &zone, Instant now);
/// Whether something that the lane's deployment runs never does.
[[nodiscard]] bool neverRuns(const ClientTimeline &timeline, const TimelineLane &lane);

/// `Open`, `Countdown`, `Runs`, `Restart`.
[[nodiscard]] QString barWords(BarKind kind);
/// What a bar says, in sentences: from when to when, how long, which windows make it or which deployment it
/// is, and why then.
[[nodiscard]] QStringList barSentences(const SiteSnapshot &site, const ClientTimeline &timeline,
                                       const TimelineLane &lane, const TimelineBar &bar,
                                       const ZoneClock &zone, Instant now);

} // namespace wk
