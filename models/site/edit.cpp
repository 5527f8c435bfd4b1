// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/edit.h"

#include "core/codepoints.h"
#include "site/references.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

std::strong_ordering byKey(const Collection &left, const Collection &right)
{
    return compareCodePoints(left.id, right.id);
}

std::strong_ordering byKey(const SubcollectionLink &left, const SubcollectionLink &right)
{
    const auto byParent = compareCodePoints(left.parentId, right.parentId);
    return std::is_neq(byParent) ? byParent : compareCodePoints(left.childId, right.childId);
}

std::strong_ordering byKey(const CollectionSettings &left, const CollectionSettings &right)
{
    return compareCodePoints(left.collectionId, right.collectionId);
}

std::strong_ordering byKey(const Membership &left, const Membership &right)
{
    const auto byCollection = compareCodePoints(left.collectionId, right.collectionId);
    return std::is_neq(byCollection) ? byCollection : left.resourceId <=> right.resourceId;
}

std::strong_ordering byKey(const Advertisement &left, const Advertisement &right)
{
    return compareCodePoints(left.id, right.id);
}

std::strong_ordering byKey(const UpdatesAssignment &left, const UpdatesAssignment &right)
{
    return compareCodePoints(left.id, right.id);
}

/// Of settings, only what is not a window.
CollectionSettings comparable(CollectionSettings settings)
{
    settings.windows.clear();
    return settings;
}

template <typename Record>
const Record &comparable(const Record &record)
{
    return record;
}

/// What an edit does to one site's lists.
class Editing
{
public:
    explicit Editing(SiteContent site) : m_site(std::move(site)) { }

    /// Makes changes of one kind; gives the first that does not fit.
    template <typename Record>
    const RecordChange<Record> *make(const std::vector<const RecordChange<Record> *> &changes);

    [[nodiscard]] const SiteContent &site() const { return m_site; }

private:
    [[nodiscard]] QList<Collection> &listOf(const Collection & /*of*/) { return m_site.collections; }
    [[nodiscard]] QList<SubcollectionLink> &listOf(const SubcollectionLink & /*of*/) { return m_site.links; }
    [[nodiscard]] QList<CollectionSettings> &listOf(const CollectionSettings & /*of*/)
    {
        return m_site.settings;
    }
    [[nodiscard]] QList<Membership> &listOf(const Membership & /*of*/) { return m_site.memberships; }
    [[nodiscard]] QList<Advertisement> &listOf(const Advertisement & /*of*/) { return m_site.advertisements; }
    [[nodiscard]] QList<UpdatesAssignment> &listOf(const UpdatesAssignment & /*of*/)
    {
        return m_site.updatesAssignments;
    }
    bool change(const RecordChange<PlacedWindow> &change);

    SiteContent m_site;
};

template <typename Record>
const Record &recordOf(const RecordChange<Record> &change)
{
    return change.before ? *change.before : *change.after;
}

/// Puts a change behind the records before it; `stored` is the record with its key, if there is one.
template <typename Record>
bool append(QList<Record> &list, const Record *stored, const RecordChange<Record> &change)
{
    const bool fits = change.before ? stored != nullptr && comparable(*stored) == comparable(*change.before)
                                    : stored == nullptr;
    if (fits && change.after) {
        list.append(*change.after);
        if constexpr (std::is_same_v<Record, CollectionSettings>) {
            list.last().windows = stored != nullptr ? stored->windows : QList<MaintenanceWindow>{};
        }
    }
    return fits;
}

template <typename Record>
const RecordChange<Record> *Editing::make(const std::vector<const RecordChange<Record> *> &changes)
{
    // In one pass, however many they are: a site can have a million memberships.
    auto sorted = changes;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto *left, const auto *right) {
        return std::is_lt(byKey(recordOf(*left), recordOf(*right)));
    });
    QList<Record> &list = listOf(recordOf(*changes.front()));
    QList<Record> next;
    next.reserve(list.size() + static_cast<qsizetype>(changes.size()));
    auto from = list.cbegin();
    for (const auto *change : sorted) {
        const Record &key = recordOf(*change);
        const auto at = std::lower_bound(from, list.cend(), key, [](const Record &left, const Record &right) {
            return std::is_lt(byKey(left, right));
        });
        std::copy(from, at, std::back_inserter(next));
        const bool isThere = at != list.cend() && std::is_eq(byKey(*at, key));
        if (!append(next, isThere ? &*at : nullptr, *change)) {
            return change;
        }
        from = isThere ? at + 1 : at;
    }
    std::copy(from, list.cend(), std::back_inserter(next));
    list = std::move(next);
    return nullptr;
}

template <>
const RecordChange<PlacedWindow> *Editing::make<PlacedWindow>(
    const std::vector<const RecordChange<PlacedWindow> *> &changes)
{
    const auto refused =
        std::find_if(changes.begin(), changes.end(), [this](const auto *each) { return !change(*each); });
    return refused == changes.end() ? nullptr : *refused;
}

bool Editing::change(const RecordChange<PlacedWindow> &change)
{
    const PlacedWindow &placed = change.before ? *change.before : *change.after;
    const auto settings = std::find_if(
        m_site.settings.begin(), m_site.settings.end(),
        [&placed](const CollectionSettings &each) { return each.collectionId == placed.collectionId; });
    if (settings == m_site.settings.end()) {
        return false;
    }
    QList<MaintenanceWindow> &windows = settings->windows;
    const auto at = std::find_if(windows.begin(), windows.end(), [&placed](const MaintenanceWindow &each) {
        return each.id == placed.window.id;
    });
    const bool isThere = at != windows.end();
    if (isThere != change.before.has_value() || (isThere && !(*at == change.before->window))) {
        return false;
    }
    if (!isThere) {
        windows.insert(std::clamp<qsizetype>(placed.position, 0, windows.size()), change.after->window);
    } else if (change.after) {
        *at = change.after->window;
    } else {
        windows.erase(at);
    }
    return true;
}

QString className(const Collection & /*of*/)
{
    return u"SMS_Collection"_s;
}

QString className(const SubcollectionLink & /*of*/)
{
    return u"SMS_CollectToSubCollect"_s;
}

QString className(const CollectionSettings & /*of*/)
{
    return u"SMS_CollectionSettings"_s;
}

QString className(const PlacedWindow & /*of*/)
{
    return u"SMS_ServiceWindow"_s;
}

QString className(const Membership & /*of*/)
{
    return u"SMS_FullCollectionMembership"_s;
}

QString className(const Advertisement & /*of*/)
{
    return u"SMS_Advertisement"_s;
}

QString className(const UpdatesAssignment & /*of*/)
{
    return u"SMS_UpdatesAssignment"_s;
}

/// Makes the changes from `begin` on that are of the kind of the first one, as far as they go.
template <typename Record>
std::optional<Problem> makeRun(Editing &editing, QList<Change>::const_iterator &begin,
                               QList<Change>::const_iterator end)
{
    std::vector<const RecordChange<Record> *> run;
    for (; begin != end && std::holds_alternative<RecordChange<Record>>(*begin); ++begin) {
        run.push_back(&std::get<RecordChange<Record>>(*begin));
    }
    const RecordChange<Record> *refused = editing.make(run);
    if (refused == nullptr) {
        return {};
    }
    const Record &record = recordOf(*refused);
    return Problem{ProblemCode::ChangedElsewhere, {{}, className(record), keyOf(record), {}, {}}, {}};
}

} // namespace

Edit inverse(const Edit &edit)
{
    Edit back{edit.kind, edit.subjects, {}, EditOrigin::Undone};
    if (edit.origin == EditOrigin::Undone) {
        back.origin = EditOrigin::Redone;
    }
    for (auto change = edit.changes.crbegin(); change != edit.changes.crend(); ++change) {
        back.changes.append(std::visit(
            [](auto each) -> Change {
                std::swap(each.before, each.after);
                return each;
            },
            *change));
    }
    return back;
}

Result<SiteContent> edited(const SiteContent &site, const Edit &edit)
{
    Editing editing(site);
    for (auto change = edit.changes.cbegin(); change != edit.changes.cend();) {
        const auto problem = std::visit(
            [&]<typename Record>(const RecordChange<Record> & /*ofKind*/) {
                return makeRun<Record>(editing, change, edit.changes.cend());
            },
            *change);
        if (problem) {
            return *problem;
        }
    }
    return editing.site();
}

} // namespace wk
