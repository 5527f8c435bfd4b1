// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/weekchart.h"

#include "common/theme.h"
#include "wording/timewords.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QDate>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int daysShown = 7;
constexpr int countTicks = 3;

} // namespace

WeekChart::WeekChart(QWidget *parent)
    : QChartView(parent)
    , m_steps(new QLineSeries(this))
    , m_area(new QAreaSeries(m_steps))
    , m_days(new QCategoryAxis(this))
    , m_counts(new QValueAxis(this))
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(0, 0);
    chart()->legend()->hide();
    chart()->setMargins({0, gridUnit, gridUnit, 0});
    chart()->setBackgroundRoundness(0);
    chart()->setLocalizeNumbers(true);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionCenter);
    m_days->setTruncateLabels(false);
    m_counts->setLabelFormat(QStringLiteral("%.0f")); // with %d nothing is shown once numbers are localized
    m_counts->setTickCount(countTicks);
    m_counts->setMinorTickCount(0);
    chart()->addSeries(m_area);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_area->attachAxis(m_days);
    m_area->attachAxis(m_counts);
    takeColours();
}

void WeekChart::showWeek(const CoverageWeek &week)
{
    m_week = week;
    m_counts->setRange(0, static_cast<qreal>(week.top));
    showDays();
    showSteps();
}

void WeekChart::setMarked(std::optional<int> hour)
{
    m_marked = hour;
    viewport()->update();
}

Instant WeekChart::midnight(int day) const
{
    return m_week.zone.toInstant(CivilTime{m_week.firstDay + days{day}});
}

/// Elapsed time, so that a day on which clocks change is longer or shorter than the others.
qreal WeekChart::hoursIntoWeek(Instant instant) const
{
    return static_cast<qreal>((instant - midnight(0)).count()) / 3600;
}

void WeekChart::showDays()
{
    for (const QString &label : m_days->categoriesLabels()) {
        m_days->remove(label);
    }
    m_days->setStartValue(0);
    for (int day = 0; day < daysShown; ++day) {
        const local_days date = m_week.firstDay + days{day};
        m_days->append(m_hasLongDates ? dateWords(CivilTime{date}) : shortDateWords(CivilTime{date}),
                       hoursIntoWeek(midnight(day + 1)));
    }
    m_days->setRange(0, hoursIntoWeek(midnight(daysShown)));
}

void WeekChart::showSteps()
{
    const qreal end = hoursIntoWeek(midnight(daysShown));
    const qreal first = hoursIntoWeek(m_week.from);
    QList<QPointF> points;
    for (std::size_t i = 0; i < m_week.clients.size(); ++i) {
        const qreal begin = std::max(first + static_cast<qreal>(i), 0.0);
        const qreal until = std::min(first + static_cast<qreal>(i) + 1, end);
        const auto count = static_cast<qreal>(m_week.clients[i]);
        if (until <= begin) {
            continue;
        }
        // Only where it changes.
        if (!points.isEmpty() && points.last().y() == count) {
            points.last().setX(until);
        } else {
            points.append({begin, count});
            points.append({until, count});
        }
    }
    m_steps->replace(points);
}

void WeekChart::takeColours()
{
    const QColor open = fillColor(Meaning::OpenTime, palette());
    const QColor words = palette().color(QPalette::PlaceholderText);
    const QPen line(lineColor(palette()), 1);
    chart()->setBackgroundBrush(palette().base());
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(palette().base());
    m_area->setBrush(open);
    m_area->setPen(QPen(open, 1));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_days), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsFont(smallFont());
        axis->setLabelsBrush(words);
        axis->setGridLinePen(line);
        axis->setLinePen(line);
    }
}

QRectF WeekChart::areaOf(int hour) const
{
    const qreal begin = hoursIntoWeek(m_week.from) + hour;
    const qreal end = hoursIntoWeek(midnight(daysShown));
    if (begin + 1 <= 0 || begin >= end) {
        return {};
    }
    const QRectF plot = chart()->plotArea();
    const qreal left = plot.left() + plot.width() * std::max(begin, 0.0) / end;
    const qreal right = plot.left() + plot.width() * std::min(begin + 1, end) / end;
    return {left, plot.top(), right - left, plot.height()};
}

QRect WeekChart::rectOf(int hour) const
{
    return areaOf(hour).toAlignedRect();
}

std::optional<int> WeekChart::hourAt(QPoint point) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.contains(point) || plot.width() <= 0) {
        return {};
    }
    const qreal into = (point.x() - plot.left()) / plot.width() * hoursIntoWeek(midnight(daysShown));
    const int hour = qFloor(into - hoursIntoWeek(m_week.from));
    return hour >= 0 && hour < std::ssize(m_week.clients) ? std::optional(hour) : std::nullopt;
}

void WeekChart::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (!m_marked) {
        return;
    }
    // At least so wide that it is found.
    QRectF area = areaOf(*m_marked);
    if (area.isEmpty()) {
        return;
    }
    const qreal missing = std::max(0.0, 3 - area.width());
    area.adjust(-missing / 2, 0, missing / 2, 0);
    QColor veil = palette().color(QPalette::Text);
    veil.setAlphaF(0.25F);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(area, veil);
    painter->setPen(QPen(palette().color(QPalette::Text), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(area.adjusted(-1, 0, 0, 0));
}

void WeekChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    Q_EMIT hovered(hourAt(event->position().toPoint()));
}

void WeekChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hovered({});
}

void WeekChart::mousePressEvent(QMouseEvent *event)
{
    const auto hour = hourAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && hour) {
        Q_EMIT pressed(*hour);
    }
}

void WeekChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto hour = hourAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && hour) {
        Q_EMIT doubleClicked(*hour);
    }
}

void WeekChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    const QFontMetrics metrics(smallFont());
    const int dayWidth = width() / daysShown - 2 * relatedSpacing;
    const bool hasRoom = dayWidth > metrics.horizontalAdvance(dateWords(CivilTime{m_week.firstDay}));
    if (hasRoom != m_hasLongDates) {
        m_hasLongDates = hasRoom;
        showDays();
    }
}

void WeekChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        takeColours();
    }
}

} // namespace wk
