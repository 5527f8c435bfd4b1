// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/confirm.h"

#include "common/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace wk {

void confirmDestruction(QWidget *parent, const Destruction &what, QObject *context, std::function<void()> yes)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(what.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(what.sentence);
    box->setInformativeText(what.details);
    box->setIconPixmap(
        icon(Meaning::Warning).pixmap(QSize(groupSpacing * 2, groupSpacing * 2), box->devicePixelRatioF()));
    QPushButton *destroy = box->addButton(what.verb, QMessageBox::DestructiveRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(QCoreApplication::translate("wk::confirmDestruction", "Cancel"));
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, context, [box, destroy, run = std::move(yes)] {
        if (box->clickedButton() == destroy) {
            run();
        }
    });
    box->open();
}

} // namespace wk
