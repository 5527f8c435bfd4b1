// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "reports/report.h"

#include <vector>

namespace wk {

/// What the clients of a report are counted by.
enum class ReportAspect {
    State, ///< of deployment or assignment
    Cause, ///< state and first parameter; of issues topic and error code
    Day, ///< of the time that the report is about, in the order of time
    Site,
    ClientVersion,
};

/// Clients that have something in common.
struct ReportBar
{
    enum class Kind {
        Same, ///< the same state, parameter, site or version
        Days, ///< from `first` to `last`, both included
        Earlier, ///< before all other days
        Later,
        Others, ///< everything that is too rare for a bar of its own
    };
    Kind kind = Kind::Same;
    std::optional<TopicState> state = {};
    std::optional<QString> text = {}; ///< parameter, site or version; none if they have none
    std::chrono::local_days first{};
    std::chrono::local_days last{};
    qint64 clients = 0;
    std::vector<quint32> rows = {}; ///< of the report, ascending

    /// Whether both are about the same, however many they are.
    [[nodiscard]] bool isAlike(const ReportBar &other) const
    {
        return kind == other.kind && state == other.state && text == other.text && first == other.first
            && last == other.last;
    }
};

struct ReportChart
{
    static constexpr qsizetype mostBars = 12;

    ReportAspect aspect{};
    qint64 clients = 0; ///< of all bars
    /// At most `mostBars`: days in their order, else those of most clients first and the others last.
    QList<ReportBar> bars;
};

/// What it makes sense to count a report by, the most telling first; none of a report on windows.
[[nodiscard]] QList<ReportAspect> aspectsOf(ReportId id);

/// Days are those of a clock in `zone`; a few days are one bar where there are too many, and what lies far
/// from all the rest, as of a client whose clock is wrong, is earlier or later.
[[nodiscard]] ReportChart chartOf(const Report &report, ReportAspect aspect, const ZoneClock &zone);

} // namespace wk
