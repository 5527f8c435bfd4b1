// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthgroupmodel.h"

#include "items/roles.h"
#include "wording/findingwords.h"
#include "wording/healthwords.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace wk {

namespace {

/// What an index carries if it is no part of anything; else the row of what it is a part of.
constexpr quintptr onTop = std::numeric_limits<quintptr>::max();

bool isAboutTheSame(const HealthGroup &left, const HealthGroup &right)
{
    return left.kind == right.kind && left.state == right.state && left.code == right.code;
}

bool haveSameRows(const HealthGroup &left, const HealthGroup &right)
{
    return isAboutTheSame(left, right)
        && std::equal(left.parts.begin(), left.parts.end(), right.parts.begin(), right.parts.end(),
                      isAboutTheSame);
}

Severity severityOf(HealthGroup::Kind kind)
{
    using Kind = HealthGroup::Kind;
    switch (kind) {
    case Kind::Failure:
    case Kind::OtherFailures: return Severity::Error;
    case Kind::Issue:
    case Kind::OtherIssues:
    case Kind::RestartPending:
    case Kind::InstalledNotAssigned:
    case Kind::ReinstallLoop: return Severity::Warning;
    case Kind::Silent: return Severity::Information;
    case Kind::Recovered: return Severity::None;
    }
    Q_UNREACHABLE();
}

/// What the picture in front of it says.
QString spokenSeverity(HealthGroup::Kind kind)
{
    switch (severityOf(kind)) {
    case Severity::Error: return severityWords(FindingSeverity::Error);
    case Severity::Warning: return severityWords(FindingSeverity::Warning);
    case Severity::Information: return severityWords(FindingSeverity::Information);
    case Severity::None: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

void HealthGroupModel::setGroups(std::vector<HealthGroup> groups)
{
    if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), haveSameRows)) {
        m_groups = std::move(groups);
        if (!m_groups.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex above = index(row, 0);
            if (const int parts = rowCount(above); parts > 0) {
                Q_EMIT dataChanged(index(0, 0, above), index(parts - 1, ColumnCount - 1, above));
            }
        }
        return;
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const std::vector<HealthGroup> &HealthGroupModel::groupsBelow(const QModelIndex &parent) const
{
    return parent.isValid() ? groupAt(parent).parts : m_groups;
}

const HealthGroup &HealthGroupModel::groupAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == onTop ? m_groups[row] : m_groups[index.internalId()].parts[row];
}

QModelIndex HealthGroupModel::indexOf(const HealthGroup &group) const
{
    const auto rowAmong = [&group](const std::vector<HealthGroup> &groups) {
        const auto found = std::find_if(groups.begin(), groups.end(), [&group](const HealthGroup &each) {
            return isAboutTheSame(each, group);
        });
        return found == groups.end() ? -1 : static_cast<int>(found - groups.begin());
    };
    if (const int row = rowAmong(m_groups); row >= 0) {
        return index(row, 0);
    }
    for (int above = 0; above < rowCount(); ++above) {
        const QModelIndex parent = index(above, 0);
        if (const int row = rowAmong(groupsBelow(parent)); row >= 0) {
            return index(row, 0, parent);
        }
    }
    return {};
}

QModelIndex HealthGroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : onTop);
}

QModelIndex HealthGroupModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == onTop
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId()), 0, onTop);
}

int HealthGroupModel::rowCount(const QModelIndex &parent) const
{
    const bool hasNone = parent.isValid() && (parent.column() > 0 || parent.internalId() != onTop);
    return hasNone ? 0 : static_cast<int>(groupsBelow(parent).size());
}

int HealthGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant HealthGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HealthGroup &group = groupAt(index);
    const bool isCount = index.column() == ClientsColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isCount ? QLocale().toString(static_cast<qlonglong>(group.clients.size())) : groupTitle(group);
    case Qt::AccessibleDescriptionRole: return isCount ? QString() : spokenSeverity(group.kind);
    case Qt::ToolTipRole: return isCount ? QVariant() : QVariant(groupTitle(group));
    case Qt::TextAlignmentRole: return isCount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SeverityRole: return static_cast<int>(severityOf(group.kind));
    default: return {};
    }
}

QVariant HealthGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == ClientsColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == ClientsColumn ? tr("Clients") : tr("What to do first");
}

} // namespace wk
