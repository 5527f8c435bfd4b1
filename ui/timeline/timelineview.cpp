// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineview.h"

#include "common/theme.h"
#include "timeline/axislabels.h"
#include "timeline/barlook.h"
#include "timeline/barsinsight.h"
#include "timeline/timelineaccessible.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace wk {

namespace {

constexpr double zoomStep = 1.5;
/// A bar is hit also this far beside it.
constexpr double reach = 2;
constexpr int leastLanes = 2;
constexpr int usualLanes = 8;
constexpr int usualWidth = 640;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractItemView(parent), m_geometry({}, {Instant{}, Instant{std::chrono::days{7}}})
{
    installTimelineAccessibility();
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAutoScroll(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    layOut();
}

TimelineScene TimelineView::scene() const
{
    TimelineScene scene;
    scene.model = model();
    scene.known = m_known;
    scene.zone = m_zone;
    scene.now = m_now;
    scene.palette = palette();
    scene.font = font();
    scene.small = smallFont();
    scene.labels = m_labels;
    scene.current = currentIndex();
    scene.hovered = m_hovered;
    scene.hasFocus = hasFocus();
    return scene;
}

void TimelineView::setZone(const ZoneClock &zone)
{
    m_zone = zone;
    viewport()->update();
}

void TimelineView::setNow(std::optional<Instant> now)
{
    m_now = now;
    viewport()->update();
}

void TimelineView::setKnown(const Span &known)
{
    m_known = known;
    viewport()->update();
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    m_hovered = QPersistentModelIndex();
    QAbstractItemView::setModel(model);
    if (model) {
        const auto layOutAnew = [this] {
            updateGeometries();
            viewport()->update();
        };
        connect(model, &QAbstractItemModel::rowsInserted, this, layOutAnew);
        connect(model, &QAbstractItemModel::rowsRemoved, this, layOutAnew);
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { forgetAccessibleParts(this); });
        connect(model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    }
}

void TimelineView::reset()
{
    m_hovered = QPersistentModelIndex();
    QAbstractItemView::reset();
    updateGeometries();
    forgetAccessibleParts(this);
    Q_EMIT currentIndexChanged({});
}

// What is seen.

void TimelineView::show(const TimelineGeometry &geometry)
{
    const bool isOther = geometry.visible() != m_geometry.visible();
    m_geometry = geometry;
    viewport()->update();
    if (isOther) {
        Q_EMIT visibleRangeChanged(m_geometry.visible());
    }
}

void TimelineView::layOut()
{
    m_labels = labelWidths(QFontMetricsF(smallFont()));
    const TimelineFrame frame = frameFor(viewport()->size(), scene());
    m_geometry = m_geometry.in(frame).scrolledTo(verticalOffset());
    updateGeometries();
    viewport()->update();
}

void TimelineView::showRange(const Span &range)
{
    m_asked = range;
    show(m_geometry.showing(range));
}

void TimelineView::fit()
{
    if (m_asked) {
        show(m_geometry.showing(*m_asked));
    }
}

void TimelineView::showNow()
{
    if (m_now) {
        show(m_geometry.around(*m_now));
    }
}

void TimelineView::zoomBy(double factor)
{
    // Around what somebody looks at, if it is in sight.
    double x = m_geometry.plot().center().x();
    const QModelIndex current = currentIndex();
    if (current.parent().isValid() && m_geometry.barRect(0, spanOf(current), 1)) {
        x = m_geometry.barRect(0, spanOf(current), 1)->center().x();
    }
    show(m_geometry.zoomed(factor, x));
}

void TimelineView::zoomIn()
{
    zoomBy(zoomStep);
}

void TimelineView::zoomOut()
{
    zoomBy(1 / zoomStep);
}

Instant TimelineView::middle() const
{
    return m_geometry.timeAt(m_geometry.plot().center().x());
}

// Indexes and places.

int TimelineView::laneCount() const
{
    return model() ? model()->rowCount() : 0;
}

QModelIndex TimelineView::laneOf(const QModelIndex &index) const
{
    return index.parent().isValid() ? index.parent() : index;
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (!index.parent().isValid()) {
        const QRectF lane = m_geometry.laneRect(index.row());
        return QRectF(0, lane.top(), lane.right(), lane.height()).toRect();
    }
    const auto rect = pixelsOf(index, m_geometry, shareOf(barLook(index)));
    return rect ? rect->toRect() : QRect();
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const auto row = m_geometry.laneAt(point.y(), laneCount());
    if (!row) {
        return {};
    }
    const QModelIndex lane = model()->index(*row, 0);
    if (point.x() < m_geometry.plot().left()) {
        return lane;
    }
    const int bars = model()->rowCount(lane);
    const Instant last = m_geometry.timeAt(point.x() + reach);
    QModelIndex hit;
    double nearest = reach;
    for (int i = firstBarReaching(lane, m_geometry.timeAt(point.x() - 2 * reach)); i < bars; ++i) {
        const QModelIndex bar = model()->index(i, 0, lane);
        if (spanOf(bar).begin > last) {
            break;
        }
        const auto rect = pixelsOf(bar, m_geometry, 1);
        if (!rect) {
            continue;
        }
        const double beside = std::max({0.0, rect->left() - point.x(), point.x() - rect->right()});
        // The later one is on top.
        if (beside < nearest || (beside <= 0 && nearest <= 0)) {
            nearest = beside;
            hit = bar;
        }
    }
    return hit;
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint /*hint*/)
{
    if (!index.isValid()) {
        return;
    }
    const QRectF lane = m_geometry.laneRect(laneOf(index).row());
    const QRectF plot = m_geometry.plot();
    if (lane.top() < plot.top()) {
        verticalScrollBar()->setValue(verticalOffset()
                                      - static_cast<int>(std::ceil(plot.top() - lane.top())));
    } else if (lane.bottom() > plot.bottom()) {
        verticalScrollBar()->setValue(verticalOffset()
                                      + static_cast<int>(std::ceil(lane.bottom() - plot.bottom())));
    }
    if (!index.parent().isValid()) {
        return;
    }
    const Span span = spanOf(index);
    const Span visible = m_geometry.visible();
    const bool isInside = visible.begin <= span.begin && span.end <= visible.end;
    const bool isAllThereIs = span.begin <= visible.begin && visible.end <= span.end;
    if (!isInside && !isAllThereIs) {
        const bool fits = span.length() <= visible.length();
        show(m_geometry.around(fits ? span.begin + span.length() / 2 : span.begin));
    }
}

void TimelineView::goTo(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void TimelineView::updateGeometries()
{
    const auto height = static_cast<int>(std::ceil(laneCount() * m_geometry.frame().lane));
    const auto seen = static_cast<int>(m_geometry.plot().height());
    verticalScrollBar()->setPageStep(seen);
    verticalScrollBar()->setSingleStep(static_cast<int>(m_geometry.frame().lane));
    verticalScrollBar()->setRange(0, std::max(0, height - seen));
    m_geometry = m_geometry.scrolledTo(verticalOffset());
    QAbstractItemView::updateGeometries();
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_geometry = m_geometry.scrolledTo(verticalOffset());
    viewport()->update(); // the axis stays where it is
}

QSize TimelineView::sizeHint() const
{
    const TimelineFrame &frame = m_geometry.frame();
    return {usualWidth, static_cast<int>(frame.head + usualLanes * frame.lane)};
}

QSize TimelineView::minimumSizeHint() const
{
    const TimelineFrame &frame = m_geometry.frame();
    return {usualWidth / 2, static_cast<int>(frame.head + leastLanes * frame.lane)};
}

// Selection.

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    selectionModel()->select(index, flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection & /*selection*/) const
{
    return viewport()->rect(); // what goes with a bar is marked as well
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    announce(current);
    Q_EMIT currentIndexChanged(current);
}

void TimelineView::announce(const QModelIndex &index)
{
    if (index.isValid() && hasFocus()) {
        announceFocus(this, index);
    }
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const TimelineScene what = scene();
    TimelinePainter(painter, m_geometry, what).paint();
}

} // namespace wk
