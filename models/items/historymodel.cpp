// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "items/roles.h"
#include "wording/editwords.h"
#include "wording/timewords.h"

#include <limits>

namespace wk {

HistoryModel::HistoryModel(PagedList<HistoryEntry>::Ask ask, ZoneClock zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ask(std::move(ask))
    , m_zone(std::move(zone))
    , m_entries([this](qint64 from, qint64 count, quint64 token) {
        // Views ask within data(); an answer that comes at once must not change rows below them.
        const auto askLater = [this, from, count, token] {
            if (token == m_entries.token()) {
                m_ask(from, count, token);
            }
        };
        QMetaObject::invokeMethod(this, askLater, Qt::QueuedConnection);
    })
{ }

void HistoryModel::start(qint64 length)
{
    beginResetModel();
    m_entries.start(length);
    endResetModel();
}

void HistoryModel::grow(qint64 length)
{
    const qint64 more = length - m_entries.count();
    if (more < 0) {
        start(length);
    } else if (more > 0) {
        beginInsertRows({}, 0, static_cast<int>(more - 1));
        m_entries.growInFront(more);
        endInsertRows();
    }
}

void HistoryModel::take(quint64 token, qint64 from, const QList<HistoryEntry> &entries)
{
    const auto range = m_entries.take(token, from, entries);
    if (range && range->count > 0) {
        Q_EMIT dataChanged(index(static_cast<int>(range->from), 0),
                           index(static_cast<int>(range->from + range->count - 1), ColumnCount - 1));
    }
}

void HistoryModel::fail(quint64 token, qint64 from)
{
    m_entries.fail(token, from);
}

void HistoryModel::tellAll()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void HistoryModel::setZone(const ZoneClock &zone)
{
    m_zone = zone;
    tellAll();
}

void HistoryModel::retranslate()
{
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<HistoryEntry> HistoryModel::entryAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HistoryEntry *entry = m_entries.at(index.row());
    return entry == nullptr ? std::nullopt : std::optional(*entry);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_entries.count(), most));
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn: return dateAndTimeWords(m_zone.toCivil(entry.signature.when));
    case WhoColumn: return entry.signature.who;
    case WhatColumn:
        return entry.isDamaged
            //: %1 what a step of the history did, such as: Add window 'MW-Lager'
            ? tr("%1 (damaged: what it changed cannot be read)").arg(editWords(entry.edit))
            : editWords(entry.edit);
    default: return {};
    }
}

QVariant HistoryModel::whileLoading(int column, int role) const
{
    const bool says = column == WhatColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    return says ? QVariant(tr("Loading...")) : QVariant();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HistoryEntry *entry = m_entries.at(index.row());
    if (role == IsLoadingRole) {
        return entry == nullptr;
    }
    if (entry == nullptr) {
        return whileLoading(index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*entry, index.column());
    case SortRole:
        return index.column() == WhenColumn
            ? QVariant(static_cast<qint64>(entry->signature.when.time_since_epoch().count()))
            : QVariant(text(*entry, index.column()));
    case EntryNumberRole: return entry->number;
    case EditKindRole: return static_cast<int>(entry->edit.kind);
    case EditOriginRole: return static_cast<int>(entry->edit.origin);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case WhatColumn: return tr("What");
    default: return {};
    }
}

} // namespace wk
