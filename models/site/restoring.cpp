// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/restoring.h"

#include "site/references.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace wk {

namespace {

using Changes = QList<Change>;

Changes restoring(const Collection &before, const SiteSnapshot &site)
{
    const auto row = site.collectionWithId(before.id);
    if (!row) {
        return {RecordChange<Collection>{{}, before}};
    }
    const Collection &now = site.collection(*row);
    return now == before ? Changes{} : Changes{RecordChange<Collection>{now, before}};
}

Changes restoring(const PlacedWindow &before, const SiteSnapshot &site)
{
    if (!site.collectionWithId(before.collectionId)) {
        return {};
    }
    const QList<CollectionSettings> &all = site.content().settings;
    const auto settings = std::find_if(all.cbegin(), all.cend(), [&before](const CollectionSettings &each) {
        return each.collectionId == before.collectionId;
    });
    if (settings == all.cend()) {
        return {RecordChange<CollectionSettings>{{}, CollectionSettings{before.collectionId, {}, {}, false}},
                RecordChange<PlacedWindow>{{}, before}};
    }
    const QList<MaintenanceWindow> &windows = settings->windows;
    const auto window =
        std::find_if(windows.cbegin(), windows.cend(),
                     [&before](const MaintenanceWindow &each) { return each.id == before.window.id; });
    if (window == windows.cend()) {
        return {RecordChange<PlacedWindow>{{}, before}};
    }
    const PlacedWindow now{before.collectionId, window - windows.cbegin(), *window};
    return *window == before.window ? Changes{} : Changes{RecordChange<PlacedWindow>{now, before}};
}

/// A deployment that is still there; what it runs may be gone where it went.
template <typename Record>
Changes restoringIn(const QList<Record> &records, const Record &before)
{
    const auto now = std::find_if(records.cbegin(), records.cend(),
                                  [&before](const Record &each) { return each.id == before.id; });
    return now == records.cend() || *now == before ? Changes{} : Changes{RecordChange<Record>{*now, before}};
}

Changes restoring(const Advertisement &before, const SiteSnapshot &site)
{
    return restoringIn(site.content().advertisements, before);
}

Changes restoring(const UpdatesAssignment &before, const SiteSnapshot &site)
{
    return restoringIn(site.content().updatesAssignments, before);
}

Changes restoring(const FallbackStatusPoint &before, const SiteSnapshot &site)
{
    const QList<FallbackStatusPoint> &points = site.content().fallbackStatusPoints;
    const auto now = std::find_if(points.cbegin(), points.cend(), [&before](const auto &each) {
        return each.serverName == before.serverName;
    });
    if (now == points.cend()) {
        return {RecordChange<FallbackStatusPoint>{{}, before}};
    }
    return *now == before ? Changes{} : Changes{RecordChange<FallbackStatusPoint>{*now, before}};
}

/// Of the clients that are still there, by the server they are assigned to now.
Changes restoring(const StatusPointAssignment &before, const SiteSnapshot &site)
{
    QMap<QString, QList<quint32>> assigned;
    for (const quint32 resourceId : before.resourceIds) {
        if (const auto row = site.clientWithResourceId(resourceId)) {
            assigned[site.client(*row).fallbackStatusPoint].append(resourceId);
        }
    }
    assigned.remove(before.serverName);
    Changes changes;
    for (auto now = assigned.cbegin(); now != assigned.cend(); ++now) {
        changes.append(
            RecordChange<StatusPointAssignment>{StatusPointAssignment{now.key(), now.value()},
                                                StatusPointAssignment{before.serverName, now.value()}});
    }
    return changes;
}

template <typename Record>
Changes restoring(const Record & /*before*/, const SiteSnapshot & /*site*/)
{
    return {};
}

/// Collections that come back, and what can come with them: what refers to a record that is gone by now
/// cannot, nor a link by which they would come to contain themselves.
class Return
{
public:
    Return(const Changes &changes, const SiteSnapshot &site) : m_site(site), m_links(site.content().links)
    {
        for (const Change &change : changes) {
            const auto *collection = std::get_if<RecordChange<Collection>>(&change);
            if (collection != nullptr && !collection->before) {
                m_collections.insert(collection->after->id);
            }
        }
    }

    [[nodiscard]] Changes possible(const Changes &changes)
    {
        Changes possible;
        for (const Change &change : changes) {
            const bool can = std::visit(
                [this](const auto &each) { return each.before || isPossible(*each.after); }, change);
            if (can) {
                possible.append(change);
            }
        }
        return possible;
    }

private:
    [[nodiscard]] bool isThere(const QString &collectionId) const
    {
        return m_collections.contains(collectionId) || m_site.collectionWithId(collectionId);
    }
    [[nodiscard]] bool isPossible(const SubcollectionLink &link)
    {
        if (!m_collections.contains(link.parentId) && !m_collections.contains(link.childId)) {
            return true;
        }
        const bool can = isThere(link.parentId) && isThere(link.childId) && !cycleThrough(link, m_links);
        if (can) {
            m_links.append(link);
        }
        return can;
    }
    [[nodiscard]] bool isPossible(const Membership &membership) const
    {
        return !m_collections.contains(membership.collectionId)
            || m_site.clientWithResourceId(membership.resourceId);
    }
    [[nodiscard]] bool isPossible(const Advertisement &advertisement) const
    {
        return !m_collections.contains(advertisement.collectionId)
            || hasItsProgram(m_site.content(), advertisement);
    }
    template <typename Record>
    [[nodiscard]] bool isPossible(const Record & /*record*/) const
    {
        return true;
    }

    const SiteSnapshot &m_site;
    QList<SubcollectionLink> m_links;
    QSet<QString> m_collections; ///< that come back
};

/// Adds changes, but not the same settings twice: several windows may need them.
void add(Changes &changes, const Changes &more)
{
    for (const Change &change : more) {
        const bool isOfSettings = std::holds_alternative<RecordChange<CollectionSettings>>(change);
        if (!isOfSettings || !changes.contains(change)) {
            changes.append(change);
        }
    }
}

template <typename Record>
bool isOf(const Change &change)
{
    return std::holds_alternative<RecordChange<Record>>(change);
}

/// What an edit that goes back to before another is called.
EditKind restoringKind(const Edit &step)
{
    const QList<Change> &changes = step.changes;
    if (std::any_of(changes.cbegin(), changes.cend(), isOf<Collection>)) {
        return EditKind::RestoreCollection;
    }
    if (std::any_of(changes.cbegin(), changes.cend(), isOf<PlacedWindow>)) {
        return EditKind::RestoreWindow;
    }
    const bool isOfDeployments = std::all_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return isOf<Advertisement>(change) || isOf<UpdatesAssignment>(change);
    });
    const bool isOfStatusPoints = std::all_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return isOf<FallbackStatusPoint>(change) || isOf<StatusPointAssignment>(change);
    });
    if (isOfStatusPoints) {
        return EditKind::RestoreStatusPoints;
    }
    return isOfDeployments ? EditKind::RestoreDeployments : EditKind::RestoreCollection;
}

} // namespace

std::optional<Edit> restoringBefore(const Edit &step, const SiteSnapshot &site)
{
    Edit edit = inverse(step, site.content());
    edit.kind = restoringKind(step);
    edit.origin = EditOrigin::Done;
    edit.changes = Return(edit.changes, site).possible(edit.changes);
    // The history of an import does not tell all it changed, so it cannot go back as a whole.
    if (step.kind == EditKind::Import || !edited(site.content(), edit)) {
        edit.changes.clear();
        for (const Change &change : step.changes) {
            add(edit.changes,
                std::visit(
                    [&site](const auto &each) {
                        return each.before ? restoring(*each.before, site) : Changes{};
                    },
                    change));
        }
    }
    // An edit that brings back what it hung on together with it may still not fit.
    if (edit.changes.isEmpty() || !edited(site.content(), edit)) {
        return {};
    }
    return edit;
}

} // namespace wk
