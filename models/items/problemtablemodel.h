// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "items/recordtablemodel.h"

#include <QList>

namespace wk {

/// Whether a record or a file was refused for a problem of an import; others are told and refuse nothing.
[[nodiscard]] bool refuses(const Problem &problem);

/// What is wrong with documents that were imported, or are about to be.
class ProblemTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, ClassColumn, KeyColumn, FieldColumn, WhatColumn, ColumnCount };

    explicit ProblemTableModel(QObject *parent = nullptr);

    /// In the order in which they are shown unless sorted. What was there before keeps its row's identity.
    void setProblems(const QList<Problem> &problems);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    QList<Problem> m_problems;
};

} // namespace wk
