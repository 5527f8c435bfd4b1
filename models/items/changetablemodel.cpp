// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changetablemodel.h"

#include "items/roles.h"

namespace wk {

ChangeTableModel::ChangeTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void ChangeTableModel::setEdit(const Edit &edit, const ChangeNames &names)
{
    beginResetModel();
    m_sentences.clear();
    m_isCut = false;
    for (const Change &change : edit.changes) {
        m_sentences += changeSentences(change, names);
        if (m_sentences.size() > mostSentences) {
            m_sentences.resize(mostSentences);
            m_isCut = true;
            break;
        }
    }
    endResetModel();
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sentences.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ChangeSentence &sentence = m_sentences[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != SortRole) {
        return {};
    }
    switch (index.column()) {
    case WhatColumn: return sentence.what;
    case BeforeColumn: return sentence.before;
    case AfterColumn: return sentence.after;
    default: return {};
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn: return tr("What");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    default: return {};
    }
}

} // namespace wk
