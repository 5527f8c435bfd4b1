// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowrowdelegate.h"

#include "common/icons.h"
#include "common/theme.h"
#include "items/roles.h"
#include "items/windowtablemodel.h"

namespace wk {

namespace {

void setTextColor(QStyleOptionViewItem &option, const QColor &color)
{
    option.palette.setColor(QPalette::Text, color);
    option.palette.setColor(QPalette::HighlightedText, color);
}

void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.decorationSize = {smallIconSize, smallIconSize};
    option.icon = icon;
}

} // namespace

void WindowRowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const bool isEnabled = index.data(IsEnabledRole).toBool();
    if (!isEnabled) {
        // Not where it is selected: there it would be hard to read.
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    switch (index.column()) {
    case WindowTableModel::NameColumn:
        setIcon(*option, isEnabled ? icon(Icon::MaintenanceWindow) : icon(Icon::Disable));
        break;
    case WindowTableModel::ScheduleColumn:
        if (!index.data(WarningsRole).toStringList().isEmpty()) {
            setIcon(*option, icon(Meaning::Information));
        }
        break;
    case WindowTableModel::NextOpeningColumn:
        if (isEnabled && index.data(IsOverRole).toBool()) {
            setIcon(*option, icon(Meaning::Warning));
        } else if (index.data(IsOpenRole).toBool()) {
            setTextColor(*option, textColor(Meaning::OpenTime, option->palette));
        }
        break;
    default: break;
    }
}

} // namespace wk
