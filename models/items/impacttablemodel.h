// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/impact.h"
#include "site/sitesnapshot.h"

#include <optional>
#include <vector>

namespace wk {

/// The clients that a change concerns: what it means for each. As they are before the change.
class ImpactTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GainedColumn, ///< open time, for the kind of work that gains most
        LostColumn, ///< for the one that loses most
        ChangesColumn, ///< the rest, as a phrase
        ColumnCount
    };

    explicit ImpactTableModel(QObject *parent = nullptr);

    /// Shows what a change of a site means, in place of the one before.
    void setImpact(const SiteSnapshot &before, const Impact &impact);
    void clear();

    /// What the change means for the client of a row, and for those like it.
    [[nodiscard]] const ClientsImpact &impactAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Affected
    {
        ClientRow client{};
        quint32 group = 0;
    };

    [[nodiscard]] const ClientsImpact &groupOf(Record record) const;
    [[nodiscard]] std::chrono::seconds openTime(Record record, int column) const;
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    Impact m_impact;
    std::vector<Affected> m_clients; ///< the records, ascending
};

} // namespace wk
