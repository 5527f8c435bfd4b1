// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/typedtime.h"

#include <QRegularExpression>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int minutesInHour = 60;

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<local_days> dateOf(const QString &years, const QString &months, const QString &days)
{
    const year_month_day date{year{years.toInt()}, month{months.toUInt()}, day{days.toUInt()}};
    return date.ok() && years.toInt() > 0 ? std::optional{local_days{date}} : std::nullopt;
}

/// Noon and midnight are 12 on such a clock.
int hoursOfHalfDay(int hours, bool afternoon)
{
    return hours % 12 + (afternoon ? 12 : 0);
}

std::optional<minutes> clockFrom(const QString &text)
{
    // Three digits are hours only where a sign follows: 930 is half past nine.
    static const QRegularExpression pattern(
        u"^(?:(?<h>\\d{1,3})[:.h](?<m>[0-5]\\d)(?::00)?|(?<h2>\\d{1,2})(?<m2>[0-5]\\d)?)"
        u"\\s*(?<half>[ap]\\.?m\\.?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hours = QString(match.captured(u"h"_s) + match.captured(u"h2"_s)).toInt();
    const QString half = match.captured(u"half"_s);
    if (!half.isEmpty()) {
        if (hours < 1 || hours > 12) {
            return std::nullopt;
        }
        hours = hoursOfHalfDay(hours, half.startsWith(u'p', Qt::CaseInsensitive));
    }
    const int past = QString(match.captured(u"m"_s) + match.captured(u"m2"_s)).toInt();
    return minutes{hours * minutesInHour + past};
}

} // namespace

QString dateText(local_days date)
{
    const year_month_day parts{date};
    return u"%1-%2-%3"_s.arg(static_cast<int>(parts.year()), 4, 10, QLatin1Char('0'))
        .arg(twoDigits(static_cast<unsigned>(parts.month())), twoDigits(static_cast<unsigned>(parts.day())));
}

QString clockText(minutes sinceMidnight)
{
    const qint64 count = sinceMidnight.count();
    return u"%1:%2"_s.arg(twoDigits(count / minutesInHour), twoDigits(count % minutesInHour));
}

std::optional<local_days> dateFromTyped(QStringView text)
{
    static const QRegularExpression iso(u"^(\\d{4})(-?)(\\d{1,2})\\2(\\d{1,2})$"_s);
    static const QRegularExpression german(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"_s);
    const QString trimmed = text.trimmed().toString();
    if (const auto match = iso.match(trimmed); match.hasMatch()) {
        const bool isWhole = !match.captured(2).isEmpty() || trimmed.size() == 8;
        return isWhole ? dateOf(match.captured(1), match.captured(3), match.captured(4)) : std::nullopt;
    }
    if (const auto match = german.match(trimmed); match.hasMatch()) {
        return dateOf(match.captured(3), match.captured(2), match.captured(1));
    }
    return std::nullopt;
}

std::optional<TypedTime> timeFromTyped(QStringView text)
{
    static const QRegularExpression dated(u"^(\\d+-\\d+-\\d+|\\d+\\.\\s?\\d+\\.\\s?\\d{4})(?:\\s+|T)(.+)$"_s);
    const QString trimmed = text.trimmed().toString();
    TypedTime time;
    QString clock = trimmed;
    if (const auto match = dated.match(trimmed); match.hasMatch()) {
        time.date = dateFromTyped(match.captured(1));
        if (!time.date) {
            return std::nullopt;
        }
        clock = match.captured(2);
    }
    const auto sinceMidnight = clockFrom(clock);
    if (!sinceMidnight) {
        return std::nullopt;
    }
    time.sinceMidnight = *sinceMidnight;
    return time;
}

} // namespace wk
