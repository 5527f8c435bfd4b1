// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/occurrences.h"

#include <algorithm>
#include <utility>

namespace wk {

using std::chrono::seconds;

namespace {

/// What a clock with this offset shows.
CivilTime shown(Instant instant, seconds offset)
{
    return CivilTime{(instant + offset).time_since_epoch()};
}

Instant meant(CivilTime civil, seconds offset)
{
    return Instant{(civil - offset).time_since_epoch()};
}

} // namespace

// Within one piece of a zone civil order is the order of time. Only a gap mixes two pieces: its civil
// times are read with the offset before it and so fall among the first times of the piece after it.

OccurrenceCursor::OccurrenceCursor(const CivilSteps &steps, seconds duration, ZoneClock zone, Instant from)
    : m_steps(steps), m_duration(duration), m_zone(std::move(zone))
{
    from = std::max(from, ZoneClock::beginningOfTime);
    enter(m_zone.pieceAt(from));
    m_next = m_steps.atOrAfter(std::max(m_piece.civilBegin, shown(from, m_piece.offset)));
    if (m_piece.index > 0) {
        m_lateOffset = m_zone.piece(m_piece.index - 1).offset;
        if (m_lateOffset < m_piece.offset) {
            m_late = m_steps.atOrAfter(shown(std::max(from, m_piece.begin), m_lateOffset));
        }
        if (m_late && m_late->start >= m_piece.civilBegin) {
            m_late.reset();
        }
    }
    advance();
}

void OccurrenceCursor::enter(const ZonePiece &piece)
{
    m_piece = piece;
    m_safeUntil = std::min(shown(piece.end, piece.offset), piece.civilEnd);
}

void OccurrenceCursor::advanceAcrossPieces()
{
    while (m_next && m_next->start >= m_safeUntil && !m_late) {
        if (m_piece.end == ZoneClock::endOfTime) {
            m_next.reset();
        } else if (m_next->start < m_piece.civilEnd) {
            m_late = m_next;
            m_lateOffset = m_piece.offset;
            enter(m_zone.piece(m_piece.index + 1));
            m_next = m_steps.atOrAfter(m_piece.civilBegin);
        } else {
            enter(m_zone.pieceOf(m_next->start));
        }
    }
    if (m_late) {
        takeEarlier();
    } else if (m_next) {
        take(m_next->start, m_piece.offset);
        m_next = m_steps.next(*m_next);
    } else {
        m_atEnd = true;
    }
}

void OccurrenceCursor::takeEarlier()
{
    const bool both = m_next && m_next->start < m_safeUntil;
    const Instant late = meant(m_late->start, m_lateOffset);
    const Instant next = both ? meant(m_next->start, m_piece.offset) : ZoneClock::endOfTime;
    if (late <= next) {
        take(m_late->start, m_lateOffset);
        m_late = m_steps.next(*m_late);
        if (m_late && m_late->start >= m_piece.civilBegin) {
            m_late.reset();
        }
    } else {
        take(m_next->start, m_piece.offset);
    }
    if (next <= late) {
        m_next = m_steps.next(*m_next);
    }
}

Span OccurrenceCursor::takeRun(Instant stop)
{
    Span run = m_current;
    const bool selfBridging = m_steps.period().count() > 0 && m_duration >= m_steps.period();
    advance();
    while (!m_atEnd && m_current.begin <= run.end && m_current.begin < stop) {
        if (selfBridging && m_next && !m_late) {
            const auto last = m_steps.before(std::min(m_safeUntil, shown(stop, m_piece.offset)));
            if (last && last->start >= m_next->start) {
                take(last->start, m_piece.offset);
                m_next = m_steps.next(*last);
            }
        }
        run.end = std::max(run.end, m_current.end);
        advance();
    }
    return run;
}

Occurrences::Occurrences(const Schedule &schedule, const ZoneClock &zone)
    : m_steps(schedule), m_duration(schedule.duration), m_zone(schedule.utc ? ZoneClock::utc() : zone)
{ }

OccurrenceCursor Occurrences::from(Instant instant) const
{
    return {m_steps, m_duration, m_zone, instant};
}

std::optional<Span> Occurrences::nextAfter(Instant instant) const
{
    const OccurrenceCursor cursor = from(instant + seconds{1});
    return cursor.atEnd() ? std::nullopt : std::optional{cursor.current()};
}

std::optional<Span> Occurrences::first() const
{
    return nextAfter(ZoneClock::beginningOfTime);
}

std::optional<Instant> Occurrences::lateStartBefore(const ZonePiece &piece, Instant instant) const
{
    if (piece.index == 0) {
        return std::nullopt;
    }
    const seconds offset = m_zone.piece(piece.index - 1).offset;
    const auto step = m_steps.before(std::min(piece.civilBegin, shown(instant, offset)));
    if (!step || step->start < shown(piece.begin, offset)) {
        return std::nullopt;
    }
    return meant(step->start, offset);
}

std::optional<Span> Occurrences::previousBefore(Instant instant) const
{
    instant = std::min(instant, ZoneClock::endOfTime);
    ZonePiece piece = m_zone.pieceAt(instant);
    auto step = m_steps.before(std::max(piece.civilBegin, shown(instant, piece.offset)));
    std::optional<Instant> late = lateStartBefore(piece, instant);
    if (step && step->start < piece.civilBegin && !late) {
        // Nothing in this piece: the last before it, which may be in any earlier one.
        step = m_steps.before(shown(piece.begin, m_zone.piece(piece.index - 1).offset));
        if (step) {
            piece = m_zone.pieceOf(step->start);
            late = lateStartBefore(piece, ZoneClock::endOfTime);
        }
    }
    std::optional<Instant> start = late;
    if (step && step->start >= piece.civilBegin) {
        start = std::max(late.value_or(ZoneClock::beginningOfTime), meant(step->start, piece.offset));
    }
    return start ? std::optional{Span{*start, *start + m_duration}} : std::nullopt;
}

OccurrenceRange Occurrences::sharingTimeWith(const Span &range) const
{
    const bool nothing = m_duration.count() == 0 || range.isEmpty();
    return {from(range.begin - m_duration + seconds{1}), nothing ? ZoneClock::beginningOfTime : range.end};
}

seconds Occurrences::leastApart() const
{
    using std::chrono::days;
    // A zone that changes its side of the date line leaves out a day. Monthly starts are 28 days apart at
    // least.
    constexpr seconds leap = days{2};
    return (m_steps.period().count() > 0 ? m_steps.period() : days{28}) - leap;
}

qint64 Occurrences::mostRunsIn(const Span &range) const
{
    using std::chrono::days;
    // What bridges its own period pauses only where clocks are set back: not more often than every two weeks.
    const bool bridges = m_steps.period() <= m_duration || m_steps.period().count() == 0;
    const seconds apart = bridges ? seconds{days{14}} : m_steps.period();
    return m_duration.count() == 0 ? 0 : range.length() / apart + 2;
}

} // namespace wk
