// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/findingnames.h"
#include "wording/findingwords.h"

#include <QHash>

#include <algorithm>

namespace wk {

namespace {

/// What makes a finding the same one, whatever its numbers are now.
struct Identity
{
    const Finding *finding;

    friend bool operator==(const Identity &left, const Identity &right)
    {
        const Finding &a = *left.finding;
        const Finding &b = *right.finding;
        return a.code == b.code && a.resourceId == b.resourceId && a.collectionId == b.collectionId
            && a.windowId == b.windowId && a.deploymentId == b.deploymentId;
    }
    friend std::size_t qHash(const Identity &identity, std::size_t seed)
    {
        const Finding &of = *identity.finding;
        return qHashMulti(seed, static_cast<int>(of.code), of.resourceId.value_or(0), of.collectionId,
                          of.windowId, of.deploymentId);
    }
};

} // namespace

FindingModel::FindingModel(QObject *parent) : RecordTableModel(parent) { }

// Which findings.

FindingModel::Listed FindingModel::listedOf(const QList<Finding> &findings, const FindingChoice &choice)
{
    Listed listed;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (choice.includes(findings[i].code)) {
            listed.push_back(static_cast<quint32>(i));
        }
    }
    return listed;
}

void FindingModel::setFindings(const SiteSnapshot &site, const QList<Finding> &findings)
{
    QHash<Identity, Record> present;
    for (Record record = 0; record < m_listed.size(); ++record) {
        present.insert({&finding(record)}, record);
    }
    Listed listed = listedOf(findings, m_choice);
    // What it is called may have changed as well.
    Replacement replacement{{}, std::vector<bool>(listed.size(), true), false, {}};
    for (const quint32 place : listed) {
        const auto found = present.find({&findings[place]});
        replacement.before.push_back(found == present.end() ? noRecord : *found);
        if (found != present.end()) {
            present.erase(found); // the same one twice is two rows
        }
    }
    present.clear(); // it looks at what is replaced
    replaceRecords(replacement, [&] {
        m_site = site;
        m_findings = findings;
        m_listed = std::move(listed);
    });
    m_counts.fill(0);
    for (const Finding &each : findings) {
        ++m_counts[static_cast<std::size_t>(each.code)];
    }
}

void FindingModel::choose(const FindingChoice &choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    Listed listed = listedOf(m_findings, choice);
    Replacement replacement{{}, std::vector<bool>(listed.size()), false, {}};
    for (const quint32 place : listed) {
        const auto found = std::lower_bound(m_listed.begin(), m_listed.end(), place);
        const bool isThere = found != m_listed.end() && *found == place;
        replacement.before.push_back(isThere ? static_cast<Record>(found - m_listed.begin()) : noRecord);
    }
    replaceRecords(replacement, [&] { m_listed = std::move(listed); });
}

const Finding &FindingModel::findingAt(const QModelIndex &index) const
{
    return finding(recordAt(index));
}

QModelIndex FindingModel::indexOf(const Finding &finding) const
{
    const auto found = std::find_if(m_listed.begin(), m_listed.end(), [&](quint32 place) {
        return Identity{&m_findings[place]} == Identity{&finding};
    });
    return found == m_listed.end() ? QModelIndex()
                                   : indexOfRecord(static_cast<Record>(found - m_listed.begin()));
}

QList<quint32> FindingModel::clientsListed() const
{
    QList<quint32> clients;
    for (int row = 0; row < rowCount(); ++row) {
        if (const auto &client = findingAt(index(row, 0)).resourceId) {
            clients.append(*client);
        }
    }
    std::sort(clients.begin(), clients.end());
    clients.erase(std::unique(clients.begin(), clients.end()), clients.end());
    return clients;
}

// What cells say.

QString FindingModel::place(const Finding &finding) const
{
    if (finding.resourceId) {
        return clientName(finding, *m_site);
    }
    return finding.windowId.isEmpty() ? collectionName(finding, *m_site) : windowName(finding, *m_site);
}

QString FindingModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case PlaceColumn: return place(finding);
    case WhatColumn: return findingSentence(finding, *m_site);
    case KindColumn: return findingTitle(finding.code);
    case SeverityColumn: return severityWords(severityOf(finding.code));
    default: return {};
    }
}

/// Names and kinds; sentences, which only put these together, would have to be made for all.
void FindingModel::describe(Record record, SearchTexts &texts) const
{
    const Finding &of = finding(record);
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != WhatColumn) {
            texts.addField(text(of, column));
        }
    }
    for (const QString &id : {of.collectionId, of.windowId, of.deploymentId}) {
        texts.addField(id);
    }
    texts.addField(collectionName(of, *m_site));
    if (of.resourceId) {
        texts.addField(QString::number(*of.resourceId));
    }
    for (const QString &argument : of.arguments) {
        texts.addField(argument);
    }
}

// Order.

qint64 FindingModel::number(const Finding &finding, int column) const
{
    return column == SeverityColumn ? -static_cast<qint64>(severityOf(finding.code))
                                    : static_cast<qint64>(finding.code);
}

std::vector<quint32> FindingModel::ranks(int column) const
{
    if (column == WhatColumn || column == SeverityColumn) {
        std::vector<qint64> numbers;
        for (Record record = 0; record < m_listed.size(); ++record) {
            numbers.push_back(number(finding(record), column));
        }
        return ranksOf(numbers);
    }
    QStringList texts;
    for (Record record = 0; record < m_listed.size(); ++record) {
        texts.append(text(finding(record), column));
    }
    return ranksOf(texts);
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Finding &of = findingAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(of, column);
    case Qt::ToolTipRole: return column == WhatColumn ? text(of, column) : QVariant();
    case Qt::AccessibleTextRole:
        return column == PlaceColumn
            //: %1 a severity, %2 what a finding is about, such as a client
            ? tr("%1: %2").arg(text(of, SeverityColumn), text(of, PlaceColumn))
            : text(of, column);
    case SortRole:
        return column == WhatColumn || column == SeverityColumn ? QVariant(number(of, column))
                                                                : QVariant(text(of, column));
    case SeverityRole: return static_cast<int>(severityOf(of.code)) + 1; // 0 is none
    case CollectionIdRole: return of.collectionId;
    case WindowIdRole: return of.windowId;
    case ResourceIdRole: return of.resourceId ? QVariant(*of.resourceId) : QVariant();
    default: return {};
    }
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PlaceColumn: return tr("Where");
    case WhatColumn: return tr("What");
    case KindColumn: return tr("Kind");
    case SeverityColumn: return tr("Severity");
    default: return {};
    }
}

} // namespace wk
