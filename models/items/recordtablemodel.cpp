// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordtablemodel.h"

#include "items/ranking.h"

#include <algorithm>
#include <numeric>

namespace wk {

namespace {

/// More separate changes than this are told as one.
constexpr int fewChanges = 32;

struct Block
{
    std::size_t begin;
    std::size_t end; ///< not included
};

/// The stretches of rows that fulfil a condition.
template <typename Condition>
std::vector<Block> blocksOf(std::size_t rows, Condition condition)
{
    std::vector<Block> blocks;
    for (std::size_t row = 0; row < rows; ++row) {
        if (!condition(row)) {
            continue;
        }
        if (!blocks.empty() && blocks.back().end == row) {
            ++blocks.back().end;
        } else {
            blocks.push_back({row, row + 1});
        }
    }
    return blocks;
}

int toInt(std::size_t row)
{
    return static_cast<int>(row);
}

std::ptrdiff_t offset(std::size_t row)
{
    return static_cast<std::ptrdiff_t>(row);
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent) : QAbstractTableModel(parent) { }

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : toInt(m_rows.size());
}

RecordTableModel::Record RecordTableModel::recordAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    return m_rows[static_cast<std::size_t>(index.row())];
}

QModelIndex RecordTableModel::indexOfRecord(Record record) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), record);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

// What is to be shown.

RecordTableModel::Rows RecordTableModel::order()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) {
        Rows rows(m_count);
        std::iota(rows.begin(), rows.end(), Record{0});
        return rows;
    }
    auto known = m_ranks.constFind(m_sortColumn);
    if (known == m_ranks.cend()) {
        known = m_ranks.insert(m_sortColumn, ranks(m_sortColumn));
    }
    return orderOf(*known, m_sortOrder);
}

void RecordTableModel::prepareFilter()
{
    if (m_texts.size() == m_count) {
        return;
    }
    m_texts.clear();
    for (Record record = 0; record < m_count; ++record) {
        m_texts.addRecord();
        describe(record, m_texts);
    }
}

RecordTableModel::Rows RecordTableModel::matching(const Rows &candidates)
{
    if (m_words.isEmpty()) {
        return candidates;
    }
    prepareFilter();
    Rows rows;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(rows),
                 [this](Record record) { return m_words.occurIn(m_texts.of(record)); });
    return rows;
}

void RecordTableModel::setFilter(const QString &typed)
{
    m_typed = typed;
    const SearchWords words(typed);
    if (words == m_words) {
        return;
    }
    const bool narrower = words.narrow(m_words);
    m_words = words;
    show(matching(narrower ? m_rows : m_order));
}

void RecordTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column == m_sortColumn && sortOrder == m_sortOrder) {
        return;
    }
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    m_order = order();
    show(matching(m_order));
}

void RecordTableModel::replaceRecords(const Replacement &replacement, const std::function<void()> &take)
{
    Rows after(m_count, noRecord);
    for (std::size_t i = 0; i < replacement.before.size(); ++i) {
        if (replacement.before[i] != noRecord) {
            after[replacement.before[i]] = static_cast<Record>(i);
        }
    }
    std::vector<bool> staying(m_count);
    std::transform(after.begin(), after.end(), staying.begin(),
                   [](Record record) { return record != noRecord; });
    removeAllBut(staying);
    take();
    m_count = static_cast<quint32>(replacement.before.size());
    for (Record &record : m_rows) {
        record = after[record];
    }
    if (!replacement.onlyColumns) {
        m_ranks.clear();
        m_texts.clear();
    }
    for (const int column : replacement.columns) {
        m_ranks.remove(column);
    }
    tellChanges(replacement.changed, 0, columnCount() - 1);
    if (!replacement.onlyColumns || replacement.columns.contains(m_sortColumn)) {
        m_order = order();
        show(matching(m_order));
    }
}

void RecordTableModel::changeColumn(int column, const std::vector<bool> &changed)
{
    m_ranks.remove(column);
    tellChanges(changed, column, column);
    if (column == m_sortColumn) {
        m_order = order();
        show(matching(m_order));
    }
}

void RecordTableModel::retranslate()
{
    forgetWords();
    m_ranks.clear();
    m_texts.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellChanges(std::vector<bool>(m_count, true), 0, columnCount() - 1);
    m_order = order();
    show(matching(m_order));
}

// Telling views.

std::vector<bool> RecordTableModel::membership(const Rows &rows) const
{
    std::vector<bool> members(m_count);
    for (const Record record : rows) {
        members[record] = true;
    }
    return members;
}

void RecordTableModel::show(const Rows &wanted)
{
    removeAllBut(membership(wanted));
    arrange(wanted);
}

void RecordTableModel::removeAllBut(const std::vector<bool> &staying)
{
    auto leaving = blocksOf(m_rows.size(), [&](std::size_t row) { return !staying[m_rows[row]]; });
    if (leaving.size() > fewChanges) {
        Rows rows = m_rows;
        const auto end =
            std::stable_partition(rows.begin(), rows.end(), [&](Record record) { return staying[record]; });
        const auto first = static_cast<std::size_t>(end - rows.begin());
        permute(std::move(rows));
        leaving = {{first, m_rows.size()}};
    }
    for (auto block = leaving.rbegin(); block != leaving.rend(); ++block) {
        beginRemoveRows({}, toInt(block->begin), toInt(block->end) - 1);
        m_rows.erase(m_rows.begin() + offset(block->begin), m_rows.begin() + offset(block->end));
        endRemoveRows();
    }
}

/// Everything that is shown is wanted.
void RecordTableModel::arrange(const Rows &wanted)
{
    if (insertFew(wanted)) {
        return;
    }
    if (wanted.size() > m_rows.size()) {
        const auto present = membership(m_rows);
        beginInsertRows({}, toInt(m_rows.size()), toInt(wanted.size()) - 1);
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(m_rows),
                     [&present](Record record) { return !present[record]; });
        endInsertRows();
    }
    permute(wanted);
}

/// If what is there is in order already and what is missing is together in few places.
bool RecordTableModel::insertFew(const Rows &wanted)
{
    std::size_t met = 0;
    const auto missing = blocksOf(wanted.size(), [&](std::size_t row) {
        const bool isThere = met < m_rows.size() && m_rows[met] == wanted[row];
        met += isThere ? 1 : 0;
        return !isThere;
    });
    if (met != m_rows.size() || missing.size() > fewChanges) {
        return false;
    }
    for (const Block &block : missing) {
        beginInsertRows({}, toInt(block.begin), toInt(block.end) - 1);
        m_rows.insert(m_rows.begin() + offset(block.begin), wanted.begin() + offset(block.begin),
                      wanted.begin() + offset(block.end));
        endInsertRows();
    }
    return true;
}

void RecordTableModel::permute(Rows rows)
{
    if (rows == m_rows) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        std::vector<int> rowOf(m_count);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rowOf[rows[row]] = toInt(row);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before) {
            after.append(createIndex(rowOf[m_rows[static_cast<std::size_t>(index.row())]], index.column()));
        }
        changePersistentIndexList(before, after);
    }
    m_rows = std::move(rows);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::tellChanges(const std::vector<bool> &changed, int firstColumn, int lastColumn)
{
    auto blocks = blocksOf(m_rows.size(), [&](std::size_t row) { return changed[m_rows[row]]; });
    if (blocks.size() > fewChanges) {
        blocks = {{blocks.front().begin, blocks.back().end}};
    }
    for (const Block &block : blocks) {
        Q_EMIT dataChanged(index(toInt(block.begin), firstColumn), index(toInt(block.end) - 1, lastColumn));
    }
}

} // namespace wk
