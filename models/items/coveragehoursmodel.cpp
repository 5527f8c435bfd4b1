// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/coveragehoursmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/coveragewords.h"

#include <QLocale>

#include <numeric>

namespace wk {

CoverageHoursModel::CoverageHoursModel(QObject *parent) : RecordTableModel(parent) { }

void CoverageHoursModel::setHours(const ZoneClock &zone, Instant from, const std::vector<qsizetype> &clients)
{
    const bool isSameZone = zone == m_zone;
    Replacement replacement{{}, std::vector<bool>(clients.size(), !isSameZone), false, {}};
    for (std::size_t i = 0; i < clients.size(); ++i) {
        const auto before = (from - m_from) / std::chrono::hours{1} + static_cast<std::ptrdiff_t>(i);
        const bool isThere = before >= 0 && before < std::ssize(m_clients);
        replacement.before.push_back(isThere ? static_cast<Record>(before) : noRecord);
        if (isThere && m_clients[static_cast<std::size_t>(before)] != clients[i]) {
            replacement.changed[i] = true;
        }
    }
    replaceRecords(replacement, [&] {
        m_zone = zone;
        m_from = from;
        m_clients = clients;
    });
}

int CoverageHoursModel::hourAt(const QModelIndex &index) const
{
    return static_cast<int>(recordAt(index));
}

QModelIndex CoverageHoursModel::indexOf(int hour) const
{
    return hour < 0 ? QModelIndex() : indexOfRecord(static_cast<Record>(hour));
}

QString CoverageHoursModel::text(Record record, int column) const
{
    switch (column) {
    case HourColumn: return hourWords(begin(record), m_zone);
    case ClientsColumn: return QLocale().toString(m_clients[record]);
    default: return {};
    }
}

void CoverageHoursModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(text(record, HourColumn));
}

std::vector<quint32> CoverageHoursModel::ranks(int column) const
{
    std::vector<qint64> numbers(m_clients.size());
    if (column == ClientsColumn) {
        numbers.assign(m_clients.begin(), m_clients.end());
    } else {
        std::iota(numbers.begin(), numbers.end(), 0);
    }
    return ranksOf(numbers);
}

QVariant CoverageHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const bool isNumber = index.column() == ClientsColumn;
    switch (role) {
    case Qt::DisplayRole: return text(record, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: return isNumber ? static_cast<qint64>(m_clients[record]) : static_cast<qint64>(record);
    default: return {};
    }
}

int CoverageHoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == ClientsColumn) {
        return int(Qt::AlignVCenter | Qt::AlignRight);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case HourColumn: return tr("Hour");
    case ClientsColumn: return tr("Clients with an open window");
    default: return {};
    }
}

} // namespace wk
