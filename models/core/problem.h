// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace wk {

/// Everything that can be wrong with what somebody hands us. The names are part of the contract: they are
/// the `code` of a problem in JSON. The sentences are made in `wording`, nowhere else.
enum class ProblemCode {
    // A text that should be something. Arguments: the text.
    NotADate,
    NotATime,
    TimeWithoutZone,
    UnknownZone, ///< further arguments: near matches
    // Schedule tokens.
    TokenLength, ///< number of characters
    TokenDigit, ///< the character, its position from 1
    OutOfRange, ///< the value, the least, the greatest
    ZeroInterval,
    ReservedBitsInUse, ///< the value
    FieldMissing,
    FieldOfAnotherKind, ///< the kind
    WrongType, ///< what is expected: text, number, boolean, object
    // Files and records.
    NoSuchFile,
    IsAFolder,
    CannotRead, ///< the system's reason
    NotUtf8,
    NotJson, ///< line and column, both from 1, if known
    TooDeep, ///< the greatest depth
    NameTwice, ///< the name
    NotADocument,
    UnknownClass,
    UnknownProperty, ///< how often
    MissingKey,
    KeyTwice,
    UnknownValue, ///< the value
    NotAWholeNumber, ///< the number
    NumberTooLarge, ///< the number, the greatest
    TextTooLong, ///< the greatest length
    ForbiddenCharacter, ///< which, such as U+0000
    NotAscending,
    UnknownReference, ///< the class referred to, the key
    Cycle, ///< the collections on it
    ContradictsToken, ///< the copy, what the token says
    NotAReport, ///< the name of a `ReportFlaw`, the line, from 1, the detail of the flaw
    // Databases.
    NoSuchDatabase,
    NotOurDatabase, ///< a file that is something else
    DatabaseDamaged, ///< what the check found, in English
    DatabaseTooNew, ///< its schema, the newest we know
    DatabaseBusy, ///< somebody else writes
    DatabaseExists,
    CannotWrite, ///< the reason, in English
    UnsupportedDatabase, ///< an address of a kind that this version cannot open
    NoSite, ///< nothing names a site
    AnotherSite, ///< the code given, the database's
    ChangedElsewhere,
    Cancelled,
    // Servers.
    CannotListen, ///< the reason; the key of the place is the address
    // Drafts (contracts.md 1 and 2, the product's own limits).
    NameMissing,
    NameTaken, ///< the name, in its collection
    CollectionNameTaken, ///< the name, in the site
    WindowTooShort, ///< its minutes, the least
    WindowTooLong, ///< its minutes, the greatest
    EndEqualsStart,
    WeekdayMissing,
    NotAWindow, ///< a schedule that no maintenance window can be given
    NotAServerName, ///< the text
    ServerNameTaken, ///< the name, of a fallback status point
    // Questions.
    EmptyRange, ///< of time: it does not end after its start
    UnknownClient, ///< the name, near matches
    AmbiguousClient, ///< the name, the resource ids
    NotMetrics, ///< an answer that is none of a fallback status point's
};

/// The code as it appears in JSON, for example `unknownProperty`.
[[nodiscard]] QLatin1StringView codeName(ProblemCode code);
/// The code with that name; nothing if there is none.
[[nodiscard]] std::optional<ProblemCode> codeNamed(QStringView name);

/// Where something is wrong: as much of it as applies.
struct Place
{
    QString file;
    QString className; ///< WMI class, such as `SMS_Collection`
    QString key; ///< the record's key, as text
    QString token; ///< the schedule token
    QString field; ///< property of the record, or field of the token

    friend bool operator==(const Place &, const Place &) = default;
};

/// Something that is wrong, as a code with arguments: what, and where. The words are chosen by `wording`.
struct Problem
{
    ProblemCode code{};
    Place place;
    QStringList arguments;

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace wk
