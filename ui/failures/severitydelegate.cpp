// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/severitydelegate.h"

#include "common/icons.h"
#include "items/roles.h"

namespace wk {

namespace {

Meaning meaningOf(Severity severity)
{
    switch (severity) {
    case Severity::None: return Meaning::Success;
    case Severity::Information: return Meaning::Information;
    case Severity::Warning: return Meaning::Warning;
    case Severity::Error: return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

void SeverityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {smallIconSize, smallIconSize};
    option->icon = icon(meaningOf(static_cast<Severity>(index.data(SeverityRole).toInt())));
}

} // namespace wk
