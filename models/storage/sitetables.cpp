// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sitetables.h"

#include "storage/statements.h"

#include <QSet>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// The list in a record: its rows, by how many key columns they belong to the record, and back.
template <typename Record>
struct ListOf
{
    static constexpr bool exists = false;
};

template <>
struct ListOf<Site>
{
    using Row = PastSettingsRow;
    static constexpr bool exists = true;
    static const auto &of(const Site &site) { return site.history; }
    static Row row(const Site &site, qint64 i) { return {site.code, i, site.history[i]}; }
    static bool belongs(const Row &row, const Site &site) { return row.siteCode == site.code; }
    static void adopt(Site &site, const Row &row) { site.history.append(row.past); }
};

template <>
struct ListOf<PlacedWindow>
{
    using Row = WindowScheduleRow;
    static constexpr bool exists = true;
    static const auto &of(const PlacedWindow &placed) { return placed.window.schedule; }
    static Row row(const PlacedWindow &placed, qint64 i)
    {
        return {placed.collectionId, placed.window.id, i, placed.window.schedule[i]};
    }
    static bool belongs(const Row &row, const PlacedWindow &placed)
    {
        return row.windowId == placed.window.id && row.collectionId == placed.collectionId;
    }
    static void adopt(PlacedWindow &placed, const Row &row) { placed.window.schedule.append(row.token); }
};

template <>
struct ListOf<Client>
{
    using Row = AssignedSiteRow;
    static constexpr bool exists = true;
    static const auto &of(const Client &client) { return client.assignedSites; }
    static Row row(const Client &client, qint64 i) { return {client.resourceId, i, client.assignedSites[i]}; }
    static bool belongs(const Row &row, const Client &client) { return row.resourceId == client.resourceId; }
    static void adopt(Client &client, const Row &row) { client.assignedSites.append(row.siteCode); }
};

template <>
struct ListOf<Advertisement>
{
    using Row = AdvertisementScheduleRow;
    static constexpr bool exists = true;
    static const auto &of(const Advertisement &advertisement) { return advertisement.assignedSchedule; }
    static Row row(const Advertisement &advertisement, qint64 i)
    {
        return {advertisement.id, i, advertisement.assignedSchedule[i]};
    }
    static bool belongs(const Row &row, const Advertisement &advertisement)
    {
        return row.advertisementId == advertisement.id;
    }
    static void adopt(Advertisement &advertisement, const Row &row)
    {
        advertisement.assignedSchedule.append(row.token);
    }
};

template <>
struct ListOf<UpdatesAssignment>
{
    using Row = AssignmentUpdateRow;
    static constexpr bool exists = true;
    static const auto &of(const UpdatesAssignment &assignment) { return assignment.updates; }
    static Row row(const UpdatesAssignment &assignment, qint64 i)
    {
        return {assignment.id, i, assignment.updates[i]};
    }
    static bool belongs(const Row &row, const UpdatesAssignment &assignment)
    {
        return row.assignmentId == assignment.id;
    }
    static void adopt(UpdatesAssignment &assignment, const Row &row)
    {
        assignment.updates.append(row.update);
    }
};

/// Texts that many records have are kept once.
class SharedTexts
{
public:
    void share(QString &text) { text = *m_texts.insert(text); }
    void share(Client &client)
    {
        for (QString *text : {&client.version, &client.operatingSystem, &client.adSite, &client.timeZone,
                              &client.fallbackStatusPoint}) {
            share(*text);
        }
    }
    void share(AssignedSiteRow &row) { share(row.siteCode); }
    template <typename Row>
    void share(Row & /*row*/)
    { }

private:
    QSet<QString> m_texts;
};

} // namespace

template <typename Record>
QList<Record> SiteTables::all(Pace &pace)
{
    SharedTexts texts;
    QList<Record> records;
    m_connection.each(selectStatement<Record>(), {}, [&](const QSqlQuery &query) {
        records.append(rowOf<Record>(query));
        texts.share(records.last());
        pace.step();
    });
    if constexpr (ListOf<Record>::exists) {
        // Both ascend by key.
        auto record = records.begin();
        using Row = typename ListOf<Record>::Row;
        m_connection.each(selectStatement<Row>(), {}, [&](const QSqlQuery &query) {
            Row row = rowOf<Row>(query);
            texts.share(row);
            while (record != records.end() && !ListOf<Record>::belongs(row, *record)) {
                ++record;
            }
            if (record == records.end()) {
                throw StorageFailure{{ProblemCode::DatabaseDamaged, {}, {u"a row belongs to nothing"_s}}};
            }
            ListOf<Record>::adopt(*record, row);
            pace.step();
        });
    }
    return records;
}

void SiteTables::loadSites(SiteContent &site, Pace &pace)
{
    site.sites = all<Site>(pace);
    const QString own = thisSite();
    const auto first = std::find_if(site.sites.begin(), site.sites.end(),
                                    [&own](const Site &each) { return each.code == own; });
    if (first != site.sites.end()) {
        std::rotate(site.sites.begin(), first, first + 1);
    }
}

void SiteTables::loadSettings(SiteContent &site, Pace &pace)
{
    site.settings = all<CollectionSettings>(pace);
    QList<PlacedWindow> windows = all<PlacedWindow>(pace);
    auto settings = site.settings.begin();
    for (auto begin = windows.begin(); begin != windows.end();) {
        const auto end = std::find_if(begin, windows.end(), [&begin](const PlacedWindow &placed) {
            return placed.collectionId != begin->collectionId;
        });
        std::stable_sort(begin, end, [](const PlacedWindow &left, const PlacedWindow &right) {
            return left.position < right.position;
        });
        while (settings != site.settings.end() && settings->collectionId != begin->collectionId) {
            ++settings;
        }
        if (settings == site.settings.end()) {
            throw StorageFailure{{ProblemCode::DatabaseDamaged, {}, {u"a window belongs to nothing"_s}}};
        }
        std::transform(begin, end, std::back_inserter(settings->windows),
                       [](const PlacedWindow &placed) { return placed.window; });
        begin = end;
    }
}

void SiteTables::loadMemberships(SiteContent &site, Pace &pace)
{
    // Collection by collection: that reads one number a row, and the members share the collection's id.
    const QString sql = u"SELECT resource_id FROM memberships WHERE collection_id = ? ORDER BY resource_id"_s;
    for (const Collection &collection : std::as_const(site.collections)) {
        m_connection.each(sql, {toSql(collection.id)}, [&](const QSqlQuery &query) {
            site.memberships.append({collection.id, static_cast<quint32>(query.value(0).toLongLong())});
            pace.step();
        });
    }
}

SiteContent SiteTables::load(Pace &pace)
{
    SiteContent site;
    loadSites(site, pace);
    site.collections = all<Collection>(pace);
    site.links = all<SubcollectionLink>(pace);
    loadSettings(site, pace);
    site.clients = all<Client>(pace);
    loadMemberships(site, pace);
    site.programs = all<Program>(pace);
    site.taskSequences = all<TaskSequence>(pace);
    site.advertisements = all<Advertisement>(pace);
    site.updatesAssignments = all<UpdatesAssignment>(pace);
    site.fallbackStatusPoints = all<FallbackStatusPoint>(pace);
    return site;
}

qint64 SiteTables::size()
{
    return m_connection.value(u"SELECT COUNT(*) FROM memberships"_s).toLongLong()
        + 2 * m_connection.value(u"SELECT COUNT(*) FROM clients"_s).toLongLong();
}

template <typename Record>
std::optional<Record> SiteTables::find(const Record &key)
{
    std::optional<Record> found;
    m_connection.each(selectWhereStatement<Record>(), keyValuesOf(key),
                      [&found](const QSqlQuery &query) { found = rowOf<Record>(query); });
    if constexpr (ListOf<Record>::exists) {
        if (found) {
            using Row = typename ListOf<Record>::Row;
            m_connection.each(
                selectWhereStatement<Row, Table<Record>::keys>(), keyValuesOf(key),
                [&found](const QSqlQuery &query) { ListOf<Record>::adopt(*found, rowOf<Row>(query)); });
        }
    }
    return found;
}

template <typename Record>
void SiteTables::write(const Record &record)
{
    writeRow(m_connection, record);
    if constexpr (ListOf<Record>::exists) {
        using Row = typename ListOf<Record>::Row;
        m_connection.run(deleteStatement<Row, Table<Record>::keys>(), keyValuesOf(record));
        for (qint64 i = 0; i < ListOf<Record>::of(record).size(); ++i) {
            writeRow(m_connection, ListOf<Record>::row(record, i));
        }
    }
}

template <typename Record>
void SiteTables::remove(const Record &record)
{
    // The schema lets go of the lists.
    m_connection.run(deleteStatement<Record>(), keyValuesOf(record));
}

bool SiteTables::reassign(quint32 resourceId, const QString &before, const QString &after)
{
    return m_connection.change(u"UPDATE clients SET fallback_status_point = ? "
                               "WHERE resource_id = ? AND fallback_status_point = ?"_s,
                               {toSql(after), toSql(resourceId), toSql(before)})
        == 1;
}

void SiteTables::setThisSite(const Site &site)
{
    m_connection.run(u"INSERT INTO this_site (only_row, site_code) VALUES (1, ?) "
                     "ON CONFLICT (only_row) DO UPDATE SET site_code = excluded.site_code"_s,
                     {toSql(site.code)});
}

QString SiteTables::thisSite()
{
    return m_connection.value(u"SELECT site_code FROM this_site"_s).toString();
}

QList<SubcollectionLink> SiteTables::linksAbove(const QString &collectionId)
{
    // UNION leaves out what was found before, so that even a cycle comes to an end.
    const QString sql = u"WITH RECURSIVE above (parent_id, child_id) AS ("
                        "SELECT parent_id, child_id FROM subcollections WHERE child_id = ? "
                        "UNION "
                        "SELECT next.parent_id, next.child_id FROM subcollections next "
                        "JOIN above ON next.child_id = above.parent_id) "
                        "SELECT parent_id, child_id FROM above"_s;
    QList<SubcollectionLink> links;
    m_connection.each(sql, {toSql(collectionId)},
                      [&links](const QSqlQuery &query) { links.append(rowOf<SubcollectionLink>(query)); });
    return links;
}

bool SiteTables::hasWindows(const QString &collectionId)
{
    return m_connection
        .value(u"SELECT 1 FROM maintenance_windows WHERE collection_id = ?"_s, {toSql(collectionId)})
        .isValid();
}

void SiteTables::replaceWindows(const CollectionSettings &settings)
{
    m_connection.run(deleteStatement<PlacedWindow, 1>(), {toSql(settings.collectionId)});
    for (qsizetype i = 0; i < settings.windows.size(); ++i) {
        write(PlacedWindow{settings.collectionId, i, settings.windows[i]});
    }
}

void SiteTables::insertWindow(const PlacedWindow &placed)
{
    const qint64 count = m_connection
                             .value(u"SELECT COUNT(*) FROM maintenance_windows WHERE collection_id = ?"_s,
                                    {toSql(placed.collectionId)})
                             .toLongLong();
    PlacedWindow window = placed;
    window.position = std::clamp<qint64>(placed.position, 0, count);
    m_connection.run(u"UPDATE maintenance_windows SET position = position + 1 "
                     "WHERE collection_id = ? AND position >= ?"_s,
                     {toSql(window.collectionId), toSql(window.position)});
    write(window);
}

void SiteTables::removeWindow(const PlacedWindow &placed)
{
    const auto stored = find(placed);
    if (stored) {
        remove(*stored);
        m_connection.run(u"UPDATE maintenance_windows SET position = position - 1 "
                         "WHERE collection_id = ? AND position > ?"_s,
                         {toSql(stored->collectionId), toSql(stored->position)});
    }
}

#define WK_RECORD(Record)                                                                                    \
    template std::optional<Record> SiteTables::find(const Record &);                                         \
    template void SiteTables::write(const Record &);                                                         \
    template void SiteTables::remove(const Record &);
WK_RECORD(Site)
WK_RECORD(Collection)
WK_RECORD(SubcollectionLink)
WK_RECORD(CollectionSettings)
WK_RECORD(PlacedWindow)
WK_RECORD(Client)
WK_RECORD(Membership)
WK_RECORD(Program)
WK_RECORD(TaskSequence)
WK_RECORD(Advertisement)
WK_RECORD(UpdatesAssignment)
WK_RECORD(FallbackStatusPoint)
#undef WK_RECORD

} // namespace wk
