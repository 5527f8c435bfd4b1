// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/collectionedits.h"

#include "site/collectionnumber.h"
#include "site/recordclass.h"
#include "site/storabletext.h"

#include <QSet>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

template <typename Record>
Change adding(const Record &record)
{
    return RecordChange<Record>{{}, record};
}

template <typename Record>
Change removing(const Record &record)
{
    return RecordChange<Record>{record, {}};
}

const QString &idOf(const SiteSnapshot &site, CollectionRow row)
{
    return site.collection(row).id;
}

bool isOneOf(std::span<const CollectionRow> rows, CollectionRow row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

} // namespace

CollectionDraft draftOf(const Collection &collection)
{
    return {collection.id, collection.name, collection.comment, {}};
}

QList<Problem> validate(const CollectionDraft &draft, const SiteSnapshot &site)
{
    QList<Problem> problems;
    const auto refuse = [&](ProblemCode code, const QString &field, const QStringList &arguments) {
        problems.append({code, {{}, recordClass<Collection>, draft.id, {}, field}, arguments});
    };
    const QString name = draft.name.trimmed();
    if (name.isEmpty()) {
        refuse(ProblemCode::NameMissing, u"name"_s, {});
    }
    const bool isTaken = std::any_of(
        site.collections().cbegin(), site.collections().cend(), [&](const Collection &collection) {
            return collection.id != draft.id && collection.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (isTaken && !name.isEmpty()) {
        refuse(ProblemCode::CollectionNameTaken, u"name"_s, {name});
    }
    if (const auto problem = problemWithText(name)) {
        refuse(problem->code, u"name"_s, problem->arguments);
    }
    if (const auto problem = problemWithText(draft.comment)) {
        refuse(problem->code, u"comment"_s, problem->arguments);
    }
    if (!draft.parentId.isEmpty() && !site.collectionWithId(draft.parentId)) {
        refuse(ProblemCode::UnknownReference, u"parentId"_s, {recordClass<Collection>, draft.parentId});
    }
    return problems;
}

Edit editFor(const CollectionDraft &draft, const SiteSnapshot &site)
{
    const QString name = draft.name.trimmed();
    if (const auto row = site.collectionWithId(draft.id)) {
        const Collection &before = site.collection(*row);
        Collection after = before;
        // Blanks that were stored stay unless the name is another.
        after.name = draft.name == before.name ? before.name : name;
        after.comment = draft.comment;
        Edit edit{EditKind::ChangeCollection, {before.name}, {}, EditOrigin::Done};
        if (!(after == before)) {
            edit.changes = {RecordChange<Collection>{before, after}};
        }
        return edit;
    }
    const QString code = site.sites().isEmpty() ? QString() : site.sites().first().code;
    const Collection added{
        collectionId(site.highestCollectionNumber() + 1, code), name, draft.comment, false, {}};
    Edit edit{EditKind::CreateCollection, {name}, {adding(added)}, EditOrigin::Done};
    if (!draft.parentId.isEmpty()) {
        edit.changes.append(adding(SubcollectionLink{draft.parentId, added.id}));
    }
    return edit;
}

bool canHangUnder(const SiteSnapshot &site, CollectionRow child, CollectionRow parent)
{
    // Up from the parent: its forebears are few, what hangs below a child can be many.
    QList<CollectionRow> open{parent};
    QSet<quint32> seen;
    while (!open.isEmpty()) {
        const CollectionRow row = open.takeLast();
        if (row == child) {
            return false;
        }
        if (!seen.contains(static_cast<quint32>(row))) {
            seen.insert(static_cast<quint32>(row));
            const auto parents = site.parentsOf(row);
            open.append(QList<CollectionRow>(parents.begin(), parents.end()));
        }
    }
    return true;
}

Edit movingCollection(const SiteSnapshot &site, CollectionRow collection, std::optional<CollectionRow> from,
                      std::optional<CollectionRow> to)
{
    const QString &id = idOf(site, collection);
    Edit edit{EditKind::MoveCollection,
              {site.collection(collection).name, to ? site.collection(*to).name : QString()},
              {},
              EditOrigin::Done};
    if (from == to) {
        return edit;
    }
    for (const CollectionRow parent : site.parentsOf(collection)) {
        if (!to || parent == from) {
            edit.changes.append(removing(SubcollectionLink{idOf(site, parent), id}));
        }
    }
    if (to && !isOneOf(site.parentsOf(collection), *to)) {
        edit.changes.append(adding(SubcollectionLink{idOf(site, *to), id}));
    }
    return edit;
}

Edit addingParent(const SiteSnapshot &site, CollectionRow collection, CollectionRow parent)
{
    Edit edit{EditKind::AddParent,
              {site.collection(collection).name, site.collection(parent).name},
              {},
              EditOrigin::Done};
    if (!isOneOf(site.parentsOf(collection), parent)) {
        edit.changes = {adding(SubcollectionLink{idOf(site, parent), idOf(site, collection)})};
    }
    return edit;
}

Edit removingParent(const SiteSnapshot &site, CollectionRow collection, CollectionRow parent)
{
    Edit edit{EditKind::RemoveParent,
              {site.collection(collection).name, site.collection(parent).name},
              {},
              EditOrigin::Done};
    if (isOneOf(site.parentsOf(collection), parent)) {
        edit.changes = {removing(SubcollectionLink{idOf(site, parent), idOf(site, collection)})};
    }
    return edit;
}

namespace {

/// Gathers what goes with collections that are deleted, what refers to them before themselves.
class Deleting
{
public:
    Deleting(const SiteSnapshot &site, const QList<CollectionRow> &collections)
        : m_site(site), m_rows(collections)
    {
        for (const CollectionRow row : collections) {
            m_ids.insert(idOf(site, row));
        }
    }

    CollectionDeletion run()
    {
        m_deletion.edit.kind = EditKind::DeleteCollections;
        takeDeployments();
        takeSettings();
        takeMemberships();
        takeLinks();
        for (const CollectionRow row : m_rows) {
            m_deletion.edit.subjects.append(m_site.collection(row).name);
            m_deletion.edit.changes.append(removing(m_site.collection(row)));
        }
        return m_deletion;
    }

private:
    void takeDeployments()
    {
        for (const Advertisement &advertisement : m_site.content().advertisements) {
            if (m_ids.contains(advertisement.collectionId)) {
                m_deletion.deployments.append(advertisement.name);
                m_deletion.edit.changes.append(removing(advertisement));
            }
        }
        for (const UpdatesAssignment &assignment : m_site.content().updatesAssignments) {
            if (m_ids.contains(assignment.collectionId)) {
                m_deletion.deployments.append(assignment.name);
                m_deletion.edit.changes.append(removing(assignment));
            }
        }
    }
    void takeSettings()
    {
        for (const CollectionSettings &settings : m_site.content().settings) {
            if (!m_ids.contains(settings.collectionId)) {
                continue;
            }
            for (const MaintenanceWindow &window : settings.windows) {
                // Each is the first once those before it are gone.
                m_deletion.edit.changes.append(removing(PlacedWindow{settings.collectionId, 0, window}));
                ++m_deletion.windows;
            }
            CollectionSettings bare = settings;
            bare.windows.clear();
            m_deletion.edit.changes.append(removing(bare));
        }
    }
    void takeMemberships()
    {
        for (const CollectionRow row : m_rows) {
            for (const ClientRow client : m_site.membersOf(row)) {
                m_deletion.edit.changes.append(
                    removing(Membership{idOf(m_site, row), m_site.client(client).resourceId}));
                ++m_deletion.memberships;
            }
        }
    }
    void takeLinks()
    {
        for (const SubcollectionLink &link : m_site.content().links) {
            if (m_ids.contains(link.parentId) || m_ids.contains(link.childId)) {
                m_deletion.edit.changes.append(removing(link));
            }
        }
        for (qsizetype i = 0; i < m_site.collections().size(); ++i) {
            const auto row = static_cast<CollectionRow>(i);
            const auto parents = m_site.parentsOf(row);
            const bool losesAll = std::all_of(parents.begin(), parents.end(), [this](CollectionRow parent) {
                return m_ids.contains(idOf(m_site, parent));
            });
            if (!parents.empty() && losesAll && !m_ids.contains(idOf(m_site, row))) {
                m_deletion.movedToRoot.append(m_site.collection(row).name);
            }
            const Collection &collection = m_site.collection(row);
            if (m_ids.contains(collection.limitToCollectionId) && !m_ids.contains(collection.id)) {
                m_deletion.limitedTo.append(collection.name);
            }
        }
    }

    const SiteSnapshot &m_site;
    const QList<CollectionRow> &m_rows;
    QSet<QString> m_ids;
    CollectionDeletion m_deletion;
};

Edit changingMembers(const SiteSnapshot &site, CollectionRow collection, const QList<ClientRow> &clients,
                     EditKind kind)
{
    const auto members = site.membersOf(collection);
    Edit edit{kind, {site.collection(collection).name}, {}, EditOrigin::Done};
    QList<ClientRow> rows = clients;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const ClientRow row : std::as_const(rows)) {
        const bool isMember = std::binary_search(members.begin(), members.end(), row);
        const Membership membership{idOf(site, collection), site.client(row).resourceId};
        if (isMember != (kind == EditKind::AddMembers)) {
            edit.subjects.append(site.client(row).name);
            edit.changes.append(isMember ? removing(membership) : adding(membership));
        }
    }
    return edit;
}

} // namespace

CollectionDeletion deletingCollections(const SiteSnapshot &site, const QList<CollectionRow> &collections)
{
    return Deleting(site, collections).run();
}

Edit addingMembers(const SiteSnapshot &site, CollectionRow collection, const QList<ClientRow> &clients)
{
    return changingMembers(site, collection, clients, EditKind::AddMembers);
}

Edit removingMembers(const SiteSnapshot &site, CollectionRow collection, const QList<ClientRow> &clients)
{
    return changingMembers(site, collection, clients, EditKind::RemoveMembers);
}

} // namespace wk
