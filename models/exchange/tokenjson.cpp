// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tokenjson.h"

#include "core/timetext.h"
#include "exchange/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <set>
#include <string>

namespace wk {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr std::array<const char *, 6> kindNames{
    "none", "interval", "weekly", "monthlyByWeekday", "monthlyByDate", "monthlyByWeekdayOffset",
};

constexpr std::array<const char *, 5> warningNames{
    "reservedBits", "zeroDuration", "longerThan24Hours", "multipleTokens", "notAWindow",
};

int number(std::chrono::weekday weekday)
{
    return static_cast<int>(weekday.c_encoding()) + 1;
}

/// Writes an object field by field. Names and texts are ours and need no escapes.
class TokenText
{
public:
    explicit TokenText(QByteArray &json) : m_json(json) { }

    void add(const char *name, QByteArrayView value)
    {
        m_json.append(m_json.isEmpty() ? "{\"" : ", \"").append(name).append("\": ").append(value);
    }
    void add(const char *name, qint64 value)
    {
        std::array<char, 20> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        add(name, QByteArrayView(digits.data(), end));
    }
    void addText(const char *name, QByteArrayView value)
    {
        add(name, QByteArrayView("\""));
        m_json.append(value).append('"');
    }
    void addText(const char *name, const QString &value) { addText(name, QByteArrayView(value.toLatin1())); }

    void operator()(const Once & /*once*/) { }
    void operator()(const Interval &interval)
    {
        add("spanDays", interval.days);
        add("spanHours", interval.hours);
        add("spanMinutes", interval.minutes);
    }
    void operator()(const Weekly &weekly)
    {
        add("weekday", number(weekly.weekday));
        add("weeks", weekly.weeks);
    }
    void operator()(const MonthlyByWeekday &monthly)
    {
        add("weekday", number(monthly.weekday));
        add("weekOrder", static_cast<int>(monthly.order));
        add("months", monthly.months);
    }
    void operator()(const MonthlyByDate &monthly)
    {
        add("monthDay", monthly.monthDay);
        add("months", monthly.months);
    }
    void operator()(const MonthlyByWeekdayOffset &monthly)
    {
        add("weekday", number(monthly.weekday));
        add("weekOrder", static_cast<int>(monthly.order));
        add("months", monthly.months);
        add("offsetDays", monthly.offsetDays);
    }

private:
    QByteArray &m_json;
};

/// Takes the fields of an object one by one; remembers the first problem.
class TokenFields
{
public:
    explicit TokenFields(const json &object) : m_object(object) { }

    void refuse(ProblemCode code, const char *field, const QStringList &arguments = {})
    {
        if (!m_problem) {
            m_problem = Problem{code, {}, arguments};
            m_problem->place.field = QString::fromUtf8(field);
        }
    }
    const json *required(const char *field)
    {
        m_known.insert(field);
        const auto found = m_object.find(field);
        if (found == m_object.end()) {
            refuse(ProblemCode::FieldMissing, field);
            return nullptr;
        }
        return &*found;
    }
    bool has(const char *field)
    {
        m_known.insert(field);
        return m_object.contains(field);
    }
    /// A whole number; its range is inspected with the token.
    int number(const char *field)
    {
        const json *value = required(field);
        if (value == nullptr) {
            return 0;
        }
        if (!value->is_number()) {
            refuse(ProblemCode::WrongType, field, {u"number"_s});
            return 0;
        }
        const QString written = QString::fromStdString(value->dump());
        if (!value->is_number_integer()) {
            refuse(ProblemCode::NotAWholeNumber, field, {written});
            return 0;
        }
        constexpr int greatest = std::numeric_limits<int>::max();
        const bool fits = value->is_number_unsigned() ? value->get<quint64>() <= quint64{greatest}
                                                      : value->get<qint64>() >= -qint64{greatest};
        if (!fits) {
            refuse(ProblemCode::OutOfRange, field, {written, u"0"_s, QString::number(greatest)});
            return 0;
        }
        return value->get<int>();
    }
    bool flag(const char *field)
    {
        const json *value = required(field);
        if (value != nullptr && !value->is_boolean()) {
            refuse(ProblemCode::WrongType, field, {u"boolean"_s});
        }
        return value != nullptr && value->is_boolean() && value->get<bool>();
    }
    std::chrono::weekday weekday()
    {
        const int value = number("weekday");
        if (value < 1 || value > 7) {
            refuse(ProblemCode::OutOfRange, "weekday", {QString::number(value), u"1"_s, u"7"_s});
            return {};
        }
        return std::chrono::weekday{static_cast<unsigned>(value) - 1U};
    }
    WeekOrder weekOrder() { return static_cast<WeekOrder>(number("weekOrder")); }
    std::optional<Recurrence> recurrence();
    CivilTime start();
    quint32 reservedBits();
    /// Refuses what is neither a field of the kind nor one that is not looked at.
    void expectNoOther(const QString &kind)
    {
        m_known.insert({"token", "warnings"});
        for (const auto &[name, value] : m_object.items()) {
            if (!m_known.contains(name)) {
                refuse(ProblemCode::FieldOfAnotherKind, name.c_str(), {kind});
            }
        }
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    const json &m_object;
    std::set<std::string> m_known;
    std::optional<Problem> m_problem;
};

std::optional<Recurrence> TokenFields::recurrence()
{
    const json *kind = required("kind");
    const auto name = kind != nullptr && kind->is_string() ? kind->get<std::string>() : std::string();
    const auto known = std::find(kindNames.begin(), kindNames.end(), name);
    if (kind != nullptr && known == kindNames.end()) {
        refuse(ProblemCode::UnknownValue, "kind",
               {QString::fromStdString(kind->is_string() ? name : kind->dump())});
    }
    switch (known - kindNames.begin()) {
    case 0: return Once{};
    case 1: return Interval{number("spanDays"), number("spanHours"), number("spanMinutes")};
    case 2: return Weekly{weekday(), number("weeks")};
    case 3: return MonthlyByWeekday{weekday(), weekOrder(), number("months")};
    case 4: return MonthlyByDate{number("monthDay"), number("months")};
    case 5: return MonthlyByWeekdayOffset{weekday(), weekOrder(), number("months"), number("offsetDays")};
    default: return std::nullopt;
    }
}

CivilTime TokenFields::start()
{
    const json *value = required("start");
    if (value == nullptr) {
        return {};
    }
    const QString text =
        QString::fromStdString(value->is_string() ? value->get_ref<const std::string &>() : value->dump());
    const auto time = timeFromIso(text);
    if (!time || time->offset || isoMinuteText(time->civil) != text) {
        refuse(ProblemCode::NotATime, "start", {text});
        return {};
    }
    return time->civil;
}

quint32 TokenFields::reservedBits()
{
    if (!has("reservedBits")) {
        return 0;
    }
    const json &value = *required("reservedBits");
    if (!value.is_number_unsigned()) {
        refuse(ProblemCode::NotAWholeNumber, "reservedBits", {QString::fromStdString(value.dump())});
        return 0;
    }
    const auto bits = value.get<quint64>();
    if (bits > std::numeric_limits<quint32>::max()) {
        refuse(ProblemCode::NumberTooLarge, "reservedBits",
               {QString::number(bits), QString::number(std::numeric_limits<quint32>::max())});
        return 0;
    }
    return static_cast<quint32>(bits);
}

Result<ScheduleToken> tokenFromObject(const json &object)
{
    if (!object.is_object()) {
        return Problem{ProblemCode::WrongType, {}, {u"object"_s}};
    }
    TokenFields fields(object);
    ScheduleToken token;
    const auto recurrence = fields.recurrence();
    token.schedule.start = fields.start();
    token.schedule.utc = fields.has("utc") && fields.flag("utc");
    token.schedule.duration = std::chrono::minutes{fields.number("durationMinutes")};
    token.hours24 = fields.has("hours24") && fields.flag("hours24");
    token.reservedBits = fields.reservedBits();
    if (recurrence) {
        token.schedule.recurrence = *recurrence;
        fields.expectNoOther(QString(kindName(*recurrence)));
    }
    if (fields.problem()) {
        return *fields.problem();
    }
    if (const auto problem = problemWith(token)) {
        return *problem;
    }
    return token;
}

} // namespace

QLatin1StringView kindName(const Recurrence &recurrence)
{
    return QLatin1StringView(kindNames.at(recurrence.index()));
}

QLatin1StringView warningName(TokenWarning warning)
{
    return QLatin1StringView(warningNames.at(static_cast<std::size_t>(warning)));
}

QByteArray tokenJson(const ScheduleToken &token, qsizetype tokensInString)
{
    const Schedule &schedule = token.schedule;
    QByteArray line;
    line.reserve(256);
    TokenText text(line);
    text.addText("token", encodedToken(token));
    text.addText("kind", QByteArrayView(kindNames.at(schedule.recurrence.index())));
    text.addText("start", isoMinuteText(schedule.start));
    text.add("utc", QByteArrayView(schedule.utc ? "true" : "false"));
    text.add("durationMinutes", schedule.duration.count());
    if (token.hours24) {
        text.add("hours24", QByteArrayView("true"));
    }
    std::visit(text, schedule.recurrence);
    text.add("reservedBits", qint64{token.reservedBits});
    text.add("warnings", QByteArrayView("["));
    for (const TokenWarning warning : warningsAbout(token, tokensInString)) {
        line.append(line.endsWith('[') ? "\"" : ", \"").append(warningName(warning).data()).append('"');
    }
    line.append("]}");
    return line;
}

Result<QList<ScheduleToken>> tokensFromJson(const QByteArray &text)
{
    const auto parsed = parsedStrictly(text);
    if (!parsed) {
        return parsed.problem();
    }
    const json &value = *parsed;
    if (value.is_array() && value.empty()) {
        return Problem{ProblemCode::TokenLength, {}, {u"0"_s}};
    }
    QList<ScheduleToken> tokens;
    const auto read = [&tokens](const json &object) -> std::optional<Problem> {
        auto token = tokenFromObject(object);
        if (!token) {
            return token.problem();
        }
        tokens.append(*token);
        return std::nullopt;
    };
    if (!value.is_array()) {
        const auto problem = read(value);
        return problem ? Result<QList<ScheduleToken>>(*problem) : Result(tokens);
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (auto problem = read(value[i])) {
            problem->place.key = u"[%1]"_s.arg(i);
            return *problem;
        }
    }
    return tokens;
}

} // namespace wk
