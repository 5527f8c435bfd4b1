// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace wk {

WheelGuard::WheelGuard(QWidget *guarded) : QObject(guarded)
{
    guarded->installEventFilter(this);
    guarded->setFocusPolicy(Qt::StrongFocus);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore(); // on to what scrolls
        return true;
    }
    return false;
}

} // namespace wk
