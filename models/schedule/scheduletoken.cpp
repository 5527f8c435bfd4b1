// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduletoken.h"

#include "core/timetext.h"

#include <array>
#include <limits>

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

/// Where a field lies in its half of the token, counted from the least significant bit.
struct Bits
{
    int shift;
    int width;
    const char *field; ///< its name in contracts.md 2
    unsigned least;
    unsigned greatest;

    [[nodiscard]] constexpr quint32 mask() const { return ((1U << width) - 1U) << shift; }
    [[nodiscard]] constexpr unsigned in(quint32 half) const { return (half & mask()) >> shift; }
    [[nodiscard]] constexpr quint32 with(unsigned value) const { return (value << shift) & mask(); }
};

// First half. The words are unsigned: a start minute of 32 or more sets the top bit.
constexpr Bits startMinute{26, 6, "start", 0, 59};
constexpr Bits startHour{21, 5, "start", 0, 23};
constexpr Bits startDay{16, 5, "start", 1, 31};
constexpr Bits startMonth{12, 4, "start", 1, 12};
constexpr Bits startYear{6, 6, "start", 0, 63}; // since 1970
constexpr Bits durationMinutes{0, 6, "durationMinutes", 0, 59};
// Second half; so do 16 hours of duration.
constexpr Bits durationHours{27, 5, "durationMinutes", 0, 23};
constexpr Bits durationDays{22, 5, "durationMinutes", 0, 31};
constexpr Bits kindFlag{19, 3, "kind", 1, 6};
constexpr Bits utcFlag{0, 1, "utc", 0, 1};
// Its bits 18 to 1 depend on the kind.
constexpr Bits spanMinutes{13, 6, "spanMinutes", 0, 59};
constexpr Bits spanHours{8, 5, "spanHours", 0, 23};
constexpr Bits spanDays{3, 5, "spanDays", 0, 31};
constexpr Bits weekday{16, 3, "weekday", 1, 7};
constexpr Bits weeks{13, 3, "weeks", 1, 4};
constexpr Bits monthsByWeekday{12, 4, "months", 1, 12};
constexpr Bits weekOrder{9, 3, "weekOrder", 0, 4};
constexpr Bits offsetDays{6, 3, "offsetDays", 0, 7};
constexpr Bits monthDay{14, 5, "monthDay", 0, 31};
constexpr Bits monthsByDate{10, 4, "months", 1, 12};

constexpr quint32 commonBits = durationHours.mask() | durationDays.mask() | kindFlag.mask() | utcFlag.mask();
constexpr std::array<quint32, 6> bitsOfKind{
    0,
    spanMinutes.mask() | spanHours.mask() | spanDays.mask(),
    weekday.mask() | weeks.mask(),
    weekday.mask() | monthsByWeekday.mask() | weekOrder.mask(),
    monthDay.mask() | monthsByDate.mask(),
    weekday.mask() | monthsByWeekday.mask() | weekOrder.mask() | offsetDays.mask(),
};

constexpr minutes oneDay{24 * 60};
constexpr minutes longestDuration = std::chrono::days{31} + std::chrono::hours{23} + minutes{59};

quint32 usedBits(const Recurrence &recurrence)
{
    return commonBits | bitsOfKind[recurrence.index()];
}

/// Keeps the first thing that is wrong with a token.
class Inspection
{
public:
    void refuse(ProblemCode code, const char *field, const QStringList &arguments)
    {
        if (!m_problem) {
            m_problem = Problem{code, {}, arguments};
            m_problem->place.field = QString::fromLatin1(field);
        }
    }
    void limit(const char *field, qint64 value, qint64 least, qint64 greatest)
    {
        if (value < least || value > greatest) {
            refuse(ProblemCode::OutOfRange, field,
                   {QString::number(value), QString::number(least), QString::number(greatest)});
        }
    }
    void limit(const Bits &bits, qint64 value) { limit(bits.field, value, bits.least, bits.greatest); }
    /// The field's value, refused if it is out of range.
    [[nodiscard]] int limited(const Bits &bits, quint32 half)
    {
        limit(bits, bits.in(half));
        return static_cast<int>(bits.in(half));
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    std::optional<Problem> m_problem;
};

CivilTime readStart(quint32 half, Inspection &inspection)
{
    using namespace std::chrono;
    const int minute = inspection.limited(startMinute, half);
    const int hour = inspection.limited(startHour, half);
    const year_month_day date{year{1970 + static_cast<int>(startYear.in(half))}, month{startMonth.in(half)},
                              day{startDay.in(half)}};
    if (!date.ok()) {
        inspection.refuse(ProblemCode::NotADate, startDay.field,
                          {u"%1-%2-%3"_s.arg(static_cast<int>(date.year()))
                               .arg(startMonth.in(half), 2, 10, QLatin1Char('0'))
                               .arg(startDay.in(half), 2, 10, QLatin1Char('0'))});
        return {};
    }
    return local_days{date} + hours{hour} + minutes{minute};
}

minutes readDuration(quint32 first, quint32 second, bool hours24, Inspection &inspection)
{
    if (hours24) {
        return oneDay;
    }
    return std::chrono::days{durationDays.in(second)}
    + std::chrono::hours{inspection.limited(durationHours, second)}
    + minutes{inspection.limited(durationMinutes, first)};
}

std::chrono::weekday readWeekday(quint32 half, Inspection &inspection)
{
    return std::chrono::weekday{static_cast<unsigned>(inspection.limited(weekday, half)) - 1U};
}

WeekOrder readOrder(quint32 half, Inspection &inspection)
{
    return static_cast<WeekOrder>(inspection.limited(weekOrder, half));
}

Recurrence readRecurrence(quint32 half, Inspection &inspection)
{
    const auto read = [&](const Bits &bits) { return inspection.limited(bits, half); };
    switch (read(kindFlag)) {
    case 2: {
        const Interval interval{read(spanDays), read(spanHours), read(spanMinutes)};
        if (interval == Interval{}) {
            inspection.refuse(ProblemCode::ZeroInterval, spanDays.field, {});
        }
        return interval;
    }
    case 3: return Weekly{readWeekday(half, inspection), read(weeks)};
    case 4:
        return MonthlyByWeekday{readWeekday(half, inspection), readOrder(half, inspection),
                                read(monthsByWeekday)};
    case 5: return MonthlyByDate{read(monthDay), read(monthsByDate)};
    case 6:
        return MonthlyByWeekdayOffset{readWeekday(half, inspection), readOrder(half, inspection),
                                      read(monthsByWeekday), read(offsetDays)};
    default: return Once{};
    }
}

std::optional<quint32> hexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9') {
        return unit - u'0';
    }
    if (unit >= u'A' && unit <= u'F') {
        return unit - u'A' + 10U;
    }
    if (unit >= u'a' && unit <= u'f') {
        return unit - u'a' + 10U;
    }
    return std::nullopt;
}

Result<ScheduleToken> decodedToken(QStringView digits)
{
    quint64 word = 0;
    for (const QChar digit : digits) {
        word = word << 4U | hexDigit(digit).value_or(0);
    }
    const auto first = static_cast<quint32>(word >> 32U);
    const auto second = static_cast<quint32>(word & std::numeric_limits<quint32>::max());

    Inspection inspection;
    ScheduleToken token;
    token.schedule.recurrence = readRecurrence(second, inspection);
    token.schedule.start = readStart(first, inspection);
    token.schedule.utc = utcFlag.in(second) == 1;
    token.hours24 =
        durationHours.in(second) == 24 && durationDays.in(second) == 0 && durationMinutes.in(first) == 0;
    token.schedule.duration = readDuration(first, second, token.hours24, inspection);
    token.reservedBits = second & ~usedBits(token.schedule.recurrence);
    if (inspection.problem()) {
        Problem problem = *inspection.problem();
        problem.place.token = digits.toString();
        return problem;
    }
    return token;
}

quint32 firstHalf(const Schedule &schedule)
{
    using namespace std::chrono;
    const auto day = floor<days>(schedule.start);
    const year_month_day date{day};
    const hh_mm_ss time{floor<minutes>(schedule.start - day)};
    return startMinute.with(static_cast<unsigned>(time.minutes().count()))
        | startHour.with(static_cast<unsigned>(time.hours().count()))
        | startDay.with(static_cast<unsigned>(date.day()))
        | startMonth.with(static_cast<unsigned>(date.month()))
        | startYear.with(static_cast<unsigned>(static_cast<int>(date.year()) - 1970))
        | durationMinutes.with(static_cast<unsigned>(schedule.duration.count() % 60));
}

quint32 secondHalf(const ScheduleToken &token)
{
    const auto total = static_cast<unsigned>(token.schedule.duration.count());
    const quint32 duration = token.hours24
        ? durationHours.with(24)
        : durationDays.with(total / 1440) | durationHours.with(total / 60 % 24);
    return token.reservedBits | duration | utcFlag.with(token.schedule.utc ? 1 : 0)
        | kindFlag.with(static_cast<unsigned>(token.schedule.recurrence.index()) + 1U);
}

/// Makes of each kind its bits 18 to 1, and inspects its fields on the way.
struct RecurrenceBits
{
    Inspection &inspection;

    quint32 put(const Bits &bits, int value) const
    {
        inspection.limit(bits, value);
        return bits.with(static_cast<unsigned>(value));
    }
    quint32 put(std::chrono::weekday day) const
    {
        return put(weekday, static_cast<int>(day.c_encoding()) + 1);
    }
    quint32 put(WeekOrder order) const { return put(weekOrder, static_cast<int>(order)); }

    quint32 operator()(const Once & /*once*/) const { return 0; }
    quint32 operator()(const Interval &interval) const
    {
        if (interval == Interval{}) {
            inspection.refuse(ProblemCode::ZeroInterval, spanDays.field, {});
        }
        return put(spanDays, interval.days) | put(spanHours, interval.hours)
            | put(spanMinutes, interval.minutes);
    }
    quint32 operator()(const Weekly &weekly) const { return put(weekly.weekday) | put(weeks, weekly.weeks); }
    quint32 operator()(const MonthlyByWeekday &monthly) const
    {
        return put(monthly.weekday) | put(monthly.order) | put(monthsByWeekday, monthly.months);
    }
    quint32 operator()(const MonthlyByDate &monthly) const
    {
        return put(monthDay, monthly.monthDay) | put(monthsByDate, monthly.months);
    }
    quint32 operator()(const MonthlyByWeekdayOffset &monthly) const
    {
        return put(monthly.weekday) | put(monthly.order) | put(monthsByWeekday, monthly.months)
            | put(offsetDays, monthly.offsetDays);
    }
};

} // namespace

Result<QList<ScheduleToken>> decodedTokens(QStringView text)
{
    if (text.isEmpty() || text.size() % tokenDigits != 0) {
        return Problem{
            ProblemCode::TokenLength, {{}, {}, {}, text.toString(), {}}, {QString::number(text.size())}};
    }
    QList<ScheduleToken> tokens;
    tokens.reserve(text.size() / tokenDigits);
    for (qsizetype i = 0; i < text.size(); i += tokenDigits) {
        const QStringView digits = text.sliced(i, tokenDigits);
        for (qsizetype j = 0; j < digits.size(); ++j) {
            if (!hexDigit(digits[j])) {
                return Problem{ProblemCode::TokenDigit,
                               {{}, {}, {}, digits.toString(), {}},
                               {QString(digits[j]), QString::number(j + 1)}};
            }
        }
        Result<ScheduleToken> token = decodedToken(digits);
        if (!token) {
            return token.problem();
        }
        tokens.append(*token);
    }
    return tokens;
}

std::optional<Problem> problemWith(const ScheduleToken &token)
{
    using namespace std::chrono;
    Inspection inspection;
    const Schedule &schedule = token.schedule;
    inspection.limit(startYear.field, static_cast<int>(year_month_day{floor<days>(schedule.start)}.year()),
                     1970, 2033);
    if (schedule.start != floor<minutes>(schedule.start)) {
        inspection.refuse(ProblemCode::NotATime, startMinute.field, {isoText(schedule.start)});
    }
    inspection.limit(durationMinutes.field, schedule.duration.count(), 0, longestDuration.count());
    if (token.hours24) {
        inspection.limit("hours24", schedule.duration.count(), oneDay.count(), oneDay.count());
    }
    std::visit(RecurrenceBits{inspection}, schedule.recurrence);
    if ((token.reservedBits & usedBits(schedule.recurrence)) != 0) {
        inspection.refuse(ProblemCode::ReservedBitsInUse, "reservedBits",
                          {QString::number(token.reservedBits)});
    }
    return inspection.problem();
}

QString encodedToken(const ScheduleToken &token)
{
    Inspection inspection;
    const quint32 second =
        secondHalf(token) | std::visit(RecurrenceBits{inspection}, token.schedule.recurrence);
    Q_ASSERT(!inspection.problem());
    quint64 word = quint64{firstHalf(token.schedule)} << 32U | second;
    QString digits(tokenDigits, u'0');
    for (qsizetype i = tokenDigits - 1; i >= 0; --i) {
        digits[i] = QLatin1Char("0123456789ABCDEF"[word & 0xFU]);
        word >>= 4U;
    }
    return digits;
}

QList<TokenWarning> warningsAbout(const ScheduleToken &token, qsizetype tokensInString)
{
    const Schedule &schedule = token.schedule;
    const auto *interval = std::get_if<Interval>(&schedule.recurrence);
    QList<TokenWarning> warnings;
    const auto add = [&warnings](bool applies, TokenWarning warning) {
        if (applies) {
            warnings.append(warning);
        }
    };
    add(token.reservedBits != 0, TokenWarning::ReservedBits);
    add(schedule.duration == minutes{0}, TokenWarning::ZeroDuration);
    add(schedule.duration > oneDay, TokenWarning::LongerThan24Hours);
    add(tokensInString > 1, TokenWarning::MultipleTokens);
    add(schedule.duration < minutes{5}
            || (interval != nullptr && (interval->hours != 0 || interval->minutes != 0)),
        TokenWarning::NotAWindow);
    return warnings;
}

} // namespace wk
