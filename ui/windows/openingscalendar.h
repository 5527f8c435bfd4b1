// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/spokenparts.h"
#include "core/zoneclock.h"
#include "schedule/schedule.h"
#include "windows/monthsheet.h"

#include <QList>
#include <QWidget>

#include <array>
#include <chrono>
#include <utility>

class QLabel;
class QToolButton;

namespace wk {

/// A month with the days on which windows are open: a dot where one opens, a dash where one only goes on.
/// Arrow keys move from day to day, Page Up and Page Down from month to month, Home goes to today.
class OpeningsCalendar final : public QWidget, public SpokenParts
{
    Q_OBJECT

public:
    OpeningsCalendar(const ZoneClock &zone, std::chrono::local_days today, QWidget *parent = nullptr);

    void setSchedules(const QList<Schedule> &schedules);
    /// Shows the month of a day and makes it the current one.
    void setCurrentDay(std::chrono::local_days day);
    [[nodiscard]] std::chrono::local_days currentDay() const { return m_current; }

    /// What happens on a day of the month that is shown.
    using DayState = wk::DayState;
    [[nodiscard]] DayState stateOf(std::chrono::local_days day) const;

    /// What is said of a day on which windows are open from, to these times of it.
    [[nodiscard]] static QString daySentence(std::chrono::local_days day,
                                             const QList<std::pair<CivilTime, CivilTime>> &open);

    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The days of the month that is shown.
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] SpokenPart part(int number) const override;
    [[nodiscard]] int currentPart() const override;
    void goToPart(int number) override;
    void openPart(int number) override { goToPart(number); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void findStates();
    void describe();
    void moveMonths(int count);
    [[nodiscard]] MonthSheet sheet() const;
    [[nodiscard]] QString sentenceOn(std::chrono::local_days day) const;

    ZoneClock m_zone;
    std::chrono::local_days m_today;
    std::chrono::local_days m_current;
    QList<Schedule> m_schedules;
    std::array<DayState, 31> m_states{};
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace wk
