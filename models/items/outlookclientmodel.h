// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/outlook.h"

#include <optional>

namespace wk {

/// The clients that have to run one deployment: what becomes of it there, when, and why. A hundred thousand
/// of them if need be; texts are made for those in sight.
class OutlookClientModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OutcomeColumn,
        RunsAtColumn, ///< on the client's clock; of several updates the last
        ZoneColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit OutlookClientModel(QObject *parent = nullptr);

    /// Shows these clients of a site, ascending, in place of the ones before; what they wait for is seen from
    /// `now`.
    void setClients(const SiteSnapshot &site, Instant now, const QList<ClientOutlook> &clients);

    /// Invalid if there is no such client or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(quint32 resourceId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Client &clientAt(Record record) const;
    [[nodiscard]] QString runsAtText(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;
    [[nodiscard]] std::vector<quint32> nameRanks() const;
    void forgetWords() override { m_nameRanks.clear(); }

    std::optional<SiteSnapshot> m_site;
    Instant m_now;
    QList<ClientOutlook> m_clients; ///< the records
    /// Of all clients of the site, if known: names take longest to compare, and stay when others are shown.
    mutable std::vector<quint32> m_nameRanks;
};

} // namespace wk
