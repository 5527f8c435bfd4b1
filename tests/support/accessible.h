// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

#include <stdexcept>

namespace wk::test {

// Dialogs as somebody meets them who does not see them. Only for programs that link Qt Widgets.

/// A visible widget below `top` by the name that assistive technology reads; null if there is none.
template <typename Widget = QWidget>
Widget *visibleNamed(QWidget &top, const QString &name)
{
    for (Widget *widget : top.findChildren<Widget *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisibleTo(&top) && accessible != nullptr && accessible->text(QAccessible::Name) == name
            && accessible->role() != QAccessible::StaticText) {
            return widget;
        }
    }
    return nullptr;
}

/// The same; there has to be one.
template <typename Widget = QWidget>
Widget &named(QWidget &top, const QString &name)
{
    if (Widget *widget = visibleNamed<Widget>(top, name)) {
        return *widget;
    }
    throw std::logic_error("nothing is called " + name.toStdString());
}

} // namespace wk::test
