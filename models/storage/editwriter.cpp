// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editwriter.h"

#include "site/recordclass.h"
#include "site/references.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

template <typename Record>
bool agree(const Record &stored, const Record &believed)
{
    return stored == believed;
}

bool agree(CollectionSettings stored, CollectionSettings believed)
{
    stored.windows.clear();
    believed.windows.clear();
    return stored == believed;
}

bool agree(const PlacedWindow &stored, const PlacedWindow &believed)
{
    return stored.window == believed.window;
}

template <typename Record>
void put(SiteTables &tables, const std::optional<Record> & /*stored*/, const Record &after)
{
    tables.write(after);
}

void put(SiteTables &tables, const std::optional<PlacedWindow> &stored, const PlacedWindow &after)
{
    if (stored) {
        tables.write(PlacedWindow{after.collectionId, stored->position, after.window});
    } else {
        tables.insertWindow(after);
    }
}

template <typename Record>
void remove(SiteTables &tables, const Record &record)
{
    tables.remove(record);
}

void remove(SiteTables &tables, const PlacedWindow &placed)
{
    tables.removeWindow(placed);
}

/// What no rule of the schema says of a record.
template <typename Record>
bool refersToWhatIsThere(SiteTables & /*tables*/, const Record & /*record*/)
{
    return true;
}

bool refersToWhatIsThere(SiteTables &tables, const Advertisement &advertisement)
{
    const QString &packageId = advertisement.packageId;
    return advertisement.programName == u'*'
        ? tables.find(TaskSequence{packageId, {}, {}, {}}).has_value()
        : tables.find(Program{packageId, advertisement.programName, {}, {}, {}}).has_value();
}

/// Says whether the stored record is as believed, and the new one can stand.
template <typename Record>
bool make(SiteTables &tables, const RecordChange<Record> &change)
{
    const auto stored = tables.find(change.before ? *change.before : *change.after);
    const bool fits = change.before ? stored && agree(*stored, *change.before) : !stored;
    if (!fits || (change.after && !refersToWhatIsThere(tables, *change.after))) {
        return false;
    }
    if (change.after) {
        put(tables, stored, *change.after);
    } else {
        remove(tables, *change.before);
    }
    return true;
}

bool make(SiteTables &tables, const RecordChange<StatusPointAssignment> &change)
{
    if (!change.before || !change.after || change.before->resourceIds != change.after->resourceIds) {
        return false; // it comes and goes with its client
    }
    const QList<quint32> &ids = change.before->resourceIds;
    return std::all_of(ids.cbegin(), ids.cend(), [&](quint32 resourceId) {
        return tables.reassign(resourceId, change.before->serverName, change.after->serverName);
    });
}

/// Once all is made: on the way there a cycle may have been closed and opened again.
void expectNoCycles(SiteTables &tables, const Edit &edit)
{
    for (const Change &change : edit.changes) {
        const auto *link = std::get_if<RecordChange<SubcollectionLink>>(&change);
        if (link != nullptr && link->after && tables.find(*link->after)) {
            if (const auto problem = cycleThrough(*link->after, tables.linksAbove(link->after->parentId))) {
                throw StorageFailure{*problem};
            }
        }
    }
}

} // namespace

void writeEdit(SiteTables &tables, const Edit &edit)
{
    for (const Change &change : edit.changes) {
        std::visit(
            [&]<typename Record>(const RecordChange<Record> &each) {
                bool done = false;
                try {
                    done = make(tables, each);
                } catch (const ConstraintFailure &) {
                    // What it refers to went, or something refers to it meanwhile.
                }
                if (!done) {
                    const QString key = keyOf(each.before ? *each.before : *each.after);
                    throw StorageFailure{
                        {ProblemCode::ChangedElsewhere, {{}, recordClass<Record>, key, {}, {}}, {}}};
                }
            },
            change);
    }
    expectNoCycles(tables, edit);
}

} // namespace wk
