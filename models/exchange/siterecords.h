// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "site/recordclass.h"
#include "site/records.h"

#include <nlohmann/json.hpp>

namespace wk {

// What the properties of each class of the site document (contracts.md 4) mean, in both directions.

/// Where a record belongs: its class, as JSON has it, and the list of that in a site's content.
template <typename Record>
struct ClassOf;

#define WK_CLASS(Record, List)                                                                               \
    template <>                                                                                              \
    struct ClassOf<Record>                                                                                   \
    {                                                                                                        \
        static constexpr const char *name = recordClass<Record>.data();                                      \
        static constexpr QList<Record> SiteContent::*list = &SiteContent::List;                              \
    };
WK_CLASS(Site, sites)
WK_CLASS(Collection, collections)
WK_CLASS(SubcollectionLink, links)
WK_CLASS(CollectionSettings, settings)
WK_CLASS(Client, clients)
WK_CLASS(Membership, memberships)
WK_CLASS(Program, programs)
WK_CLASS(TaskSequence, taskSequences)
WK_CLASS(Advertisement, advertisements)
WK_CLASS(UpdatesAssignment, updatesAssignments)
WK_CLASS(FallbackStatusPoint, fallbackStatusPoints)
#undef WK_CLASS

/// Calls `visit` with a default record of each class, in the order of the document.
template <typename Visitor>
void forEachClass(Visitor visit)
{
    visit(Site{});
    visit(Collection{});
    visit(SubcollectionLink{});
    visit(CollectionSettings{});
    visit(Client{});
    visit(Membership{});
    visit(Program{});
    visit(TaskSequence{});
    visit(Advertisement{});
    visit(UpdatesAssignment{});
    visit(FallbackStatusPoint{});
}

/// The parent that stands for no parent.
inline constexpr char rootCollection[] = "COLLROOT";

// The key first: it finds the stored record that the properties are then read over.
void readKey(RecordReader &reader, Site &site);
void readKey(RecordReader &reader, Collection &collection);
void readKey(RecordReader &reader, SubcollectionLink &link);
void readKey(RecordReader &reader, CollectionSettings &settings);
void readKey(RecordReader &reader, Client &client);
void readKey(RecordReader &reader, Membership &membership);
void readKey(RecordReader &reader, Program &program);
void readKey(RecordReader &reader, TaskSequence &sequence);
void readKey(RecordReader &reader, Advertisement &advertisement);
void readKey(RecordReader &reader, UpdatesAssignment &assignment);
void readKey(RecordReader &reader, FallbackStatusPoint &point);

/// Of a site, what only the first one has is read too if `isFirst`.
void readProperties(RecordReader &reader, Site &site, bool isFirst);
void readProperties(RecordReader &reader, Collection &collection);
void readProperties(RecordReader &reader, SubcollectionLink &link);
void readProperties(RecordReader &reader, CollectionSettings &settings);
void readProperties(RecordReader &reader, Client &client);
void readProperties(RecordReader &reader, Membership &membership);
void readProperties(RecordReader &reader, Program &program);
void readProperties(RecordReader &reader, TaskSequence &sequence);
void readProperties(RecordReader &reader, Advertisement &advertisement);
void readProperties(RecordReader &reader, UpdatesAssignment &assignment);
void readProperties(RecordReader &reader, FallbackStatusPoint &point);

/// A window by itself, key and all.
[[nodiscard]] MaintenanceWindow readWindow(RecordReader &reader);
[[nodiscard]] nlohmann::ordered_json written(const MaintenanceWindow &window);

[[nodiscard]] nlohmann::ordered_json written(const Site &site, bool isFirst);
[[nodiscard]] nlohmann::ordered_json written(const Collection &collection);
[[nodiscard]] nlohmann::ordered_json written(const SubcollectionLink &link);
[[nodiscard]] nlohmann::ordered_json written(const CollectionSettings &settings);
[[nodiscard]] nlohmann::ordered_json written(const Client &client);
[[nodiscard]] nlohmann::ordered_json written(const Membership &membership);
[[nodiscard]] nlohmann::ordered_json written(const Program &program);
[[nodiscard]] nlohmann::ordered_json written(const TaskSequence &sequence);
[[nodiscard]] nlohmann::ordered_json written(const Advertisement &advertisement);
[[nodiscard]] nlohmann::ordered_json written(const UpdatesAssignment &assignment);
[[nodiscard]] nlohmann::ordered_json written(const FallbackStatusPoint &point);

} // namespace wk
