// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/deploymenthealth.h"

#include <QAbstractItemModel>

#include <optional>

namespace wk {

/// What there is to do about clients: groups, the first ones first; below those that are put together their
/// parts.
class HealthGroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ClientsColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows these in place of the ones before. Where they are the same groups only their rows change.
    void setGroups(std::vector<HealthGroup> groups);
    [[nodiscard]] const HealthGroup &groupAt(const QModelIndex &index) const;
    /// The group about the same; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const HealthGroup &group) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// `SeverityRole` tells how bad it is.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const std::vector<HealthGroup> &groupsBelow(const QModelIndex &parent) const;

    std::vector<HealthGroup> m_groups;
};

} // namespace wk
