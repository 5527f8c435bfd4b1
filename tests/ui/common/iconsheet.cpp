// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconsheet.h"

#include "common/icons.h"

#include <QPainter>

namespace wk::test {

namespace {

constexpr int columns = 5;
constexpr int cellWidth = 230;
constexpr int cellHeight = 52;

} // namespace

IconSheet::IconSheet()
{
    setFixedSize(columns * cellWidth, ((iconCount + columns - 1) / columns + 1) * cellHeight + 24);
}

void IconSheet::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    for (int i = 0; i < iconCount; ++i) {
        const QPoint at(8 + i % columns * cellWidth, 6 + i / columns * cellHeight);
        const QIcon shown = icon(Icon(i));
        shown.paint(&painter, QRect(at, QSize(40, 40)));
        shown.paint(&painter, QRect(at + QPoint(48, 2), QSize(16, 16)));
        shown.paint(&painter, QRect(at + QPoint(48, 22), QSize(20, 20)));
        shown.paint(&painter, QRect(at + QPoint(74, 2), QSize(16, 16)), Qt::AlignCenter, QIcon::Disabled);
        painter.fillRect(QRect(at + QPoint(72, 22), QSize(20, 20)), palette().color(QPalette::Highlight));
        shown.paint(&painter, QRect(at + QPoint(74, 24), QSize(16, 16)), Qt::AlignCenter, QIcon::Selected);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(at + QPoint(100, 0), QSize(cellWidth - 110, 40)), Qt::AlignVCenter,
                         iconName(Icon(i)));
    }
    const int last = height() - cellHeight - 8;
    applicationIcon().paint(&painter, QRect(8, last - 10, 64, 64));
    applicationIcon().paint(&painter, QRect(88, last, 32, 32));
    applicationIcon().paint(&painter, QRect(136, last, 16, 16));
    int x = 240;
    for (const Meaning meaning : {Meaning::OpenTime, Meaning::Contributing, Meaning::Success,
                                  Meaning::Information, Meaning::Warning, Meaning::Error}) {
        painter.fillRect(x, last, 40, 40, fillColor(meaning, palette()));
        painter.fillRect(x + 40, last, 40, 40, tintColor(meaning, palette()));
        icon(meaning).paint(&painter, QRect(x + 52, last + 12, 16, 16));
        x += 96;
    }
}

} // namespace wk::test
