// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/strictjson.h"

#include <algorithm>
#include <optional>

namespace wk {

using nlohmann::json;

namespace {

constexpr std::size_t deepest = 100;

/// Follows the parser from event to event.
class Watch
{
public:
    explicit Watch(const JsonVisitor &visit) : m_visit(visit) { }

    /// Whether the parser is to keep the value.
    bool event(json::parse_event_t event, const json &parsed)
    {
        switch (event) {
        case json::parse_event_t::object_start: open({true, {}, {}}); return true;
        case json::parse_event_t::array_start: open({false, {}, {}}); return true;
        case json::parse_event_t::key: named(parsed.get_ref<const std::string &>()); return true;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end: {
            const JsonContainer itself = std::move(m_open.back());
            m_open.pop_back();
            return visited(itself, parsed);
        }
        case json::parse_event_t::value: return visited({}, parsed);
        }
        return true;
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    void refuse(ProblemCode code, const QString &argument)
    {
        if (!m_problem) {
            m_problem = Problem{code, {}, {argument}};
        }
    }
    void open(JsonContainer container)
    {
        if (m_open.size() == deepest) {
            refuse(ProblemCode::TooDeep, QString::number(deepest));
        }
        m_open.push_back(std::move(container));
    }
    void named(const std::string &name)
    {
        JsonContainer &object = m_open.back();
        if (!object.names.insert(name).second) {
            refuse(ProblemCode::NameTwice, QString::fromStdString(name));
        }
        object.name = name;
    }
    bool visited(const JsonContainer &itself, const json &value)
    {
        // After a problem nothing counts any more, and need not be kept.
        return !m_problem && (!m_visit || m_visit(m_open, itself, value));
    }

    const JsonVisitor &m_visit;
    std::vector<JsonContainer> m_open;
    std::optional<Problem> m_problem;
};

/// Line and column, both from 1, of a byte.
QStringList position(const QByteArray &bytes, qsizetype byte)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(byte, bytes.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1);
    return {QString::number(line), QString::number(std::max<qsizetype>(column, 1))};
}

} // namespace

Result<json> parsedStrictly(const QByteArray &bytes, const JsonVisitor &visit)
{
    if (!bytes.isValidUtf8()) {
        return Problem{ProblemCode::NotUtf8, {}, {}};
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        // The parser would take it for the end of the text.
        return Problem{ProblemCode::NotJson, {}, position(bytes, nul + 1)};
    }
    Watch watch(visit);
    try {
        json value = json::parse(bytes.begin(), bytes.end(),
                                 [&watch](int /*depth*/, json::parse_event_t event, const json &parsed) {
                                     return watch.event(event, parsed);
                                 });
        if (watch.problem()) {
            return *watch.problem();
        }
        return value;
    } catch (const json::parse_error &error) {
        return Problem{ProblemCode::NotJson, {}, position(bytes, static_cast<qsizetype>(error.byte))};
    } catch (const json::out_of_range &) {
        // A number beyond what a double holds, which nlohmann::json cannot keep.
        return Problem{ProblemCode::NotJson, {}, {}};
    }
}

} // namespace wk
