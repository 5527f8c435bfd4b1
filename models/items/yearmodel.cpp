// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/yearmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/timewords.h"
#include "wording/yearwords.h"

#include <algorithm>
#include <utility>

namespace wk {

using namespace std::chrono;

YearModel::YearModel(QObject *parent) : RecordTableModel(parent) { }

std::vector<YearModel::Oddness> YearModel::oddnessOf(const QList<YearMonth> &months)
{
    std::vector<Oddness> all;
    bool isRow = false; // the opening before is the last of a row
    for (const YearMonth &month : months) {
        if (!month.oddities.isEmpty()) {
            all.push_back({month.month, {}, month.oddities});
            isRow = false;
        }
        for (const YearOpening &opening : month.openings) {
            if (!opening.oddities.isEmpty() && isRow && isAlike(*all.back().opening, opening)) {
                all.back().last = opening;
                ++all.back().openings;
            } else if (!opening.oddities.isEmpty()) {
                all.push_back({month.month, opening, opening.oddities});
            }
            isRow = !opening.oddities.isEmpty();
        }
    }
    return all;
}

bool YearModel::isAlike(const YearOpening &left, const YearOpening &right)
{
    const auto ofDay = [](CivilTime time) { return time - floor<days>(time); };
    // What is said of the others names their dates.
    return left.oddities == QList{YearOddity::UtcMoved} && left.oddities == right.oddities
        && ofDay(left.start) == ofDay(right.start) && ofDay(left.planned) == ofDay(right.planned)
        && left.planned - left.start == right.planned - right.start;
}

bool YearModel::isSame(const Oddness &left, const Oddness &right)
{
    return left.opening.has_value() == right.opening.has_value()
        && (left.opening ? left.opening->span == right.opening->span : left.month == right.month);
}

void YearModel::setYear(const QList<YearMonth> &months)
{
    std::vector<Oddness> next = oddnessOf(months);
    Replacement replacement{{}, std::vector<bool>(next.size(), true), false, {}};
    replacement.before.reserve(next.size());
    // Both are in the order of time, so that what was found once need not be looked at again.
    auto from = m_records.cbegin();
    for (const Oddness &each : next) {
        const auto found = std::find_if(from, m_records.cend(),
                                        [&each](const Oddness &present) { return isSame(present, each); });
        const bool isThere = found != m_records.cend();
        replacement.before.push_back(isThere ? static_cast<Record>(found - m_records.cbegin()) : noRecord);
        from = isThere ? found + 1 : from;
    }
    replaceRecords(replacement, [&] { m_records = std::move(next); });
}

QModelIndex YearModel::indexOf(local_days day) const
{
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(), [day](const Oddness &each) {
        return each.opening && floor<days>(each.opening->start) <= day
            && day <= floor<days>((each.last ? each.last : each.opening)->start);
    });
    return found == m_records.cend() ? QModelIndex()
                                     : indexOfRecord(static_cast<Record>(found - m_records.cbegin()));
}

QString YearModel::text(Record record, int column) const
{
    const Oddness &oddness = m_records.at(record);
    switch (column) {
    case DateColumn:
        if (oddness.last) {
            //: %1 and %2 weekdays with dates, %n how many openings these are
            return tr("%1 to %2 (%n times)", nullptr, oddness.openings)
                .arg(dateWords(oddness.opening->start), dateWords(oddness.last->start));
        }
        return oddness.opening ? dateWords(oddness.opening->start) : monthWords(oddness.month);
    case PlannedColumn: return oddness.opening ? plannedWords(*oddness.opening) : QString();
    case WhatColumn: return oddityWords(oddness.oddities);
    case SentenceColumn: {
        QStringList sentences;
        for (const YearOddity oddity : oddness.oddities) {
            sentences.append(oddness.opening ? odditySentence(oddity, *oddness.opening)
                                             : odditySentence(oddity, oddness.month));
        }
        return joinedSentences(sentences);
    }
    default: return {};
    }
}

void YearModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        texts.addField(text(record, column));
    }
}

qint64 YearModel::timeOf(const Oddness &oddness)
{
    const CivilTime time =
        oddness.opening ? oddness.opening->start : CivilTime{local_days{oddness.month / 1}};
    return static_cast<qint64>(time.time_since_epoch().count());
}

std::vector<quint32> YearModel::ranks(int column) const
{
    std::vector<qint64> times;
    QStringList texts;
    for (Record record = 0; record < m_records.size(); ++record) {
        if (column == DateColumn) {
            times.push_back(timeOf(m_records[record]));
        } else {
            texts.append(text(record, column));
        }
    }
    return column == DateColumn ? ranksOf(times) : ranksOf(texts);
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const Oddness &oddness = m_records.at(record);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(record, index.column());
    case SortRole:
        return index.column() == DateColumn ? QVariant(timeOf(oddness))
                                            : QVariant(text(record, index.column()));
    case SeverityRole: return static_cast<int>(Severity::Warning);
    case MonthRole: return QVariant::fromValue(oddness.month);
    case DayRole:
        return oddness.opening ? QVariant::fromValue(local_days{floor<days>(oddness.opening->start)})
                               : QVariant();
    default: return {};
    }
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn: return tr("Date");
    //: the start that the schedule says
    case PlannedColumn: return tr("Planned");
    case WhatColumn: return tr("What happens");
    case SentenceColumn: return tr("In full");
    default: return {};
    }
}

} // namespace wk
