// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/problemwords.h"

#include "messages/reportflaw.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)

public:
    explicit ProblemWords(const Problem &problem) : m_arguments(problem.arguments), m_code(problem.code) { }
    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] QString argument(qsizetype i) const { return m_arguments.value(i); }
    [[nodiscard]] QString ofTokens() const;
    [[nodiscard]] QString ofFiles() const;
    [[nodiscard]] QString ofRecords() const;
    [[nodiscard]] QString ofReports() const;
    [[nodiscard]] QString ofDatabases() const;
    [[nodiscard]] QString ofDrafts() const;
    [[nodiscard]] QString ofQuestions() const;
    /// The arguments from the second on.
    [[nodiscard]] QString rest() const { return m_arguments.sliced(1).join(u", "_s); }
    [[nodiscard]] QString cycle() const
    {
        constexpr qsizetype shown = 8;
        const bool isLong = m_arguments.size() > shown;
        return m_arguments.first(std::min(shown, m_arguments.size())).join(u" > "_s)
            + (isLong ? u" > ..."_s : QString());
    }
    [[nodiscard]] QString wrongType() const
    {
        if (argument(0) == "text"_L1) {
            return tr("is not a text");
        }
        if (argument(0) == "number"_L1) {
            return tr("is not a number");
        }
        return argument(0) == "boolean"_L1 ? tr("is neither true nor false") : tr("is not an object");
    }

    QStringList m_arguments;
    ProblemCode m_code;
};

QString ProblemWords::words() const
{
    for (const QString &words :
         {ofTokens(), ofFiles(), ofRecords(), ofReports(), ofDatabases(), ofDrafts(), ofQuestions()}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    Q_UNREACHABLE();
}

QString ProblemWords::ofTokens() const
{
    switch (m_code) {
    case ProblemCode::TokenLength: {
        const auto length = argument(0).toInt();
        return tr("has %n character(s); a token has 16, a string of tokens a multiple of 16", nullptr,
                  length);
    }
    case ProblemCode::TokenDigit:
        return tr("'%1' at position %2 is not a hexadecimal digit").arg(argument(0), argument(1));
    case ProblemCode::OutOfRange:
        return tr("%1 is outside %2 to %3").arg(argument(0), argument(1), argument(2));
    case ProblemCode::ZeroInterval: return tr("days, hours and minutes between two occurrences are all 0");
    case ProblemCode::ReservedBitsInUse:
        return tr("%1 has bits that this kind of schedule uses").arg(argument(0));
    case ProblemCode::FieldMissing: return tr("is missing");
    case ProblemCode::FieldOfAnotherKind: return tr("is not a field of the kind %1").arg(argument(0));
    case ProblemCode::NotADate: return tr("'%1' is not a valid date").arg(argument(0));
    case ProblemCode::NotATime:
        //: %1 what was given, %2 an example of what is wanted
        return m_arguments.size() > 1 ? tr("'%1' is not a time such as %2").arg(argument(0), argument(1))
                                      : tr("'%1' is not a time such as 2026-03-29T02:30").arg(argument(0));
    default: return {};
    }
}

QString ProblemWords::ofFiles() const
{
    switch (m_code) {
    case ProblemCode::NoSuchFile: return tr("there is no such file");
    case ProblemCode::IsAFolder: return tr("is a folder, not a file");
    //: %1 the system's reason, in English
    case ProblemCode::CannotRead: return tr("cannot be read (%1)").arg(argument(0));
    case ProblemCode::NotUtf8: return tr("is not UTF-8");
    case ProblemCode::NotJson:
        return m_arguments.isEmpty()
            ? tr("is not JSON")
            : tr("is not JSON from line %1, column %2 on").arg(argument(0), argument(1));
    case ProblemCode::TooDeep: return tr("is nested more than %1 levels deep").arg(argument(0));
    case ProblemCode::NameTwice: return tr("the name '%1' occurs twice in one object").arg(argument(0));
    case ProblemCode::NotADocument:
        return tr("is not a site document, which is one JSON object with a WMI class for each key");
    case ProblemCode::UnknownClass: return tr("this class is not known and left out");
    case ProblemCode::UnknownProperty: {
        const auto times = argument(0).toInt();
        return tr("this property is not known and left out; it occurs %n time(s)", nullptr, times);
    }
    default: return {};
    }
}

QString ProblemWords::ofRecords() const
{
    switch (m_code) {
    case ProblemCode::MissingKey: return tr("the key is missing or empty");
    case ProblemCode::KeyTwice: return tr("the key %1 occurs twice").arg(argument(0));
    case ProblemCode::UnknownValue: return tr("%1 is not a known value").arg(argument(0));
    case ProblemCode::WrongType: return wrongType();
    case ProblemCode::NotAWholeNumber: return tr("%1 is not a whole number from 0 on").arg(argument(0));
    case ProblemCode::NumberTooLarge: return tr("%1 is more than %2").arg(argument(0), argument(1));
    case ProblemCode::TextTooLong: return tr("is longer than %1 UTF-16 units").arg(argument(0));
    //: %1 a character by its number, such as U+0000
    case ProblemCode::ForbiddenCharacter: return tr("contains the character %1").arg(argument(0));
    case ProblemCode::NotAscending: return tr("%1 is not later than the entry before").arg(argument(0));
    case ProblemCode::UnknownReference:
        return tr("there is no %1 with the key '%2'").arg(argument(0), argument(1));
    case ProblemCode::Cycle: return tr("the collections contain each other: %1").arg(cycle());
    case ProblemCode::ContradictsToken:
        return tr("%1 contradicts the token; the token's %2 applies").arg(argument(0), argument(1));
    default: return {};
    }
}

QString ProblemWords::ofReports() const
{
    if (m_code != ProblemCode::NotAReport) {
        return {};
    }
    const QString line = argument(1);
    const QString detail = argument(2);
    switch (flawNamed(argument(0)).value_or(ReportFlaw::NotWellFormed)) {
    case ReportFlaw::Encoding: return tr("is not text in UTF-8 or UTF-16 throughout");
    //: %2 the parser's words, in English
    case ReportFlaw::NotWellFormed: return tr("is not well-formed XML in line %1 (%2)").arg(line, detail);
    case ReportFlaw::DocumentType: return tr("has a document type in line %1; no report has").arg(line);
    case ReportFlaw::TooDeep: return tr("elements lie more than %2 levels deep in line %1").arg(line, detail);
    case ReportFlaw::AnotherRoot: return tr("is not a report: its root is '%1', not 'Report'").arg(detail);
    case ReportFlaw::NoName: return tr("no NetBIOS name says which client the report is from");
    case ReportFlaw::NoMessage: return tr("the report has no state message");
    case ReportFlaw::Time:
        return tr("a state message has no valid MessageTime in line %1 ('%2')").arg(line, detail);
    case ReportFlaw::Topic:
        return tr("a state message has no valid topic type in line %1 ('%2')").arg(line, detail);
    case ReportFlaw::State:
        return tr("a state message has no valid state ID in line %1 ('%2')").arg(line, detail);
    case ReportFlaw::SerialNumber:
        return tr("a state message has no valid SerialNumber in line %1 ('%2')").arg(line, detail);
    }
    Q_UNREACHABLE();
}

QString ProblemWords::ofDatabases() const
{
    switch (m_code) {
    case ProblemCode::NoSuchDatabase:
        return tr("there is no such database; wkctl site create or wkctl import makes one");
    case ProblemCode::NotOurDatabase: return tr("is not a site database");
    //: %1 what the check found, in English
    case ProblemCode::DatabaseDamaged:
        return tr("is damaged (%1); restore it from a backup").arg(argument(0));
    case ProblemCode::DatabaseTooNew:
        return tr("was written by a newer version (schema %1, this one knows up to %2); update this program")
            .arg(argument(0), argument(1));
    case ProblemCode::DatabaseBusy:
        return tr("somebody else is writing to it; nothing was changed, try again when they are done");
    case ProblemCode::DatabaseExists: return tr("there is something by this name already");
    //: %1 the reason, in English
    case ProblemCode::CannotWrite: return tr("cannot be written (%1); nothing was changed").arg(argument(0));
    case ProblemCode::UnsupportedDatabase:
        return tr("this version keeps a site in a SQLite file only; give the path of one");
    case ProblemCode::NoSite:
        return tr("there is no database yet, and none of the documents names a site to begin one with");
    case ProblemCode::AnotherSite:
        return tr("the first site is %1, but this database is of the site %2").arg(argument(0), argument(1));
    case ProblemCode::ChangedElsewhere:
        return tr("was changed by somebody else in the meantime; nothing was changed, look at it again");
    case ProblemCode::CannotListen: return tr("cannot be listened on: %1").arg(argument(0));
    case ProblemCode::Cancelled: return tr("was cancelled; nothing was changed");
    default: return {};
    }
}

QString ProblemWords::ofDrafts() const
{
    switch (m_code) {
    case ProblemCode::NameMissing: return tr("a name is needed");
    case ProblemCode::NameTaken: return tr("the name '%1' is taken in this collection").arg(argument(0));
    case ProblemCode::CollectionNameTaken:
        return tr("there is a collection called '%1' already").arg(argument(0));
    case ProblemCode::WindowTooShort: {
        const auto minutes = argument(0).toInt();
        return tr("a maintenance window lasts at least %1 minutes, this one %n", nullptr, minutes)
            .arg(argument(1));
    }
    case ProblemCode::WindowTooLong:
        return tr("a maintenance window lasts at most 24 hours; split it into several");
    case ProblemCode::EndEqualsStart:
        return tr("the end is the start; a window for a whole day ends on the next day");
    case ProblemCode::WeekdayMissing: return tr("at least one weekday is needed");
    case ProblemCode::NotAWindow: return tr("is not a schedule that a maintenance window can have");
    case ProblemCode::NotAServerName:
        return tr("'%1' is neither the name of a server nor an IP address").arg(argument(0));
    case ProblemCode::ServerNameTaken:
        return tr("there is a fallback status point on '%1' already").arg(argument(0));
    default: return {};
    }
}

QString ProblemWords::ofQuestions() const
{
    switch (m_code) {
    case ProblemCode::EmptyRange: return tr("the range does not end after its start");
    case ProblemCode::TimeWithoutZone:
        return tr("'%1' has no zone; add Z or an offset such as +01:00").arg(argument(0));
    case ProblemCode::UnknownZone:
        return m_arguments.size() < 2
            ? tr("'%1' is not a known time zone").arg(argument(0))
            : tr("'%1' is not a known time zone; similar: %2").arg(argument(0), rest());
    case ProblemCode::UnknownClient:
        return m_arguments.size() < 2 ? tr("there is no client '%1'").arg(argument(0))
                                      : tr("there is no client '%1'; similar: %2").arg(argument(0), rest());
    case ProblemCode::AmbiguousClient:
        return tr("several clients are called '%1'; give a resource id: %2").arg(argument(0), rest());
    case ProblemCode::NotMetrics:
        return tr("somebody answers, but not with the metrics of a fallback status point");
    default: return {};
    }
}

} // namespace

QString problemWords(const Problem &problem)
{
    return ProblemWords(problem).words();
}

QString problemSentence(const Problem &problem)
{
    QString words = problemWords(problem);
    const QString name = problem.arguments.value(0);
    if (!words.isEmpty() && (name.isEmpty() || !words.startsWith(name))) {
        words[0] = words[0].toUpper();
    }
    //: %1 what is wrong, as a sentence without its full stop
    return ProblemWords::tr("%1.").arg(words);
}

QString placeWords(const Place &place)
{
    QStringList parts;
    const QString record =
        place.key.isEmpty() ? place.className : QString(place.className + u' ' + place.key);
    for (const QString &part : {place.file, record.trimmed(), place.token, place.field}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(u", "_s);
}

} // namespace wk
