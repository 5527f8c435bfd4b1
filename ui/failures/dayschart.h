// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/spokenparts.h"
#include "core/zoneclock.h"
#include "reports/deploymenthealth.h"

#include <QWidget>

class QBarSeries;
class QBarSet;
class QCategoryAxis;
class QChartView;
class QLabel;
class QValueAxis;

namespace wk {

/// Failures and successes day by day. One day is the current one, and is told in words below; Left and Right
/// move by a day, Home and End to the first and the last, Return and a double click open what failed then.
/// Ctrl+C copies what all of them say.
class DaysChart final : public QWidget, public SpokenParts
{
    Q_OBJECT

public:
    /// Days are those of a clock in `zone`.
    explicit DaysChart(const ZoneClock &zone, QWidget *parent = nullptr);

    /// The current day stays if it is still there, else becomes the last one.
    void showDays(const std::vector<DayHealth> &days);
    /// Counted from the first one; -1 if there are none.
    [[nodiscard]] int currentDay() const { return m_current; }

    /// The days, for a screen reader.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] SpokenPart part(int number) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int number) override { setCurrent(number); }
    void openPart(int number) override { Q_EMIT activated(m_days[static_cast<std::size_t>(number)]); }

Q_SIGNALS:
    void activated(const wk::DayHealth &day);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChart();
    void setCurrent(int day);
    void showBars();
    void showDates();
    void takeColours();
    [[nodiscard]] int dayAt(QPointF point) const;
    [[nodiscard]] QString daysAsText() const;

    ZoneClock m_zone;
    std::vector<DayHealth> m_days;
    int m_current = -1;
    QChartView *m_chart;
    QBarSet *m_failed;
    QBarSet *m_installed;
    QBarSeries *m_bars;
    QCategoryAxis *m_dates;
    QValueAxis *m_counts;
    QLabel *m_sentence;
};

} // namespace wk
