// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowsahead.h"

#include "planning/effectivewindows.h"

#include <algorithm>

namespace wk {

using std::chrono::seconds;

namespace {

bool laterThan(const OccurrenceCursor &left, const OccurrenceCursor &right)
{
    return left.current().begin > right.current().begin;
}

} // namespace

WindowsAhead::WindowsAhead(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant from)
{
    const QList<WindowRow> windows = applicableWindows(site, client, kind);
    m_restricted = !windows.isEmpty();
    for (const WindowRow row : windows) {
        for (const ScheduleToken &token : site.window(row).window.schedule) {
            const Occurrences occurrences(token.schedule, site.zoneOf(client));
            const auto first = occurrences.first();
            if (occurrences.duration().count() == 0 || !first) {
                continue;
            }
            m_allInEffect = std::max(m_allInEffect, first->begin);
            m_occurrences.push_back(occurrences);
            OccurrenceCursor cursor = occurrences.from(from - occurrences.duration() + seconds{1});
            if (!cursor.atEnd()) {
                m_cursors.push_back(std::move(cursor));
            }
        }
    }
    std::make_heap(m_cursors.begin(), m_cursors.end(), laterThan);
}

void WindowsAhead::grow(Instant until)
{
    Found &last = m_found.back();
    while (!last.closed && last.end < until) {
        if (m_cursors.empty() || m_cursors.front().current().begin > last.end) {
            last.closed = true;
            return;
        }
        std::pop_heap(m_cursors.begin(), m_cursors.end(), laterThan);
        last.end = std::max(last.end, m_cursors.back().takeRun(until).end);
        if (m_cursors.back().atEnd()) {
            m_cursors.pop_back();
        } else {
            std::push_heap(m_cursors.begin(), m_cursors.end(), laterThan);
        }
    }
}

bool WindowsAhead::exists(std::size_t number, Instant limit)
{
    while (m_found.size() <= number) {
        if (!m_found.empty()) {
            grow(limit);
            if (!m_found.back().closed) {
                return false; // it goes on beyond the limit, so none begins before
            }
        }
        if (m_cursors.empty() || m_cursors.front().current().begin >= limit) {
            return false;
        }
        const Instant begin = m_cursors.front().current().begin;
        m_found.push_back({begin, begin});
    }
    return m_found[number].begin < limit;
}

bool WindowsAhead::lasts(std::size_t number, Instant until)
{
    if (number + 1 == m_found.size()) {
        grow(until);
    }
    return m_found[number].end >= until;
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
