// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reporttablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "reports/reportrows.h"
#include "wording/oneline.h"
#include "wording/reportwords.h"
#include "wording/statemessagewords.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// What makes a row the same one in the next report of its kind.
QString identityOf(const Report &report, qsizetype row)
{
    QStringList parts;
    const bool isWindow = report.id == ReportId::MaintenanceWindowsForClient;
    const QList<ReportColumn> ofWindow{ReportColumn::Collection, ReportColumn::Window};
    const QList<ReportColumn> ofIssue{ReportColumn::Topic, ReportColumn::ErrorCode};
    if (isOfClients(report)) {
        parts = {clientIn(report, row),
                 plainText(valueIn(report, row, ReportColumn::Topic))}; // a client may have two issues
    } else {
        for (const ReportColumn column : isWindow ? ofWindow : ofIssue) {
            parts.append(plainText(valueIn(report, row, column)));
        }
        parts.append(plainText(valueIn(report, row, ReportColumn::State)));
    }
    return parts.join(QChar(0));
}

/// What a cell is sorted by if that is a number; nothing if it is a text.
struct SortNumber
{
    std::optional<qint64> operator()(std::monostate /*nothing*/) const { return {}; }
    std::optional<qint64> operator()(bool yes) const { return yes ? 1 : 0; }
    std::optional<qint64> operator()(qint64 number) const { return number; }
    std::optional<qint64> operator()(Instant instant) const { return instant.time_since_epoch().count(); }
    std::optional<qint64> operator()(PercentInCell percent) const { return percent.tenths; }
    template <typename Other>
    std::optional<qint64> operator()(const Other & /*text*/) const
    {
        return {};
    }
};

bool isSortedByNumber(ReportColumn column)
{
    return isNumberColumn(column) || isTimeColumn(column) || column == ReportColumn::RestartPending
        || column == ReportColumn::Enabled;
}

/// Texts that are worth searching; times and counts would find everything.
bool isSearched(ReportColumn column)
{
    return !isTimeColumn(column) && column != ReportColumn::Clients && column != ReportColumn::Percent
        && column != ReportColumn::Attempts && column != ReportColumn::Schedule;
}

/// Texts that may not fit into their column.
bool isLong(ReportColumn column)
{
    return column == ReportColumn::Label || column == ReportColumn::Topic || column == ReportColumn::Parameter
        || column == ReportColumn::Explanation || column == ReportColumn::Schedule;
}

} // namespace

QString reportCell(const Report &report, qsizetype row, qsizetype column, const ZoneClock &zone)
{
    const ReportValue &value = report.rows[row][column];
    if (report.columns[column] == ReportColumn::Topic) {
        return numberedTopic(numberIn(report, row, ReportColumn::Topic).value_or(0));
    }
    return inOneLine(shownText(report.columns[column], value, zone));
}

bool isNumberColumn(ReportColumn column)
{
    switch (column) {
    case ReportColumn::State:
    case ReportColumn::Clients:
    case ReportColumn::Percent:
    case ReportColumn::Attempts: return true;
    default: return false;
    }
}

QString columnTitle(ReportColumn column, const ZoneClock &zone)
{
    //: The head of a column of times: %1 its title, %2 the time zone
    return isTimeColumn(column) ? ReportTableModel::tr("%1 (%2)").arg(columnTitle(column), zone.name())
                                : columnTitle(column);
}

ReportTableModel::ReportTableModel(QObject *parent) : RecordTableModel(parent) { }

void ReportTableModel::setReport(const Report &report, const ZoneClock &zone,
                                 const std::optional<std::vector<quint32>> &rows)
{
    if (report.id != m_report.id || report.columns != m_report.columns) {
        takeColumns(report);
    }
    const Listed listed = rows.value_or(allOf(report));
    const auto taken = [](QHash<QString, Record> &present, const QString &identity) {
        const auto found = present.constFind(identity);
        const Record record = found == present.cend() ? noRecord : *found;
        if (found != present.cend()) {
            present.erase(found);
        }
        return record;
    };
    QHash<QString, Record> present;
    present.reserve(std::ssize(m_listed));
    for (Record record = 0; record < m_listed.size(); ++record) {
        present.insert(identityOf(m_report, m_listed[record]), record);
    }
    const bool isSameZone = zone == m_zone;
    Replacement replacement{{}, std::vector<bool>(listed.size(), !isSameZone), false, {}};
    for (std::size_t i = 0; i < listed.size(); ++i) {
        // What is the same twice is two rows.
        const Record before = taken(present, identityOf(report, listed[i]));
        replacement.before.push_back(before);
        if (before != noRecord && m_report.rows[m_listed[before]] != report.rows[listed[i]]) {
            replacement.changed[i] = true;
        }
    }
    replaceRecords(replacement, [&] {
        m_report = report;
        m_zone = zone;
        m_listed = listed;
    });
    if (!isSameZone && columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ReportTableModel::takeColumns(const Report &report)
{
    replaceRecords({}, [this] {
        m_report.rows.clear();
        m_listed.clear();
    });
    beginResetModel();
    m_report.id = report.id;
    m_report.columns = report.columns;
    endResetModel();
}

ReportTableModel::Listed ReportTableModel::allOf(const Report &report)
{
    Listed rows(static_cast<std::size_t>(report.rows.size()));
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

void ReportTableModel::choose(const std::optional<std::vector<quint32>> &rows)
{
    const Listed listed = rows.value_or(allOf(m_report));
    if (listed == m_listed) {
        return;
    }
    Replacement replacement{{}, std::vector<bool>(listed.size(), false), false, {}};
    for (const quint32 row : listed) {
        const auto found = std::lower_bound(m_listed.begin(), m_listed.end(), row);
        const bool isThere = found != m_listed.end() && *found == row;
        replacement.before.push_back(isThere ? static_cast<Record>(found - m_listed.begin()) : noRecord);
    }
    replaceRecords(replacement, [&] { m_listed = listed; });
}

QModelIndex ReportTableModel::indexOfRow(qsizetype row) const
{
    const auto found = std::lower_bound(m_listed.begin(), m_listed.end(), static_cast<quint32>(row));
    const bool isThere = row >= 0 && found != m_listed.end() && *found == static_cast<quint32>(row);
    return isThere ? indexOfRecord(static_cast<Record>(found - m_listed.begin())) : QModelIndex();
}

int ReportTableModel::columnOf(ReportColumn column) const
{
    return static_cast<int>(m_report.columns.indexOf(column));
}

void ReportTableModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (isSearched(m_report.columns[column])) {
            texts.addField(reportCell(m_report, m_listed[record], column, m_zone));
        }
    }
}

std::vector<quint32> ReportTableModel::ranks(int column) const
{
    if (isSortedByNumber(m_report.columns[column])) {
        constexpr qint64 first = std::numeric_limits<qint64>::min();
        std::vector<qint64> numbers;
        for (Record record = 0; record < m_listed.size(); ++record) {
            numbers.push_back(std::visit(SortNumber{}, value(record, column)).value_or(first));
        }
        return ranksOf(numbers);
    }
    QStringList texts;
    for (Record record = 0; record < m_listed.size(); ++record) {
        texts.append(reportCell(m_report, m_listed[record], column, m_zone));
    }
    return ranksOf(texts);
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const qsizetype row = rowAt(index);
    const ReportColumn column = m_report.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return reportCell(m_report, row, index.column(), m_zone);
    case Qt::ToolTipRole:
        return isLong(column) ? QVariant(reportCell(m_report, row, index.column(), m_zone)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: {
        const auto number = std::visit(SortNumber{}, m_report.rows[row][index.column()]);
        return number ? QVariant(*number) : QVariant(reportCell(m_report, row, index.column(), m_zone));
    }
    case StateSeverityRole: {
        const auto state = stateIn(m_report, row);
        return state ? QVariant(static_cast<int>(stateSeverity(*state))) : QVariant();
    }
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ReportColumn column = m_report.columns[section];
    if (role == Qt::TextAlignmentRole && isNumberColumn(column)) {
        return int(Qt::AlignVCenter | Qt::AlignRight);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(columnTitle(column, m_zone))
                                                              : QVariant();
}

} // namespace wk
