// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemtablemodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/problemwords.h"

#include <QHash>
#include <QStringList>

namespace wk {

namespace {

QStringList identityOf(const Problem &problem)
{
    const Place &place = problem.place;
    return QStringList{place.file,  place.className, place.key,
                       place.token, place.field,     QString(codeName(problem.code))}
    + problem.arguments;
}

} // namespace

bool refuses(const Problem &problem)
{
    return problem.code != ProblemCode::UnknownClass && problem.code != ProblemCode::UnknownProperty
        && problem.code != ProblemCode::ContradictsToken;
}

ProblemTableModel::ProblemTableModel(QObject *parent) : RecordTableModel(parent) { }

void ProblemTableModel::setProblems(const QList<Problem> &problems)
{
    QHash<QStringList, Record> present;
    for (qsizetype i = m_problems.size(); i-- > 0;) {
        present.insert(identityOf(m_problems[i]), static_cast<Record>(i));
    }
    Replacement replacement{{}, std::vector<bool>(static_cast<std::size_t>(problems.size())), false, {}};
    for (const Problem &problem : problems) {
        const auto found = present.constFind(identityOf(problem));
        replacement.before.push_back(found == present.cend() ? noRecord : *found);
        if (found != present.cend()) {
            present.erase(found); // the same one twice is two rows
        }
    }
    replaceRecords(replacement, [&] { m_problems = problems; });
}

QString ProblemTableModel::text(Record record, int column) const
{
    const Problem &problem = m_problems[static_cast<qsizetype>(record)];
    switch (column) {
    case FileColumn: return problem.place.file;
    case ClassColumn: return problem.place.className;
    case KeyColumn: return problem.place.key;
    case FieldColumn: return problem.place.field;
    case WhatColumn: return problemWords(problem);
    default: return {};
    }
}

void ProblemTableModel::describe(Record record, SearchTexts &texts) const
{
    for (int column = 0; column < ColumnCount; ++column) {
        texts.addField(text(record, column));
    }
    texts.addField(m_problems[static_cast<qsizetype>(record)].place.token);
}

std::vector<quint32> ProblemTableModel::ranks(int column) const
{
    QStringList texts;
    for (qsizetype i = 0; i < m_problems.size(); ++i) {
        texts.append(text(static_cast<Record>(i), column));
    }
    return ranksOf(texts);
}

QVariant ProblemTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Record record = recordAt(index);
    const Problem &problem = m_problems[static_cast<qsizetype>(record)];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: return text(record, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != WhatColumn) {
            return text(record, index.column());
        }
        //: %1 what is wrong with a record, which was left out for it
        return refuses(problem) ? tr("Refused: %1").arg(problemWords(problem))
                                //: %1 what is odd about a record, which was taken nevertheless
                                : tr("Noted: %1").arg(problemWords(problem));
    case Qt::ToolTipRole: return placeWords(problem.place);
    case IsRefusingRole: return refuses(problem);
    case SeverityRole: return static_cast<int>(refuses(problem) ? Severity::Error : Severity::Warning);
    default: return {};
    }
}

int ProblemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FileColumn: return tr("File");
    case ClassColumn: return tr("Class");
    case KeyColumn: return tr("Key");
    case FieldColumn: return tr("Field");
    case WhatColumn: return tr("What");
    default: return {};
    }
}

} // namespace wk
