// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "site/records.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace wk {

/// One record as it is and as it is to be: without a before it is new, without an after it goes.
template <typename Record>
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// A maintenance window as a record of its own, with the collection it is on. In `CollectionSettings` that
/// are part of a change the windows do not count: each window changes by itself.
struct PlacedWindow
{
    QString collectionId;
    /// Where it stands among the windows of its collection, from 0; beyond the end means at the end. What is
    /// changed stays where it is.
    qsizetype position = 0;
    MaintenanceWindow window;

    friend bool operator==(const PlacedWindow &, const PlacedWindow &) = default;
};

/// Clients, and the fallback status point that all of them are assigned to. A change of assignments names the
/// same clients before and after; nothing else of them changes. One record for many: a whole site is assigned
/// in one step.
struct StatusPointAssignment
{
    QString serverName; ///< empty: none
    QList<quint32> resourceIds; ///< ascending, at least one

    friend bool operator==(const StatusPointAssignment &, const StatusPointAssignment &) = default;
};

using Change =
    std::variant<RecordChange<Collection>, RecordChange<SubcollectionLink>, RecordChange<CollectionSettings>,
                 RecordChange<PlacedWindow>, RecordChange<Membership>, RecordChange<Advertisement>,
                 RecordChange<UpdatesAssignment>, RecordChange<FallbackStatusPoint>,
                 RecordChange<StatusPointAssignment>>;

/// What an edit does, for its name in menus and in the history. Stored by number: new ones go to the end.
enum class EditKind {
    Import = 0, ///< subjects: the files
    CreateCollection, ///< subject: the collection's name
    ChangeCollection,
    MoveCollection, ///< subjects: its name, the new parent's (empty: the root)
    AddParent, ///< the same
    RemoveParent, ///< subjects: its name, the parent's that it leaves
    DeleteCollections, ///< subjects: their names
    AddMembers, ///< subjects: the collection's name, the clients' names
    RemoveMembers,
    CreateWindows, ///< subjects: the windows' names
    ChangeWindow, ///< subject: its name before
    CopyWindows, ///< subjects: the windows' names
    EnableWindows,
    DisableWindows,
    DeleteWindows,
    RestoreWindow,
    RestoreCollection,
    ChangeDeployments, ///< subjects: their names
    RestoreDeployments,
    CreateStatusPoint, ///< subject: the server's name
    ChangeStatusPoint,
    RemoveStatusPoint,
    AssignStatusPoint, ///< subjects: the server's name (empty: none), how many clients; of one its name
    RestoreStatusPoints,
};

/// How an edit came about.
enum class EditOrigin { Done = 0, Undone = 1, Redone = 2 };

/// Something an administrator does in one step: applied whole or not at all, and undone whole. The changes
/// count in their order: a collection is there before its windows.
struct Edit
{
    EditKind kind{};
    QStringList subjects; ///< names, for the edit's own name; what they are depends on the kind
    QList<Change> changes;
    EditOrigin origin = EditOrigin::Done;

    friend bool operator==(const Edit &, const Edit &) = default;
};

/// What takes an edit back, under the same name: undone, or redone if it was undone itself.
[[nodiscard]] Edit inverse(const Edit &edit);

/// The same on a site that went on since: settings that came with the edit stay if others have put windows
/// into them.
[[nodiscard]] Edit inverse(const Edit &edit, const SiteContent &site);

/// The site after an edit, which is whole again if it was. Problems: `ChangedElsewhere` with class and key as
/// its place, where a record is not as the edit believes, refers to what is not there, or goes while
/// something refers to it; `Cycle` where a collection would come to contain itself. Lists keep their order;
/// they have to ascend by key, as a store loads them, and do so afterwards.
[[nodiscard]] Result<SiteContent> edited(const SiteContent &site, const Edit &edit);

} // namespace wk
