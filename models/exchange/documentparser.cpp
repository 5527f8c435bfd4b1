// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentparser.h"

#include <set>
#include <string>
#include <vector>

namespace wk
{

using nlohmann::json;

namespace
{

constexpr std::size_t deepest = 100;

/// Follows the JSON parser from event to event. It keeps whole only what lies inside one record.
class RecordStream
{
public:
    explicit RecordStream(const std::function<void(const QString &, const json &)> &onRecord)
        : m_onRecord(onRecord)
    {
    }

    /// Whether the parser is to keep the value.
    bool event(json::parse_event_t event, json &parsed)
    {
        switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start: open(event == json::parse_event_t::object_start); return true;
        case json::parse_event_t::key: named(parsed.get_ref<const std::string &>()); return true;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end: return closed(parsed);
        case json::parse_event_t::value: return !isRecordPlace(m_open.size()) || !handedOn(parsed);
        }
        return true;
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    struct Container {
        bool isObject = false;
        std::set<std::string> names;
        std::string name; // the last one met
    };

    void refuse(ProblemCode code, const QStringList &arguments)
    {
        if (!m_problem) {
            m_problem = Problem{code, {}, arguments};
        }
    }
    void open(bool isObject)
    {
        if (m_open.empty() && !isObject) {
            refuse(ProblemCode::NotADocument, {});
        }
        if (m_open.size() == deepest) {
            refuse(ProblemCode::TooDeep, {QString::number(deepest)});
        }
        m_open.push_back({isObject, {}, {}});
    }
    void named(const std::string &name)
    {
        Container &object = m_open.back();
        if (!object.names.insert(name).second) {
            refuse(ProblemCode::NameTwice, {QString::fromStdString(name)});
        }
        object.name = name;
    }
    bool closed(const json &parsed)
    {
        const bool wasObject = m_open.back().isObject;
        const bool wrapped = m_open.size() == 2 && m_open.back().names.contains("value");
        m_open.pop_back();
        if (!isRecordPlace(m_open.size()) || (m_open.size() == 1 && (!wasObject || wrapped))) {
            return true;
        }
        return !handedOn(parsed);
    }
    /// Whether a value directly inside so many containers is a record.
    [[nodiscard]] bool isRecordPlace(std::size_t depth) const
    {
        switch (depth) {
        case 1: return true; // "Class": {...}
        case 2: return !m_open[1].isObject; // "Class": [...]
        case 3: return m_open[1].isObject && m_open[1].name == "value" && !m_open[2].isObject;
        default: return false;
        }
    }
    bool handedOn(const json &record)
    {
        if (!record.is_null() && !record.is_discarded() && !m_problem) {
            m_onRecord(QString::fromStdString(m_open.front().name), record);
        }
        return true;
    }

    const std::function<void(const QString &, const json &)> &m_onRecord;
    std::vector<Container> m_open;
    std::optional<Problem> m_problem;
};

/// Line and column, both from 1, of a byte.
QStringList position(const QByteArray &bytes, qsizetype byte)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(byte, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1);
    return {QString::number(line), QString::number(column)};
}

} // namespace

std::optional<Problem> parseDocument(const QByteArray &bytes,
                                     const std::function<void(const QString &, const json &)> &onRecord)
{
    if (!bytes.isValidUtf8()) {
        return Problem{ProblemCode::NotUtf8, {}, {}};
    }
    RecordStream stream(onRecord);
    try {
        const json rest = json::parse(bytes.begin(), bytes.end(),
                                      [&stream](int /*depth*/, json::parse_event_t event, json &parsed) {
                                          return stream.event(event, parsed);
                                      });
        if (!stream.problem() && !rest.is_object()) {
            return Problem{ProblemCode::NotADocument, {}, {}};
        }
    } catch (const json::parse_error &error) {
        return Problem{ProblemCode::NotJson, {}, position(bytes, static_cast<qsizetype>(error.byte))};
    } catch (const json::out_of_range &) {
        // A number beyond what a double holds; nlohmann::json cannot keep it.
        return Problem{ProblemCode::NotJson, {}, {}};
    }
    return stream.problem();
}

} // namespace wk
