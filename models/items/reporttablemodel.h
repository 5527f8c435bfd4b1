// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "items/recordtablemodel.h"
#include "reports/report.h"

#include <optional>

namespace wk {

/// The rows of a report, a hundred thousand if need be, in the columns that the report has. Cells are made
/// when somebody looks; whatever clients sent stands in them as text of one line.
class ReportTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    explicit ReportTableModel(QObject *parent = nullptr);

    /// Times are those of a clock in `zone`. What a row is about (a client, a state, an issue) keeps its
    /// identity while the report is the same one, made anew. `rows` as in `choose`.
    void setReport(const Report &report, const ZoneClock &zone,
                   const std::optional<std::vector<quint32>> &rows = {});
    [[nodiscard]] const Report &report() const { return m_report; }
    [[nodiscard]] const ZoneClock &zone() const { return m_zone; }

    /// Lists only these rows of the report, ascending; nothing lists all of them.
    void choose(const std::optional<std::vector<quint32>> &rows);

    /// Which row of the report an index of this model is about.
    [[nodiscard]] qsizetype rowAt(const QModelIndex &index) const { return m_listed[recordAt(index)]; }
    /// Invalid if that row is not listed.
    [[nodiscard]] QModelIndex indexOfRow(qsizetype row) const;
    /// -1 if the report has none such.
    [[nodiscard]] int columnOf(ReportColumn column) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Listed = std::vector<quint32>; ///< rows of the report, ascending

    [[nodiscard]] const ReportValue &value(Record record, int column) const
    {
        return m_report.rows[m_listed[record]][column];
    }
    [[nodiscard]] static Listed allOf(const Report &report);
    void takeColumns(const Report &report);
    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    Report m_report;
    ZoneClock m_zone = ZoneClock::utc();
    Listed m_listed; ///< the records
};

/// A cell of a report as the console and paper show it, in one line.
[[nodiscard]] QString reportCell(const Report &report, qsizetype row, qsizetype column,
                                 const ZoneClock &zone);
/// Whether a column is of numbers, which stand at the right.
[[nodiscard]] bool isNumberColumn(ReportColumn column);
/// The title of a column, with the zone that its times are in.
[[nodiscard]] QString columnTitle(ReportColumn column, const ZoneClock &zone);

} // namespace wk
