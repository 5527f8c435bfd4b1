// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchwords.h"

#include <QAbstractTableModel>
#include <QMap>

#include <functional>
#include <vector>

namespace wk {

/// A table of records, a hundred thousand if need be: filtered by words, sorted by a column, replaced as a
/// whole. Records have numbers from 0 on, in the order in which the model that derives from this has them.
///
/// Texts to search in and orders are made once and kept, so that a keystroke is one walk through the records.
/// Whatever happens, a record that goes on being shown keeps its persistent indexes: few rows come and go one
/// by one, many as one change of the layout.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// By a column; -1 is the order of the records themselves, which also decides among equals.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Words that all have to occur in a record; empty shows everything.
    void setFilter(const QString &typed);
    [[nodiscard]] const QString &filter() const { return m_typed; }
    /// Makes the texts that are searched, so that the first filter need not.
    void prepareFilter();
    /// How many there are, also of those that the filter hides.
    [[nodiscard]] int recordCount() const { return static_cast<int>(m_count); }
    /// The program speaks another language now.
    void retranslate();

protected:
    using Record = quint32;
    static constexpr Record noRecord = ~Record{0};

    /// How the next records follow from the present ones.
    struct Replacement
    {
        std::vector<Record> before; ///< for each: its present number, or `noRecord`
        std::vector<bool>
            changed; ///< for each: whether its row looks different; of new ones it does not matter
        /// Same records under the same numbers, and everything but these columns is as it was; no text to
        /// search in has changed.
        bool onlyColumns = false;
        QList<int> columns;
    };

    explicit RecordTableModel(QObject *parent);

    /// `take` puts the next records in place of the present ones.
    void replaceRecords(const Replacement &replacement, const std::function<void()> &take);
    /// Some records say something else in a column.
    void changeColumn(int column, const std::vector<bool> &changed);

    /// For an index of this model.
    [[nodiscard]] Record recordAt(const QModelIndex &index) const;
    /// Invalid if the filter hides it.
    [[nodiscard]] QModelIndex indexOfRecord(Record record) const;

    /// Adds the fields that are searched.
    virtual void describe(Record record, SearchTexts &texts) const = 0;
    /// For each record its rank in the order of a column, see items/ranking.h.
    [[nodiscard]] virtual std::vector<quint32> ranks(int column) const = 0;
    /// Words that were kept are of another language now.
    virtual void forgetWords() { }

private:
    using Rows = std::vector<Record>;

    [[nodiscard]] Rows order();
    [[nodiscard]] Rows matching(const Rows &candidates);
    [[nodiscard]] std::vector<bool> membership(const Rows &rows) const;
    void show(const Rows &wanted);
    void removeAllBut(const std::vector<bool> &staying);
    void arrange(const Rows &wanted);
    [[nodiscard]] bool insertFew(const Rows &wanted);
    void permute(Rows rows);
    void tellChanges(const std::vector<bool> &changed, int firstColumn, int lastColumn);

    quint32 m_count = 0;
    Rows m_rows; ///< the records shown
    Rows m_order; ///< all records, sorted
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QMap<int, std::vector<quint32>> m_ranks; ///< by column, as far as known
    SearchTexts m_texts; ///< of all records, or of none
    QString m_typed;
    SearchWords m_words;
};

} // namespace wk
