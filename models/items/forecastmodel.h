// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/forecast.h"

#include <QHash>

#include <optional>

namespace wk {

/// What becomes of the mandatory deployments of one client: a row for each program, task sequence and update,
/// with its times on the client's clock and the reasons.
class ForecastModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn, ///< of the deployment; of the update first, if it is one
        OutcomeColumn,
        RunsFromColumn,
        RunsUntilColumn,
        RestartColumn,
        KindColumn,
        OverridesColumn, ///< which windows it does not wait for
        WhyColumn,
        ColumnCount
    };

    explicit ForecastModel(QObject *parent = nullptr);

    /// Shows a forecast of `range` that was made for this client. The numbers of its rows are those in it.
    void setForecast(const SiteSnapshot &site, ClientRow client, const QList<ForecastRow> &rows,
                     const Span &range);
    [[nodiscard]] const QList<ForecastRow> &forecast() const { return m_rows; }
    /// The place in the forecast, for an index of this model.
    [[nodiscard]] qsizetype rowNumber(const QModelIndex &index) const;
    /// Invalid if the forecast has no such row.
    [[nodiscard]] QModelIndex indexOf(qsizetype rowNumber) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Overrides
    {
        bool ignoresWindows = false;
        bool restartsOutsideWindows = false;
    };

    [[nodiscard]] const ForecastRow &row(Record record) const;
    [[nodiscard]] Overrides overrides(Record record) const;
    [[nodiscard]] std::optional<Instant> instant(Record record, int column) const;
    [[nodiscard]] QString nameText(Record record) const;
    [[nodiscard]] QString timeText(Record record, int column) const;
    [[nodiscard]] QString sentence(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QString accessibleText(Record record, int column) const;
    [[nodiscard]] QString toolTip(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] int severity(Record record) const;
    [[nodiscard]] QStringList warnings(Record record) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    QList<ForecastRow> m_rows; ///< the records
    QHash<QString, Overrides> m_overrides; ///< by deployment; those that have any
    ZoneClock m_zone = ZoneClock::utc();
    Span m_range{};
};

} // namespace wk
