// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/draftwords.h"

#include "wording/problemwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

class DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)

public:
    static QString ofTime(const Problem &problem)
    {
        if (problem.place.field == draftfield::end) {
            return tr("Type the end as a time such as 02:00; earlier than the start is the next day. Later "
                      "ends are 26:00, or a date and a time after the start.");
        }
        return tr("Type the time as hours and minutes, such as 22:00.");
    }
    static QString ofRange(const Problem &problem)
    {
        const QStringList &range = problem.arguments;
        if (problem.place.field == draftfield::effectiveDate) {
            //: %1 and %2 years
            return tr("Choose a date in the years %1 to %2; no others can be stored.")
                .arg(range.value(1), range.value(2));
        }
        //: %1 and %2 numbers
        return tr("Choose a number from %1 to %2.").arg(range.value(1), range.value(2));
    }
    static QString sentence(const Problem &problem)
    {
        switch (problem.code) {
        case ProblemCode::NameMissing: return tr("Type a name.");
        case ProblemCode::NameTaken:
            return tr("Another maintenance window of this collection is called '%1'. Choose another name.")
                .arg(problem.arguments.value(0));
        case ProblemCode::NotADate: return tr("Type the date as year-month-day, such as 2026-03-29.");
        case ProblemCode::NotATime: return ofTime(problem);
        case ProblemCode::WindowTooShort:
            return tr("A maintenance window lasts at least %1 minutes, this one %n.", nullptr,
                      problem.arguments.value(0).toInt())
                .arg(problem.arguments.value(1));
        case ProblemCode::WindowTooLong:
            //: %1 a length of time such as 1 d 5 h
            return tr("A maintenance window lasts at most 24 hours, this one %1.")
                .arg(lengthWords(std::chrono::minutes{problem.arguments.value(0).toLongLong()}));
        case ProblemCode::EndEqualsStart:
            return tr("The end is the same as the start. For a whole day, add 24 hours to the end, such as "
                      "25:00 for 01:00 on the next day.");
        case ProblemCode::WeekdayMissing: return tr("Choose at least one weekday.");
        case ProblemCode::OutOfRange: return ofRange(problem);
        case ProblemCode::NotAWindow: return tr("The product has no maintenance window with this schedule.");
        case ProblemCode::ChangedElsewhere:
            return tr("Somebody else has changed it in the meantime. Nothing was stored: close this and "
                      "look at it again.");
        default:
            //: %1 what is wrong, in a few words; makes a sentence of it
            return tr("It cannot be stored: %1.").arg(problemWords(problem));
        }
    }
    static QString tokenSentence(const Problem &problem)
    {
        if (problem.code == ProblemCode::NotAWindow) {
            return sentence(problem);
        }
        //: %1 what is wrong, in a few words
        return tr("This is not a schedule token: %1.").arg(problemWords(problem));
    }

    static QString months(const QList<std::chrono::year_month> &months)
    {
        QStringList names;
        for (const std::chrono::year_month each : months) {
            names.append(monthWords(each));
        }
        return QLocale().createSeparatedList(names);
    }
    static QString ofMembers(const Advice &advice)
    {
        const auto members = static_cast<int>(advice.number);
        if (advice.code == AdviceCode::UpdatesLoseGeneralWindows) {
            return tr("%n member(s) of the collection had only windows for all deployments. Their software "
                      "updates will be installed in windows for software updates only.",
                      nullptr, members);
        }
        return tr("%n member(s) of the collection had only windows for all deployments. Their task "
                  "sequences will run in windows for task sequences only.",
                  nullptr, members);
    }
    static QString ofOpenings(const Advice &advice)
    {
        const QString time = dateAndTimeWords(advice.time.value_or(CivilTime{}));
        switch (advice.code) {
        //: %1 weekday, date and time
        case AdviceCode::FirstOpeningLater:
            return tr("It does not open on the effective date, but on %1 for the first time.").arg(time);
        case AdviceCode::OpenedForTheLastTime:
            return tr("It opened on %1 for the last time and will never open again. As long as it is there, "
                      "members without another window stay restricted.")
                .arg(time);
        default: return tr("No month it looks at has such a day: it will never open.");
        }
    }
    static QString sentence(const Advice &advice)
    {
        switch (advice.code) {
        case AdviceCode::ScheduleKept:
            return tr("This form cannot show the schedule. It stays as it is unless you replace it.");
        case AdviceCode::BitsKept:
            return tr("The schedule carries bits that mean nothing. They are kept as long as you do not "
                      "change it.");
        case AdviceCode::SeveralWindows:
            return tr("%n maintenance window(s) will be stored.", nullptr, static_cast<int>(advice.number));
        case AdviceCode::FirstOpeningLater:
        case AdviceCode::NeverOpens:
        case AdviceCode::OpenedForTheLastTime: return ofOpenings(advice);
        case AdviceCode::MonthsSkipped:
            //: %1 months
            return tr("Months without this day are left out: %1.").arg(months(advice.months));
        case AdviceCode::OffsetDropsMonths:
            return tr("Real clients do not open where the offset ends exactly on the last day of the month: "
                      "%1.")
                .arg(months(advice.months));
        case AdviceCode::OffsetMovesBack:
            return tr("Where the offset would end in the next month, it opens on the last day: %1.")
                .arg(months(advice.months));
        case AdviceCode::UtcAcrossDaylightSaving:
            //: %1 time zones
            return tr("On the clock of clients in %1 it moves by an hour when their clocks change. Current "
                      "clients are documented to keep the offset of the effective date instead.")
                .arg(QLocale().createSeparatedList(advice.zones));
        case AdviceCode::SplitAcrossDaylightSaving:
            return tr("In %1 there is an hour between the parts in the night in which clocks go back.")
                .arg(QLocale().createSeparatedList(advice.zones));
        case AdviceCode::UpdatesLoseGeneralWindows:
        case AdviceCode::TaskSequencesLoseGeneralWindows: return ofMembers(advice);
        case AdviceCode::BuiltInCollection:
            return tr("This collection comes with the product. Make a collection for the window and call it "
                      "MW- and the window's name; it is easier to keep track of.");
        case AdviceCode::NameWithoutPrefix:
            return tr("Collections for maintenance windows are easier to find if their names begin with "
                      "MW-.");
        }
        Q_UNREACHABLE();
    }

    static QString named(const QString &name, std::chrono::weekday day)
    {
        //: Name of one of several windows: %1 the name that was typed, %2 a weekday
        return tr("%1 %2", "window").arg(name, weekdayWords(day));
    }
    static QString named(const QString &name, qsizetype part, qsizetype parts)
    {
        //: Name of one of several windows: %1 the name that was typed, %2 and %3 numbers
        return tr("%1 (%2 of %3)").arg(name, QString::number(part), QString::number(parts));
    }
};

} // namespace

QString formSentence(const Problem &problem)
{
    return DraftWords::sentence(problem);
}

QString tokenSentence(const Problem &problem)
{
    return DraftWords::tokenSentence(problem);
}

QString adviceSentence(const Advice &advice)
{
    return DraftWords::sentence(advice);
}

WindowNaming windowNaming()
{
    return {
        [](const QString &name, std::chrono::weekday day) -> QString { return DraftWords::named(name, day); },
        [](const QString &name, qsizetype part, qsizetype parts) -> QString {
            return DraftWords::named(name, part, parts);
        }};
}

} // namespace wk
