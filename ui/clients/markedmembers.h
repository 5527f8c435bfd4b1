// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QSet>

namespace wk {

/// A table of clients in which some are marked as members already: they are seen, and cannot be chosen.
class MarkedMembers final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    void setMembers(const QSet<quint32> &resourceIds);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isMember(const QModelIndex &index) const;

    QSet<quint32> m_members;
};

} // namespace wk
