// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportbars.h"

#include "common/icons.h"
#include "common/severitymeaning.h"
#include "common/theme.h"
#include "wording/oneline.h"
#include "wording/reportchartwords.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;
constexpr int narrowest = 240;
/// A set of the series for each; the last two for what is no state, and for what is left over.
constexpr std::array meanings{Meaning::Success, Meaning::Information, Meaning::Warning,
                              Meaning::Error,   Meaning::OpenTime,    Meaning::Contributing};

} // namespace

Meaning meaningOf(const ReportBar &bar)
{
    if (bar.state) {
        return meaningOf(stateSeverity(*bar.state));
    }
    return bar.kind == ReportBar::Kind::Others ? Meaning::Contributing : Meaning::OpenTime;
}

ReportBars::ReportBars(QWidget *parent)
    : QChartView(parent)
    , m_series(new QHorizontalStackedBarSeries(this))
    , m_places(new QBarCategoryAxis(this))
    , m_counts(new QValueAxis(this))
{
    installSpokenParts();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        m_series->append(new QBarSet(QString::number(i), m_series));
    }
    m_series->setLabelsVisible(false); // theirs would read what clients sent as HTML
    m_places->setVisible(false);
    m_counts->setVisible(false);
    chart()->addSeries(m_series);
    chart()->addAxis(m_places, Qt::AlignLeft);
    chart()->addAxis(m_counts, Qt::AlignBottom);
    m_series->attachAxis(m_places);
    m_series->attachAxis(m_counts);
    takeColours();
}

// What is shown.

void ReportBars::showChart(const ReportChart &chart)
{
    const auto placeOf = [this, &chart](int bar) {
        if (bar < 0 || chart.aspect != m_chart.aspect) {
            return -1;
        }
        const auto found = std::find_if(chart.bars.begin(), chart.bars.end(), [&](const ReportBar &other) {
            return other.isAlike(m_chart.bars[bar]);
        });
        return found == chart.bars.end() ? -1 : static_cast<int>(found - chart.bars.begin());
    };
    const int current = placeOf(m_current);
    const int chosen = placeOf(m_chosen);
    const bool wasChosen = m_chosen >= 0;
    m_chart = chart;
    m_current = chart.bars.isEmpty() ? -1 : std::max(current, 0);
    m_chosen = chosen;
    fillSeries();
    placePlot();
    updateGeometry();
    describe();
    viewport()->update();
    if (wasChosen && m_chosen < 0) {
        Q_EMIT chosenChanged(m_chosen);
    }
}

void ReportBars::fillSeries()
{
    const qsizetype count = m_chart.bars.size();
    QStringList places;
    qint64 most = 1;
    for (qsizetype i = 0; i < count; ++i) {
        places.append(QString::number(i));
        most = std::max(most, m_chart.bars[i].clients);
    }
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        QBarSet *set = m_series->barSets()[static_cast<qsizetype>(i)];
        set->remove(0, set->count());
        QList<qreal> values;
        for (qsizetype bar = count - 1; bar >= 0; --bar) { // from below
            const ReportBar &of = m_chart.bars[bar];
            values.append(meaningOf(of) == meanings[i] ? static_cast<qreal>(of.clients) : 0);
        }
        set->append(values);
    }
    m_places->clear();
    if (count > 0) {
        m_places->append(places);
        m_places->setRange(places.first(), places.last());
    }
    m_counts->setRange(0, static_cast<qreal>(most));
    m_series->setBarWidth(static_cast<qreal>(barHeight) / slotHeight());
}

void ReportBars::setCurrent(int bar)
{
    const int last = static_cast<int>(m_chart.bars.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(bar, 0, last);
    describe();
    viewport()->update();
    if (m_current >= 0) {
        Q_EMIT currentChanged(m_current);
    }
}

void ReportBars::choose(int bar)
{
    if (bar == m_chosen) {
        return;
    }
    m_chosen = bar;
    describe();
    viewport()->update();
    Q_EMIT chosenChanged(m_chosen);
}

void ReportBars::describe()
{
    setAccessibleName(m_current < 0 ? chartTitle(m_chart.aspect)
                                    //: %1 the title of a chart, %2 the bar that is current
                                    : tr("%1, %2").arg(chartTitle(m_chart.aspect),
                                                       barSentence(m_chart.bars[m_current], m_chart)));
    setAccessibleDescription(chartSentence(m_chart));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    announceCurrentPart(*this);
}

SpokenPart ReportBars::part(int number) const
{
    return {barWords(m_chart.bars[number], m_chart.aspect), barNumberWords(m_chart.bars[number], m_chart),
            rectOf(number).translated(viewport()->pos())};
}

// Where.

int ReportBars::slotHeight() const
{
    // A bar stands in the middle of its place, and its words above it.
    return 2 * QFontMetrics(smallFont()).height() + barHeight + gridUnit;
}

QRect ReportBars::rectOf(int bar) const
{
    return {0, bar * slotHeight(), viewport()->width(), slotHeight()};
}

std::optional<int> ReportBars::barAt(QPoint point) const
{
    const int bar = point.y() / slotHeight();
    return point.y() >= 0 && bar < m_chart.bars.size() ? std::optional(bar) : std::nullopt;
}

QSize ReportBars::sizeHint() const
{
    return {narrowest, static_cast<int>(std::max<qsizetype>(1, m_chart.bars.size())) * slotHeight()};
}

QSize ReportBars::minimumSizeHint() const
{
    return sizeHint();
}

void ReportBars::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

/// Where the words are, whatever else there is room for.
void ReportBars::placePlot()
{
    const int side = relatedSpacing;
    const auto height = static_cast<qreal>(m_chart.bars.size() * slotHeight());
    chart()->setPlotArea(QRectF(side, 0, std::max(1, viewport()->width() - 2 * side), std::max(1.0, height)));
}

// How it looks.

void ReportBars::takeColours()
{
    setBackgroundBrush(palette().base());
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        QBarSet *set = m_series->barSets()[static_cast<qsizetype>(i)];
        set->setBrush(fillColor(meanings[i], palette()));
        set->setPen(Qt::NoPen);
    }
}

void ReportBars::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_chosen >= 0) {
        painter->fillRect(rectOf(m_chosen), palette().highlight());
    }
}

void ReportBars::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    for (int bar = 0; bar < m_chart.bars.size(); ++bar) {
        drawOutline(*painter, bar);
        drawWords(*painter, bar);
    }
    if (hasFocus() && m_current >= 0) {
        painter->setPen(QPen(fillColor(Meaning::OpenTime, palette()), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rectOf(m_current)).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

/// Some colours are too pale for light paper.
void ReportBars::drawOutline(QPainter &painter, int bar) const
{
    const QRectF plot = chart()->plotArea();
    const double share = static_cast<double>(m_chart.bars[bar].clients) / m_counts->max();
    const QRectF place(plot.left(), rectOf(bar).center().y() - barHeight / 2.0 + 1, plot.width() * share,
                       barHeight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(textColor(meaningOf(m_chart.bars[bar]), palette()));
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ReportBars::drawWords(QPainter &painter, int bar) const
{
    const ReportBar &of = m_chart.bars[bar];
    const QFont font = smallFont();
    const QFontMetrics metrics(font);
    const QRect all = rectOf(bar);
    QRect line(all.left() + relatedSpacing, all.center().y() - barHeight / 2 - metrics.height() - 1,
               all.width() - 2 * relatedSpacing, metrics.height());
    painter.setFont(font);
    painter.setPen(palette().color(bar == m_chosen ? QPalette::HighlightedText : QPalette::Text));
    const QString number = barNumberWords(of, m_chart);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    line.setRight(line.right() - metrics.horizontalAdvance(number) - relatedSpacing);
    if (of.state) {
        const QRect picture(line.left(), line.center().y() - smallIconSize / 2, smallIconSize, smallIconSize);
        icon(meaningOf(of)).paint(&painter, picture);
        line.setLeft(picture.right() + gridUnit);
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(barWords(of, m_chart.aspect), Qt::ElideRight, line.width()));
}

void ReportBars::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        takeColours();
        fillSeries();
        placePlot();
        updateGeometry();
    }
}

// What one does.

void ReportBars::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ReportBars::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ReportBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(static_cast<int>(m_chart.bars.size()) - 1); return;
    case Qt::Key_Space: choose(m_current == m_chosen ? -1 : m_current); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_current);
        }
        return;
    case Qt::Key_Escape:
        if (m_chosen >= 0) {
            choose(-1);
            return;
        }
        break;
    default: break;
    }
    event->ignore(); // not to scroll what has nothing to scroll
}

void ReportBars::mousePressEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar) {
        setCurrent(*bar);
        choose(*bar == m_chosen ? -1 : *bar);
    }
}

void ReportBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar) {
        choose(*bar); // the first click may have taken it back
        Q_EMIT activated(*bar);
    }
}

bool ReportBars::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        const auto bar = barAt(at);
        // What clients sent is never HTML.
        const QString words = bar ? plainToolTip(barSentence(m_chart.bars[*bar], m_chart)) : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words, viewport(),
                           bar ? rectOf(*bar) : QRect());
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace wk
