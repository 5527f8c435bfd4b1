// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deploymenttablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "planning/deploymentneed.h"
#include "wording/deploymentwords.h"
#include "wording/windowwords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool isCount(int column)
{
    return column >= DeploymentTableModel::SoonColumn && column <= DeploymentTableModel::WarningsColumn;
}

bool isNumber(int column)
{
    return isCount(column) || column == DeploymentTableModel::NeedColumn
        || column == DeploymentTableModel::MandatoryColumn;
}

bool looksTheSame(const SiteSnapshot &before, const Deployment &was, const SiteSnapshot &after,
                  const Deployment &is)
{
    return was.name == is.name && was.kind == is.kind
        && before.collection(was.target).name == after.collection(is.target).name
        && was.includesSubcollections == is.includesSubcollections && was.ignoresWindows == is.ignoresWindows
        && was.restartsOutsideWindows == is.restartsOutsideWindows
        && mandatoryFrom(was, before.zone()) == mandatoryFrom(is, after.zone())
        && windowNeed(before, was) == windowNeed(after, is);
}

} // namespace

DeploymentTableModel::DeploymentTableModel(QObject *parent) : RecordTableModel(parent) { }

void DeploymentTableModel::setSnapshot(const SiteSnapshot &site)
{
    setOutlook({});
    using Key = std::pair<bool, QString>;
    QHash<Key, Record> present;
    for (Record record = 0; m_site && record < m_site->deployments().size(); ++record) {
        const DeploymentKey key = keyOf(deploymentAt(record));
        present.insert({key.isOfUpdates, key.id}, record);
    }
    const QList<Deployment> &next = site.deployments();
    Replacement replacement{{}, std::vector<bool>(static_cast<std::size_t>(next.size())), false, {}};
    for (qsizetype i = 0; i < next.size(); ++i) {
        const DeploymentKey key = keyOf(next.at(i));
        const Record before = present.value({key.isOfUpdates, key.id}, noRecord);
        replacement.before.push_back(before);
        replacement.changed[static_cast<std::size_t>(i)] =
            before == noRecord || !looksTheSame(*m_site, deploymentAt(before), site, next.at(i));
    }
    replaceRecords(replacement, [&] { m_site = site; });
}

void DeploymentTableModel::setOutlook(const QList<DeploymentOutlook> &outlook)
{
    if (outlook == m_outlook) {
        return;
    }
    m_outlook = outlook;
    const std::vector<bool> all(static_cast<std::size_t>(m_site ? m_site->deployments().size() : 0), true);
    for (int column = SoonColumn; column <= WarningsColumn; ++column) {
        changeColumn(column, all);
    }
}

QModelIndex DeploymentTableModel::indexOf(const DeploymentKey &key) const
{
    const qsizetype at = m_site ? indexOfDeployment(*m_site, key) : -1;
    return at < 0 ? QModelIndex() : indexOfRecord(static_cast<Record>(at));
}

QModelIndex DeploymentTableModel::indexOf(const QString &deploymentId) const
{
    const QModelIndex index = indexOf(DeploymentKey{false, deploymentId});
    return index.isValid() ? index : indexOf(DeploymentKey{true, deploymentId});
}

DeploymentKey DeploymentTableModel::keyAt(const QModelIndex &index) const
{
    return keyOf(deploymentAt(recordAt(index)));
}

const Deployment &DeploymentTableModel::deploymentAt(Record record) const
{
    return m_site->deployments().at(record);
}

bool DeploymentTableModel::isMandatory(Record record) const
{
    return mandatoryFrom(deploymentAt(record), m_site->zone()).has_value();
}

void DeploymentTableModel::describe(Record record, SearchTexts &texts) const
{
    const Deployment &deployment = deploymentAt(record);
    texts.addField(deployment.name);
    texts.addField(deployment.id);
    texts.addField(deploymentKindWords(deployment.kind));
    texts.addField(m_site->collection(deployment.target).name);
    texts.addField(m_site->collection(deployment.target).id);
    for (const DeploymentItem &item : deployment.items) {
        texts.addField(item.name);
    }
}

// Order.

std::optional<qsizetype> DeploymentTableModel::clients(Record record, int column) const
{
    if (m_outlook.isEmpty() || !isMandatory(record)) {
        return {};
    }
    const DeploymentOutlook &outlook = m_outlook.at(record);
    switch (column) {
    case SoonColumn: return outlook.soon;
    case LaterColumn: return outlook.later;
    case NeverColumn: return outlook.never;
    case TargetedColumn: return outlook.targeted();
    case WarningsColumn: return outlook.withWarnings;
    default: return {};
    }
}

qint64 DeploymentTableModel::number(Record record, int column) const
{
    if (isCount(column)) {
        return clients(record, column).value_or(-1);
    }
    if (column == NeedColumn) {
        const auto need = windowNeed(*m_site, deploymentAt(record));
        return need ? need->whole().count() : -1;
    }
    const auto from = mandatoryFrom(deploymentAt(record), m_site->zone());
    return from ? static_cast<qint64>(m_site->zone().toInstant(*from).time_since_epoch().count())
                : std::numeric_limits<qint64>::max();
}

std::vector<quint32> DeploymentTableModel::ranks(int column) const
{
    const auto records = static_cast<Record>(m_site ? m_site->deployments().size() : 0);
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

// What cells say.

QString DeploymentTableModel::countText(Record record, int column) const
{
    if (!isMandatory(record)) {
        return u"-"_s;
    }
    const auto count = clients(record, column);
    return count ? QLocale().toString(static_cast<qlonglong>(*count)) : QString();
}

QString DeploymentTableModel::text(Record record, int column) const
{
    if (isCount(column)) {
        return countText(record, column);
    }
    const Deployment &deployment = deploymentAt(record);
    switch (column) {
    case NameColumn: return deployment.name.isEmpty() ? deployment.id : deployment.name;
    case KindColumn: return deploymentKindWords(deployment.kind);
    case TargetColumn:
        return targetWords(m_site->collection(deployment.target), deployment.includesSubcollections);
    case MandatoryColumn: return mandatoryWords(deployment, m_site->zone());
    case NeedColumn: {
        const auto need = windowNeed(*m_site, deployment);
        return need ? needWords(*need) : QString();
    }
    case IgnoresWindowsColumn: return yesOrNo(deployment.ignoresWindows);
    case RestartsOutsideColumn: return yesOrNo(deployment.restartsOutsideWindows);
    case IdColumn: return deployment.id;
    default: return {};
    }
}

QString DeploymentTableModel::accessibleText(Record record, int column) const
{
    const auto count = clients(record, column);
    if (!isCount(column)) {
        return text(record, column);
    }
    if (!count) {
        return isMandatory(record) ? tr("Not worked out yet") : tr("Not mandatory");
    }
    const auto number = static_cast<int>(*count);
    switch (column) {
    case SoonColumn: return tr("Runs on %n client(s) in the next 7 days", nullptr, number);
    case LaterColumn: return tr("Runs on %n client(s) later", nullptr, number);
    case NeverColumn: return tr("Never runs on %n client(s)", nullptr, number);
    case TargetedColumn: return tr("%n client(s) have to run it", nullptr, number);
    default: return tr("Warnings for %n client(s)", nullptr, number);
    }
}

QString DeploymentTableModel::toolTip(Record record, int column) const
{
    const Deployment &deployment = deploymentAt(record);
    if (column == NeedColumn) {
        const auto need = windowNeed(*m_site, deployment);
        const QString sentence = need ? needSentence(*need, deployment.kind) : QString();
        //: %1 a sentence about the longest of several updates
        return deployment.items.size() > 1
            ? tr("The longest of %n update(s): %1", nullptr, static_cast<int>(deployment.items.size()))
                  .arg(sentence)
            : sentence;
    }
    if (isCount(column)) {
        return accessibleText(record, column);
    }
    return {};
}

QVariant DeploymentTableModel::ofDeployment(Record record, int role) const
{
    const Deployment &deployment = deploymentAt(record);
    switch (role) {
    case DeploymentIdRole: return deployment.id;
    case WorkKindRole: return static_cast<int>(deployment.kind);
    case CollectionIdRole: return m_site->collection(deployment.target).id;
    case IsMandatoryRole: return isMandatory(record);
    case NeverCountRole: return static_cast<int>(clients(record, NeverColumn).value_or(0));
    case WarningCountRole: return static_cast<int>(clients(record, WarningsColumn).value_or(0));
    default: return {};
    }
}

QVariant DeploymentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole: return accessibleText(record, column);
    case Qt::ToolTipRole: {
        const QString tip = toolTip(record, column);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return isCount(column) || column == NeedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant();
    case SortRole:
        return isNumber(column) ? QVariant(number(record, column)) : QVariant(text(record, column));
    default: return ofDeployment(record, role);
    }
}

int DeploymentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeploymentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (isCount(section) || section == NeedColumn)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case KindColumn: return tr("Kind");
    case TargetColumn: return tr("Target");
    case MandatoryColumn: return tr("Mandatory from");
    //: Clients on which a deployment runs within a week
    case SoonColumn: return tr("This week");
    //: Clients on which a deployment runs after a week
    case LaterColumn: return tr("Later");
    //: Clients on which a deployment never runs
    case NeverColumn: return tr("Never");
    case TargetedColumn: return tr("Targeted");
    case WarningsColumn: return tr("Warnings");
    //: What an effective maintenance window has to leave, in time
    case NeedColumn: return tr("Needs");
    case IgnoresWindowsColumn: return tr("Ignores windows");
    case RestartsOutsideColumn: return tr("Restarts outside");
    case IdColumn: return tr("Deployment ID");
    default: return {};
    }
}

} // namespace wk
