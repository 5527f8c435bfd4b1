// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/changetext.h"

#include "exchange/siterecords.h"
#include "exchange/strictjson.h"
#include "site/recordclass.h"

#include <string>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

template <typename Record>
ordered_json recordJson(const Record &record)
{
    return written(record);
}

ordered_json recordJson(const CollectionSettings &settings)
{
    ordered_json record = written(settings);
    record.erase("ServiceWindows");
    return record;
}

ordered_json recordJson(const PlacedWindow &placed)
{
    ordered_json record = written(placed.window);
    record["CollectionID"] = placed.collectionId.toStdString();
    record["Position"] = placed.position;
    return record;
}

ordered_json recordJson(const StatusPointAssignment &assignment)
{
    ordered_json ids = ordered_json::array();
    for (const quint32 resourceId : assignment.resourceIds) {
        ids.push_back(std::to_string(resourceId));
    }
    return {{"ResourceIds", ids}, {"FallbackStatusPoint", assignment.serverName.toStdString()}};
}

template <typename Record>
void readRecord(RecordReader &reader, Record &record)
{
    readKey(reader, record);
    readProperties(reader, record);
}

void readRecord(RecordReader &reader, PlacedWindow &placed)
{
    quint32 position = 0;
    reader.key("CollectionID", placed.collectionId);
    reader.number("Position", position);
    placed.position = position;
    placed.window = readWindow(reader);
}

void readRecord(RecordReader &reader, StatusPointAssignment &assignment)
{
    QStringList ids;
    reader.texts("ResourceIds", ids);
    for (const QString &id : std::as_const(ids)) {
        bool isNumber = false;
        assignment.resourceIds.append(id.toUInt(&isNumber));
        if (!isNumber) {
            reader.refuse(ProblemCode::NotAWholeNumber, "ResourceIds", {id});
        }
    }
    reader.text("FallbackStatusPoint", assignment.serverName);
}

template <typename Record>
void read(const json &text, const char *which, std::optional<Record> &record, ReadingState &state)
{
    const auto found = text.find(which);
    if (found == text.end()) {
        return;
    }
    record.emplace();
    const Place place{{}, recordClass<Record>, {}, {}, {}};
    if (!found->is_object()) {
        state.refusing.append({ProblemCode::WrongType, place, {u"object"_s}});
        return;
    }
    RecordReader reader(*found, place, state);
    readRecord(reader, *record);
}

} // namespace

QByteArray textOf(const Change &change)
{
    return std::visit(
        []<typename Record>(const RecordChange<Record> &of) -> QByteArray {
            ordered_json text{{"class", recordClass<Record>.data()}};
            if (of.before) {
                text["before"] = recordJson(*of.before);
            }
            if (of.after) {
                text["after"] = recordJson(*of.after);
            }
            return QByteArray::fromStdString(text.dump());
        },
        change);
}

Result<Change> changeFromText(const QByteArray &text)
{
    const auto parsed = parsedStrictly(text);
    if (!parsed) {
        return parsed.problem();
    }
    const auto name = parsed->is_object() ? parsed->find("class") : parsed->end();
    if (!parsed->is_object() || name == parsed->end() || !name->is_string()) {
        return Problem{ProblemCode::WrongType, {}, {u"object"_s}};
    }
    std::optional<Change> change;
    ReadingState state;
    const auto tryClass = [&]<typename Record>(const RecordChange<Record> & /*ofKind*/) {
        if (*name == recordClass<Record>.data()) {
            RecordChange<Record> of;
            read(*parsed, "before", of.before, state);
            read(*parsed, "after", of.after, state);
            change = std::move(of);
        }
    };
    [&]<std::size_t... kinds>(std::index_sequence<kinds...>)
    {
        (tryClass(std::variant_alternative_t<kinds, Change>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Change>>());
    if (!change) {
        return Problem{ProblemCode::UnknownClass,
                       {{}, QString::fromStdString(name->get<std::string>()), {}, {}, {}},
                       {}};
    }
    if (!state.refusing.isEmpty()) {
        return state.refusing.first();
    }
    return *change;
}

} // namespace wk
