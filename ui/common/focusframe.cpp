// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusframe.h"

#include "common/theme.h"

#include <QPainter>
#include <QWidget>

namespace wk {

void paintFocusFrame(QPainter &painter, const QWidget &widget)
{
    if (widget.hasFocus()) {
        drawFocusFrame(painter, widget);
    }
}

void drawFocusFrame(QPainter &painter, const QWidget &widget)
{
    painter.setPen(QPen(fillColor(Meaning::OpenTime, widget.palette()), 2));
    painter.drawRect(widget.rect().adjusted(1, 1, -1, -1));
}

} // namespace wk
