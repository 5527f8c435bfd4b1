// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"

#include <array>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

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

/// An offset can carry a time out of the years that are written with four digits; it is no such time then.
std::optional<WrittenTime> inRange(const WrittenTime &time)
{
    const auto utc = time.civil - time.offset.value_or(seconds{0});
    const year yearOfUtc = year_month_day{floor<days>(utc)}.year();
    return yearOfUtc >= year{1} && yearOfUtc <= year{9999} ? std::optional{time} : std::nullopt;
}

/// Appends a number with so many digits at least. Tables of times have many of them: no formats are parsed.
void put(QString &text, qint64 number, qsizetype digits)
{
    const QString written = number < 0 || number > 9999 ? QString::number(number) : QString();
    if (!written.isEmpty()) {
        text += written;
        return;
    }
    std::array<char16_t, 4> buffer{};
    qsizetype used = 0;
    for (; number > 0 || used < digits; number /= 10) {
        buffer[static_cast<std::size_t>(3 - used++)] = static_cast<char16_t>(u'0' + number % 10);
    }
    text += QStringView(buffer.data() + 4 - used, used);
}

} // namespace

QString isoMinuteText(CivilTime time)
{
    const local_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    QString text;
    text.reserve(20);
    put(text, static_cast<int>(date.year()), 4);
    text += u'-';
    put(text, static_cast<unsigned>(date.month()), 2);
    text += u'-';
    put(text, static_cast<unsigned>(date.day()), 2);
    text += u'T';
    put(text, clock.hours().count(), 2);
    text += u':';
    put(text, clock.minutes().count(), 2);
    return text;
}

QString isoText(CivilTime time)
{
    QString text = isoMinuteText(time);
    text += u':';
    put(text, (time - floor<minutes>(time)).count(), 2);
    return text;
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
    return reader.ok() && reader.atEnd() ? inRange({*time, offset}) : std::nullopt;
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
    return reader.ok() && reader.atEnd() ? inRange({*time, sign * minutes{offset}}) : std::nullopt;
}

} // namespace wk
