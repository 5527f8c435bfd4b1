// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"

#include <QChartView>

#include <optional>
#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace wk {

/// What a week of a coverage chart shows.
struct CoverageWeek
{
    ZoneClock zone = ZoneClock::utc();
    std::chrono::local_days firstDay{}; ///< the first of seven, in `zone`
    Instant from{}; ///< the hour that `clients` begins with, which need not be of this week
    std::vector<qsizetype> clients; ///< by hour
    qsizetype top = 2; ///< of the axis of counts; even
};

/// Seven days of counts, hour by hour, as an area of steps. It has at most two points for every hour. Where
/// one is, and what is marked, is counted in hours of the week's `clients`. For looking only: it takes no
/// keys.
class WeekChart final : public QChartView
{
    Q_OBJECT

public:
    explicit WeekChart(QWidget *parent = nullptr);

    void showWeek(const CoverageWeek &week);
    /// Marks an hour, if it is one of this week.
    void setMarked(std::optional<int> hour);

    /// The hour under a point of this widget, if there is one that is counted.
    [[nodiscard]] std::optional<int> hourAt(QPoint point) const;
    /// Where an hour is drawn, in this widget; empty if it is of another week.
    [[nodiscard]] QRect rectOf(int hour) const;

Q_SIGNALS:
    void hovered(std::optional<int> hour);
    void pressed(int hour);
    void doubleClicked(int hour);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDays();
    void showSteps();
    void takeColours();
    [[nodiscard]] Instant midnight(int day) const;
    [[nodiscard]] qreal hoursIntoWeek(Instant instant) const;
    [[nodiscard]] QRectF areaOf(int hour) const;

    CoverageWeek m_week;
    std::optional<int> m_marked;
    QLineSeries *m_steps;
    QAreaSeries *m_area;
    QCategoryAxis *m_days;
    QValueAxis *m_counts;
    bool m_hasLongDates = false;
};

} // namespace wk
