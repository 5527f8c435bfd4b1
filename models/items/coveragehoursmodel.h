// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "items/recordtablemodel.h"

namespace wk {

/// Hour by hour, how many clients have an open effective window.
class CoverageHoursModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { HourColumn, ClientsColumn, ColumnCount };

    explicit CoverageHoursModel(QObject *parent = nullptr);

    /// The hours from `from` on. `zone` is the one that they are told in.
    void setHours(const ZoneClock &zone, Instant from, const std::vector<qsizetype> &clients);

    /// Which hour a row is, counted from the first one; of an index of this model.
    [[nodiscard]] int hourAt(const QModelIndex &index) const;
    /// Invalid if there is no such hour.
    [[nodiscard]] QModelIndex indexOf(int hour) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] Instant begin(Record record) const { return m_from + std::chrono::hours{record}; }
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    ZoneClock m_zone = ZoneClock::utc();
    Instant m_from{};
    std::vector<qsizetype> m_clients; ///< by hour, which is the record
};

} // namespace wk
