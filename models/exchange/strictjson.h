// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace wk {

/// An object or an array that the parser is inside of.
struct JsonContainer
{
    bool isObject = false;
    std::set<std::string> names; ///< met so far
    std::string name; ///< the last of them
};

/// Called with each complete value, innermost first: what it lies in from the outside in, the names it has
/// itself if it is an object, and the value. Says whether it is kept; what is not needs no memory.
using JsonVisitor = std::function<bool(const std::vector<JsonContainer> &around, const JsonContainer &itself,
                                       const nlohmann::json &value)>;

/// Parses JSON as strictly as contracts.md 4 asks: UTF-8 with or without BOM, no name twice in one object,
/// no more than 100 levels. Problems: NotUtf8, NotJson, NameTwice, TooDeep.
[[nodiscard]] Result<nlohmann::json> parsedStrictly(const QByteArray &bytes, const JsonVisitor &visit = {});

} // namespace wk
