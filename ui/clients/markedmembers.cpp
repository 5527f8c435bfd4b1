// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/markedmembers.h"

#include "items/clienttablemodel.h"
#include "items/roles.h"

namespace wk {

void MarkedMembers::setMembers(const QSet<quint32> &resourceIds)
{
    m_members = resourceIds;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool MarkedMembers::isMember(const QModelIndex &index) const
{
    return m_members.contains(QIdentityProxyModel::data(index, ResourceIdRole).toUInt());
}

Qt::ItemFlags MarkedMembers::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return isMember(index) ? flags & ~(Qt::ItemIsSelectable | Qt::ItemIsEnabled) : flags;
}

QVariant MarkedMembers::data(const QModelIndex &index, int role) const
{
    const bool isName = index.column() == ClientTableModel::NameColumn
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
    const QVariant own = QIdentityProxyModel::data(index, role);
    //: %1 name of a client
    return isName && isMember(index) ? tr("%1 (a member already)").arg(own.toString()) : own;
}

} // namespace wk
