// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quarantinemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/oneline.h"
#include "wording/quarantinewords.h"
#include "wording/timewords.h"

#include <QHash>
#include <QLocale>

namespace wk {

namespace {

bool isNumber(int column)
{
    return column == QuarantineModel::ReceivedColumn || column == QuarantineModel::SizeColumn;
}

} // namespace

QuarantineModel::QuarantineModel(const ZoneClock &zone, QObject *parent)
    : RecordTableModel(parent), m_zone(zone)
{ }

void QuarantineModel::setBodies(const QList<QuarantinedBody> &bodies)
{
    QHash<QString, Record> present;
    for (Record record = 0; record < m_bodies.size(); ++record) {
        present.insert(m_bodies.at(record).file, record);
    }
    Replacement replacement;
    for (const QuarantinedBody &body : bodies) {
        replacement.before.push_back(present.value(body.file, noRecord));
        replacement.changed.push_back(true);
    }
    replaceRecords(replacement, [&] { m_bodies = bodies; });
}

const QuarantinedBody &QuarantineModel::bodyAt(const QModelIndex &index) const
{
    return m_bodies.at(recordAt(index));
}

void QuarantineModel::describe(Record record, SearchTexts &texts) const
{
    for (const int column : {SenderColumn, ReasonColumn}) {
        texts.addField(text(record, column));
    }
}

qint64 QuarantineModel::number(Record record, int column) const
{
    const QuarantinedBody &body = m_bodies.at(record);
    return column == SizeColumn ? body.bytes : qint64{body.received.time_since_epoch().count()};
}

QString QuarantineModel::text(Record record, int column) const
{
    const QuarantinedBody &body = m_bodies.at(record);
    switch (column) {
    case ReceivedColumn: return dateAndTimeWords(m_zone.toCivil(body.received));
    case SenderColumn: return inOneLine(body.sender);
    case ReasonColumn: return quarantineReason(body);
    case SizeColumn: return QLocale().formattedDataSize(body.bytes);
    default: return {};
    }
}

std::vector<quint32> QuarantineModel::ranks(int column) const
{
    std::vector<qint64> numbers;
    QStringList texts;
    for (Record record = 0; record < m_bodies.size(); ++record) {
        if (isNumber(column)) {
            numbers.push_back(number(record, column));
        } else {
            texts.append(text(record, column));
        }
    }
    return isNumber(column) ? ranksOf(numbers) : ranksOf(texts);
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, column);
    case Qt::TextAlignmentRole:
        return column == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return isNumber(column) ? QVariant(number(record, column)) : QVariant(text(record, column));
    default: return {};
    }
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == SizeColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ReceivedColumn: return tr("Received");
    case SenderColumn: return tr("Sender");
    case ReasonColumn: return tr("Reason");
    case SizeColumn: return tr("Size");
    default: return {};
    }
}

} // namespace wk
