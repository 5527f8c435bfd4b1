// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/copyaction.h"

#include "common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QWidget>

#include <utility>

namespace wk {

namespace {

struct CopyAction
{
    Q_DECLARE_TR_FUNCTIONS(CopyAction)
};

} // namespace

void addCopyAction(QWidget &widget, std::function<QString()> text)
{
    auto *copy = new QAction(icon(Icon::Copy), CopyAction::tr("Copy"), &widget);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &widget,
                     [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    widget.addAction(copy);
    widget.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace wk
