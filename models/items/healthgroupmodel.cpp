// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthgroupmodel.h"

#include "items/roles.h"
#include "wording/healthwords.h"

#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

bool isAboutTheSame(const HealthGroup &left, const HealthGroup &right)
{
    return left.kind == right.kind && left.state == right.state && left.code == right.code;
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
    }
    Q_UNREACHABLE();
}

} // namespace

void HealthGroupModel::setGroups(std::vector<HealthGroup> groups)
{
    if (std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(), isAboutTheSame)) {
        m_groups = std::move(groups);
        if (!m_groups.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const HealthGroup &HealthGroupModel::groupAt(const QModelIndex &index) const
{
    return m_groups[static_cast<std::size_t>(index.row())];
}

QModelIndex HealthGroupModel::indexOf(const HealthGroup &group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&group](const HealthGroup &each) {
        return isAboutTheSame(each, group);
    });
    return found == m_groups.end() ? QModelIndex() : index(static_cast<int>(found - m_groups.begin()), 0);
}

int HealthGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int HealthGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HealthGroup &group = groupAt(index);
    const bool isCount = index.column() == ClientsColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isCount ? QLocale().toString(static_cast<qlonglong>(group.clients.size())) : groupTitle(group);
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
