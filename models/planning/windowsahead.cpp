// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowsahead.h"

#include "planning/effectivewindows.h"

#include <algorithm>

namespace wk {

using std::chrono::seconds;

WindowsAhead::WindowsAhead(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant from)
    : WindowsAhead(site, applicableWindows(site, client, kind), site.zoneOf(client), from)
{ }

WindowsAhead::WindowsAhead(const SiteSnapshot &site, const QList<WindowRow> &windows, const ZoneClock &zone,
                           Instant from)
    : m_restricted(!windows.isEmpty())
{
    for (const WindowRow row : windows) {
        for (const ScheduleToken &token : site.window(row).window.schedule) {
            const Occurrences occurrences(token.schedule, zone);
            const auto first = occurrences.first();
            if (occurrences.duration().count() == 0 || !first) {
                continue;
            }
            m_allInEffect = std::max(m_allInEffect, first->begin);
            m_occurrences.push_back(occurrences);
            OccurrenceCursor cursor = occurrences.from(from - occurrences.duration() + seconds{1});
            if (!cursor.atEnd()) {
                advance({cursor.current().begin, m_cursors.size()});
                m_cursors.push_back(std::move(cursor));
            }
        }
    }
    findLongest();
}

/// Where all schedules together last less long than the least pause between two starts of any, nothing occurs
/// twice in a window: up to the first start that came again, all would be open, for longer than they last.
void WindowsAhead::findLongest()
{
    seconds together{0};
    seconds apart = seconds::max();
    for (const Occurrences &occurrences : m_occurrences) {
        together += occurrences.duration();
        apart = std::min(apart, occurrences.leastApart());
    }
    if (together < apart) {
        m_longest = together;
    }
}

/// Puts a cursor where it belongs among the others, of which there are few.
void WindowsAhead::advance(Next next)
{
    m_next.push_back(next);
    for (std::size_t i = m_next.size() - 1; i > 0 && m_next[i - 1].begin < m_next[i].begin; --i) {
        std::swap(m_next[i - 1], m_next[i]);
    }
}

void WindowsAhead::grow(Instant until)
{
    Span &last = m_found.back();
    while (!m_lastIsClosed && last.end < until) {
        if (m_next.empty() || m_next.back().begin > last.end) {
            m_lastIsClosed = true;
            return;
        }
        const std::size_t number = m_next.back().cursor;
        m_next.pop_back();
        OccurrenceCursor &cursor = m_cursors[number];
        last.end = std::max(last.end, cursor.takeRun(until).end);
        if (!cursor.atEnd()) {
            advance({cursor.current().begin, number});
        }
    }
}

/// Whether there is a window of this number, as far as windows that begin before `limit` tell.
bool WindowsAhead::find(std::size_t number, Instant limit)
{
    while (m_found.size() <= number) {
        if (!m_found.empty()) {
            grow(limit);
            if (!m_lastIsClosed) {
                return false; // it goes on beyond the limit, so none begins before
            }
        }
        if (m_next.empty() || m_next.back().begin >= limit) {
            return false;
        }
        const Instant begin = m_next.back().begin;
        m_found.push_back({begin, begin});
        m_lastIsClosed = false;
    }
    return true;
}

std::optional<std::size_t> WindowsAhead::firstEndingAfter(Instant instant, Instant limit)
{
    std::size_t number = m_foundBefore;
    if (number > 0 && m_found[number - 1].end > instant) {
        const auto ended = [instant](const Span &found) { return found.end <= instant; };
        const auto next = std::partition_point(m_found.begin(), m_found.end(), ended);
        number = static_cast<std::size_t>(next - m_found.begin());
    }
    while (exists(number, limit) && !lasts(number, instant + seconds{1})) {
        ++number;
    }
    m_foundBefore = number;
    return exists(number, limit) ? std::optional{number} : std::nullopt;
}

Instant WindowsAhead::trueBegin(std::size_t number, Instant floor)
{
    Instant begin = m_found[number].begin;
    if (number > 0) {
        return begin; // the others follow a pause
    }
    if (m_trueBegin && m_floor == floor) {
        return *m_trueBegin;
    }
    for (bool moved = true; moved && begin > floor;) {
        moved = false;
        for (const Occurrences &occurrences : m_occurrences) {
            const auto before = occurrences.previousBefore(begin);
            if (before && before->end >= begin) {
                begin = before->begin;
                moved = true;
            }
        }
    }
    m_floor = floor;
    m_trueBegin = begin;
    return begin;
}

std::optional<Span> WindowsAhead::singleOpenAt(Instant instant) const
{
    std::optional<Span> longest;
    for (const Occurrences &occurrences : m_occurrences) {
        const auto last = occurrences.previousBefore(instant + seconds{1});
        if (last && last->contains(instant) && (!longest || last->end > longest->end)) {
            longest = last;
        }
    }
    return longest;
}

} // namespace wk
