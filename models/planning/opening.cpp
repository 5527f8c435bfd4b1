// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/opening.h"

#include "schedule/occurrences.h"

#include <algorithm>
#include <vector>

namespace wk {

using std::chrono::days;
using std::chrono::seconds;

namespace {

/// How far the end of an open window is looked for.
constexpr days horizon{366};

/// What is open at a moment: from the earliest occurrence that goes on to the end of all that joins it.
Span openAt(Instant now, const std::vector<Occurrences> &all)
{
    Span open{now, now};
    for (bool grown = true; grown && open.end < now + horizon;) {
        grown = false;
        for (const Occurrences &occurrences : all) {
            // All of a schedule last equally long, so the last to start is the last to end.
            const auto last = occurrences.previousBefore(open.end + seconds{1});
            if (!last || last->end <= open.end) {
                continue;
            }
            open.end = occurrences.from(last->begin).takeRun(now + horizon).end;
            grown = true;
        }
    }
    if (open.end > now) {
        for (const Occurrences &occurrences : all) {
            for (const Span &span : occurrences.sharingTimeWith({now, now + seconds{1}})) {
                open.begin = std::min(open.begin, span.begin);
            }
        }
    }
    return open;
}

} // namespace

Instant Opening::holdsUntil() const
{
    switch (state) {
    case State::Open: return span.end;
    case State::Ahead: return span.begin;
    case State::Over:
    case State::Never: return ZoneClock::endOfTime;
    }
    Q_UNREACHABLE();
}

Opening openingOf(const MaintenanceWindow &window, const ZoneClock &zone, Instant now)
{
    std::vector<Occurrences> all;
    for (const ScheduleToken &token : window.schedule) {
        if (token.schedule.duration.count() > 0) {
            all.emplace_back(token.schedule, zone);
        }
    }
    if (const Span open = openAt(now, all); !open.isEmpty()) {
        return {Opening::State::Open, open, open.end >= now + horizon};
    }
    Opening opening;
    for (const Occurrences &occurrences : all) {
        const auto next = occurrences.nextAfter(now);
        if (next && (opening.state != Opening::State::Ahead || *next < opening.span)) {
            opening = {Opening::State::Ahead, *next, false};
        } else if (opening.state == Opening::State::Never && occurrences.previousBefore(now)) {
            opening.state = Opening::State::Over;
        }
    }
    return opening;
}

} // namespace wk
