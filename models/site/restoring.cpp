// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/restoring.h"

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

template <typename Record>
Changes restoring(const Record & /*before*/, const SiteSnapshot & /*site*/)
{
    return {};
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
    return isOfDeployments ? EditKind::RestoreDeployments : EditKind::RestoreCollection;
}

} // namespace

std::optional<Edit> restoringBefore(const Edit &step, const SiteSnapshot &site)
{
    Edit edit = inverse(step);
    edit.kind = restoringKind(step);
    edit.origin = EditOrigin::Done;
    // The history of an import does not tell all it changed, so it cannot go back as a whole.
    if (step.kind == EditKind::Import || !edited(site.content(), edit)) {
        edit.changes.clear();
        for (const Change &change : step.changes) {
            edit.changes += std::visit(
                [&site](const auto &each) { return each.before ? restoring(*each.before, site) : Changes{}; },
                change);
        }
    }
    // An edit that brings back what it hung on together with it may still not fit.
    if (edit.changes.isEmpty() || !edited(site.content(), edit)) {
        return {};
    }
    return edit;
}

} // namespace wk
