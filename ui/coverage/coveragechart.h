// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/spokenparts.h"
#include "core/zoneclock.h"

#include <QWidget>

#include <array>
#include <vector>

namespace wk {

class WeekChart;

/// How many weeks a coverage chart shows, from the day on that it begins with.
inline constexpr int coverageWeeks = 4;

/// Until when a chart of coverage goes that begins with an instant, in a zone: the end of the last day.
[[nodiscard]] Instant endOfCoverage(Instant from, const ZoneClock &zone);

/// Four weeks one below the other, so that what recurs weekly stands in one column. One hour is the current
/// one. Left and Right move by an hour, Up and Down by a week, Page Up and Page Down by a day, Home and End
/// to the first and the last; Return and a double click activate.
class CoverageChart final : public QWidget, public SpokenParts
{
    Q_OBJECT

public:
    explicit CoverageChart(QWidget *parent = nullptr);

    /// Shows the hours from `from` on, by a clock in `zone`. The current hour stays at its time, if it is
    /// still there, else becomes the first one.
    void showHours(const ZoneClock &zone, Instant from, const std::vector<qsizetype> &clients);

    /// Counted from the first one; -1 if there are no hours.
    [[nodiscard]] int currentHour() const { return m_current; }
    void setCurrentHour(int hour);

    /// The hours, for a screen reader.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_clients.size()); }
    [[nodiscard]] SpokenPart part(int number) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int number) override { setCurrentHour(number); }
    void openPart(int number) override { Q_EMIT activated(number); }

    [[nodiscard]] const std::array<WeekChart *, coverageWeeks> &weeks() const { return m_weeks; }

Q_SIGNALS:
    void currentHourChanged(int hour);
    void activated(int hour);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectWeek(WeekChart *week);
    void describe();
    void moveBy(int hours);
    [[nodiscard]] QString sentence(int hour) const;

    ZoneClock m_zone = ZoneClock::utc();
    Instant m_from{};
    std::vector<qsizetype> m_clients;
    int m_current = -1;
    std::array<WeekChart *, coverageWeeks> m_weeks{};
};

} // namespace wk
