// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sitedifference.h"

#include "site/recordclass.h"
#include "site/recordkey.h"
#include "site/references.h"
#include "storage/tables.h"

#include <algorithm>
#include <compare>
#include <memory>
#include <vector>

namespace wk {

namespace {

template <typename Record>
std::vector<const Record *> ascending(const QList<Record> &records)
{
    std::vector<const Record *> sorted;
    sorted.reserve(static_cast<std::size_t>(records.size()));
    for (const Record &record : records) {
        sorted.push_back(&record);
    }
    const auto isBefore = [](const Record *left, const Record *right) {
        return std::is_lt(compareKeys(*left, *right));
    };
    if (!std::is_sorted(sorted.begin(), sorted.end(), isBefore)) {
        std::sort(sorted.begin(), sorted.end(), isBefore);
    }
    return sorted;
}

/// A record that differs: without a before it is new, without an after it goes.
template <typename Record>
struct Differing
{
    const Record *before = nullptr;
    const Record *after = nullptr;
};

template <typename Record>
using Differences = std::vector<Differing<Record>>;

template <typename Record>
Differences<Record> differences(const QList<Record> &before, const QList<Record> &after)
{
    Differences<Record> found;
    if (before.constData() == after.constData() && before.size() == after.size()) {
        return found; // one list, shared
    }
    const auto left = ascending(before);
    const auto right = ascending(after);
    auto old = left.begin();
    for (const Record *now : right) {
        for (; old != left.end() && std::is_lt(compareKeys(**old, *now)); ++old) {
            found.push_back({*old, nullptr});
        }
        const bool isThere = old != left.end() && std::is_eq(compareKeys(**old, *now));
        if (!isThere || !(**old == *now)) {
            found.push_back({isThere ? *old : nullptr, now});
        }
        old += isThere ? 1 : 0;
    }
    for (; old != left.end(); ++old) {
        found.push_back({*old, nullptr});
    }
    return found;
}

template <typename Record>
void place(StorageFailure &failure, const Record &record)
{
    failure.problem.place = {{}, recordClass<Record>, keyOf(record), {}, {}};
}

template <typename Record>
RecordChange<Record> changeOf(const Differing<Record> &differing)
{
    RecordChange<Record> change;
    if (differing.before != nullptr) {
        change.before = *differing.before;
    }
    if (differing.after != nullptr) {
        change.after = *differing.after;
    }
    return change;
}

RecordChange<CollectionSettings> withoutWindows(RecordChange<CollectionSettings> change)
{
    for (auto *settings : {&change.before, &change.after}) {
        if (*settings) {
            (*settings)->windows.clear();
        }
    }
    return change;
}

/// How the windows of a collection changed: first those that go, then those that come or change.
void appendWindowChanges(const Differing<CollectionSettings> &differing, QList<Change> &changes)
{
    const QList<MaintenanceWindow> before =
        differing.before ? differing.before->windows : QList<MaintenanceWindow>{};
    const QList<MaintenanceWindow> after =
        differing.after ? differing.after->windows : QList<MaintenanceWindow>{};
    const QString &id = differing.after ? differing.after->collectionId : differing.before->collectionId;
    const auto find = [](const QList<MaintenanceWindow> &windows, const QString &windowId) {
        return std::find_if(windows.begin(), windows.end(),
                            [&windowId](const MaintenanceWindow &window) { return window.id == windowId; });
    };
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (find(after, before[i].id) == after.end()) {
            changes.append(RecordChange<PlacedWindow>{PlacedWindow{id, i, before[i]}, {}});
        }
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto old = find(before, after[i].id);
        if (old == before.end()) {
            changes.append(RecordChange<PlacedWindow>{{}, PlacedWindow{id, i, after[i]}});
        } else if (!(*old == after[i])) {
            const qsizetype position = old - before.begin();
            changes.append(RecordChange<PlacedWindow>{PlacedWindow{id, position, *old},
                                                      PlacedWindow{id, position, after[i]}});
        }
    }
}

} // namespace

struct SiteDifference::Lists
{
    Differences<Site> sites;
    Differences<Collection> collections;
    Differences<SubcollectionLink> links;
    Differences<CollectionSettings> settings;
    Differences<Client> clients;
    Differences<Membership> memberships;
    Differences<Program> programs;
    Differences<TaskSequence> taskSequences;
    Differences<Advertisement> advertisements;
    Differences<UpdatesAssignment> updatesAssignments;
    Differences<FallbackStatusPoint> fallbackStatusPoints;
    bool otherSiteFirst = false;

    /// What is referred to first.
    template <typename Visitor>
    void eachInOrder(Visitor visit) const
    {
        visit(sites);
        visit(collections);
        visit(links);
        visit(settings);
        visit(clients);
        visit(memberships);
        visit(programs);
        visit(taskSequences);
        visit(advertisements);
        visit(updatesAssignments);
        visit(fallbackStatusPoints);
    }
    template <typename Visitor>
    void eachBackwards(Visitor visit) const
    {
        visit(fallbackStatusPoints);
        visit(updatesAssignments);
        visit(advertisements);
        visit(taskSequences);
        visit(programs);
        visit(memberships);
        visit(clients);
        visit(settings);
        visit(links);
        visit(collections);
        visit(sites);
    }
};

SiteDifference::SiteDifference(const SiteContent &before, const SiteContent &after)
    : m_after(after)
    , m_lists(std::make_unique<Lists>(Lists{
          differences(before.sites, after.sites),
          differences(before.collections, after.collections),
          differences(before.links, after.links),
          differences(before.settings, after.settings),
          differences(before.clients, after.clients),
          differences(before.memberships, after.memberships),
          differences(before.programs, after.programs),
          differences(before.taskSequences, after.taskSequences),
          differences(before.advertisements, after.advertisements),
          differences(before.updatesAssignments, after.updatesAssignments),
          differences(before.fallbackStatusPoints, after.fallbackStatusPoints),
          before.sites.value(0).code != after.sites.value(0).code,
      }))
{ }

SiteDifference::~SiteDifference() = default;

bool SiteDifference::isEmpty() const
{
    return size() == 0 && !m_lists->otherSiteFirst;
}

qint64 SiteDifference::size() const
{
    std::size_t size = 0;
    m_lists->eachInOrder([&size](const auto &list) { size += list.size(); });
    return static_cast<qint64>(size);
}

void SiteDifference::write(SiteTables &tables, Pace &pace) const
{
    const auto each = [&pace](const auto &list, const auto &act) {
        for (const auto &differing : list) {
            const auto &record = differing.after != nullptr ? *differing.after : *differing.before;
            try {
                act(differing);
            } catch (ConstraintFailure &failure) {
                place(failure, record);
                throw;
            }
            pace.step();
        }
    };
    m_lists->eachInOrder([&]<typename Record>(const Differences<Record> &list) {
        each(list, [&tables](const Differing<Record> &differing) {
            if (differing.after == nullptr) {
                return;
            }
            tables.write(*differing.after);
            if constexpr (std::is_same_v<Record, CollectionSettings>) {
                tables.replaceWindows(*differing.after);
            }
        });
    });
    if (m_lists->otherSiteFirst && !m_after.sites.isEmpty()) {
        tables.setThisSite(m_after.sites.first());
    }
    m_lists->eachBackwards([&]<typename Record>(const Differences<Record> &list) {
        each(list, [&tables](const Differing<Record> &differing) {
            if (differing.after != nullptr) {
                return;
            }
            if constexpr (std::is_same_v<Record, CollectionSettings>) {
                tables.replaceWindows({differing.before->collectionId, {}, {}, false});
            }
            tables.remove(*differing.before);
        });
    });
}

QList<Change> SiteDifference::changesForHistory() const
{
    QList<Change> changes;
    const auto append = [&changes](const auto &list, bool going) {
        for (const auto &differing : list) {
            if ((differing.after == nullptr) == going) {
                changes.append(changeOf(differing));
            }
        }
    };
    append(m_lists->collections, false);
    for (const auto &differing : m_lists->settings) {
        const auto change = withoutWindows(changeOf(differing));
        if (differing.after != nullptr && !(change.before == change.after)) {
            changes.append(change);
        }
        appendWindowChanges(differing, changes);
        if (differing.after == nullptr) {
            changes.append(change);
        }
    }
    append(m_lists->links, true);
    append(m_lists->links, false);
    append(m_lists->collections, true);
    return changes;
}

} // namespace wk
