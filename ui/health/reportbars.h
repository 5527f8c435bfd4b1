// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/spokenparts.h"
#include "common/theme.h"
#include "reports/reportchart.h"

#include <QChartView>

#include <optional>

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace wk {

/// What a bar is coloured for.
[[nodiscard]] Meaning meaningOf(const ReportBar &bar);

/// The bars of a report, one below the other, each under what it stands for and how many that are. One is
/// the current one: Up and Down move, Home and End too, Space and a click choose it or take that back,
/// Return and a double click activate it.
class ReportBars final : public QChartView, public SpokenParts
{
    Q_OBJECT

public:
    explicit ReportBars(QWidget *parent = nullptr);

    /// The current and the chosen bar stay at what they are about, if it is there.
    void showChart(const ReportChart &chart);
    [[nodiscard]] const ReportChart &shown() const { return m_chart; }

    /// -1 if there are no bars.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bar);
    /// Whose clients alone are listed; -1 if all are.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Tells `chosenChanged` if it is another.
    void choose(int bar);

    /// The bars, for a screen reader.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_chart.bars.size()); }
    [[nodiscard]] SpokenPart part(int number) const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    void goToPart(int number) override { setCurrent(number); }
    void openPart(int number) override { Q_EMIT activated(number); }

    /// Where a bar is, with its words, in the viewport.
    [[nodiscard]] QRect rectOf(int bar) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody moved to another one.
    void currentChanged(int bar);
    void chosenChanged(int bar);
    void activated(int bar);

protected:
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<int> barAt(QPoint point) const;
    [[nodiscard]] int slotHeight() const;
    void drawOutline(QPainter &painter, int bar) const;
    void drawWords(QPainter &painter, int bar) const;
    void fillSeries();
    void placePlot();
    void takeColours();
    void describe();

    ReportChart m_chart;
    int m_current = -1;
    int m_chosen = -1;
    QHorizontalStackedBarSeries *m_series;
    QBarCategoryAxis *m_places;
    QValueAxis *m_counts;
};

} // namespace wk
