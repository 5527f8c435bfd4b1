// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/linklabel.h"

#include <QFocusEvent>

namespace wk {

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    const bool isForward = event->reason() == Qt::TabFocusReason;
    // Only where there is a link to go to: else the label would pass the keyboard on.
    if ((isForward || event->reason() == Qt::BacktabFocusReason)
        && text().contains(QLatin1StringView("<a "))) {
        focusNextPrevChild(isForward);
    }
}

} // namespace wk
