// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/deploymentrowdelegate.h"

#include "common/icons.h"
#include "deployments/outcomemeaning.h"
#include "items/deploymenttablemodel.h"
#include "items/outlookclientmodel.h"
#include "items/roles.h"

namespace wk {

namespace {

void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = {smallIconSize, smallIconSize};
    option.icon = icon;
}

void stepBack(QStyleOptionViewItem &option)
{
    // Not where it is selected: there it would be hard to read.
    option.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
}

/// A number with its icon behind it, or with the place for one, so that numbers stay below each other.
void setMark(QStyleOptionViewItem &option, bool isMarked, Meaning meaning)
{
    setIcon(option, isMarked ? icon(meaning) : QIcon());
    option.decorationPosition = QStyleOptionViewItem::Right;
}

bool isZero(const QModelIndex &index)
{
    return index.column() >= DeploymentTableModel::SoonColumn
        && index.column() <= DeploymentTableModel::WarningsColumn && index.data(SortRole).toLongLong() <= 0;
}

} // namespace

void DeploymentRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (!index.data(IsMandatoryRole).toBool() || isZero(index)) {
        stepBack(*option);
    }
    switch (index.column()) {
    case DeploymentTableModel::NameColumn: setIcon(*option, icon(Icon::Deployment)); break;
    case DeploymentTableModel::NeverColumn:
        setMark(*option, index.data(NeverCountRole).toInt() > 0, meaningOf(OutlookOutcome::Never));
        break;
    case DeploymentTableModel::WarningsColumn:
        setMark(*option, index.data(WarningCountRole).toInt() > 0, Meaning::Warning);
        break;
    default: break;
    }
}

void OutlookRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.column() == OutlookClientModel::OutcomeColumn) {
        setIcon(*option,
                icon(meaningOf(static_cast<OutlookOutcome>(index.data(OutlookOutcomeRole).toInt()))));
    } else if (index.column() == OutlookClientModel::ReasonColumn
               && index.data(WarningCountRole).toInt() > 0) {
        setIcon(*option, icon(Meaning::Warning));
    }
}

} // namespace wk
