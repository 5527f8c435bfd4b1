// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ordereddialog.h"

#include "common/readingorder.h"

#include <QKeySequence>
#include <QShortcut>

namespace wk {

OrderedDialog::OrderedDialog(QWidget *parent) : QDialog(parent)
{
    for (const bool isForward : {true, false}) {
        const QKeySequence key(isForward ? Qt::Key_F6 : Qt::SHIFT | Qt::Key_F6);
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, isForward] { goToNextPart(*this, isForward); });
    }
}

bool OrderedDialog::focusNextPrevChild(bool isNext)
{
    return goToNextStop(*this, isNext);
}

} // namespace wk
