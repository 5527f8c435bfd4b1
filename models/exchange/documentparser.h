// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>

namespace wk {

/// Takes a site document apart into records, one at a time, so that a large one needs little memory.
///
/// `onRecord` gets the class and each of its records, in the order of the file; a value that is no object is
/// handed on too, for the receiver to refuse. Accepts an array of records, `{"value": [...]}` around one, a
/// single record, and null for none. What makes the whole file unusable (contracts.md 4: not UTF-8, not
/// JSON, a name twice in one object, too deep, not an object) is returned; records seen before are void then.
[[nodiscard]] std::optional<Problem> parseDocument(
    const QByteArray &bytes,
    const std::function<void(const QString &className, const nlohmann::json &record)> &onRecord);

} // namespace wk
