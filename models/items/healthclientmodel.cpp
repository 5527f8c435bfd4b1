// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthclientmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "messages/clientid.h"
#include "wording/meaningwords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QHash>
#include <QLocale>

#include <numeric>

namespace wk {

namespace {

bool isNumber(int column)
{
    return column == HealthClientModel::AttemptsColumn || column == HealthClientModel::TimeColumn;
}

QString nameOf(const ListedClient &listed, const SiteSnapshot &site, const MessageTable &table)
{
    return listed.last ? table.senderOf(*listed.last).client : site.client(*listed.record).name;
}

} // namespace

HealthClientModel::HealthClientModel(const ZoneClock &zone, QObject *parent)
    : RecordTableModel(parent), m_zone(zone)
{ }

void HealthClientModel::sortByName(std::vector<ListedClient> &clients, const SiteSnapshot &site,
                                   const MessageTable &table)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(clients.size()));
    for (const ListedClient &listed : clients) {
        names.append(nameOf(listed, site, table));
    }
    std::vector<ListedClient> sorted;
    sorted.reserve(clients.size());
    for (const quint32 place : orderOf(ranksOf(names), Qt::AscendingOrder)) {
        sorted.push_back(clients[place]);
    }
    clients = std::move(sorted);
}

quint64 HealthClientModel::identityOf(const ListedClient &listed, const SiteSnapshot &site,
                                      const MessageTable &table)
{
    constexpr quint64 ofRecord = ~quint64{0} << 32;
    if (!listed.last) {
        return ofRecord | site.client(*listed.record).resourceId;
    }
    const auto client = static_cast<quint64>(table.clientOf(*listed.last));
    if (!listed.message) {
        return client;
    }
    const MessageRecord &message = table[*listed.message];
    const quint64 kind =
        static_cast<quint64>(message.topic) << 1U | (isOfAssignment(message.state) ? 1U : 0U);
    return kind << 32U | client;
}

void HealthClientModel::setClients(const SiteSnapshot &site, const MessageSnapshot &messages,
                                   std::vector<ListedClient> clients)
{
    QHash<quint64, Record> present;
    present.reserve(static_cast<qsizetype>(m_listed.size()));
    for (Record record = 0; record < m_listed.size(); ++record) {
        present.insert(identityOf(m_listed[record], *m_site, m_messages.table()), record);
    }
    Replacement replacement{{}, std::vector<bool>(clients.size(), true), false, {}};
    replacement.before.reserve(clients.size());
    for (const ListedClient &listed : clients) {
        const auto found = present.find(identityOf(listed, site, messages.table()));
        replacement.before.push_back(found == present.end() ? noRecord : *found);
        if (found != present.end()) {
            present.erase(found);
        }
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_messages = messages;
        m_listed = std::move(clients);
    });
}

QString HealthClientModel::idOf(const ListedClient &listed) const
{
    return listed.last ? m_messages.table().senderOf(*listed.last).clientId
                       : clientIdFrom(m_site->client(*listed.record).uniqueId);
}

QString HealthClientModel::keyAt(const QModelIndex &index) const
{
    const ListedClient &listed = m_listed[recordAt(index)];
    const QString id = idOf(listed);
    return id.isEmpty() ? nameOf(listed, *m_site, m_messages.table()) : id;
}

QString HealthClientModel::text(const ListedClient &listed, int column) const
{
    const MessageTable &table = m_messages.table();
    switch (column) {
    case ClientColumn: return inOneLine(nameOf(listed, *m_site, table));
    case SiteColumn:
        return listed.record ? inOneLine(m_site->client(*listed.record).assignedSites.value(0)) : QString();
    case WhatColumn: return listed.message ? messageWords(table, *listed.message) : QString();
    case AttemptsColumn: return listed.attempts > 0 ? QLocale().toString(listed.attempts) : QString();
    case TimeColumn:
        return listed.message ? dateAndTimeWords(
                   m_zone.toCivil(std::chrono::floor<std::chrono::minutes>(table[*listed.message].time)))
                              : QString();
    default: return {};
    }
}

qint64 HealthClientModel::number(const ListedClient &listed, int column) const
{
    if (column == AttemptsColumn) {
        return listed.attempts;
    }
    return listed.message ? qint64{m_messages.table()[*listed.message].time.time_since_epoch().count()} : 0;
}

void HealthClientModel::describe(Record record, SearchTexts &texts) const
{
    const ListedClient &listed = m_listed[record];
    texts.addField(text(listed, ClientColumn));
    texts.addField(text(listed, SiteColumn));
    texts.addField(idOf(listed));
}

std::vector<quint32> HealthClientModel::ranks(int column) const
{
    if (column == ClientColumn) { // as they came
        std::vector<quint32> places(m_listed.size());
        std::iota(places.begin(), places.end(), quint32{0});
        return places;
    }
    std::vector<qint64> numbers;
    QStringList texts;
    for (const ListedClient &listed : m_listed) {
        if (isNumber(column)) {
            numbers.push_back(number(listed, column));
        } else {
            texts.append(text(listed, column));
        }
    }
    return isNumber(column) ? ranksOf(numbers) : ranksOf(texts);
}

int HealthClientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ListedClient &listed = m_listed[recordAt(index)];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(listed, column);
    case Qt::ToolTipRole: return column == ClientColumn ? QVariant(inOneLine(idOf(listed))) : QVariant();
    case Qt::TextAlignmentRole:
        return column == AttemptsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return isNumber(column) ? QVariant(number(listed, column)) : QVariant(text(listed, column));
    default: return {};
    }
}

QVariant HealthClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == AttemptsColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ClientColumn: return tr("Client");
    case SiteColumn: return tr("Site");
    case WhatColumn: return tr("Last state");
    case AttemptsColumn: return tr("Attempts");
    case TimeColumn: return tr("Since");
    default: return {};
    }
}

} // namespace wk
