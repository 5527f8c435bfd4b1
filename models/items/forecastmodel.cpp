// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/forecastmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/forecastwords.h"
#include "wording/timewords.h"
#include "wording/workwords.h"

#include <limits>

namespace wk {

namespace {

/// The same program, task sequence or update of the same deployment.
using RowKey = std::pair<QString, QString>;

RowKey keyOf(const ForecastRow &row)
{
    return {row.deploymentId, row.item.value_or(QString())};
}

bool isTime(int column)
{
    return column == ForecastModel::RunsFromColumn || column == ForecastModel::RunsUntilColumn
        || column == ForecastModel::RestartColumn;
}

} // namespace

ForecastModel::ForecastModel(QObject *parent) : RecordTableModel(parent) { }

void ForecastModel::setForecast(const SiteSnapshot &site, ClientRow client, const QList<ForecastRow> &rows,
                                const Span &range)
{
    QHash<RowKey, Record> present;
    for (Record record = 0; record < static_cast<Record>(m_rows.size()); ++record) {
        present.insert(keyOf(row(record)), record);
    }
    Replacement replacement{{}, std::vector<bool>(static_cast<std::size_t>(rows.size()), true), false, {}};
    for (const ForecastRow &each : rows) {
        const auto found = present.constFind(keyOf(each));
        replacement.before.push_back(found == present.cend() ? noRecord : *found);
        if (found != present.cend()) {
            present.erase(found); // an update may stand twice in a deployment
        }
    }
    replaceRecords(replacement, [&] {
        m_rows = rows;
        m_zone = site.zoneOf(client);
        m_range = range;
        m_overrides.clear();
        for (const Deployment &each : site.deployments()) {
            if (each.ignoresWindows || each.restartsOutsideWindows) {
                m_overrides.insert(each.id, {each.ignoresWindows, each.restartsOutsideWindows});
            }
        }
    });
}

qsizetype ForecastModel::rowNumber(const QModelIndex &index) const
{
    return static_cast<qsizetype>(recordAt(index));
}

QModelIndex ForecastModel::indexOf(qsizetype rowNumber) const
{
    return rowNumber < 0 || rowNumber >= m_rows.size() ? QModelIndex()
                                                       : indexOfRecord(static_cast<Record>(rowNumber));
}

const ForecastRow &ForecastModel::row(Record record) const
{
    return m_rows[static_cast<qsizetype>(record)];
}

ForecastModel::Overrides ForecastModel::overrides(Record record) const
{
    return m_overrides.value(row(record).deploymentId);
}

// Order.

std::optional<Instant> ForecastModel::instant(Record record, int column) const
{
    switch (column) {
    case RunsFromColumn: return row(record).runsFrom;
    case RunsUntilColumn: return row(record).runsUntil;
    case RestartColumn: return row(record).restartAt;
    default: return {};
    }
}

qint64 ForecastModel::number(Record record, int column) const
{
    if (column == OutcomeColumn) {
        return static_cast<qint64>(row(record).outcome);
    }
    const auto time = instant(record, column);
    if (time) {
        return time->time_since_epoch().count();
    }
    // Behind those with a time: what comes later, then what never comes.
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    return row(record).outcome == Outcome::Never ? last : last - 1;
}

std::vector<quint32> ForecastModel::ranks(int column) const
{
    const bool isNumber = isTime(column) || column == OutcomeColumn;
    QStringList texts;
    std::vector<qint64> numbers;
    for (Record record = 0; record < static_cast<Record>(m_rows.size()); ++record) {
        if (isNumber) {
            numbers.push_back(number(record, column));
        } else {
            texts.append(text(record, column));
        }
    }
    return isNumber ? ranksOf(numbers) : ranksOf(texts);
}

void ForecastModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        texts.addField(text(record, column));
    }
    texts.addField(row(record).deploymentId);
}

// What cells say.

QString ForecastModel::nameText(Record record) const
{
    const ForecastRow &each = row(record);
    //: %1 name of a software update, %2 name of the deployment it is in
    return each.item ? tr("%1 (%2)").arg(*each.item, each.name) : each.name;
}

QString ForecastModel::timeText(Record record, int column) const
{
    if (const auto time = instant(record, column)) {
        return dateAndTimeWords(m_zone.toCivil(*time));
    }
    const ForecastRow &each = row(record);
    if (column == RestartColumn && each.outcome == Outcome::Runs) {
        return each.restartNeeded ? tr("Never") : tr("Not needed");
    }
    if (column == RunsFromColumn && each.outcome == Outcome::Later) {
        //: %1 date
        return tr("After %1").arg(dateWords(m_zone.toCivil(m_range.end)));
    }
    return {};
}

QStringList ForecastModel::warnings(Record record) const
{
    QStringList sentences;
    for (const ForecastWarning warning : row(record).warnings) {
        sentences.append(warningSentence(warning, row(record), m_zone));
    }
    return sentences;
}

QString ForecastModel::sentence(Record record) const
{
    return forecastSentence(row(record), m_zone, m_range.begin);
}

int ForecastModel::severity(Record record) const
{
    if (row(record).outcome == Outcome::Never) {
        return static_cast<int>(Severity::Error);
    }
    return static_cast<int>(row(record).warnings.isEmpty() ? Severity::None : Severity::Warning);
}

QString ForecastModel::text(Record record, int column) const
{
    const ForecastRow &each = row(record);
    switch (column) {
    case NameColumn: return nameText(record);
    case OutcomeColumn: return outcomeWords(each.outcome);
    case RunsFromColumn:
    case RunsUntilColumn:
    case RestartColumn: return timeText(record, column);
    case KindColumn: return kindWords(each.kind);
    case OverridesColumn: {
        const auto [ignoresWindows, restartsOutsideWindows] = overrides(record);
        return overrideWords(ignoresWindows, restartsOutsideWindows);
    }
    case WhyColumn: return joinedSentences(QStringList{sentence(record)} + warnings(record));
    default: return {};
    }
}

QString ForecastModel::accessibleText(Record record, int column) const
{
    if (column == OutcomeColumn && !row(record).warnings.isEmpty()) {
        //: %1 what becomes of a deployment
        return tr("%1, with warnings").arg(text(record, column));
    }
    return text(record, column);
}

QString ForecastModel::toolTip(Record record, int column) const
{
    if (const auto time = instant(record, column)) {
        //: %1 date and time
        return tr("%1 UTC").arg(dateAndTimeWords(ZoneClock::utc().toCivil(*time)));
    }
    return column == NameColumn || column == WhyColumn ? text(record, column) : QString();
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole: return accessibleText(record, column);
    case Qt::ToolTipRole: return toolTip(record, column);
    case SortRole:
        return isTime(column) || column == OutcomeColumn ? QVariant(number(record, column))
                                                         : QVariant(text(record, column));
    case SeverityRole: return severity(record);
    case WarningsRole: return warnings(record);
    case DeploymentIdRole: return row(record).deploymentId;
    case WorkKindRole: return static_cast<int>(row(record).kind);
    case OutcomeRole: return static_cast<int>(row(record).outcome);
    case SentenceRole: return sentence(record);
    default: return {};
    }
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Deployment");
    case OutcomeColumn: return tr("Outcome");
    case RunsFromColumn: return tr("Runs at");
    case RunsUntilColumn: return tr("Until");
    case RestartColumn: return tr("Restart");
    case KindColumn: return tr("Kind");
    case OverridesColumn: return tr("Overrides");
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

} // namespace wk
