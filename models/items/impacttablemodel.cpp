// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/impacttablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/impactwords.h"

#include <algorithm>

namespace wk {

namespace {

bool isOpenTime(int column)
{
    return column == ImpactTableModel::GainedColumn || column == ImpactTableModel::LostColumn;
}

} // namespace

ImpactTableModel::ImpactTableModel(QObject *parent) : RecordTableModel(parent) { }

void ImpactTableModel::setImpact(const SiteSnapshot &before, const Impact &impact)
{
    std::vector<Affected> clients;
    for (qsizetype i = 0; i < impact.groups.size(); ++i) {
        for (const quint32 resourceId : impact.groups[i].resourceIds) {
            if (const auto row = before.clientWithResourceId(resourceId)) {
                clients.push_back({*row, static_cast<quint32>(i)});
            }
        }
    }
    std::sort(clients.begin(), clients.end(),
              [](const Affected &left, const Affected &right) { return left.client < right.client; });
    const Replacement replacement{
        std::vector<Record>(clients.size(), noRecord), std::vector<bool>(clients.size(), true), false, {}};
    replaceRecords(replacement, [&] {
        m_site = before;
        m_impact = impact;
        m_clients = std::move(clients);
    });
}

void ImpactTableModel::clear()
{
    replaceRecords({}, [this] {
        m_impact = {};
        m_clients.clear();
    });
}

const ClientsImpact &ImpactTableModel::groupOf(Record record) const
{
    return m_impact.groups.at(m_clients[record].group);
}

const ClientsImpact &ImpactTableModel::impactAt(const QModelIndex &index) const
{
    return groupOf(recordAt(index));
}

std::chrono::seconds ImpactTableModel::openTime(Record record, int column) const
{
    std::chrono::seconds most{0};
    for (const OpenTimeChange &change : groupOf(record).openTime) {
        most = std::max(most, column == GainedColumn ? change.gained : change.lost);
    }
    return most;
}

QString ImpactTableModel::text(Record record, int column) const
{
    switch (column) {
    case NameColumn: return m_site->client(m_clients[record].client).name;
    case GainedColumn:
    case LostColumn: return hoursWords(openTime(record, column));
    case ChangesColumn: return impactPhrase(groupOf(record));
    default: return {};
    }
}

void ImpactTableModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(m_site->client(m_clients[record].client).name);
}

std::vector<quint32> ImpactTableModel::ranks(int column) const
{
    const auto records = static_cast<Record>(m_clients.size());
    std::vector<qint64> numbers;
    QStringList texts;
    for (Record record = 0; record < records; ++record) {
        if (isOpenTime(column)) {
            numbers.push_back(openTime(record, column).count());
        } else {
            texts.append(text(record, column));
        }
    }
    return isOpenTime(column) ? ranksOf(numbers) : ranksOf(texts);
}

QVariant ImpactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, column);
    case Qt::ToolTipRole: return column == ChangesColumn ? QVariant(text(record, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return isOpenTime(column) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return isOpenTime(column) ? QVariant(static_cast<qint64>(openTime(record, column).count()))
                                  : QVariant(text(record, column));
    case ResourceIdRole: return m_site->client(m_clients[record].client).resourceId;
    default: return {};
    }
}

int ImpactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImpactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isOpenTime(section)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Client");
    case GainedColumn: return tr("Gained");
    case LostColumn: return tr("Lost");
    case ChangesColumn: return tr("What changes");
    default: return {};
    }
}

} // namespace wk
