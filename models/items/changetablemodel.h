// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/editwords.h"

#include <QAbstractTableModel>
#include <QList>

namespace wk {

/// What an edit made different, a row for each thing: what it is, before and after.
class ChangeTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit ChangeTableModel(QObject *parent = nullptr);

    /// Another edit; one that changes nothing empties the table. `names` are looked up at once. Of very long
    /// edits, such as imports, only the first changes are shown (`mostSentences`).
    void setEdit(const Edit &edit, const ChangeNames &names = {});
    /// Whether there are more than are shown.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    static constexpr qsizetype mostSentences = 10000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<ChangeSentence> m_sentences;
    bool m_isCut = false;
};

} // namespace wk
