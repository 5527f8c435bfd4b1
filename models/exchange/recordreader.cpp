// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordreader.h"

#include "core/zoneclock.h"
#include "site/storabletext.h"

#include <QStringDecoder>

#include <limits>

namespace wk {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// PowerShell 5.1 wraps what it has decorated: `{"value": ..., "Count": 2}`, `{"value": ..., "DateTime":
/// ...}`.
const json &unwrapped(const json &value)
{
    const auto inner = value.is_object() ? value.find("value") : value.end();
    return value.is_object() && inner != value.end() ? *inner : value;
}

/// A mark at the front of a document is none of the text; at the front of a text it is.
QString textFrom(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8));
}

std::optional<WrittenTime> timeFromPowerShell(const QString &text)
{
    constexpr auto prefix = "/Date("_L1;
    constexpr auto suffix = ")/"_L1;
    if (!text.startsWith(prefix) || !text.endsWith(suffix)) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 milliseconds =
        QStringView(text).sliced(prefix.size()).chopped(suffix.size()).toLongLong(&ok);
    // Years 1 to 9999, as everywhere.
    constexpr qint64 least = -62135596800000;
    constexpr qint64 greatest = 253402300799999;
    if (!ok || milliseconds < least || milliseconds > greatest) {
        return std::nullopt;
    }
    const auto sinceEpoch = std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{milliseconds});
    return WrittenTime{CivilTime{sinceEpoch}, std::chrono::seconds{0}};
}

/// A date of WMI, an ISO date, or PowerShell's `/Date(milliseconds)/`.
std::optional<WrittenTime> recordedTime(const QString &text)
{
    if (auto time = timeFromIso(text)) {
        return time;
    }
    if (auto time = timeFromWmi(text)) {
        return time;
    }
    return timeFromPowerShell(text);
}

} // namespace

RecordReader::RecordReader(const json &record, Place place, ReadingState &state)
    : m_record(record), m_place(std::move(place)), m_state(state)
{ }

RecordReader::RecordReader(const json &part, const RecordReader &whole, const QString &list, qsizetype index)
    : m_record(part)
    , m_place(whole.m_place)
    , m_state(whole.m_state)
    , m_path(u"%1%2[%3]."_s.arg(whole.m_path, list).arg(index))
    , m_kindOfPath(whole.m_kindOfPath + list + u'.')
{ }

RecordReader::~RecordReader()
{
    for (const auto &[name, value] : m_record.items()) {
        if (!value.is_null() && !m_asked.contains(name)) {
            ++m_state.unknownProperties[{m_place.className, m_kindOfPath + QString::fromStdString(name)}];
        }
    }
}

Place RecordReader::placeOf(const char *name) const
{
    Place place = m_place;
    place.field = m_path + QString::fromLatin1(name);
    return place;
}

void RecordReader::refuse(ProblemCode code, const char *name, const QStringList &arguments)
{
    m_refused = true;
    m_state.refusing.append({code, placeOf(name), arguments});
}

void RecordReader::note(ProblemCode code, const char *name, const QStringList &arguments)
{
    m_state.noted.append({code, placeOf(name), arguments});
}

const json *RecordReader::value(const char *name)
{
    m_asked.insert(name);
    const auto found = m_record.find(name);
    return found == m_record.end() || found->is_null() ? nullptr : &*found;
}

bool RecordReader::has(const char *name)
{
    return value(name) != nullptr;
}

std::optional<QString> RecordReader::textOf(const char *name, const json &value)
{
    if (!value.is_string()) {
        refuse(ProblemCode::WrongType, name, {u"text"_s});
        return std::nullopt;
    }
    QString text = textFrom(value.get_ref<const std::string &>());
    if (const auto problem = problemWithText(text)) {
        refuse(problem->code, name, problem->arguments);
        return std::nullopt;
    }
    return text;
}

std::optional<quint32> RecordReader::numberOf(const char *name, const json &value)
{
    if (!value.is_number()) {
        refuse(ProblemCode::WrongType, name, {u"number"_s});
        return std::nullopt;
    }
    if (!value.is_number_unsigned()) {
        refuse(ProblemCode::NotAWholeNumber, name, {QString::fromStdString(value.dump())});
        return std::nullopt;
    }
    const auto number = value.get<quint64>();
    if (number > std::numeric_limits<quint32>::max()) {
        refuse(ProblemCode::NumberTooLarge, name,
               {QString::number(number), QString::number(std::numeric_limits<quint32>::max())});
        return std::nullopt;
    }
    return static_cast<quint32>(number);
}

void RecordReader::text(const char *name, QString &field)
{
    if (const json *given = value(name)) {
        field = textOf(name, *given).value_or(field);
    }
}

void RecordReader::readId(const char *name, const json &given, QString &field)
{
    if (given.is_number_unsigned()) {
        field = QString::number(given.get<quint64>());
    } else {
        field = textOf(name, given).value_or(field);
    }
}

void RecordReader::id(const char *name, QString &field)
{
    if (const json *given = value(name)) {
        readId(name, *given, field);
    }
}

void RecordReader::key(const char *name, QString &field)
{
    const json *given = value(name);
    if (given == nullptr) {
        refuse(ProblemCode::MissingKey, name);
        return;
    }
    const auto before = m_state.refusing.size();
    readId(name, *given, field);
    if (field.isEmpty() && m_state.refusing.size() == before) {
        refuse(ProblemCode::MissingKey, name);
    }
}

void RecordReader::key(const char *name, quint32 &field)
{
    const json *given = value(name);
    if (given == nullptr) {
        refuse(ProblemCode::MissingKey, name);
        return;
    }
    field = numberOf(name, *given).value_or(field);
}

void RecordReader::texts(const char *name, QStringList &field)
{
    const json *given = value(name);
    if (given == nullptr) {
        return;
    }
    QStringList read;
    const json &content = unwrapped(*given);
    const auto readOne = [&](const json &element) {
        const auto text = element.is_null() ? std::nullopt : textOf(name, element);
        if (text) {
            read.append(*text);
        }
    };
    if (content.is_array()) {
        for (const json &element : content) {
            readOne(element);
        }
    } else {
        readOne(content);
    }
    field = read;
}

void RecordReader::flag(const char *name, bool &field)
{
    if (const json *given = value(name)) {
        if (given->is_boolean()) {
            field = given->get<bool>();
        } else {
            refuse(ProblemCode::WrongType, name, {u"boolean"_s});
        }
    }
}

void RecordReader::optionalNumber(const char *name, std::optional<quint32> &field)
{
    if (const json *given = value(name)) {
        if (const auto read = numberOf(name, *given)) {
            field = read;
        }
    }
}

void RecordReader::number(const char *name, quint32 &field, quint32 least)
{
    std::optional<quint32> read;
    optionalNumber(name, read);
    if (read && *read < least) {
        refuse(ProblemCode::OutOfRange, name,
               {QString::number(*read), QString::number(least),
                QString::number(std::numeric_limits<quint32>::max())});
    } else {
        field = read.value_or(field);
    }
}

void RecordReader::minutes(const char *name, std::chrono::minutes &field, quint32 least)
{
    auto count = static_cast<quint32>(field.count());
    number(name, count, least);
    field = std::chrono::minutes{count};
}

void RecordReader::minutes(const char *name, std::optional<std::chrono::minutes> &field)
{
    std::optional<quint32> read;
    optionalNumber(name, read);
    if (read) {
        field = std::chrono::minutes{*read};
    }
}

std::optional<WrittenTime> RecordReader::timeOf(const char *name)
{
    const json *given = value(name);
    const auto text = given == nullptr ? std::nullopt : textOf(name, unwrapped(*given));
    if (!text) {
        return std::nullopt;
    }
    const auto time = recordedTime(*text);
    if (!time) {
        refuse(ProblemCode::NotADate, name, {*text});
    }
    return time;
}

void RecordReader::time(const char *name, std::optional<PlannedTime> &field)
{
    if (const auto time = timeOf(name)) {
        field = time->meaning();
    }
}

void RecordReader::civilTime(const char *name, std::optional<CivilTime> &field)
{
    if (const auto time = timeOf(name)) {
        field = time->civil;
    }
}

void RecordReader::zone(const char *name, QString &field)
{
    const json *given = value(name);
    const auto zoneName = given == nullptr ? std::nullopt : textOf(name, *given);
    if (!zoneName) {
        return;
    }
    if (!m_state.knownZones.contains(*zoneName)) {
        const auto clock = ZoneClock::forZone(*zoneName);
        if (!clock) {
            refuse(ProblemCode::UnknownZone, name, clock.problem().arguments);
            return;
        }
        m_state.knownZones.insert(*zoneName);
    }
    field = *zoneName;
}

void RecordReader::tokens(const char *name, QList<ScheduleToken> &field)
{
    QStringList strings;
    texts(name, strings);
    if (has(name)) {
        decode(name, strings, field);
    }
}

void RecordReader::tokenString(const char *name, QList<ScheduleToken> &field)
{
    const json *given = value(name);
    const auto string = given == nullptr ? std::nullopt : textOf(name, *given);
    if (string) {
        decode(name, {*string}, field);
    }
}

void RecordReader::decode(const char *name, const QStringList &strings, QList<ScheduleToken> &field)
{
    QList<ScheduleToken> read;
    for (const QString &string : strings) {
        auto decoded = decodedTokens(string);
        if (!decoded) {
            const Problem &problem = decoded.problem();
            refuse(problem.code, name, problem.arguments);
            Problem &refused = m_state.refusing.last();
            refused.place.token = problem.place.token;
            if (!problem.place.field.isEmpty()) {
                refused.place.field += u'.' + problem.place.field;
            }
            return;
        }
        read += *std::move(decoded);
    }
    field = read;
}

bool RecordReader::list(const char *name, const std::function<void(RecordReader &)> &read)
{
    const json *given = value(name);
    if (given == nullptr) {
        return false;
    }
    qsizetype index = 0;
    const auto readOne = [&](const json &element) {
        if (element.is_object()) {
            RecordReader reader(element, *this, QString::fromLatin1(name), index);
            read(reader);
        } else if (!element.is_null()) {
            refuse(ProblemCode::WrongType, name, {u"object"_s});
        }
    };
    const json &content = unwrapped(*given);
    if (content.is_array()) {
        for (const json &element : content) {
            readOne(element);
            ++index;
        }
    } else {
        readOne(content);
    }
    return true;
}

} // namespace wk
