// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportflaw.h"

#include <algorithm>
#include <array>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// In the order of `ReportFlaw`.
constexpr std::array flawNames{
    "encoding"_L1,  "notWellFormed"_L1, "documentType"_L1, "tooDeep"_L1, "anotherRoot"_L1,  "noName"_L1,
    "noMessage"_L1, "messageTime"_L1,   "topic"_L1,        "state"_L1,   "serialNumber"_L1,
};
static_assert(flawNames.size() == static_cast<std::size_t>(ReportFlaw::SerialNumber) + 1);

} // namespace

QLatin1StringView flawName(ReportFlaw flaw)
{
    return flawNames.at(static_cast<std::size_t>(flaw));
}

std::optional<ReportFlaw> flawNamed(QStringView name)
{
    const auto *const found =
        std::find_if(flawNames.begin(), flawNames.end(), [name](auto known) { return known == name; });
    if (found == flawNames.end()) {
        return std::nullopt;
    }
    return static_cast<ReportFlaw>(found - flawNames.begin());
}

} // namespace wk
