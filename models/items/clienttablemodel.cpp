// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/clienttablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"

#include <QLocale>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

std::vector<ClientRow> clientsOf(const SiteSnapshot &site, const QString &collectionId)
{
    std::vector<ClientRow> rows;
    if (!collectionId.isEmpty()) {
        if (const auto collection = site.collectionWithId(collectionId)) {
            const auto members = site.membersOf(*collection);
            rows.assign(members.begin(), members.end());
        }
        return rows;
    }
    rows.reserve(static_cast<std::size_t>(site.clients().size()));
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        rows.push_back(static_cast<ClientRow>(i));
    }
    return rows;
}

std::vector<quint32> enabledWindows(const SiteSnapshot &site)
{
    std::vector<quint32> counts(static_cast<std::size_t>(site.collections().size()));
    for (const CollectionWindow &window : site.windows()) {
        counts[static_cast<std::size_t>(window.collection)] += window.window.isEnabled ? 1 : 0;
    }
    return counts;
}

quint32 windowsOn(const SiteSnapshot &site, const std::vector<quint32> &enabled, ClientRow row)
{
    quint32 count = 0;
    for (const CollectionRow collection : site.collectionsOf(row)) {
        count += enabled[static_cast<std::size_t>(collection)];
    }
    return count;
}

bool isNumber(int column)
{
    return column == ClientTableModel::ResourceIdColumn || column == ClientTableModel::CollectionsColumn
        || column == ClientTableModel::WindowsColumn;
}

} // namespace

ClientTableModel::ClientTableModel(QObject *parent) : RecordTableModel(parent) { }

std::vector<ClientRow> ClientTableModel::rowsOf(const SiteSnapshot &site) const
{
    std::vector<ClientRow> rows = clientsOf(site, m_collectionId);
    if (m_among.isEmpty()) {
        return rows;
    }
    std::vector<bool> isAmong(static_cast<std::size_t>(site.clients().size()));
    for (const quint32 resourceId : m_among) {
        if (const auto row = site.clientWithResourceId(resourceId)) {
            isAmong[static_cast<std::size_t>(*row)] = true;
        }
    }
    std::erase_if(rows, [&isAmong](ClientRow row) { return !isAmong[static_cast<std::size_t>(row)]; });
    return rows;
}

void ClientTableModel::load(const SiteSnapshot &site)
{
    const std::vector<ClientRow> rows = rowsOf(site);
    std::vector<quint32> enabled = enabledWindows(site);
    Replacement replacement{{},
                            std::vector<bool>(rows.size()),
                            rows.size() == m_clients.size(),
                            {CollectionsColumn, WindowsColumn}};
    replacement.before.reserve(rows.size());
    // Where nobody edited clients, two snapshots share them, and none has to be looked at.
    const bool sameClients = m_site && m_site->clients().isSharedWith(site.clients());
    Record present = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Client &after = site.client(rows[i]);
        while (present < m_clients.size() && clientAt(present).resourceId < after.resourceId) {
            ++present;
        }
        if (present == m_clients.size() || clientAt(present).resourceId != after.resourceId) {
            replacement.before.push_back(noRecord);
            replacement.onlyColumns = false;
            continue;
        }
        replacement.before.push_back(present);
        const ClientRow was = m_clients[present];
        const bool isSame = (sameClients || clientAt(present) == after)
            && m_site->zoneOf(was).name() == site.zoneOf(rows[i]).name();
        replacement.onlyColumns = replacement.onlyColumns && isSame;
        replacement.changed[i] = !isSame
            || m_site->collectionsOf(was).size() != site.collectionsOf(rows[i]).size()
            || windowsOn(*m_site, m_enabledWindows, was) != windowsOn(site, enabled, rows[i]);
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_clients = rows;
        m_enabledWindows = std::move(enabled);
    });
}

void ClientTableModel::setSnapshot(const SiteSnapshot &site)
{
    load(site);
}

void ClientTableModel::showMembersOf(const QString &collectionId)
{
    if (collectionId == m_collectionId) {
        return;
    }
    m_collectionId = collectionId;
    if (m_site) {
        // A copy: the one kept is replaced on the way.
        load(SiteSnapshot(*m_site));
    }
}

void ClientTableModel::showClients(const QList<quint32> &resourceIds)
{
    if (resourceIds == m_among) {
        return;
    }
    m_among = resourceIds;
    if (m_site) {
        load(SiteSnapshot(*m_site));
    }
}

QModelIndex ClientTableModel::indexOf(quint32 resourceId) const
{
    const auto row = m_site ? m_site->clientWithResourceId(resourceId) : std::nullopt;
    if (!row) {
        return {};
    }
    const auto found = std::lower_bound(m_clients.begin(), m_clients.end(), *row);
    return found == m_clients.end() || *found != *row
        ? QModelIndex()
        : indexOfRecord(static_cast<Record>(found - m_clients.begin()));
}

const Client &ClientTableModel::clientAt(Record record) const
{
    return m_site->client(m_clients[record]);
}

void ClientTableModel::describe(Record record, SearchTexts &texts) const
{
    const Client &client = clientAt(record);
    texts.addField(client.name);
    texts.addField(QString::number(client.resourceId));
    for (const QString &site : client.assignedSites) {
        texts.addField(site);
    }
    texts.addField(m_site->zoneOf(m_clients[record]).name());
    texts.addField(client.version);
    texts.addField(client.operatingSystem);
    texts.addField(client.fallbackStatusPoint);
}

// Order.

qint64 ClientTableModel::number(Record record, int column) const
{
    const ClientRow row = m_clients[record];
    switch (column) {
    case ResourceIdColumn: return m_site->client(row).resourceId;
    case CollectionsColumn: return static_cast<qint64>(m_site->collectionsOf(row).size());
    case WindowsColumn: return windowsOn(*m_site, m_enabledWindows, row);
    default: return 0;
    }
}

QVariant ClientTableModel::raw(Record record, int column) const
{
    return isNumber(column) ? QVariant(number(record, column)) : QVariant(text(record, column));
}

std::vector<quint32> ClientTableModel::ranks(int column) const
{
    const auto records = static_cast<Record>(m_clients.size());
    if (isNumber(column)) {
        std::vector<qint64> numbers;
        numbers.reserve(records);
        for (Record record = 0; record < records; ++record) {
            numbers.push_back(number(record, column));
        }
        return ranksOf(numbers);
    }
    QStringList texts;
    texts.reserve(records);
    for (Record record = 0; record < records; ++record) {
        texts.append(text(record, column));
    }
    return ranksOf(texts);
}

// What cells say.

QString ClientTableModel::text(Record record, int column) const
{
    const Client &client = clientAt(record);
    switch (column) {
    case NameColumn: return client.name;
    // Digits only: nobody reads separators in an id.
    case ResourceIdColumn: return QString::number(client.resourceId);
    case SiteColumn: return QLocale().createSeparatedList(client.assignedSites);
    case ZoneColumn: return m_site->zoneOf(m_clients[record]).name();
    case VersionColumn: return client.version;
    case OperatingSystemColumn: return client.operatingSystem;
    case StatusPointColumn: return client.fallbackStatusPoint;
    case CollectionsColumn:
    case WindowsColumn: return QLocale().toString(number(record, column));
    default: return {};
    }
}

QVariant ClientTableModel::accessibleText(Record record, int column) const
{
    switch (column) {
    case CollectionsColumn: return tr("%n collection(s)", nullptr, static_cast<int>(number(record, column)));
    case WindowsColumn:
        return tr("%n enabled maintenance window(s)", nullptr, static_cast<int>(number(record, column)));
    default: return text(record, column);
    }
}

QVariant ClientTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole: return accessibleText(record, column);
    case Qt::ToolTipRole:
        return column == ZoneColumn && clientAt(record).timeZone.isEmpty()
            ? QVariant(tr("The client names no time zone; this is its site's."))
            : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return raw(record, column);
    case ResourceIdRole: return clientAt(record).resourceId;
    case EnabledWindowCountRole: return static_cast<int>(number(record, WindowsColumn));
    default: return {};
    }
}

int ClientTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case ResourceIdColumn: return tr("Resource ID");
    case SiteColumn: return tr("Site");
    case ZoneColumn: return tr("Time zone");
    case VersionColumn: return tr("Client version");
    case OperatingSystemColumn: return tr("Operating system");
    case CollectionsColumn: return tr("Collections");
    case WindowsColumn: return tr("Windows");
    case StatusPointColumn: return tr("Fallback status point");
    default: return {};
    }
}

} // namespace wk
