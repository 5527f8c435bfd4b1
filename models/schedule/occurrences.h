// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "core/zoneclock.h"
#include "schedule/civilsteps.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace wk {

/// Walks through the occurrences of one schedule in one zone, in order of time. Equal ones come once: where
/// clocks go forward, two civil starts can be the same instant. Never ends by itself if the schedule does
/// not; costs nothing until asked for the next.
class OccurrenceCursor
{
public:
    /// Begins with the first occurrence that starts at or after `from`. `zone` counts also for a schedule in
    /// UTC here; `Occurrences` sees to that.
    OccurrenceCursor(const CivilSteps &steps, std::chrono::seconds duration, ZoneClock zone, Instant from);

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const Span &current() const { return m_current; }
    void advance()
    {
        if (m_next && m_next->start < m_safeUntil && !m_late) [[likely]] {
            take(m_next->start, m_piece.offset);
            m_next = m_steps.next(*m_next);
        } else {
            advanceAcrossPieces();
        }
    }
    /// The current occurrence together with those after it that overlap or touch, one after the other, and
    /// start before `stop`. Moves behind them. Takes few steps where a schedule lasts longer than its period.
    Span takeRun(Instant stop);

private:
    void take(CivilTime start, std::chrono::seconds offset)
    {
        m_current.begin = Instant{(start - offset).time_since_epoch()};
        m_current.end = m_current.begin + m_duration;
    }
    void enter(const ZonePiece &piece);
    void advanceAcrossPieces();
    void takeEarlier();

    CivilSteps m_steps;
    std::chrono::seconds m_duration;
    ZoneClock m_zone;
    ZonePiece m_piece;
    CivilTime m_safeUntil; ///< civil starts before this come in order of time
    std::optional<CivilSteps::Step> m_next;
    // Starts in the gap before m_piece: read with the offset before it, they fall into m_piece.
    std::optional<CivilSteps::Step> m_late;
    std::chrono::seconds m_lateOffset{0};
    Span m_current{};
    bool m_atEnd = false;
};

/// All occurrences that share time with a range, as a range to loop over; complete, not clipped.
class OccurrenceRange
{
public:
    class Iterator
    {
    public:
        using value_type = Span;
        using difference_type = std::ptrdiff_t;

        Iterator(OccurrenceCursor cursor, Instant stop) : m_cursor(std::move(cursor)), m_stop(stop) { }
        const Span &operator*() const { return m_cursor.current(); }
        Iterator &operator++()
        {
            m_cursor.advance();
            return *this;
        }
        void operator++(int) { m_cursor.advance(); }
        friend bool operator==(const Iterator &iterator, std::default_sentinel_t /*end*/)
        {
            return iterator.m_cursor.atEnd() || iterator.m_cursor.current().begin >= iterator.m_stop;
        }

    private:
        OccurrenceCursor m_cursor;
        Instant m_stop;
    };

    OccurrenceRange(OccurrenceCursor cursor, Instant stop) : m_begin(std::move(cursor), stop) { }
    [[nodiscard]] Iterator begin() const { return m_begin; }
    [[nodiscard]] static std::default_sentinel_t end() { return {}; }

private:
    Iterator m_begin;
};

/// When a schedule happens in a zone: what comes next, what was before, and what lies in a range. A schedule
/// in UTC happens in UTC whatever the zone. All occurrences last equally long, so they end in the order in
/// which they start.
class Occurrences
{
public:
    Occurrences(const Schedule &schedule, const ZoneClock &zone);

    /// The first that starts after an instant.
    [[nodiscard]] std::optional<Span> nextAfter(Instant instant) const;
    /// The last that starts before an instant.
    [[nodiscard]] std::optional<Span> previousBefore(Instant instant) const;
    /// Those that share time with a range. None if they have no duration.
    [[nodiscard]] OccurrenceRange sharingTimeWith(const Span &range) const;
    /// An upper limit of how many stretches without a break the occurrences in a range make.
    [[nodiscard]] qint64 mostRunsIn(const Span &range) const;
    /// No two starts are closer to each other, whatever clocks do in between; not above 0 where nothing can
    /// be said.
    [[nodiscard]] std::chrono::seconds leastApart() const;
    /// The very first one, if there is any.
    [[nodiscard]] std::optional<Span> first() const;
    /// From the first that starts at or after an instant.
    [[nodiscard]] OccurrenceCursor from(Instant instant) const;
    [[nodiscard]] std::chrono::seconds duration() const { return m_duration; }

private:
    [[nodiscard]] std::optional<Instant> lateStartBefore(const ZonePiece &piece, Instant instant) const;

    CivilSteps m_steps;
    std::chrono::seconds m_duration;
    ZoneClock m_zone;
};

} // namespace wk
