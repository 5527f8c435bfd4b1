// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientrowdelegate.h"

#include "common/icons.h"
#include "items/roles.h"
#include "planning/forecast.h"
#include "planning/windowstanding.h"

namespace wk {

namespace {

QIcon outcomeIcon(const QModelIndex &index)
{
    switch (static_cast<Outcome>(index.data(OutcomeRole).toInt())) {
    case Outcome::Never: return icon(Meaning::Error);
    case Outcome::Later: return icon(Meaning::Information);
    case Outcome::Runs: break;
    }
    const bool isWarned = index.data(SeverityRole).toInt() == static_cast<int>(Severity::Warning);
    return icon(isWarned ? Meaning::Warning : Meaning::Success);
}

bool counts(const QModelIndex &index)
{
    return index.data(StandingRole).toInt() == static_cast<int>(WindowStanding::Counts);
}

QIcon stateIcon(const QModelIndex &index)
{
    if (index.data(OutcomeRole).isValid()) {
        return outcomeIcon(index);
    }
    if (index.data(StandingRole).isValid()) {
        if (!counts(index)) {
            return icon(Icon::Close);
        }
        return icon(index.data(IsOverRole).toBool() ? Meaning::Warning : Meaning::Success);
    }
    if (index.data(IsOpenRole).toBool()) {
        return icon(Meaning::OpenTime);
    }
    return index.data(IsNextRole).toBool() ? icon(Icon::ChevronRight) : QIcon();
}

} // namespace

ClientRowDelegate::ClientRowDelegate(int stateColumn, QObject *parent)
    : RowDelegate(parent), m_stateColumn(stateColumn)
{ }

void ClientRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.data(StandingRole).isValid() && !counts(index)) {
        // Not where it is selected: there it would be hard to read.
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    } else if (index.data(IsOpenRole).toBool()) {
        const QColor open = textColor(Meaning::OpenTime, option->palette);
        option->palette.setColor(QPalette::Text, open);
        option->palette.setColor(QPalette::HighlightedText, open);
    }
    if (index.column() != m_stateColumn) {
        return;
    }
    const QIcon state = stateIcon(index);
    if (!state.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {smallIconSize, smallIconSize};
        option->icon = state;
    }
}

} // namespace wk
