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

std::strong_ordering byKey(const FallbackStatusPoint &left, const FallbackStatusPoint &right)
{
    return compareCodePoints(left.serverName, right.serverName);
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
    /// Whether nothing is left in the air by a change that was made.
    template <typename Record>
    [[nodiscard]] bool isWhole(const RecordChange<Record> &change) const;
    [[nodiscard]] bool isCollection(const QString &id) const;
    [[nodiscard]] bool refersToWhatIsThere(const Collection & /*record*/) const { return true; }
    [[nodiscard]] bool refersToWhatIsThere(const SubcollectionLink &link) const;
    [[nodiscard]] bool refersToWhatIsThere(const CollectionSettings &settings) const;
    [[nodiscard]] bool refersToWhatIsThere(const Membership &membership) const;
    [[nodiscard]] bool refersToWhatIsThere(const Advertisement &advertisement) const;
    [[nodiscard]] bool refersToWhatIsThere(const UpdatesAssignment &assignment) const;
    [[nodiscard]] bool refersToWhatIsThere(const FallbackStatusPoint & /*point*/) const { return true; }
    [[nodiscard]] bool isReferredTo(const Collection &collection) const;
    template <typename Record>
    [[nodiscard]] bool isReferredTo(const Record & /*record*/) const
    {
        return false; // settings know their windows
    }
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
    [[nodiscard]] QList<FallbackStatusPoint> &listOf(const FallbackStatusPoint & /*of*/)
    {
        return m_site.fallbackStatusPoints;
    }
    bool change(const RecordChange<PlacedWindow> &change);
    bool change(const RecordChange<StatusPointAssignment> &change);

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
    bool fits = change.before ? stored != nullptr && comparable(*stored) == comparable(*change.before)
                              : stored == nullptr;
    if constexpr (std::is_same_v<Record, CollectionSettings>) {
        fits = fits && (change.after || stored->windows.isEmpty()); // windows are not lost with them
    }
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
    const auto left = std::find_if(changes.begin(), changes.end(),
                                   [this](const auto *each) { return !this->isWhole(*each); });
    return left == changes.end() ? nullptr : *left;
}

template <typename Record>
bool Editing::isWhole(const RecordChange<Record> &change) const
{
    return change.after ? refersToWhatIsThere(*change.after) : !isReferredTo(*change.before);
}

bool Editing::isCollection(const QString &id) const
{
    return std::binary_search(
        m_site.collections.cbegin(), m_site.collections.cend(), Collection{id, {}, {}, {}, {}},
        [](const Collection &left, const Collection &right) { return std::is_lt(byKey(left, right)); });
}

bool Editing::refersToWhatIsThere(const SubcollectionLink &link) const
{
    return isCollection(link.parentId) && isCollection(link.childId);
}

bool Editing::refersToWhatIsThere(const CollectionSettings &settings) const
{
    return isCollection(settings.collectionId);
}

bool Editing::refersToWhatIsThere(const Membership &membership) const
{
    const auto client =
        std::lower_bound(m_site.clients.cbegin(), m_site.clients.cend(), membership.resourceId,
                         [](const Client &each, quint32 id) { return each.resourceId < id; });
    return client != m_site.clients.cend() && client->resourceId == membership.resourceId
        && isCollection(membership.collectionId);
}

bool Editing::refersToWhatIsThere(const Advertisement &advertisement) const
{
    return isCollection(advertisement.collectionId) && hasItsProgram(m_site, advertisement);
}

bool Editing::refersToWhatIsThere(const UpdatesAssignment &assignment) const
{
    return isCollection(assignment.collectionId);
}

bool Editing::isReferredTo(const Collection &collection) const
{
    const auto isOfIt = [&id = collection.id](const auto &each) { return each.collectionId == id; };
    const auto member = std::lower_bound(
        m_site.memberships.cbegin(), m_site.memberships.cend(), Membership{collection.id, 0},
        [](const Membership &left, const Membership &right) { return std::is_lt(byKey(left, right)); });
    return (member != m_site.memberships.cend() && isOfIt(*member))
        || std::any_of(m_site.links.cbegin(), m_site.links.cend(),
                       [&id = collection.id](const SubcollectionLink &link) {
                           return link.parentId == id || link.childId == id;
                       })
        || std::any_of(m_site.settings.cbegin(), m_site.settings.cend(), isOfIt)
        || std::any_of(m_site.advertisements.cbegin(), m_site.advertisements.cend(), isOfIt)
        || std::any_of(m_site.updatesAssignments.cbegin(), m_site.updatesAssignments.cend(), isOfIt);
}

template <>
const RecordChange<PlacedWindow> *Editing::make<PlacedWindow>(
    const std::vector<const RecordChange<PlacedWindow> *> &changes)
{
    const auto refused =
        std::find_if(changes.begin(), changes.end(), [this](const auto *each) { return !change(*each); });
    return refused == changes.end() ? nullptr : *refused;
}

template <>
const RecordChange<StatusPointAssignment> *Editing::make<StatusPointAssignment>(
    const std::vector<const RecordChange<StatusPointAssignment> *> &changes)
{
    const auto refused =
        std::find_if(changes.begin(), changes.end(), [this](const auto *each) { return !change(*each); });
    return refused == changes.end() ? nullptr : *refused;
}

bool Editing::change(const RecordChange<StatusPointAssignment> &change)
{
    if (!change.before || !change.after || change.before->resourceIds != change.after->resourceIds) {
        return false; // it comes and goes with its client
    }
    auto client = m_site.clients.begin();
    for (const quint32 resourceId : change.before->resourceIds) {
        client = std::lower_bound(client, m_site.clients.end(), resourceId,
                                  [](const Client &each, quint32 id) { return each.resourceId < id; });
        if (client == m_site.clients.end() || client->resourceId != resourceId
            || client->fallbackStatusPoint != change.before->serverName) {
            return false;
        }
        client->fallbackStatusPoint = change.after->serverName;
    }
    return true;
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

QString className(const FallbackStatusPoint & /*of*/)
{
    return u"FallbackStatusPoint"_s;
}

QString className(const StatusPointAssignment & /*of*/)
{
    return u"SMS_R_System"_s;
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

/// The first cycle that links of an edit close, once it is made.
std::optional<Problem> cycleMade(const Edit &edit, const QList<SubcollectionLink> &links)
{
    for (const Change &change : edit.changes) {
        const auto *link = std::get_if<RecordChange<SubcollectionLink>>(&change);
        if (link != nullptr && link->after && links.contains(*link->after)) {
            if (const auto problem = cycleThrough(*link->after, links)) {
                return problem;
            }
        }
    }
    return {};
}

/// Whether an edit leaves windows in the settings of a collection.
bool leavesWindows(const Edit &edit, const QString &collectionId, const SiteContent &site)
{
    const auto settings = std::find_if(
        site.settings.cbegin(), site.settings.cend(),
        [&collectionId](const CollectionSettings &each) { return each.collectionId == collectionId; });
    const auto goes = [&](const MaintenanceWindow &window) {
        return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [&](const Change &change) {
            const auto *placed = std::get_if<RecordChange<PlacedWindow>>(&change);
            return placed != nullptr && !placed->after && placed->before->collectionId == collectionId
                && placed->before->window.id == window.id;
        });
    };
    return settings != site.settings.cend()
        && !std::all_of(settings->windows.cbegin(), settings->windows.cend(), goes);
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

Edit inverse(const Edit &edit, const SiteContent &site)
{
    Edit back = inverse(edit);
    const Edit whole = back;
    back.changes.removeIf([&](const Change &change) {
        const auto *settings = std::get_if<RecordChange<CollectionSettings>>(&change);
        return settings != nullptr && !settings->after
            && leavesWindows(whole, settings->before->collectionId, site);
    });
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
    if (const auto problem = cycleMade(edit, editing.site().links)) {
        return *problem;
    }
    return editing.site();
}

} // namespace wk
