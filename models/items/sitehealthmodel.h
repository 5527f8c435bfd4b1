// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "reports/deploymenthealth.h"

namespace wk {

/// How the deployment of clients stands, site by site.
class SiteHealthModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        SiteColumn,
        ClientsColumn,
        InstalledColumn,
        FailedColumn,
        SilentColumn,
        ShareColumn, ///< of the clients that failed
        ColumnCount
    };

    explicit SiteHealthModel(QObject *parent = nullptr) : RecordTableModel(parent) { }

    /// Shows these in place of the ones before; a site that was there keeps its row's identity.
    void setSites(const std::vector<SiteHealth> &sites);
    [[nodiscard]] const SiteHealth &siteAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::vector<SiteHealth> m_sites;
};

} // namespace wk
