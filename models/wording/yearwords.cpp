// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/yearwords.h"

#include "wording/timewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk {

using std::chrono::days;
using std::chrono::floor;

namespace {

struct YearWords
{
    Q_DECLARE_TR_FUNCTIONS(YearWords)
};

/// With its date only if that is another than the one just named.
QString timeAfter(CivilTime before, CivilTime time)
{
    return floor<days>(before) == floor<days>(time) ? timeWords(time) : dateAndTimeWords(time);
}

struct YearCounts
{
    int openings = 0;
    int odd = 0;
    int monthsLeftOut = 0;
    bool isMore = false; ///< there are more than have been kept
};

YearCounts countsOf(const QList<YearMonth> &months)
{
    YearCounts counts;
    for (const YearMonth &month : months) {
        counts.openings += static_cast<int>(month.openings.size());
        counts.odd += static_cast<int>(
            std::count_if(month.openings.begin(), month.openings.end(),
                          [](const YearOpening &opening) { return !opening.oddities.isEmpty(); }));
        counts.monthsLeftOut += month.oddities.isEmpty() ? 0 : 1;
        counts.isMore = counts.isMore || month.openings.size() >= mostOpeningsInMonth;
    }
    return counts;
}

QString openingsSentence(const YearCounts &counts, const QString &from, const QString &to)
{
    if (counts.openings == 0) {
        //: %1 and %2 months with their years
        return YearWords::tr("From %1 to %2 it does not open.").arg(from, to);
    }
    if (counts.isMore) {
        //: %1 and %2 months with their years
        return YearWords::tr("From %1 to %2 it opens more than %n time(s).", nullptr, counts.openings)
            .arg(from, to);
    }
    //: %1 and %2 months with their years
    return YearWords::tr("From %1 to %2 it opens %n time(s).", nullptr, counts.openings).arg(from, to);
}

} // namespace

QString yearSentence(const QList<YearMonth> &months)
{
    if (months.isEmpty()) {
        return {};
    }
    const YearCounts counts = countsOf(months);
    QStringList sentences{openingsSentence(counts, monthWords(months.constFirst().month),
                                           monthWords(months.constLast().month))};
    if (counts.odd > 0) {
        sentences.append(
            YearWords::tr("%n of these differ(s) from what one would think.", nullptr, counts.odd));
    } else if (counts.openings > 0) {
        sentences.append(YearWords::tr("None of these differs from what one would think."));
    }
    if (counts.monthsLeftOut > 0) {
        sentences.append(YearWords::tr("%n month(s) are left out.", nullptr, counts.monthsLeftOut));
    }
    return joinedSentences(sentences);
}

QString plannedWords(const YearOpening &opening)
{
    const QString time = timeAfter(opening.start, opening.planned);
    //: %1 a time of day, or that with its date
    return opening.isUtc ? YearWords::tr("%1 UTC").arg(time) : time;
}

QString oddityWords(YearOddity oddity)
{
    switch (oddity) {
    case YearOddity::StartSkipped: return YearWords::tr("Begins later");
    case YearOddity::StartTwice: return YearWords::tr("Start comes twice");
    case YearOddity::EndMoved: return YearWords::tr("Clocks change while open");
    case YearOddity::UtcMoved: return YearWords::tr("Moved, as it is in UTC");
    //: of a month
    case YearOddity::MonthSkipped: return YearWords::tr("No such day");
    //: of a month, by the offset from a weekday
    case YearOddity::OffsetDropsMonth: return YearWords::tr("Dropped by the offset");
    //: by the offset from a weekday
    case YearOddity::OffsetMovesBack: return YearWords::tr("Moved back to the last day");
    }
    Q_UNREACHABLE();
}

QString oddityWords(const QList<YearOddity> &oddities)
{
    QString joined;
    for (const YearOddity oddity : oddities) {
        //: %1 what is odd, in a few words, %2 what else is
        joined = joined.isEmpty() ? oddityWords(oddity)
                                  : YearWords::tr("%1; %2", "oddities").arg(joined, oddityWords(oddity));
    }
    return joined;
}

QString odditySentence(YearOddity oddity, const YearOpening &opening)
{
    switch (oddity) {
    case YearOddity::StartSkipped:
        //: %1 weekday, date and time, %2 time of day
        return YearWords::tr("Clocks go forward over %1, so it begins at %2.")
            .arg(dateAndTimeWords(opening.planned), timeAfter(opening.planned, opening.start));
    case YearOddity::StartTwice:
        //: %1 weekday, date and time
        return YearWords::tr("Clocks go back, so %1 comes twice; it begins the first time.")
            .arg(dateAndTimeWords(opening.start));
    case YearOddity::EndMoved:
        //: %1 a length of time, %2 weekday, date and time, %3 time of day
        return YearWords::tr("Clocks change while it is open: it lasts %1, and on the clock from %2 to %3.")
            .arg(lengthWords(opening.span.length()), dateAndTimeWords(opening.start),
                 timeAfter(opening.start, opening.end));
    case YearOddity::UtcMoved:
        //: %1 and %2 times of day
        return YearWords::tr("It opens at %1 UTC as before; clocks have changed, and here that is %2.")
            .arg(timeWords(opening.planned), timeWords(opening.start));
    case YearOddity::OffsetMovesBack:
        //: %1 weekday and date
        return YearWords::tr("The offset would end in the next month, so it opens on the last day, %1.")
            .arg(dateWords(opening.planned));
    case YearOddity::MonthSkipped:
    case YearOddity::OffsetDropsMonth: return oddityWords(oddity);
    }
    Q_UNREACHABLE();
}

QString odditySentence(YearOddity oddity, std::chrono::year_month month)
{
    switch (oddity) {
    case YearOddity::MonthSkipped:
        //: %1 month and year
        return YearWords::tr("%1 does not have this day and is left out.").arg(monthWords(month));
    case YearOddity::OffsetDropsMonth:
        //: %1 month and year
        return YearWords::tr("In %1 the offset ends exactly on the last day of the month; real clients do "
                             "not open then.")
            .arg(monthWords(month));
    default: return oddityWords(oddity);
    }
}

} // namespace wk
