// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "site/sitesnapshot.h"
#include "site/windowdraft.h"

#include <QList>

#include <chrono>
#include <optional>

namespace wk {

/// What somebody should know before storing a draft that nothing is wrong with.
enum class AdviceCode {
    ScheduleKept, ///< the form cannot show it; it stays as it is
    BitsKept, ///< it carries bits that mean nothing, kept for as long as it is not changed
    SeveralWindows, ///< number: how many it becomes
    FirstOpeningLater, ///< time: when it first opens, after now, on a later day than the effective date
    NeverOpens, ///< there is no such day
    OpenedForTheLastTime, ///< time: when, before now
    MonthsSkipped, ///< months: that do not have the day
    OffsetDropsMonths, ///< months: with no window, as the offset ends on their last day (contracts.md 3.3)
    OffsetMovesBack, ///< months: where the offset would leave them and the last day counts
    UtcAcrossDaylightSaving, ///< zones: where it moves on the clock
    SplitAcrossDaylightSaving, ///< a gap of an hour between two parts, once a year
    UpdatesLoseGeneralWindows, ///< number: members whose updates will not look at their general windows
    TaskSequencesLoseGeneralWindows, ///< the same
    BuiltInCollection,
    NameWithoutPrefix, ///< the collection's name does not begin with `MW-`
};

struct Advice
{
    AdviceCode code{};
    QLatin1StringView field; ///< of the form, as in `draftfield`; empty: about the whole window
    qsizetype number = 0;
    QList<std::chrono::year_month> months;
    std::optional<CivilTime> time; ///< on the clock that the schedule goes by
    QStringList zones;

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// What is worth knowing about a draft; refuses nothing, and says nothing of what `validate` refuses. Months
/// are those of a year from the effective date on, of two where it recurs more seldom than monthly.
/// `siteZone` counts for schedules in local time of clients that are not there yet.
[[nodiscard]] QList<Advice> adviceOn(const WindowDraft &draft, const SiteSnapshot &site,
                                     const ZoneClock &siteZone, Instant now);

} // namespace wk
