// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineaxis.h"

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

using Ladder = std::array<AxisLevel, 17>;

/// The finest first.
constexpr Ladder ladder{{
    {{AxisUnit::Minute, 1}, AxisLabel::Time},
    {{AxisUnit::Minute, 5}, AxisLabel::Time},
    {{AxisUnit::Minute, 10}, AxisLabel::Time},
    {{AxisUnit::Minute, 15}, AxisLabel::Time},
    {{AxisUnit::Minute, 30}, AxisLabel::Time},
    {{AxisUnit::Hour, 1}, AxisLabel::Time},
    {{AxisUnit::Hour, 2}, AxisLabel::Time},
    {{AxisUnit::Hour, 3}, AxisLabel::Time},
    {{AxisUnit::Hour, 6}, AxisLabel::Time},
    {{AxisUnit::Hour, 12}, AxisLabel::Time},
    {{AxisUnit::Day, 1}, AxisLabel::WeekdayAndDay},
    {{AxisUnit::Day, 1}, AxisLabel::Day},
    {{AxisUnit::Week, 1}, AxisLabel::WeekdayAndDay},
    {{AxisUnit::Week, 1}, AxisLabel::Day},
    {{AxisUnit::Month, 1}, AxisLabel::Month},
    {{AxisUnit::Month, 3}, AxisLabel::Month},
    {{AxisUnit::Year, 1}, AxisLabel::Year},
}};

/// The shortest there are of their kind, clock changes aside.
constexpr seconds lengthOf(const AxisStep &step)
{
    switch (step.unit) {
    case AxisUnit::Minute: return minutes{step.count};
    case AxisUnit::Hour: return hours{step.count};
    case AxisUnit::Day: return days{step.count};
    case AxisUnit::Week: return days{7 * step.count};
    case AxisUnit::Month: return days{step.count == 1 ? 28 : 30 * step.count};
    case AxisUnit::Year: return days{365};
    }
    Q_UNREACHABLE();
}

std::optional<AxisLevel> levelOver(AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Minute:
    case AxisUnit::Hour: return AxisLevel{{AxisUnit::Day, 1}, AxisLabel::Date};
    case AxisUnit::Day:
    case AxisUnit::Week: return AxisLevel{{AxisUnit::Month, 1}, AxisLabel::MonthAndYear};
    case AxisUnit::Month: return AxisLevel{{AxisUnit::Year, 1}, AxisLabel::Year};
    case AxisUnit::Year: return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool fits(const AxisLevel &level, double secondsPerPixel, const LabelWidths &widths)
{
    const double width = static_cast<double>(lengthOf(level.step).count()) / secondsPerPixel;
    return width >= widths[static_cast<std::size_t>(level.label)];
}

// What clocks show: multiples of a step within one piece of the zone.

seconds civilOf(const ZonePiece &piece, Instant instant)
{
    return instant.time_since_epoch() + piece.offset;
}

Instant instantOf(const ZonePiece &piece, seconds civil)
{
    return Instant{civil - piece.offset};
}

seconds roundedDown(seconds civil, seconds step)
{
    const auto rest = civil % step;
    return civil - (rest < seconds{0} ? rest + step : rest);
}

seconds roundedUp(seconds civil, seconds step)
{
    return roundedDown(civil + step - seconds{1}, step);
}

Instant clockMarkAtOrBefore(Instant instant, seconds step, const ZoneClock &zone)
{
    ZonePiece piece = zone.pieceAt(instant);
    Instant mark = instantOf(piece, roundedDown(civilOf(piece, instant), step));
    while (mark < piece.begin) {
        const Instant last = piece.begin - seconds{1};
        piece = zone.pieceAt(last);
        mark = instantOf(piece, roundedDown(civilOf(piece, last), step));
    }
    return mark;
}

Instant clockMarkAfter(Instant mark, seconds step, const ZoneClock &zone)
{
    ZonePiece piece = zone.pieceAt(mark);
    Instant next = mark + step;
    while (next >= piece.end) {
        piece = zone.pieceAt(piece.end);
        next = instantOf(piece, roundedUp(civilOf(piece, piece.begin), step));
    }
    return next;
}

// What calendars show.

local_days dayAtOrBefore(local_days day, const AxisStep &step)
{
    const year_month_day date{day};
    switch (step.unit) {
    case AxisUnit::Week: return day - (weekday{day} - Monday);
    case AxisUnit::Month: {
        const auto zeroBased = static_cast<unsigned>(date.month()) - 1;
        const unsigned first = zeroBased - zeroBased % static_cast<unsigned>(step.count) + 1;
        return local_days{date.year() / month{first} / 1};
    }
    case AxisUnit::Year: return local_days{date.year() / January / 1};
    default: return day;
    }
}

local_days dayAfter(local_days day, const AxisStep &step)
{
    const year_month_day date{day};
    switch (step.unit) {
    case AxisUnit::Week: return day + days{7};
    case AxisUnit::Month: return local_days{date + months{step.count}};
    case AxisUnit::Year: return local_days{date + years{1}};
    default: return day + days{1};
    }
}

std::vector<Instant> calendarMarks(const AxisStep &step, const Span &range, const ZoneClock &zone)
{
    local_days day = dayAtOrBefore(floor<days>(zone.toCivil(range.begin)), step);
    std::vector<Instant> marks{zone.toInstant(CivilTime{day})};
    while (marks.back() < range.end) {
        day = dayAfter(day, step);
        // Where a zone left out a day, two midnights are one.
        if (const Instant mark = zone.toInstant(CivilTime{day}); mark > marks.back()) {
            marks.push_back(mark);
        }
    }
    return marks;
}

} // namespace

AxisLevels axisLevels(double secondsPerPixel, const LabelWidths &widths)
{
    for (const AxisLevel &level : ladder) {
        const auto upper = levelOver(level.step.unit);
        if (fits(level, secondsPerPixel, widths) && (!upper || fits(*upper, secondsPerPixel, widths))) {
            return {upper, level};
        }
    }
    return {std::nullopt, ladder.back()};
}

std::vector<Instant> axisMarks(const AxisStep &step, const Span &range, const ZoneClock &zone)
{
    if (step.unit != AxisUnit::Minute && step.unit != AxisUnit::Hour) {
        return calendarMarks(step, range, zone);
    }
    const seconds length = lengthOf(step);
    std::vector<Instant> marks{clockMarkAtOrBefore(range.begin, length, zone)};
    while (marks.back() < range.end) {
        marks.push_back(clockMarkAfter(marks.back(), length, zone));
    }
    return marks;
}

std::vector<Span> weekends(const Span &range, const ZoneClock &zone)
{
    std::vector<Span> found;
    const local_days first = floor<days>(zone.toCivil(range.begin));
    // The weekend before may last until Monday's midnight, which is after the begin on a Sunday.
    for (local_days saturday = first - (weekday{first} - Saturday);; saturday += days{7}) {
        const Span weekend{zone.toInstant(CivilTime{saturday}),
                           zone.toInstant(CivilTime{saturday + days{2}})};
        if (weekend.begin >= range.end) {
            return found;
        }
        if (weekend.sharesTimeWith(range)) {
            found.push_back(weekend);
        }
    }
}

std::vector<ClockChange> clockChanges(const Span &range, const ZoneClock &zone)
{
    std::vector<ClockChange> found;
    for (ZonePiece piece = zone.pieceAt(range.begin); piece.end < range.end;) {
        const ZonePiece next = zone.piece(piece.index + 1);
        found.push_back({piece.end, next.offset - piece.offset});
        piece = next;
    }
    return found;
}

} // namespace wk
