// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportchart.h"

#include <QWidget>

class QComboBox;
class QScrollArea;

namespace wk {

class ReportBars;
class TextLabel;

/// The chart of a report, and what its clients are counted by.
class ReportChartPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChartPane(QWidget *parent = nullptr);

    /// Shows a report that has an aspect; the one that is chosen stays, if this report has it.
    void showReport(const Report &report, const ZoneClock &zone);
    [[nodiscard]] ReportBars &bars() const { return *m_bars; }
    void scrollToTop();
    void setAspect(ReportAspect aspect);

private:
    void count();

    Report m_report;
    ZoneClock m_zone = ZoneClock::utc();
    TextLabel *m_title;
    QComboBox *m_aspects;
    QScrollArea *m_area;
    ReportBars *m_bars;
};

} // namespace wk
