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
                m_next.push_back({cursor.current().begin, m_cursors.size()});
                m_cursors.push_back(std::move(cursor));
            }
        }
    }
    std::make_heap(m_next.begin(), m_next.end(), isLater);
}

void WindowsAhead::grow(Instant until)
{
    Found &last = m_found.back();
    while (!last.closed && last.end < until) {
        if (m_next.empty() || m_next.front().begin > last.end) {
            last.closed = true;
            return;
        }
        std::pop_heap(m_next.begin(), m_next.end(), isLater);
        OccurrenceCursor &cursor = m_cursors[m_next.back().cursor];
        last.end = std::max(last.end, cursor.takeRun(until).end);
        if (cursor.atEnd()) {
            m_next.pop_back();
        } else {
            m_next.back().begin = cursor.current().begin;
            std::push_heap(m_next.begin(), m_next.end(), isLater);
        }
    }
}

/// Whether there is a window of this number, as far as windows that begin before `limit` tell.
bool WindowsAhead::find(std::size_t number, Instant limit)
{
    while (m_found.size() <= number) {
        if (!m_found.empty()) {
            grow(limit);
            if (!m_found.back().closed) {
                return false; // it goes on beyond the limit, so none begins before
            }
        }
        if (m_next.empty() || m_next.front().begin >= limit) {
            return false;
        }
        const Instant begin = m_next.front().begin;
        m_found.push_back({begin, begin});
    }
    return true;
}

std::optional<std::size_t> WindowsAhead::firstEndingAfter(Instant instant, Instant limit)
{
    const auto ended = [instant](const Found &found) { return found.closed && found.end <= instant; };
    const auto next = std::partition_point(m_found.begin(), m_found.end(), ended);
    auto number = static_cast<std::size_t>(next - m_found.begin());
    while (exists(number, limit)) {
        if (lasts(number, instant + seconds{1})) {
            return number;
        }
        ++number;
    }
    return std::nullopt;
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
