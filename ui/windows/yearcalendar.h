// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/spokenparts.h"
#include "planning/yearahead.h"
#include "windows/monthsheet.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace wk {

/// The months of a window's year beside and below each other. Days on which something differs from what one
/// would think have a corner of their own, months that are left out are crossed, with the reason below.
///
/// Arrow keys move from day to day, Page Up and Page Down from month to month, Home goes to today.
class YearCalendar final : public QWidget, public SpokenParts
{
    Q_OBJECT

public:
    explicit YearCalendar(QWidget *parent = nullptr);

    /// Shows what `yearAhead` found. `today` is among the months, and chosen unless another day of theirs is.
    void setYear(const QList<YearMonth> &months, std::chrono::local_days today);
    /// Marks one day; nothing happens if it is not among the months.
    void chooseDay(std::chrono::local_days day);
    /// Marks a month as a whole.
    void chooseMonth(std::chrono::year_month month);

    [[nodiscard]] std::chrono::local_days chosenDay() const { return m_chosen; }
    /// What there is to see of a day of the months.
    [[nodiscard]] DayLook lookOf(std::chrono::local_days day) const;
    /// Left out, and nothing else opens in it.
    [[nodiscard]] bool isCrossed(std::chrono::year_month month) const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    /// The days of all months.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_looks.size()); }
    [[nodiscard]] SpokenPart part(int number) const override;
    [[nodiscard]] int currentPart() const override;
    void goToPart(int number) override;
    void openPart(int number) override { goToPart(number); }

Q_SIGNALS:
    /// Somebody went to a day in the calendar.
    void dayChosen(std::chrono::local_days day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void findLooks();
    [[nodiscard]] std::chrono::local_days firstDay() const { return firstDayOf(m_months.constFirst().month); }
    void describe();
    void go(std::chrono::local_days day);
    void goMonths(int count);
    void paintMonth(QPainter &painter, int number) const;
    void paintReason(QPainter &painter, const YearMonth &month, const QRectF &area) const;

    [[nodiscard]] int columns() const;
    [[nodiscard]] qreal titleHeight() const;
    [[nodiscard]] qreal reasonHeight() const;
    [[nodiscard]] QSizeF tileSize(int columns) const;
    [[nodiscard]] QRectF tileOf(int number) const;
    [[nodiscard]] MonthSheet sheetOf(int number) const;
    [[nodiscard]] std::optional<std::chrono::local_days> dayAt(QPointF point) const;
    /// The place of a month among those shown; -1 if it is not.
    [[nodiscard]] int numberOf(std::chrono::year_month month) const;
    [[nodiscard]] QStringList sentencesOn(std::chrono::local_days day) const;
    [[nodiscard]] static QStringList sentencesOn(const YearMonth &month);

    QList<YearMonth> m_months;
    std::chrono::local_days m_today{};
    std::chrono::local_days m_chosen{};
    bool m_isMonthChosen = false; ///< the whole month of the day
    std::vector<DayLook> m_looks; ///< of each day, from the first of the first month on
};

} // namespace wk
