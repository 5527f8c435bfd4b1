// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentparser.h"

#include "exchange/strictjson.h"

namespace wk {

using nlohmann::json;

namespace {

/// Whether a value that lies in these containers is a record.
bool isRecord(const std::vector<JsonContainer> &around, const JsonContainer &itself, const json &value)
{
    switch (around.size()) {
    case 1: { // "Class": {...}, but not "Class": [...], nor "Class": {"value": [...]}, whose records are done
        const bool isWrapper = itself.names.contains("value") && value.at("value").is_array();
        return around[0].isObject && !value.is_array() && !isWrapper;
    }
    case 2: // "Class": [{...}]
        return around[0].isObject && !around[1].isObject;
    case 3: // "Class": {"value": [{...}]}
        return around[0].isObject && around[1].isObject && around[1].name == "value" && !around[2].isObject;
    default: return false;
    }
}

} // namespace

std::optional<Problem> parseDocument(const QByteArray &bytes,
                                     const std::function<void(const QString &, const json &)> &onRecord)
{
    const auto visit = [&onRecord](const std::vector<JsonContainer> &around, const JsonContainer &itself,
                                   const json &value) {
        if (!isRecord(around, itself, value)) {
            return true;
        }
        // In a wrapper there may be a single record too.
        const bool isWrapper = around.size() == 1 && itself.names.contains("value");
        const json &record = isWrapper ? value.at("value") : value;
        if (!record.is_null()) {
            onRecord(QString::fromStdString(around[0].name), record);
        }
        return false;
    };
    const auto rest = parsedStrictly(bytes, visit);
    if (!rest) {
        return rest.problem();
    }
    return rest->is_object() ? std::nullopt : std::optional{Problem{ProblemCode::NotADocument, {}, {}}};
}

} // namespace wk
