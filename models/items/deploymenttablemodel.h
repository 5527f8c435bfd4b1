// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/outlook.h"
#include "site/deploymentedits.h"

#include <optional>

namespace wk {

/// The deployments of a site: what they are, for whom and from when on, and on how many clients they run once
/// that has been worked out.
class DeploymentTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        TargetColumn, ///< collection
        MandatoryColumn, ///< from when on
        SoonColumn, ///< clients
        LaterColumn,
        NeverColumn,
        TargetedColumn, ///< clients that have to run it
        WarningsColumn, ///< clients
        NeedColumn, ///< what an effective window has to leave
        IgnoresWindowsColumn,
        RestartsOutsideColumn,
        IdColumn,
        ColumnCount
    };

    explicit DeploymentTableModel(QObject *parent = nullptr);

    /// Shows a site, or what became of it. What was known about its clients is forgotten.
    void setSnapshot(const SiteSnapshot &site);
    /// What becomes of the deployments of this very snapshot, in their order; empty while that is not known.
    void setOutlook(const QList<DeploymentOutlook> &outlook);

    /// Invalid if there is no such deployment or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const DeploymentKey &key) const;
    /// The one with an id, whichever kind.
    [[nodiscard]] QModelIndex indexOf(const QString &deploymentId) const;
    [[nodiscard]] DeploymentKey keyAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Deployment &deploymentAt(Record record) const;
    [[nodiscard]] bool isMandatory(Record record) const;
    [[nodiscard]] std::optional<qsizetype> clients(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] QString countText(Record record, int column) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QString accessibleText(Record record, int column) const;
    [[nodiscard]] QString toolTip(Record record, int column) const;
    [[nodiscard]] QVariant ofDeployment(Record record, int role) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site; ///< its deployments are the records
    QList<DeploymentOutlook> m_outlook; ///< of each, or of none
};

} // namespace wk
