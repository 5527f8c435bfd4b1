// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/yearahead.h"

#include "schedule/civilsteps.h"

#include <algorithm>
#include <utility>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int monthsAhead = 12;

/// More than any clock is ever changed by, or differs from UTC.
constexpr days margin{2};

year_month monthOf(CivilTime time)
{
    const year_month_day date{floor<days>(time)};
    return date.year() / date.month();
}

void note(QList<YearOddity> &oddities, YearOddity oddity)
{
    if (!oddities.contains(oddity)) {
        oddities.append(oddity);
    }
}

/// Whether a clock shows a time once more after this instant of a piece, as it is set back over it.
bool comesAgain(Instant instant, const ZonePiece &piece, const ZoneClock &zone)
{
    if (piece.end == ZoneClock::endOfTime || instant + margin < piece.end) {
        return false;
    }
    const seconds back = piece.offset - zone.piece(piece.index + 1).offset;
    return instant + back >= piece.end;
}

CivilTime shown(Instant instant, seconds offset)
{
    return CivilTime{(instant + offset).time_since_epoch()};
}

class Year
{
public:
    Year(const ZoneClock &zone, Instant from) : m_zone(zone), m_first(monthOf(zone.toCivil(from)))
    {
        for (int i = 0; i < monthsAhead; ++i) {
            m_months.append({m_first + months{i}, {}, {}});
        }
    }
    void add(const Schedule &schedule);
    QList<YearMonth> taken();

private:
    [[nodiscard]] YearMonth *monthAt(year_month month)
    {
        const auto after = (month - m_first).count();
        return after >= 0 && after < monthsAhead ? &m_months[after] : nullptr;
    }
    void addMonths(const CivilSteps &steps);
    [[nodiscard]] YearOpening openingAt(CivilTime planned, const Schedule &schedule, const ZonePiece &piece,
                                        Instant begin) const;

    const ZoneClock &m_zone;
    year_month m_first;
    QList<YearMonth> m_months;
};

void Year::addMonths(const CivilSteps &steps)
{
    for (YearMonth &month : m_months) {
        const auto oddity = steps.oddityIn(month.month);
        if (oddity == MonthOddity::DayMissing) {
            note(month.oddities, YearOddity::MonthSkipped);
        } else if (oddity == MonthOddity::OffsetDrops) {
            note(month.oddities, YearOddity::OffsetDropsMonth);
        }
    }
}

YearOpening Year::openingAt(CivilTime planned, const Schedule &schedule, const ZonePiece &piece,
                            Instant begin) const
{
    YearOpening opening;
    opening.planned = planned;
    opening.isUtc = schedule.utc;
    opening.span = {begin, begin + schedule.duration};
    opening.start = shown(begin, piece.offset);
    opening.end = opening.span.end < piece.end ? shown(opening.span.end, piece.offset)
                                               : m_zone.toCivil(opening.span.end);
    if (!schedule.utc && opening.start != planned) {
        opening.oddities.append(YearOddity::StartSkipped);
    } else if (!schedule.utc && comesAgain(begin, piece, m_zone)) {
        opening.oddities.append(YearOddity::StartTwice);
    }
    if (opening.end - opening.start != schedule.duration) {
        opening.oddities.append(YearOddity::EndMoved);
    }
    return opening;
}

void Year::add(const Schedule &schedule)
{
    const CivilSteps steps(schedule);
    const ZoneClock clock = schedule.utc ? ZoneClock::utc() : m_zone;
    addMonths(steps);
    const CivilTime stop = local_days{(m_first + months{monthsAhead}) / 1} + margin;
    std::optional<seconds> firstOffset;
    year_month current = m_first;
    std::size_t ordinary = 0; // in the current month; more than are kept in the end need not be stored
    for (auto step = steps.atOrAfter(local_days{m_first / 1} - margin); step && step->start < stop;
         step = steps.next(*step)) {
        const Instant begin = clock.toInstant(step->start);
        const ZonePiece piece = m_zone.pieceAt(begin);
        YearOpening opening = openingAt(step->start, schedule, piece, begin);
        YearMonth *month = monthAt(monthOf(opening.start));
        if (month == nullptr) {
            continue;
        }
        firstOffset = firstOffset.value_or(piece.offset);
        const seconds moved = piece.offset - *firstOffset;
        // What recurs every hour is where it was when it moves by one.
        const bool isElsewhere =
            moved.count() != 0 && (steps.period().count() == 0 || (moved % steps.period()).count() != 0);
        if (schedule.utc && isElsewhere) {
            opening.oddities.append(YearOddity::UtcMoved);
        }
        if (steps.oddityIn(monthOf(step->start)) == MonthOddity::OffsetMovesBack) {
            opening.oddities.append(YearOddity::OffsetMovesBack);
        }
        if (std::exchange(current, month->month) != month->month) {
            ordinary = 0;
        }
        if (!opening.oddities.isEmpty() || ++ordinary <= mostOpeningsInMonth) {
            month->openings.push_back(std::move(opening));
        }
    }
}

bool isEarlier(const YearOpening &left, const YearOpening &right)
{
    return left.span < right.span;
}

/// Equal ones are one, and odd if one of them is.
void uniteEqual(std::vector<YearOpening> &openings)
{
    std::stable_sort(openings.begin(), openings.end(), isEarlier);
    std::vector<YearOpening> united;
    united.reserve(openings.size());
    for (YearOpening &opening : openings) {
        if (united.empty() || united.back().span != opening.span) {
            united.push_back(std::move(opening));
            continue;
        }
        for (const YearOddity oddity : std::as_const(opening.oddities)) {
            note(united.back().oddities, oddity);
        }
    }
    openings = std::move(united);
}

QList<YearMonth> Year::taken()
{
    for (YearMonth &month : m_months) {
        std::vector<YearOpening> &openings = month.openings;
        uniteEqual(openings);
        if (openings.size() > mostOpeningsInMonth) {
            std::stable_partition(openings.begin(), openings.end(),
                                  [](const YearOpening &opening) { return !opening.oddities.isEmpty(); });
            openings.resize(mostOpeningsInMonth);
            std::sort(openings.begin(), openings.end(), isEarlier);
        }
    }
    return std::move(m_months);
}

} // namespace

QList<YearMonth> yearAhead(const MaintenanceWindow &window, const ZoneClock &zone, Instant from)
{
    Year year(zone, from);
    for (const ScheduleToken &token : window.schedule) {
        if (token.schedule.duration.count() > 0) {
            year.add(token.schedule);
        }
    }
    return year.taken();
}

} // namespace wk
