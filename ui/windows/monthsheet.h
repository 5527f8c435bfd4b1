// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <chrono>
#include <optional>

class QPainter;
class QPalette;

namespace wk {

/// What a window does on a day.
enum class DayState { Closed, GoesOn, Opens };

/// What there is to see of a day.
struct DayLook
{
    DayState state = DayState::Closed;
    bool isOdd = false; ///< something of it differs from what one would think
    bool isToday = false;
    bool isChosen = false;
    bool isFocused = false; ///< keys move on from here
    bool isPale = false; ///< its month is left out
};

/// A month of a calendar on a piece of paper: the names of the weekdays, and up to six weeks below. A value,
/// to paint with and to ask where a day is.
class MonthSheet
{
public:
    MonthSheet(std::chrono::year_month month, const QRectF &area);

    [[nodiscard]] std::chrono::year_month month() const { return m_month; }
    [[nodiscard]] QRectF cellOf(std::chrono::local_days day) const;
    /// The day of the month at a point.
    [[nodiscard]] std::optional<std::chrono::local_days> dayAt(QPointF point) const;
    /// From the first week of the month to its last.
    [[nodiscard]] QRectF weeks() const;

    void paintWeekdays(QPainter &painter, const QPalette &palette) const;
    void paintDay(QPainter &painter, const QPalette &palette, std::chrono::local_days day,
                  const DayLook &look) const;

    static constexpr int columns = 7;
    static constexpr int rows = 7; ///< the names of weekdays, and at most six weeks

private:
    [[nodiscard]] QRectF cellAt(int column, int row) const;

    std::chrono::year_month m_month;
    QRectF m_area;
};

// The days of a month.
[[nodiscard]] std::chrono::local_days firstDayOf(std::chrono::year_month month);
[[nodiscard]] std::chrono::local_days lastDayOf(std::chrono::year_month month);
[[nodiscard]] std::chrono::year_month monthOf(std::chrono::local_days day);
/// From 1.
[[nodiscard]] int numberInMonth(std::chrono::local_days day);

// How a day looks by itself, for calendars and for what explains them.
void paintTile(QPainter &painter, const QPalette &palette, const QRectF &cell, const DayLook &look);

} // namespace wk
