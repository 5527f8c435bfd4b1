// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPixmap blankPixmap(int size, const QWidget &widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

QColor toneColour(Tone tone, const QPalette &palette)
{
    // The colour-blind safe error and information colours, darkened or lightened until text is legible.
    if (tone == Tone::Problem) {
        return isDark(palette) ? QColor(0xFF, 0x9A, 0x5C) : QColor(0xA8, 0x48, 0x00);
    }
    return isDark(palette) ? QColor(0x7F, 0xC4, 0xF0) : QColor(0x00, 0x5C, 0x92);
}

QPixmap toneMark(Tone tone, const QWidget &widget)
{
    const int size = widget.fontMetrics().height();
    QPixmap pixmap = blankPixmap(size, widget);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(tone, widget.palette()));
    painter.drawEllipse(QRectF(1, 1, size - 2, size - 2));
    QFont font = widget.font();
    font.setBold(true);
    font.setPixelSize(size * 11 / 16);
    painter.setFont(font);
    painter.setPen(widget.palette().color(QPalette::Window));
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, tone == Tone::Problem ? u"!"_s : u"i"_s);
    return pixmap;
}

QIcon calendarIcon(const QWidget &widget)
{
    constexpr int size = 16;
    QPixmap pixmap = blankPixmap(size, widget);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(widget.palette().color(QPalette::Text), 1.2));
    painter.drawRoundedRect(QRectF(2, 3.5, 12, 10.5), 2, 2);
    painter.drawLine(QPointF(2, 7), QPointF(14, 7));
    painter.drawLine(QPointF(5.5, 1.5), QPointF(5.5, 5));
    painter.drawLine(QPointF(10.5, 1.5), QPointF(10.5, 5));
    return QIcon(pixmap);
}

} // namespace wk
