// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/clearbutton.h"

#include "common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit &field, const QString &name)
{
    field.setClearButtonEnabled(true);
    const auto buttons = field.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        QAction *action = button->defaultAction();
        if (action != nullptr && action->objectName() == "_q_qlineeditclearaction"_L1) {
            action->setIcon(icon(Icon::Close));
            button->setAccessibleName(name);
        }
    }
}

void addClearButton(QLineEdit &field)
{
    addClearButton(field, ClearButton::tr("Clear"));
}

} // namespace wk
