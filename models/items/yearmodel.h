// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/yearahead.h"

#include <chrono>
#include <optional>
#include <vector>

namespace wk {

/// What of a window's year differs from what one would think, and nothing else: openings, and months that are
/// left out, in the order of time. Openings in a row that differ from what one would think in the same way
/// and at the same times are one row.
class YearModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, PlannedColumn, WhatColumn, SentenceColumn, ColumnCount };

    explicit YearModel(QObject *parent = nullptr);

    /// What `yearAhead` found, in place of what there was. On another clock an opening keeps its row's
    /// identity.
    void setYear(const QList<YearMonth> &months);

    /// The row that an opening of a day is in; invalid if nothing of it is odd, or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(std::chrono::local_days day) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Oddness
    {
        std::chrono::year_month month;
        std::optional<YearOpening> opening; ///< none: it is about the month
        QList<YearOddity> oddities;
        std::optional<YearOpening> last = {}; ///< of several in a row that differ in nothing but their date
        int openings = 1; ///< how many these are
    };

    [[nodiscard]] static std::vector<Oddness> oddnessOf(const QList<YearMonth> &months);
    [[nodiscard]] static bool isAlike(const YearOpening &left, const YearOpening &right);
    [[nodiscard]] static bool isSame(const Oddness &left, const Oddness &right);
    [[nodiscard]] static qint64 timeOf(const Oddness &oddness);
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::vector<Oddness> m_records;
};

} // namespace wk
