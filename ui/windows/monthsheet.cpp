// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/monthsheet.h"

#include "common/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr qreal rounding = 4;
/// Below this there is no room for a mark under the number, which is bold anyway.
constexpr qreal heightWithMark = 18;
constexpr qreal cornerSize = 8;

weekday firstWeekday()
{
    return weekday{static_cast<unsigned>(QLocale().firstDayOfWeek()) % 7};
}

QString nameOf(weekday day, QLocale::FormatType format)
{
    return QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()), format);
}

/// A mark besides the colour, for those who do not see it.
void paintMark(QPainter &painter, const QRectF &cell, DayState state)
{
    const QPointF middle(cell.center().x(), cell.bottom() - 3.5);
    if (state == DayState::Opens) {
        painter.drawEllipse(middle, 2, 2);
    } else {
        painter.drawRect(QRectF(middle.x() - 4, middle.y() - 0.75, 8, 1.5));
    }
}

void paintCorner(QPainter &painter, const QPalette &palette, const QRectF &cell)
{
    QPainterPath tile;
    tile.addRoundedRect(cell, rounding, rounding);
    const QPointF corner = cell.topRight();
    QPainterPath triangle;
    triangle.addPolygon(
        QPolygonF{{corner, corner + QPointF(-cornerSize, 0), corner + QPointF(0, cornerSize), corner}});
    painter.fillPath(tile.intersected(triangle), textColor(Meaning::Warning, palette));
}

} // namespace

local_days firstDayOf(year_month month)
{
    return local_days{month / 1};
}

local_days lastDayOf(year_month month)
{
    return local_days{month / last};
}

year_month monthOf(local_days day)
{
    const year_month_day date{day};
    return date.year() / date.month();
}

int numberInMonth(local_days day)
{
    return static_cast<int>(static_cast<unsigned>(year_month_day{day}.day()));
}

MonthSheet::MonthSheet(year_month month, const QRectF &area) : m_month(month), m_area(area) { }

QRectF MonthSheet::cellAt(int column, int row) const
{
    const qreal width = m_area.width() / columns;
    const qreal height = std::min(m_area.height() / rows, width);
    return {m_area.left() + column * width, m_area.top() + row * height, width, height};
}

QRectF MonthSheet::cellOf(local_days day) const
{
    const auto offset = (weekday{firstDayOf(m_month)} - firstWeekday()).count();
    const auto place = static_cast<int>(offset) + numberInMonth(day) - 1;
    return cellAt(place % columns, 1 + place / columns);
}

std::optional<local_days> MonthSheet::dayAt(QPointF point) const
{
    for (local_days day = firstDayOf(m_month); day <= lastDayOf(m_month); day += days{1}) {
        if (cellOf(day).contains(point)) {
            return day;
        }
    }
    return std::nullopt;
}

QRectF MonthSheet::weeks() const
{
    return {m_area.left(), cellAt(0, 1).top(), m_area.width(),
            cellOf(lastDayOf(m_month)).bottom() - cellAt(0, 1).top()};
}

void MonthSheet::paintWeekdays(QPainter &painter, const QPalette &palette) const
{
    const QFontMetricsF metrics(painter.font());
    auto format = QLocale::ShortFormat;
    for (int column = 0; column < columns; ++column) {
        const qreal needed = metrics.horizontalAdvance(nameOf(firstWeekday() + days{column}, format));
        if (needed > cellAt(column, 0).width()) {
            format = QLocale::NarrowFormat;
        }
    }
    painter.setPen(palette.color(QPalette::PlaceholderText));
    for (int column = 0; column < columns; ++column) {
        painter.drawText(cellAt(column, 0), Qt::AlignCenter, nameOf(firstWeekday() + days{column}, format));
    }
}

void paintTile(QPainter &painter, const QPalette &palette, const QRectF &cell, const DayLook &look)
{
    const QColor open = fillColor(Meaning::OpenTime, palette);
    painter.setPen(Qt::NoPen);
    if (look.isChosen) {
        painter.setBrush(accentColor(palette));
        painter.drawRoundedRect(cell, rounding, rounding);
    } else if (look.state != DayState::Closed) {
        QColor tint = open;
        tint.setAlphaF(look.state == DayState::Opens ? 0.28F : 0.14F);
        painter.setBrush(tint);
        painter.drawRoundedRect(cell, rounding, rounding);
    }
    if (look.state != DayState::Closed && cell.height() >= heightWithMark) {
        painter.setBrush(look.isChosen ? accentTextColor(palette) : open);
        paintMark(painter, cell, look.state);
    }
    painter.setBrush(Qt::NoBrush);
    if (look.isOdd) {
        painter.setPen(QPen(textColor(Meaning::Warning, palette), 1.5));
        painter.drawRoundedRect(cell, rounding, rounding);
    }
    if (look.isToday) {
        painter.setPen(QPen(palette.color(QPalette::Text), 1.5));
        painter.drawRoundedRect(cell, rounding, rounding);
    }
    if (look.isFocused) {
        painter.setPen(
            QPen(look.isChosen ? palette.color(QPalette::Text) : fillColor(Meaning::OpenTime, palette), 2));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), rounding, rounding);
    }
    if (look.isOdd) {
        paintCorner(painter, palette, cell);
    }
}

void MonthSheet::paintDay(QPainter &painter, const QPalette &palette, local_days day,
                          const DayLook &look) const
{
    const QRectF cell = cellOf(day).adjusted(2, 1, -2, -1);
    paintTile(painter, palette, cell, look);
    painter.save();
    QFont font = painter.font();
    font.setBold(look.isToday || look.state == DayState::Opens);
    painter.setFont(font);
    const bool hasMark = look.state != DayState::Closed && cell.height() >= heightWithMark;
    painter.setPen(look.isChosen ? accentTextColor(palette)
                                 : palette.color(look.isPale ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(cell.adjusted(0, 0, 0, hasMark ? -4 : 0), Qt::AlignCenter,
                     QString::number(numberInMonth(day)));
    painter.restore();
}

} // namespace wk
