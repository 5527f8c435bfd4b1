// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statuspointtablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "site/statuspointclients.h"
#include "wording/receiverwords.h"
#include "wording/statuspointwords.h"

#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

bool isNumber(int column)
{
    return column == StatusPointTableModel::ClientsColumn || column == StatusPointTableModel::ThrottleColumn;
}

} // namespace

StatusPointTableModel::StatusPointTableModel(QObject *parent) : RecordTableModel(parent) { }

void StatusPointTableModel::setSnapshot(const SiteSnapshot &site)
{
    const StatusPointClients clients(site);
    QList<Entry> next;
    Replacement replacement;
    for (const FallbackStatusPoint &point : site.content().fallbackStatusPoints) {
        const Entry entry{point, clients.assignedTo(point.serverName).size()};
        const auto present = std::find_if(m_points.cbegin(), m_points.cend(), [&point](const Entry &each) {
            return each.point.serverName == point.serverName;
        });
        const bool isThere = present != m_points.cend();
        replacement.before.push_back(isThere ? static_cast<Record>(present - m_points.cbegin()) : noRecord);
        replacement.changed.push_back(!isThere || !(*present == entry));
        next.append(entry);
    }
    replaceRecords(replacement, [&] { m_points = next; });
}

void StatusPointTableModel::setState(const QString &serverName, ReceiverState::Kind state)
{
    if (m_states.value(serverName, ReceiverState::Kind::NotWatched) == state) {
        return;
    }
    m_states[serverName] = state;
    std::vector<bool> changed;
    for (const Entry &entry : std::as_const(m_points)) {
        changed.push_back(entry.point.serverName == serverName);
    }
    changeColumn(StateColumn, changed);
}

QModelIndex StatusPointTableModel::indexOf(const QString &serverName) const
{
    const auto found = std::find_if(m_points.cbegin(), m_points.cend(), [&serverName](const Entry &entry) {
        return entry.point.serverName.compare(serverName, Qt::CaseInsensitive) == 0;
    });
    return found == m_points.cend() ? QModelIndex()
                                    : indexOfRecord(static_cast<Record>(found - m_points.cbegin()));
}

const FallbackStatusPoint &StatusPointTableModel::pointAt(const QModelIndex &index) const
{
    return m_points.at(recordAt(index)).point;
}

ReceiverState::Kind StatusPointTableModel::stateOf(Record record) const
{
    return m_states.value(m_points.at(record).point.serverName, ReceiverState::Kind::NotWatched);
}

void StatusPointTableModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(m_points.at(record).point.serverName);
    texts.addField(m_points.at(record).point.siteCode);
}

qint64 StatusPointTableModel::number(Record record, int column) const
{
    const Entry &entry = m_points.at(record);
    if (column == ClientsColumn) {
        return entry.clients;
    }
    // Messages in a day, as settings with different intervals compare.
    constexpr qint64 day = 86400;
    const qint64 interval = std::max<qint64>(entry.point.throttleInterval.count(), 1);
    return entry.point.throttleCount * day / interval;
}

QString StatusPointTableModel::text(Record record, int column) const
{
    const Entry &entry = m_points.at(record);
    switch (column) {
    case ServerColumn: return entry.point.serverName;
    case SiteColumn: return entry.point.siteCode;
    case ClientsColumn: return QLocale().toString(static_cast<qlonglong>(entry.clients));
    case ThrottleColumn: return throttleWords(entry.point.throttleCount, entry.point.throttleInterval);
    case StateColumn: return receiverStateWords(stateOf(record));
    default: return {};
    }
}

std::vector<quint32> StatusPointTableModel::ranks(int column) const
{
    std::vector<qint64> numbers;
    QStringList texts;
    for (Record record = 0; record < m_points.size(); ++record) {
        if (isNumber(column)) {
            numbers.push_back(number(record, column));
        } else {
            texts.append(text(record, column));
        }
    }
    return isNumber(column) ? ranksOf(numbers) : ranksOf(texts);
}

QVariant StatusPointTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole:
        return column == ClientsColumn
            ? tr("%Ln client(s)", nullptr, static_cast<int>(m_points.at(record).clients))
            : text(record, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return isNumber(column) ? QVariant(number(record, column)) : QVariant(text(record, column));
    case ReceiverStateRole: return static_cast<int>(stateOf(record));
    case ServerNameRole: return m_points.at(record).point.serverName;
    default: return {};
    }
}

int StatusPointTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatusPointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isNumber(section)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ServerColumn: return tr("Server");
    case SiteColumn: return tr("Site");
    case ClientsColumn: return tr("Clients");
    //: How many messages are relayed in which time
    case ThrottleColumn: return tr("Throttle");
    case StateColumn: return tr("Receiver");
    default: return {};
    }
}

} // namespace wk
