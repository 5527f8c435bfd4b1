// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectiontablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "site/collectionedits.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

bool isForWindows(const Collection &collection)
{
    return collection.name.startsWith(windowCollectionPrefix, Qt::CaseInsensitive);
}

std::vector<CollectionRow> inOrder(const SiteSnapshot &site, const QList<CollectionRow> &collections)
{
    QStringList names;
    names.reserve(collections.size());
    for (const CollectionRow row : collections) {
        names.append(site.collection(row).name);
    }
    std::vector<CollectionRow> ordered;
    ordered.reserve(static_cast<std::size_t>(collections.size()));
    for (const quint32 i : orderOf(ranksOf(names), Qt::AscendingOrder)) {
        ordered.push_back(collections[static_cast<qsizetype>(i)]);
    }
    std::stable_partition(ordered.begin(), ordered.end(),
                          [&site](CollectionRow row) { return isForWindows(site.collection(row)); });
    return ordered;
}

bool looksTheSame(const SiteSnapshot &before, CollectionRow was, const SiteSnapshot &after, CollectionRow is)
{
    return before.collection(was) == after.collection(is)
        && before.windowsOf(was).size() == after.windowsOf(is).size()
        && before.membersOf(was).size() == after.membersOf(is).size();
}

} // namespace

CollectionTableModel::CollectionTableModel(QObject *parent) : RecordTableModel(parent) { }

void CollectionTableModel::setCollections(const SiteSnapshot &site, const QList<CollectionRow> &collections)
{
    const std::vector<CollectionRow> next = inOrder(site, collections);
    QHash<QString, Record> present;
    for (Record record = 0; record < m_collections.size(); ++record) {
        present.insert(collectionAt(record).id, record);
    }
    Replacement replacement{{}, std::vector<bool>(next.size()), false, {}};
    for (std::size_t i = 0; i < next.size(); ++i) {
        const Record before = present.value(site.collection(next[i]).id, noRecord);
        replacement.before.push_back(before);
        replacement.changed[i] =
            before == noRecord || !looksTheSame(*m_site, m_collections[before], site, next[i]);
    }
    replaceRecords(replacement, [&] {
        m_site = site;
        m_collections = next;
    });
}

QModelIndex CollectionTableModel::indexOf(const QString &collectionId) const
{
    const auto row = m_site ? m_site->collectionWithId(collectionId) : std::nullopt;
    const auto found =
        row ? std::find(m_collections.begin(), m_collections.end(), *row) : m_collections.end();
    return found == m_collections.end() ? QModelIndex()
                                        : indexOfRecord(static_cast<Record>(found - m_collections.begin()));
}

const Collection &CollectionTableModel::collectionAt(Record record) const
{
    return m_site->collection(m_collections[record]);
}

int CollectionTableModel::number(Record record, int column) const
{
    const CollectionRow row = m_collections[record];
    return static_cast<int>(column == WindowsColumn ? m_site->windowsOf(row).size()
                                                    : m_site->membersOf(row).size());
}

void CollectionTableModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(collectionAt(record).name);
    texts.addField(collectionAt(record).id);
    texts.addField(collectionAt(record).comment);
}

std::vector<quint32> CollectionTableModel::ranks(int column) const
{
    const auto records = static_cast<Record>(m_collections.size());
    QStringList texts;
    std::vector<qint64> numbers;
    for (Record record = 0; record < records; ++record) {
        if (column == WindowsColumn || column == MembersColumn) {
            numbers.push_back(number(record, column));
        } else {
            texts.append(text(record, column));
        }
    }
    return numbers.empty() ? ranksOf(texts) : ranksOf(numbers);
}

QString CollectionTableModel::text(Record record, int column) const
{
    switch (column) {
    case NameColumn: return collectionAt(record).name;
    case IdColumn: return collectionAt(record).id;
    case WindowsColumn:
    case MembersColumn: return QLocale().toString(number(record, column));
    default: return {};
    }
}

QVariant CollectionTableModel::accessibleText(Record record, int column) const
{
    switch (column) {
    case WindowsColumn: return tr("%n maintenance window(s)", nullptr, number(record, column));
    case MembersColumn: return tr("%n client(s)", nullptr, number(record, column));
    default: return text(record, column);
    }
}

QVariant CollectionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const int column = index.column();
    const bool isNumber = column == WindowsColumn || column == MembersColumn;
    switch (role) {
    case Qt::DisplayRole: return text(record, column);
    case Qt::AccessibleTextRole: return accessibleText(record, column);
    case Qt::ToolTipRole:
        return column == NameColumn && !collectionAt(record).comment.isEmpty()
            ? QVariant(collectionAt(record).comment)
            : QVariant();
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return isNumber ? QVariant(number(record, column)) : QVariant(text(record, column));
    case CollectionIdRole: return collectionAt(record).id;
    case CollectionNameRole: return collectionAt(record).name;
    case CommentRole: return collectionAt(record).comment;
    case IsBuiltInRole: return collectionAt(record).isBuiltIn;
    case IsWindowCollectionRole: return isForWindows(collectionAt(record));
    case WindowCountRole: return number(record, WindowsColumn);
    case MemberCountRole: return number(record, MembersColumn);
    default: return {};
    }
}

int CollectionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && (section == WindowsColumn || section == MembersColumn)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case IdColumn: return tr("Collection ID");
    case WindowsColumn: return tr("Windows");
    case MembersColumn: return tr("Clients");
    default: return {};
    }
}

} // namespace wk
