// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlookclientmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/deploymentwords.h"
#include "wording/timewords.h"

#include <algorithm>

namespace wk {

namespace {

bool isNumber(int column)
{
    return column == OutlookClientModel::OutcomeColumn || column == OutlookClientModel::RunsAtColumn;
}

} // namespace

OutlookClientModel::OutlookClientModel(QObject *parent) : RecordTableModel(parent) { }

void OutlookClientModel::setClients(const SiteSnapshot &site, Instant now,
                                    const QList<ClientOutlook> &clients)
{
    Replacement replacement{{}, std::vector<bool>(static_cast<std::size_t>(clients.size()), true), false, {}};
    replacement.before.reserve(static_cast<std::size_t>(clients.size()));
    Record present = 0;
    for (const ClientOutlook &each : clients) {
        const quint32 resourceId = site.client(each.client).resourceId;
        while (present < m_clients.size() && clientAt(present).resourceId < resourceId) {
            ++present;
        }
        const bool isThere = present < m_clients.size() && clientAt(present).resourceId == resourceId;
        replacement.before.push_back(isThere ? present : noRecord);
    }
    if (!m_site || !m_site->clients().isSharedWith(site.clients())) {
        m_nameRanks.clear();
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_now = now;
        m_clients = clients;
    });
}

QModelIndex OutlookClientModel::indexOf(quint32 resourceId) const
{
    const auto row = m_site ? m_site->clientWithResourceId(resourceId) : std::nullopt;
    if (!row) {
        return {};
    }
    const auto found = std::lower_bound(
        m_clients.cbegin(), m_clients.cend(), *row,
        [](const ClientOutlook &client, ClientRow wanted) { return client.client < wanted; });
    return found == m_clients.cend() || found->client != *row
        ? QModelIndex()
        : indexOfRecord(static_cast<Record>(found - m_clients.cbegin()));
}

const Client &OutlookClientModel::clientAt(Record record) const
{
    return m_site->client(m_clients.at(record).client);
}

void OutlookClientModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(clientAt(record).name);
    texts.addField(m_site->zoneOf(m_clients.at(record).client).name());
}

qint64 OutlookClientModel::number(Record record, int column) const
{
    const ClientOutlook &client = m_clients.at(record);
    if (column == OutcomeColumn) {
        return static_cast<qint64>(client.outcome);
    }
    const ForecastRow &row = decidingRow(client);
    // What runs in more than a year is after all that has a time, and before what never does.
    const Instant at = row.runsFrom.value_or(ZoneClock::endOfTime);
    return static_cast<qint64>(at.time_since_epoch().count()) + (row.outcome == Outcome::Never ? 1 : 0);
}

std::vector<quint32> OutlookClientModel::nameRanks() const
{
    if (m_nameRanks.empty() && m_site) {
        QStringList names;
        names.reserve(m_site->clients().size());
        for (const Client &client : m_site->clients()) {
            names.append(client.name);
        }
        m_nameRanks = ranksOf(names);
    }
    std::vector<quint32> ranks;
    ranks.reserve(static_cast<std::size_t>(m_clients.size()));
    for (const ClientOutlook &client : m_clients) {
        ranks.push_back(m_nameRanks[static_cast<std::size_t>(client.client)]);
    }
    return ranks;
}

std::vector<quint32> OutlookClientModel::ranks(int column) const
{
    if (column == NameColumn) {
        return nameRanks();
    }
    const auto records = static_cast<Record>(m_clients.size());
    std::vector<qint64> numbers;
    QStringList texts;
    for (Record record = 0; record < records; ++record) {
        if (isNumber(column)) {
            numbers.push_back(number(record, column));
        } else {
            texts.append(text(record, column));
        }
    }
    return isNumber(column) ? ranksOf(numbers) : ranksOf(texts);
}

QString OutlookClientModel::runsAtText(Record record) const
{
    const ClientOutlook &client = m_clients.at(record);
    const ForecastRow &row = decidingRow(client);
    if (row.runsFrom) {
        return dateAndTimeWords(m_site->zoneOf(client.client).toCivil(*row.runsFrom));
    }
    return row.outcome == Outcome::Later ? tr("In more than a year") : QString();
}

QString OutlookClientModel::text(Record record, int column) const
{
    switch (column) {
    case NameColumn: return clientAt(record).name;
    case OutcomeColumn: return outlookWords(m_clients.at(record).outcome);
    case RunsAtColumn: return runsAtText(record);
    case ZoneColumn: return m_site->zoneOf(m_clients.at(record).client).name();
    case ReasonColumn:
        return outlookSentence(m_clients.at(record), m_site->zoneOf(m_clients.at(record).client), m_now);
    default: return {};
    }
}

QVariant OutlookClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, column);
    case Qt::ToolTipRole: return column == ReasonColumn ? QVariant(text(record, column)) : QVariant();
    case SortRole:
        return isNumber(column) ? QVariant(number(record, column)) : QVariant(text(record, column));
    case ResourceIdRole: return clientAt(record).resourceId;
    case OutlookOutcomeRole: return static_cast<int>(m_clients.at(record).outcome);
    case WarningCountRole: return static_cast<int>(warningsOf(m_clients.at(record)));
    default: return {};
    }
}

int OutlookClientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutlookClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Client");
    case OutcomeColumn: return tr("Runs");
    case RunsAtColumn: return tr("Begins, client's time");
    case ZoneColumn: return tr("Time zone");
    case ReasonColumn: return tr("Why");
    default: return {};
    }
}

} // namespace wk
