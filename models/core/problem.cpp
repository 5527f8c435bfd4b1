// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/problem.h"

namespace wk {

using namespace Qt::StringLiterals;

QLatin1StringView codeName(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NotADate: return "notADate"_L1;
    case ProblemCode::NotATime: return "notATime"_L1;
    case ProblemCode::TimeWithoutZone: return "timeWithoutZone"_L1;
    case ProblemCode::UnknownZone: return "unknownZone"_L1;
    case ProblemCode::TokenLength: return "tokenLength"_L1;
    case ProblemCode::TokenDigit: return "tokenDigit"_L1;
    case ProblemCode::OutOfRange: return "outOfRange"_L1;
    case ProblemCode::ZeroInterval: return "zeroInterval"_L1;
    case ProblemCode::ReservedBitsInUse: return "reservedBitsInUse"_L1;
    case ProblemCode::FieldMissing: return "fieldMissing"_L1;
    case ProblemCode::FieldOfAnotherKind: return "fieldOfAnotherKind"_L1;
    case ProblemCode::WrongType: return "wrongType"_L1;
    case ProblemCode::NoSuchFile: return "noSuchFile"_L1;
    case ProblemCode::IsAFolder: return "isAFolder"_L1;
    case ProblemCode::CannotRead: return "cannotRead"_L1;
    case ProblemCode::NotUtf8: return "notUtf8"_L1;
    case ProblemCode::NotJson: return "notJson"_L1;
    case ProblemCode::TooDeep: return "tooDeep"_L1;
    case ProblemCode::NameTwice: return "nameTwice"_L1;
    case ProblemCode::NotADocument: return "notADocument"_L1;
    case ProblemCode::UnknownClass: return "unknownClass"_L1;
    case ProblemCode::UnknownProperty: return "unknownProperty"_L1;
    case ProblemCode::MissingKey: return "missingKey"_L1;
    case ProblemCode::KeyTwice: return "keyTwice"_L1;
    case ProblemCode::UnknownValue: return "unknownValue"_L1;
    case ProblemCode::NotAWholeNumber: return "notAWholeNumber"_L1;
    case ProblemCode::NumberTooLarge: return "numberTooLarge"_L1;
    case ProblemCode::TextTooLong: return "textTooLong"_L1;
    case ProblemCode::ForbiddenCharacter: return "forbiddenCharacter"_L1;
    case ProblemCode::NotAscending: return "notAscending"_L1;
    case ProblemCode::UnknownReference: return "unknownReference"_L1;
    case ProblemCode::Cycle: return "cycle"_L1;
    case ProblemCode::ContradictsToken: return "contradictsToken"_L1;
    case ProblemCode::NotAReport: return "notAReport"_L1;
    case ProblemCode::NoSuchDatabase: return "noSuchDatabase"_L1;
    case ProblemCode::NotOurDatabase: return "notOurDatabase"_L1;
    case ProblemCode::DatabaseDamaged: return "databaseDamaged"_L1;
    case ProblemCode::DatabaseTooNew: return "databaseTooNew"_L1;
    case ProblemCode::DatabaseBusy: return "databaseBusy"_L1;
    case ProblemCode::DatabaseExists: return "databaseExists"_L1;
    case ProblemCode::CannotWrite: return "cannotWrite"_L1;
    case ProblemCode::UnsupportedDatabase: return "unsupportedDatabase"_L1;
    case ProblemCode::NoSite: return "noSite"_L1;
    case ProblemCode::AnotherSite: return "anotherSite"_L1;
    case ProblemCode::ChangedElsewhere: return "changedElsewhere"_L1;
    case ProblemCode::Cancelled: return "cancelled"_L1;
    case ProblemCode::CannotListen: return "cannotListen"_L1;
    case ProblemCode::NameMissing: return "nameMissing"_L1;
    case ProblemCode::NameTaken: return "nameTaken"_L1;
    case ProblemCode::CollectionNameTaken: return "collectionNameTaken"_L1;
    case ProblemCode::WindowTooShort: return "windowTooShort"_L1;
    case ProblemCode::WindowTooLong: return "windowTooLong"_L1;
    case ProblemCode::EndEqualsStart: return "endEqualsStart"_L1;
    case ProblemCode::WeekdayMissing: return "weekdayMissing"_L1;
    case ProblemCode::NotAWindow: return "notAWindow"_L1;
    case ProblemCode::NotAServerName: return "notAServerName"_L1;
    case ProblemCode::ServerNameTaken: return "serverNameTaken"_L1;
    case ProblemCode::EmptyRange: return "emptyRange"_L1;
    case ProblemCode::UnknownClient: return "unknownClient"_L1;
    case ProblemCode::AmbiguousClient: return "ambiguousClient"_L1;
    case ProblemCode::NotMetrics: return "notMetrics"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ProblemCode> codeNamed(QStringView name)
{
    constexpr auto last = static_cast<int>(ProblemCode::NotMetrics); // the last one there is
    for (int code = 0; code <= last; ++code) {
        if (codeName(static_cast<ProblemCode>(code)) == name) {
            return static_cast<ProblemCode>(code);
        }
    }
    return {};
}

} // namespace wk
