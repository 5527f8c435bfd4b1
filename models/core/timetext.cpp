// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"

namespace wk
{

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace
{

/// Takes a text apart from the left; once something does not match, nothing does any more.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) { }

    /// Exactly so many digits.
    int number(qsizetype digits)
    {
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i) {
            const char16_t unit = m_rest.isEmpty() ? u'x' : m_rest.front().unicode();
            m_ok = m_ok && unit >= u'0' && unit <= u'9';
            if (!m_ok) {
                return 0;
            }
            value = value * 10 + (unit - u'0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }
    bool skip(QChar character)
    {
        const bool there = m_ok && m_rest.startsWith(character);
        m_rest = there ? m_rest.sliced(1) : m_rest;
        return there;
    }
    void expect(QChar character) { m_ok = skip(character) && m_ok; }
    void skipDigits()
    {
        expectDigit();
        while (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            m_rest = m_rest.sliced(1);
        }
    }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    void expectDigit()
    {
        m_ok = m_ok && !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
    }

    QStringView m_rest;
    bool m_ok = true;
};

std::optional<CivilTime> civil(int yearNumber, int monthNumber, int dayNumber, int hour, int minute,
                               int second)
{
    const auto date = year{yearNumber} / monthNumber / dayNumber;
    if (yearNumber < 1 || !date.ok() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return local_days{date} + hours{hour} + minutes{minute} + seconds{second};
}

QString dateText(CivilTime time)
{
    const year_month_day date{floor<days>(time)};
    return u"%1-%2-%3"_s.arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'));
}

} // namespace

QString isoMinuteText(CivilTime time)
{
    const hh_mm_ss clock{time - floor<days>(time)};
    return u"%1T%2:%3"_s.arg(dateText(time))
        .arg(clock.hours().count(), 2, 10, QLatin1Char('0'))
        .arg(clock.minutes().count(), 2, 10, QLatin1Char('0'));
}

QString isoText(CivilTime time)
{
    const hh_mm_ss clock{time - floor<days>(time)};
    return u"%1:%2"_s.arg(isoMinuteText(time)).arg(clock.seconds().count(), 2, 10, QLatin1Char('0'));
}

QString isoText(Instant instant)
{
    return isoText(CivilTime{instant.time_since_epoch()}) + u'Z';
}

QString isoText(const PlannedTime &time)
{
    return std::visit([](auto given) { return isoText(given); }, time);
}

PlannedTime WrittenTime::meaning() const
{
    return offset ? PlannedTime{Instant{(civil - *offset).time_since_epoch()}} : PlannedTime{civil};
}

std::optional<WrittenTime> timeFromIso(QStringView text)
{
    Reader reader(text);
    const int yearNumber = reader.number(4);
    reader.expect(u'-');
    const int monthNumber = reader.number(2);
    reader.expect(u'-');
    const int dayNumber = reader.number(2);
    reader.expect(u'T');
    const int hour = reader.number(2);
    reader.expect(u':');
    const int minute = reader.number(2);
    int second = 0;
    if (reader.skip(u':')) {
        second = reader.number(2);
        if (reader.skip(u'.')) {
            reader.skipDigits();
        }
    }
    const auto time = civil(yearNumber, monthNumber, dayNumber, hour, minute, second);
    if (!reader.ok() || !time) {
        return std::nullopt;
    }
    if (reader.atEnd()) {
        return WrittenTime{*time, {}};
    }
    seconds offset{0};
    if (!reader.skip(u'Z')) {
        const int sign = reader.skip(u'-') ? -1 : 1;
        if (sign > 0) {
            reader.expect(u'+');
        }
        const int offsetHours = reader.number(2);
        const int offsetMinutes = reader.atEnd() ? 0 : (reader.skip(u':'), reader.number(2));
        if (offsetHours > 23 || offsetMinutes > 59) {
            return std::nullopt;
        }
        offset = sign * (hours{offsetHours} + minutes{offsetMinutes});
    }
    if (!reader.ok() || !reader.atEnd()) {
        return std::nullopt;
    }
    return WrittenTime{*time, offset};
}

std::optional<WrittenTime> timeFromWmi(QStringView text)
{
    Reader reader(text);
    const int yearNumber = reader.number(4);
    const int monthNumber = reader.number(2);
    const int dayNumber = reader.number(2);
    const int hour = reader.number(2);
    const int minute = reader.number(2);
    const int second = reader.number(2);
    reader.expect(u'.');
    reader.number(6);
    const auto time = civil(yearNumber, monthNumber, dayNumber, hour, minute, second);
    if (!reader.ok() || !time) {
        return std::nullopt;
    }
    const int sign = reader.skip(u'-') ? -1 : 1;
    if (sign > 0) {
        reader.expect(u'+');
    }
    if (sign > 0 && reader.ok() && text.sliced(22) == "***"_L1) {
        return WrittenTime{*time, {}};
    }
    const int offset = reader.number(3);
    if (!reader.ok() || !reader.atEnd()) {
        return std::nullopt;
    }
    return WrittenTime{*time, sign * minutes{offset}};
}

} // namespace wk
