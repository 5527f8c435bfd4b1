// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/deploymenthealth.h"

#include <QAbstractTableModel>

#include <optional>

namespace wk {

/// What there is to do about clients: groups, the first ones first.
class HealthGroupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ClientsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these in place of the ones before. Where they are the same groups only their rows change.
    void setGroups(std::vector<HealthGroup> groups);
    [[nodiscard]] const HealthGroup &groupAt(const QModelIndex &index) const;
    /// The group about the same; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const HealthGroup &group) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// `SeverityRole` tells how bad it is.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<HealthGroup> m_groups;
};

} // namespace wk
