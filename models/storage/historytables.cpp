// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historytables.h"

#include "exchange/changetext.h"
#include "site/collectionnumber.h"
#include "storage/sqlvalues.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// A collection and one of its windows, or no window: the collection otherwise.
using Concern = std::pair<QString, QString>;

void addConcern(QSet<Concern> &concerns, const Collection &collection)
{
    concerns.insert({collection.id, {}});
}

void addConcern(QSet<Concern> &concerns, const SubcollectionLink &link)
{
    concerns.insert({link.parentId, {}});
    concerns.insert({link.childId, {}});
}

void addConcern(QSet<Concern> &concerns, const PlacedWindow &placed)
{
    concerns.insert({placed.collectionId, placed.window.id});
}

/// A history of their own is asked for of collections and windows only.
void addConcern(QSet<Concern> & /*concerns*/, const FallbackStatusPoint & /*point*/) { }
void addConcern(QSet<Concern> & /*concerns*/, const StatusPointAssignment & /*assignment*/) { }

/// Settings, memberships and deployments name their collection.
template <typename Record>
void addConcern(QSet<Concern> &concerns, const Record &record)
{
    concerns.insert({record.collectionId, {}});
}

QSet<Concern> concernsOf(const Edit &edit)
{
    QSet<Concern> concerns;
    for (const Change &change : edit.changes) {
        std::visit(
            [&concerns](const auto &of) {
                for (const auto *record : {&of.before, &of.after}) {
                    if (*record) {
                        addConcern(concerns, **record);
                    }
                }
            },
            change);
    }
    return concerns;
}

/// Which entries are meant, as the end of a statement with its values.
struct Selection
{
    QString from;
    QVariantList values;
};

Selection selectionOf(const HistoryOf &what)
{
    if (what.collectionId.isEmpty()) {
        return {u"FROM history"_s, {}};
    }
    if (what.windowId.isEmpty()) {
        return {u"FROM history_concerns WHERE collection_id = ?"_s, {toSql(what.collectionId)}};
    }
    return {u"FROM history_concerns WHERE collection_id = ? AND window_id = ?"_s,
            {toSql(what.collectionId), toSql(what.windowId)}};
}

} // namespace

void HistoryTables::write(const Edit &edit, const Signature &signature)
{
    const qint64 number = lastNumber() + 1;
    m_connection.run(
        u"INSERT INTO history (number, who, happened_at, kind, origin) VALUES (?, ?, ?, ?, ?)"_s,
        {toSql(number), toSql(signature.who), toSql(signature.when), toSql(edit.kind), toSql(edit.origin)});
    for (qsizetype i = 0; i < edit.subjects.size(); ++i) {
        m_connection.run(u"INSERT INTO history_subjects (number, position, subject) VALUES (?, ?, ?)"_s,
                         {toSql(number), toSql(i), toSql(edit.subjects[i])});
    }
    for (qsizetype i = 0; i < edit.changes.size(); ++i) {
        m_connection.run(u"INSERT INTO history_changes (number, position, change) VALUES (?, ?, ?)"_s,
                         {toSql(number), toSql(i), QString::fromUtf8(textOf(edit.changes[i]))});
    }
    for (const auto &[collectionId, windowId] : concernsOf(edit)) {
        m_connection.run(
            u"INSERT INTO history_concerns (collection_id, window_id, number) VALUES (?, ?, ?)"_s,
            {toSql(collectionId), toSql(windowId), toSql(number)});
    }
}

qint64 HistoryTables::lastNumber()
{
    return m_connection.value(u"SELECT COALESCE(MAX(number), 0) FROM history"_s).toLongLong();
}

qint64 HistoryTables::length(const HistoryOf &what)
{
    const Selection selection = selectionOf(what);
    return m_connection.value(u"SELECT COUNT(DISTINCT number) "_s + selection.from, selection.values)
        .toLongLong();
}

QList<HistoryEntry> HistoryTables::entries(const HistoryOf &what, qint64 length, qint64 from, qint64 count)
{
    // A history only grows, and in front.
    const qint64 since = std::max<qint64>(this->length(what) - length, 0);
    Selection selection = selectionOf(what);
    selection.values += {toSql(std::max<qint64>(count, 0)), toSql(std::max<qint64>(from, 0) + since)};
    QList<qint64> numbers;
    m_connection.each(u"SELECT DISTINCT number "_s + selection.from
                          + u" ORDER BY number DESC LIMIT ? OFFSET ?"_s,
                      selection.values,
                      [&numbers](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    QList<HistoryEntry> entries;
    for (const qint64 number : std::as_const(numbers)) {
        entries.append(entry(number));
    }
    return entries;
}

bool HistoryTables::names(const QString &collectionId)
{
    return m_connection
        .value(u"SELECT 1 FROM history_concerns WHERE collection_id = ?"_s, {toSql(collectionId)})
        .isValid();
}

quint32 HistoryTables::highestCollectionNumber(const QString &siteCode)
{
    quint32 highest = 0;
    m_connection.each(
        u"SELECT DISTINCT collection_id FROM history_concerns WHERE collection_id >= ? AND collection_id < ?"_s,
        {toSql(QString(siteCode + u'0')),
         toSql(QString(siteCode + u'g'))}, // what begins with a hexadecimal digit
        [&](const QSqlQuery &query) {
            highest = std::max(highest, collectionNumber(query.value(0).toString(), siteCode));
        });
    return highest;
}

HistoryEntry HistoryTables::entry(qint64 number)
{
    HistoryEntry entry;
    entry.number = number;
    m_connection.each(u"SELECT who, happened_at, kind, origin FROM history WHERE number = ?"_s,
                      {toSql(number)}, [&entry](const QSqlQuery &query) {
                          fromSql(query.value(0), entry.signature.who);
                          fromSql(query.value(1), entry.signature.when);
                          fromSql(query.value(2), entry.edit.kind);
                          fromSql(query.value(3), entry.edit.origin);
                      });
    m_connection.each(
        u"SELECT subject FROM history_subjects WHERE number = ? ORDER BY position"_s, {toSql(number)},
        [&entry](const QSqlQuery &query) { entry.edit.subjects.append(query.value(0).toString()); });
    m_connection.each(u"SELECT change FROM history_changes WHERE number = ? ORDER BY position"_s,
                      {toSql(number)}, [&entry](const QSqlQuery &query) {
                          const auto change = changeFromText(query.value(0).toString().toUtf8());
                          entry.isDamaged = entry.isDamaged || !change;
                          if (change) {
                              entry.edit.changes.append(*change);
                          }
                      });
    if (entry.isDamaged) {
        entry.edit.changes.clear(); // nobody is to take back a part of them
    }
    return entry;
}

} // namespace wk
