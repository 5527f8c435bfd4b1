// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/openings.h"

#include "schedule/occurrences.h"

#include <algorithm>

namespace wk {

namespace {

void sortOut(std::vector<Span> &spans)
{
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
}

} // namespace

std::vector<Span> openingsAhead(const QList<Schedule> &schedules, const ZoneClock &zone, Instant from,
                                std::size_t count)
{
    std::vector<Span> spans;
    for (const Schedule &schedule : schedules) {
        const Occurrences occurrences(schedule, zone);
        // One that began before may last until after.
        OccurrenceCursor cursor = occurrences.from(from - schedule.duration);
        for (std::size_t found = 0; found < count && !cursor.atEnd(); cursor.advance()) {
            if (cursor.current().end > from) {
                spans.push_back(cursor.current());
                ++found;
            }
        }
    }
    sortOut(spans);
    spans.resize(std::min(spans.size(), count));
    return spans;
}

std::vector<Span> openingsIn(const QList<Schedule> &schedules, const ZoneClock &zone, const Span &range)
{
    std::vector<Span> spans;
    for (const Schedule &schedule : schedules) {
        for (const Span &span : Occurrences(schedule, zone).sharingTimeWith(range)) {
            spans.push_back(span);
        }
    }
    sortOut(spans);
    return spans;
}

} // namespace wk
