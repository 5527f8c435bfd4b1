// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axislabels.h"

#include "wording/timewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

struct AxisLabels
{
    Q_DECLARE_TR_FUNCTIONS(AxisLabels)
};

/// Between a label and the next mark, together with the gap after its own.
constexpr double room = 8;

QString dateText(CivilTime time, const QString &pattern)
{
    const year_month_day date{floor<days>(time)};
    return QLocale().toString(QDate(static_cast<int>(date.year()),
                                    static_cast<int>(static_cast<unsigned>(date.month())),
                                    static_cast<int>(static_cast<unsigned>(date.day()))),
                              pattern);
}

} // namespace

QString axisLabelText(AxisLabel label, CivilTime time)
{
    switch (label) {
    case AxisLabel::Time: return timeWords(time);
    case AxisLabel::Day:
        //: Day of the month on an axis, in the pattern language of QLocale
        return dateText(time, AxisLabels::tr("d"));
    case AxisLabel::WeekdayAndDay:
        //: Weekday and day of the month on an axis, in the pattern language of QLocale
        return dateText(time, AxisLabels::tr("ddd d"));
    case AxisLabel::Date: return dateWords(time);
    case AxisLabel::Month:
        //: Month on an axis, in the pattern language of QLocale
        return dateText(time, AxisLabels::tr("MMM"));
    case AxisLabel::MonthAndYear:
        //: Month and year on an axis, in the pattern language of QLocale
        return dateText(time, AxisLabels::tr("MMMM yyyy"));
    case AxisLabel::Year:
        //: Year on an axis, in the pattern language of QLocale
        return dateText(time, AxisLabels::tr("yyyy"));
    }
    Q_UNREACHABLE();
}

LabelWidths labelWidths(const QFontMetricsF &metrics)
{
    LabelWidths widths{};
    // Every weekday and every month, on days and at hours of two digits.
    const CivilTime first = local_days{year{2026} / January / 22} + hours{22};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        for (int step = 0; step < 12; ++step) {
            for (const CivilTime time : {first + days{step % 7}, first + days{30 * step}}) {
                const QString text = axisLabelText(static_cast<AxisLabel>(i), time);
                widths[i] = std::max(widths[i], metrics.horizontalAdvance(text) + room);
            }
        }
    }
    return widths;
}

QString clockChangeText(const ClockChange &change)
{
    const QString length = lengthWords(abs(change.by));
    if (change.by > seconds{0}) {
        //: Small label of a line in a timeline; %1 a length such as 1 h
        return AxisLabels::tr("clocks +%1").arg(length);
    }
    //: Small label of a line in a timeline; %1 a length such as 1 h. It has a minus sign.
    return AxisLabels::tr("clocks −%1").arg(length);
}

QString clockChangeSentence(const ClockChange &change, const ZoneClock &zone)
{
    // Read at the last second before, so that it is the time of those who are about to change their clocks.
    const CivilTime time = zone.toCivil(change.at - seconds{1}) + seconds{1};
    const QString length = lengthWords(abs(change.by));
    if (change.by > seconds{0}) {
        //: %1 date and time, %2 a length such as 1 h
        return AxisLabels::tr("%1: clocks go forward by %2.").arg(dateAndTimeWords(time), length);
    }
    //: %1 date and time, %2 a length such as 1 h
    return AxisLabels::tr("%1: clocks go back by %2.").arg(dateAndTimeWords(time), length);
}

} // namespace wk
