// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/linklabel.h"

#include <QFocusEvent>

namespace wk {

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    // Only where there is a link to go to: else the label would pass the keyboard on.
    if (isByTab && text().contains(QLatin1StringView("<a "))) {
        QLabel::focusNextPrevChild(true);
    }
}

bool LinkLabel::focusNextPrevChild(bool isNext)
{
    // Back from a link QLabel finds that link again, and never leaves.
    return isNext ? QLabel::focusNextPrevChild(true) : QWidget::focusNextPrevChild(false);
}

} // namespace wk
