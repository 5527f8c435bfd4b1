// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomsite.h"

#include "core/codepoints.h"
#include "site/references.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace wk::test {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

template <typename Record, typename Key>
void sortByText(QList<Record> &records, Key key)
{
    std::sort(records.begin(), records.end(), [key](const Record &left, const Record &right) {
        return std::is_lt(compareCodePoints(key(left), key(right)));
    });
}

/// What an edit changes, so that it changes it once.
QString nameOf(const Change &change)
{
    return std::visit(
        [&change](const auto &of) -> QString {
            return QString::number(change.index()) + u' ' + identityOf(of.before ? *of.before : *of.after);
        },
        change);
}

} // namespace

int RandomSite::upTo(int greatest)
{
    return std::uniform_int_distribution<int>(0, greatest)(m_random);
}

QString RandomSite::text()
{
    static const std::array<QString, 14> parts{u"MW"_s,   u"-"_s,      u"Server"_s,  u"  "_s, u"ä"_s,
                                               u"窗口"_s, u"😀"_s,      u"'"_s,       u"\""_s, u"\\n"_s,
                                               u"\n\t"_s, u"\uFFFD"_s, u"%1 ? :x"_s, u";--"_s};
    QString text;
    for (int i = upTo(4); i > 0; --i) {
        text += parts[static_cast<std::size_t>(upTo(13))];
    }
    return text;
}

QString RandomSite::id()
{
    // U+FF5E is before U+1F600 by code point and after it in UTF-16.
    static const std::array<QString, 6> beginnings{u"MUC"_s, u"muc"_s, u"\uFF5E"_s, u"😀"_s, u"{"_s, u"A/"_s};
    return beginnings[static_cast<std::size_t>(upTo(5))] + QString::number(upTo(1000000), 16);
}

QList<QString> RandomSite::ids(int count)
{
    QSet<QString> ids;
    while (ids.size() < count) {
        ids.insert(id());
    }
    QList<QString> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
        return std::is_lt(compareCodePoints(left, right));
    });
    return sorted;
}

PlannedTime RandomSite::time()
{
    const seconds since{static_cast<qint64>(upTo(2000000000)) * (chance(5) ? 100 : 1)};
    return chance(50) ? PlannedTime{Instant{since}} : PlannedTime{CivilTime{since}};
}

ScheduleToken RandomSite::token()
{
    ScheduleToken token;
    Schedule &schedule = token.schedule;
    schedule.start = local_days{year{1970 + upTo(63)} / (1 + upTo(11)) / (1 + upTo(27))}
        + std::chrono::minutes{upTo(1439)};
    schedule.utc = chance(30);
    schedule.duration = std::chrono::minutes{upTo(31) * 1440 + upTo(23) * 60 + upTo(59)};
    if (chance(10)) {
        schedule.duration = std::chrono::minutes{1440};
        token.hours24 = chance(50);
    }
    const weekday day{static_cast<unsigned>(upTo(6))};
    const auto order = static_cast<WeekOrder>(upTo(4));
    switch (upTo(5)) {
    case 0: schedule.recurrence = Once{}; break;
    case 1: schedule.recurrence = Interval{1 + upTo(30), upTo(23), upTo(59)}; break;
    case 2: schedule.recurrence = Weekly{day, 1 + upTo(3)}; break;
    case 3: schedule.recurrence = MonthlyByWeekday{day, order, 1 + upTo(11)}; break;
    case 4: schedule.recurrence = MonthlyByDate{upTo(31), 1 + upTo(11)}; break;
    default: schedule.recurrence = MonthlyByWeekdayOffset{day, order, 1 + upTo(11), upTo(7)};
    }
    if (chance(20)) {
        token.reservedBits = std::holds_alternative<Once>(schedule.recurrence) ? 8 : 0;
    }
    return token;
}

QList<ScheduleToken> RandomSite::tokens(int least)
{
    QList<ScheduleToken> tokens;
    for (int i = least + (chance(20) ? upTo(3) : 0); i > 0; --i) {
        tokens.append(token());
    }
    return tokens;
}

Site RandomSite::site(const QString &code, bool isFirst)
{
    static const std::array<QString, 4> zones{QString(), u"Europe/Berlin"_s, u"W. Europe Standard Time"_s,
                                              u"Asia/Shanghai"_s};
    Site site;
    site.code = code;
    site.name = text();
    site.parentCode = chance(50) ? u"ZZZ"_s : QString();
    site.mode = perhaps(chance(50) ? SiteMode::Mixed : SiteMode::Native);
    site.timeZone = zones[static_cast<std::size_t>(upTo(3))];
    if (isFirst) {
        site.programCountdown = minutes();
        site.restartCountdown = minutes();
        site.restartTurnaround = minutes();
        site.updatesUseGeneralWindows = chance(50);
        Instant changedAt{};
        for (int i = upTo(3); i > 0; --i) {
            changedAt += seconds{1 + upTo(10000000)};
            site.history.append({changedAt, perhaps(minutes()), perhaps(minutes()), perhaps(minutes())});
        }
    }
    return site;
}

Collection RandomSite::collection(const QString &id)
{
    return {id, text(), text(), chance(20), chance(20) ? u"SMS00001"_s : QString()};
}

MaintenanceWindow RandomSite::window()
{
    static const std::array<WindowType, 3> types{WindowType::General, WindowType::Updates,
                                                 WindowType::TaskSequences};
    return {id(), text(), text(), tokens(1), types[static_cast<std::size_t>(upTo(2))], chance(80)};
}

CollectionSettings RandomSite::settings(const QString &collectionId)
{
    CollectionSettings settings{collectionId, {}, perhaps(minutes()), chance(50)};
    const QList<QString> windowIds = ids(upTo(4));
    for (const QString &windowId : windowIds) {
        settings.windows.append(window());
        settings.windows.last().id = windowId;
    }
    return settings;
}

Client RandomSite::client(quint32 resourceId, const QList<Site> &sites)
{
    Client client;
    client.resourceId = resourceId;
    client.name = text();
    client.uniqueId = chance(80) ? u"GUID:"_s + id() : QString();
    for (int i = upTo(2); i > 0; --i) {
        client.assignedSites.append(chance(80) ? sites[upTo(static_cast<int>(sites.size()) - 1)].code
                                               : text());
    }
    client.isClient = perhaps(chance(50));
    client.type = perhaps(chance(50) ? ClientType::Legacy : ClientType::Client);
    client.version = chance(80) ? u"4.00.6487.2000"_s : text();
    client.operatingSystem = text();
    client.adSite = text();
    client.timeZone = chance(30) ? u"America/New_York"_s : QString();
    client.fallbackStatusPoint = text();
    return client;
}

Advertisement RandomSite::advertisement(const QString &id, const SiteContent &content)
{
    Advertisement advertisement;
    advertisement.id = id;
    advertisement.name = text();
    advertisement.collectionId =
        content.collections[upTo(static_cast<int>(content.collections.size()) - 1)].id;
    advertisement.includeSubcollections = chance(50);
    if (chance(50)) {
        advertisement.packageId = content.taskSequences.first().packageId;
        advertisement.programName = u"*"_s;
    } else {
        advertisement.packageId = content.programs.first().packageId;
        advertisement.programName = content.programs.first().name;
    }
    advertisement.flags = chance(50) ? Advertisement::ignoreWindows : 0xFFFFFFFF;
    advertisement.assignedScheduleEnabled = chance(50);
    advertisement.assignedSchedule = tokens(upTo(1));
    advertisement.presentTime = perhaps(time());
    advertisement.expirationTime = perhaps(time());
    advertisement.expirationEnabled = chance(50);
    return advertisement;
}

UpdatesAssignment RandomSite::assignment(const QString &id, const SiteContent &content)
{
    UpdatesAssignment assignment;
    assignment.id = id;
    assignment.name = text();
    assignment.collectionId = content.collections[upTo(static_cast<int>(content.collections.size()) - 1)].id;
    assignment.deadline = perhaps(time());
    assignment.ignoreWindows = chance(50);
    assignment.restartOutsideWindows = chance(50);
    for (int i = upTo(4); i > 0; --i) {
        // As an import leaves them: ascending.
        assignment.updates.prepend({u"KB%1 "_s.arg(i) + text(), minutes() + std::chrono::minutes{1}});
    }
    return assignment;
}

void RandomSite::addDeployments(SiteContent &content, int count)
{
    for (const QString &packageId : ids(1 + count / 2)) {
        content.programs.append({packageId, text(), minutes(), minutes(), chance(50)});
    }
    for (const QString &packageId : ids(1 + count / 4)) {
        content.taskSequences.append({packageId, text(), minutes(), chance(50)});
    }
    for (const QString &deploymentId : ids(count)) {
        content.advertisements.append(advertisement(deploymentId, content));
    }
    for (const QString &deploymentId : ids(count / 2)) {
        content.updatesAssignments.append(assignment(deploymentId, content));
    }
    for (const QString &serverName : ids(upTo(3))) {
        content.fallbackStatusPoints.append(
            {serverName, text(), static_cast<quint32>(upTo(100000)), seconds{upTo(100000)}});
    }
}

SiteContent RandomSite::content(int size)
{
    SiteContent content;
    for (const auto &code : {u"M01"_s, u"A02"_s, u"B03"_s}) {
        content.sites.append(site(code, content.sites.isEmpty()));
    }
    for (const QString &collectionId : ids(size)) {
        content.collections.append(collection(collectionId));
        if (chance(60)) {
            content.settings.append(settings(collectionId));
        }
    }
    for (int child = 1; child < size; ++child) {
        for (int parent = 0; parent < child; ++parent) {
            if (chance(100 / size)) {
                content.links.append({content.collections[parent].id, content.collections[child].id});
            }
        }
    }
    sortByText(content.links, [](const SubcollectionLink &link) { return identityOf(link); });
    quint32 resourceId = static_cast<quint32>(upTo(3));
    for (int i = 0; i < size; ++i) {
        content.clients.append(client(i == size - 1 ? 0xFFFFFFFF : resourceId, content.sites));
        resourceId += 1 + static_cast<quint32>(upTo(4000000)); // of different length as text
    }
    for (const Collection &collection : std::as_const(content.collections)) {
        for (const Client &client : std::as_const(content.clients)) {
            if (chance(25)) {
                content.memberships.append({collection.id, client.resourceId});
            }
        }
    }
    addDeployments(content, size / 2);
    return content;
}

QList<Change> RandomSite::newCollection(const SiteContent &content)
{
    const QString newId = u"NEW"_s + id();
    const CollectionSettings all = settings(newId);
    CollectionSettings alone = all;
    alone.windows.clear();
    QList<Change> changes{
        RecordChange<Collection>{{}, collection(newId)},
        RecordChange<SubcollectionLink>{{}, SubcollectionLink{content.collections.first().id, newId}},
        RecordChange<CollectionSettings>{{}, alone}};
    for (qsizetype i = 0; i < all.windows.size(); ++i) {
        changes.append(RecordChange<PlacedWindow>{{}, PlacedWindow{newId, i, all.windows[i]}});
    }
    return changes;
}

QList<Change> RandomSite::deletion(const SiteContent &content, const Collection &collection)
{
    QList<Change> changes;
    for (const SubcollectionLink &link : content.links) {
        if (link.parentId == collection.id || link.childId == collection.id) {
            changes.append(RecordChange<SubcollectionLink>{link, {}});
        }
    }
    for (const CollectionSettings &settings : content.settings) {
        if (settings.collectionId == collection.id) {
            for (qsizetype i = settings.windows.size() - 1; i >= 0; --i) {
                changes.append(
                    RecordChange<PlacedWindow>{PlacedWindow{collection.id, i, settings.windows[i]}, {}});
            }
            changes.append(RecordChange<CollectionSettings>{
                CollectionSettings{
                    collection.id, {}, settings.restartCountdown, settings.restartCountdownEnabled},
                {}});
        }
    }
    for (const Membership &membership : content.memberships) {
        if (membership.collectionId == collection.id) {
            changes.append(RecordChange<Membership>{membership, {}});
        }
    }
    for (const Advertisement &advertisement : content.advertisements) {
        if (advertisement.collectionId == collection.id) {
            changes.append(RecordChange<Advertisement>{advertisement, {}});
        }
    }
    for (const UpdatesAssignment &assignment : content.updatesAssignments) {
        if (assignment.collectionId == collection.id) {
            changes.append(RecordChange<UpdatesAssignment>{assignment, {}});
        }
    }
    changes.append(RecordChange<Collection>{collection, {}});
    return changes;
}

QList<Change> RandomSite::windowStep(const CollectionSettings &settings)
{
    const auto count = static_cast<int>(settings.windows.size());
    if (count == 0 || chance(40)) {
        return {
            RecordChange<PlacedWindow>{{}, PlacedWindow{settings.collectionId, upTo(count + 1), window()}}};
    }
    const int position = upTo(count - 1);
    const PlacedWindow before{settings.collectionId, position, settings.windows[position]};
    if (chance(50)) {
        return {RecordChange<PlacedWindow>{before, {}}};
    }
    PlacedWindow after{settings.collectionId, position, window()};
    after.window.id = before.window.id;
    return {RecordChange<PlacedWindow>{before, after}};
}

QList<Change> RandomSite::deploymentStep(const SiteContent &content)
{
    if (chance(30)) {
        return {RecordChange<Advertisement>{{}, advertisement(u"NEW"_s + id(), content)}};
    }
    if (chance(30)) {
        return {RecordChange<UpdatesAssignment>{{}, assignment(u"NEW"_s + id(), content)}};
    }
    if (!content.updatesAssignments.isEmpty() && chance(50)) {
        const auto &before =
            content.updatesAssignments[upTo(static_cast<int>(content.updatesAssignments.size()) - 1)];
        return {RecordChange<UpdatesAssignment>{before, assignment(before.id, content)}};
    }
    if (content.advertisements.isEmpty()) {
        return {};
    }
    const auto &before = content.advertisements[upTo(static_cast<int>(content.advertisements.size()) - 1)];
    return {RecordChange<Advertisement>{before, advertisement(before.id, content)}};
}

QList<Change> RandomSite::statusPointStep(const SiteContent &content)
{
    const QList<FallbackStatusPoint> &points = content.fallbackStatusPoints;
    const FallbackStatusPoint made{id(), u"MUC"_s, static_cast<quint32>(1 + upTo(100000)),
                                   seconds{1 + upTo(100000)}};
    const FallbackStatusPoint some =
        points.isEmpty() ? made : points[upTo(static_cast<int>(points.size()) - 1)];
    if (points.isEmpty() || chance(20)) {
        return {RecordChange<FallbackStatusPoint>{{}, made}};
    }
    if (chance(30)) {
        return {RecordChange<FallbackStatusPoint>{some, {}}};
    }
    if (chance(30)) {
        FallbackStatusPoint after = made;
        after.serverName = some.serverName;
        return {RecordChange<FallbackStatusPoint>{some, after}};
    }
    StatusPointAssignment before{
        content.clients[upTo(static_cast<int>(content.clients.size()) - 1)].fallbackStatusPoint, {}};
    for (const Client &client : content.clients) {
        if (client.fallbackStatusPoint == before.serverName && (before.resourceIds.isEmpty() || chance(50))) {
            before.resourceIds.append(client.resourceId);
        }
    }
    StatusPointAssignment after{chance(20) ? QString() : some.serverName, before.resourceIds};
    return {RecordChange<StatusPointAssignment>{before, after}};
}

QList<Change> RandomSite::step(const SiteContent &content)
{
    const Collection &collection =
        content.collections[upTo(static_cast<int>(content.collections.size()) - 1)];
    switch (upTo(10)) {
    case 0: return newCollection(content);
    case 1: {
        const bool last = content.collections.size() < 3;
        return last ? QList<Change>{} : deletion(content, collection);
    }
    case 2: return {RecordChange<Collection>{collection, this->collection(collection.id)}};
    case 3:
        if (!content.settings.isEmpty()) {
            CollectionSettings before = content.settings[upTo(static_cast<int>(content.settings.size()) - 1)];
            before.windows.clear();
            CollectionSettings after = settings(before.collectionId);
            after.windows.clear();
            return {RecordChange<CollectionSettings>{before, after}};
        }
        return {};
    case 4: {
        const Membership membership{
            collection.id, content.clients[upTo(static_cast<int>(content.clients.size()) - 1)].resourceId};
        return content.memberships.contains(membership)
            ? QList<Change>{RecordChange<Membership>{membership, {}}}
            : QList<Change>{RecordChange<Membership>{{}, membership}};
    }
    case 5:
        if (!content.links.isEmpty()) {
            return {RecordChange<SubcollectionLink>{
                content.links[upTo(static_cast<int>(content.links.size()) - 1)], {}}};
        }
        return {};
    case 6: return deploymentStep(content);
    case 7: return statusPointStep(content);
    default:
        return content.settings.isEmpty()
            ? QList<Change>{}
            : windowStep(content.settings[upTo(static_cast<int>(content.settings.size()) - 1)]);
    }
}

Edit RandomSite::edit(const SiteContent &content, int steps)
{
    Edit edit{static_cast<EditKind>(upTo(static_cast<int>(EditKind::RestoreStatusPoints))),
              {},
              {},
              static_cast<EditOrigin>(upTo(2))};
    for (int i = upTo(3); i > 0; --i) {
        edit.subjects.append(text());
    }
    SiteContent now = content;
    QSet<QString> changed;
    for (int i = 1 + upTo(steps - 1); i > 0 || edit.changes.isEmpty(); --i) {
        const QList<Change> changes = step(now);
        const bool again = std::any_of(changes.begin(), changes.end(), [&changed](const Change &change) {
            return changed.contains(nameOf(change));
        });
        const auto next = again ? Result(now) : edited(now, {edit.kind, {}, changes, edit.origin});
        if (again || !next) {
            continue;
        }
        for (const Change &change : changes) {
            changed.insert(nameOf(change));
        }
        edit.changes += changes;
        now = *next;
    }
    return edit;
}

} // namespace wk::test
