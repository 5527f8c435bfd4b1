// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace wk {

using namespace std::chrono;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QDate dateOf(CivilTime time)
{
    const year_month_day date{floor<days>(time)};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

QString dateWords(CivilTime time)
{
    //: Weekday and date in tables, in the pattern language of QLocale.
    return QLocale().toString(dateOf(time), TimeWords::tr("ddd yyyy-MM-dd"));
}

QString monthWords(year_month month)
{
    //: A month, in the pattern language of QLocale.
    const QString pattern = TimeWords::tr("MMMM yyyy");
    return QLocale().toString(dateOf(local_days{month / 1}), pattern);
}

QString shortDateWords(CivilTime time)
{
    //: Weekday and date without the year, where there is little room, in the pattern language of QLocale.
    return QLocale().toString(dateOf(time), TimeWords::tr("ddd MM-dd"));
}

QString timeWords(CivilTime time)
{
    const auto sinceMidnight = time - floor<days>(time);
    const bool whole = sinceMidnight % minutes{1} == seconds{0};
    return QLocale().toString(QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count())),
                              whole ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString dateAndTimeWords(CivilTime time)
{
    //: %1 date with weekday, %2 time of day
    return TimeWords::tr("%1 %2").arg(dateWords(time), timeWords(time));
}

QString lengthWords(seconds length)
{
    const hh_mm_ss clock{length % days{1}};
    const QLocale locale;
    QStringList parts;
    const auto add = [&](auto count, const QString &pattern) {
        if (count != 0) {
            parts.append(pattern.arg(locale.toString(static_cast<qlonglong>(count))));
        }
    };
    //: a number of days, short
    const QString dayPattern = TimeWords::tr("%1 d");
    //: a number of hours, short
    const QString hourPattern = TimeWords::tr("%1 h");
    //: a number of minutes, short
    const QString minutePattern = TimeWords::tr("%1 min");
    //: a number of seconds, short
    const QString secondPattern = TimeWords::tr("%1 s");
    add(length / days{1}, dayPattern);
    add(clock.hours().count(), hourPattern);
    add(clock.minutes().count(), minutePattern);
    add(clock.seconds().count(), secondPattern);
    return parts.isEmpty() ? TimeWords::tr("0 min") : parts.join(u' ');
}

QString joinedSentences(const QStringList &sentences)
{
    //: %1 some sentences, %2 the next one; how they are set apart
    const QString pattern = TimeWords::tr("%1 %2", "sentences");
    QString joined = sentences.value(0);
    for (const QString &sentence : sentences.mid(1)) {
        joined = pattern.arg(joined, sentence);
    }
    return joined;
}

QString weekdayWords(weekday weekday)
{
    return QLocale().standaloneDayName(static_cast<int>(weekday.iso_encoding()));
}

} // namespace wk
