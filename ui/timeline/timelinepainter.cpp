// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "items/roles.h"
#include "planning/clienttimeline.h"
#include "timeline/barsinsight.h"

#include <QAbstractItemModel>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wk {

namespace {

constexpr double narrowestNames = 144;
constexpr double widestNames = 300;
constexpr double shareOfNames = 0.24;
/// Closer weekends would be a grey veil.
constexpr double leastWeekend = 3;

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

double axisLine(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + gridUnit;
}

} // namespace

TimelineFrame frameFor(const QSizeF &size, const TimelineScene &scene)
{
    const double text = QFontMetricsF(scene.font).height() + QFontMetricsF(scene.small).height();
    const double names = std::clamp(size.width() * shareOfNames, narrowestNames, widestNames);
    // Two lines of the axis, and one for what is marked on it.
    return {size, std::round(names), 3 * axisLine(scene.small), std::ceil(text) + relatedSpacing};
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineGeometry &geometry,
                                 const TimelineScene &scene)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_scene(scene)
    , m_plot(geometry.plot())
    , m_levels(axisLevels(geometry.secondsPerPixel(), scene.labels))
    , m_lower(axisMarks(m_levels.lower.step, geometry.visible(), scene.zone))
    , m_changes(clockChanges(geometry.visible(), scene.zone))
{
    if (m_levels.upper) {
        m_upper = axisMarks(m_levels.upper->step, geometry.visible(), scene.zone);
    }
    const int lanes = scene.model ? scene.model->rowCount() : 0;
    if (lanes > 0) {
        m_firstLane = geometry.laneAt(m_plot.top(), lanes).value_or(0);
        m_lastLane = geometry.laneAt(m_plot.bottom() - 1, lanes).value_or(lanes - 1);
    }
    m_effective = effectiveBar();
    if (m_effective.isValid()) {
        m_effectiveSpan = spanOf(m_effective);
        m_sourceLanes = m_effective.data(SourceLanesRole).value<QList<int>>();
    }
}

void TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround();
    paintLines();
    paintShadow();
    for (int lane = m_firstLane; lane <= m_lastLane; ++lane) {
        paintLane(lane);
    }
    paintNow();
    for (int lane = m_firstLane; lane <= m_lastLane; ++lane) {
        paintNote(laneIndex(lane)); // over the lines, which would strike it through
    }
    paintAxis();
    paintNames();
}

QModelIndex TimelinePainter::laneIndex(int lane) const
{
    return m_scene.model->index(lane, 0);
}

QModelIndex TimelinePainter::effectiveBar() const
{
    const QModelIndex looked = m_scene.hovered.isValid() ? m_scene.hovered : m_scene.current;
    if (!looked.parent().isValid()) {
        return {};
    }
    const auto kind = static_cast<LaneKind>(looked.data(LaneKindRole).toInt());
    if (kind == LaneKind::Effective) {
        return looked;
    }
    const bool isBefore = looked.data(IsBeforeRole).toBool();
    // What has expired granted time while it did not.
    const bool isGranting = kind == LaneKind::Window || kind == LaneKind::ExpiredWindow;
    for (int lane = 0; isGranting && lane < m_scene.model->rowCount(); ++lane) {
        const QModelIndex index = laneIndex(lane);
        if (index.data(LaneKindRole).toInt() == static_cast<int>(LaneKind::Effective)
            && index.data(IsBeforeRole).toBool() == isBefore) {
            return barAround(index, spanOf(looked));
        }
    }
    return {};
}

bool TimelinePainter::isMarked(const QModelIndex &bar) const
{
    return m_effective.isValid() && m_sourceLanes.contains(bar.parent().row())
        && spanOf(bar).sharesTimeWith(m_effectiveSpan);
}

// Behind the bars.

void TimelinePainter::paintVertical(double x, const QColor &colour, Qt::PenStyle style)
{
    // On the middle of a pixel, so that a hairline is one.
    const double middle = std::floor(x) + 0.5;
    if (middle < m_plot.left() + 1 || middle > m_plot.right()) {
        return;
    }
    m_painter.setPen(QPen(colour, 1, style));
    m_painter.drawLine(QPointF(middle, m_plot.top()), QPointF(middle, m_plot.bottom()));
}

void TimelinePainter::paintGround()
{
    m_painter.fillRect(m_plot, m_scene.palette.color(QPalette::Base));
    if (m_geometry.widthOf(std::chrono::days{2}) >= leastWeekend) {
        for (const Span &weekend : weekends(m_geometry.visible(), m_scene.zone)) {
            const double left = std::max(std::round(m_geometry.xAt(weekend.begin)), m_plot.left());
            const double right = std::min(std::round(m_geometry.xAt(weekend.end)), m_plot.right());
            m_painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()),
                               m_scene.palette.color(QPalette::Window));
        }
    }
    // What nobody knows must not look like time without windows.
    const Span visible = m_geometry.visible();
    const Span known = m_scene.known.isEmpty() ? Span{visible.begin, visible.begin} : m_scene.known;
    const double from = std::clamp(m_geometry.xAt(known.begin), m_plot.left(), m_plot.right());
    const double to = std::clamp(m_geometry.xAt(known.end), m_plot.left(), m_plot.right());
    const QColor unknown = faded(lineColor(m_scene.palette), 0.6F);
    paintHatching(m_painter, {m_plot.left(), m_plot.top(), from - m_plot.left(), m_plot.height()}, 16,
                  unknown);
    paintHatching(m_painter, {to, m_plot.top(), m_plot.right() - to, m_plot.height()}, 16, unknown);
}

void TimelinePainter::paintLines()
{
    for (const Instant mark : m_lower) {
        paintVertical(m_geometry.xAt(mark), faded(lineColor(m_scene.palette), 0.55F));
    }
    for (const Instant mark : m_upper) {
        paintVertical(m_geometry.xAt(mark), m_scene.palette.color(QPalette::Mid));
    }
    for (const ClockChange &change : m_changes) {
        paintVertical(m_geometry.xAt(change.at), textColor(Meaning::Information, m_scene.palette),
                      Qt::DashLine);
    }
}

void TimelinePainter::paintShadow()
{
    if (!m_effective.isValid() || m_sourceLanes.isEmpty()) {
        return;
    }
    const double left = std::max(m_geometry.xAt(m_effectiveSpan.begin), m_plot.left());
    const double right = std::min(m_geometry.xAt(m_effectiveSpan.end), m_plot.right());
    const double top = m_geometry.laneRect(m_effective.parent().row()).center().y();
    const double bottom = std::min(m_geometry.laneRect(m_sourceLanes.last()).bottom(), m_plot.bottom());
    if (right <= left || bottom <= m_plot.top()) {
        return;
    }
    const QRectF shadow(left, std::max(top, m_plot.top()),
                        std::max(right - left, TimelineGeometry::leastWidth),
                        bottom - std::max(top, m_plot.top()));
    const QColor colour = fillColor(Meaning::OpenTime, m_scene.palette);
    m_painter.fillRect(shadow, faded(colour, 0.13F));
    m_painter.setPen(QPen(faded(colour, 0.7F), 1, Qt::DotLine));
    m_painter.drawLine(shadow.topLeft(), shadow.bottomLeft());
    m_painter.drawLine(shadow.topRight(), shadow.bottomRight());
}

// Lanes.

void TimelinePainter::paintLane(int lane)
{
    const QRectF rect = m_geometry.laneRect(lane);
    const QModelIndex index = laneIndex(lane);
    m_painter.fillRect(QRectF(rect.left(), std::floor(rect.bottom()) - 1, rect.width(), 1),
                       lineColor(m_scene.palette));
    if (m_scene.model->rowCount(index) == 0) {
        paintAlwaysOpen(index);
    } else {
        paintBars(index);
    }
}

void TimelinePainter::paintBand(const QRectF &band)
{
    m_painter.fillRect(band, tintColor(Meaning::OpenTime, m_scene.palette));
    const QColor line = fillColor(Meaning::OpenTime, m_scene.palette);
    m_painter.fillRect(QRectF(band.left(), std::round(band.top()), band.width(), 1), line);
    m_painter.fillRect(QRectF(band.left(), std::round(band.bottom()) - 1, band.width(), 1), line);
}

void TimelinePainter::paintAlwaysOpen(const QModelIndex &lane)
{
    const auto band = m_geometry.barRect(lane.row(), m_scene.known, shareOf(BarLook::Open));
    if (band && lane.data(IsAlwaysOpenRole).toBool()) {
        paintBand(*band);
    }
}

void TimelinePainter::paintNote(const QModelIndex &lane)
{
    const QString note = lane.data(LaneNoteRole).toString();
    if (note.isEmpty() || m_scene.model->rowCount(lane) > 0) {
        return;
    }
    const QRectF rect = m_geometry.laneRect(lane.row());
    double left = rect.left();
    const bool isAlwaysOpen = lane.data(IsAlwaysOpenRole).toBool();
    if (isAlwaysOpen) {
        const auto band = m_geometry.barRect(lane.row(), m_scene.known, shareOf(BarLook::Open));
        if (!band) {
            return;
        }
        left = band->left();
        m_painter.setPen(textColor(Meaning::OpenTime, m_scene.palette));
    } else {
        m_painter.setPen(m_scene.palette.color(QPalette::PlaceholderText));
    }
    m_painter.setFont(m_scene.small);
    const QFontMetricsF metrics(m_scene.small);
    const QSizeF size(metrics.horizontalAdvance(note) + relatedSpacing, metrics.height());
    const QRectF place(left + gridUnit, rect.center().y() - size.height() / 2, size.width(), size.height());
    m_painter.fillRect(place,
                       isAlwaysOpen ? tintColor(Meaning::OpenTime, m_scene.palette)
                                    : m_scene.palette.color(QPalette::Base));
    m_painter.drawText(place, Qt::AlignCenter, note);
}

BarStyle TimelinePainter::styleOf(const QModelIndex &bar, BarLook look) const
{
    // By its own length: on whole pixels, bars of one length may differ by one.
    const bool isPlain = m_geometry.widthOf(spanOf(bar).length()) < leastForPattern;
    return {look, bar.data(IsExpectedRole).toBool(), isMarked(bar), isPlain};
}

void TimelinePainter::paintBars(const QModelIndex &lane)
{
    // Only the bars of deployments are of several kinds, and they are few.
    const bool isDeployment = lane.data(LaneKindRole).toInt() == static_cast<int>(LaneKind::Deployment);
    const BarLook common = barLook(m_scene.model->index(0, 0, lane));
    const auto lookOf = [&](const QModelIndex &bar) { return isDeployment ? barLook(bar) : common; };
    const auto share = [&](const QModelIndex &bar) { return shareOf(lookOf(bar)); };
    visitBarsInSight(lane, m_geometry, share, [&](const QModelIndex &bar, const QRectF &rect) {
        paintBar(m_painter, rect, styleOf(bar, lookOf(bar)), m_scene.palette);
    });
    const QModelIndex current = m_scene.current;
    if (current.parent() == lane) {
        // Once more, as it may lie on the same pixels as others.
        if (const auto rect = pixelsOf(current, m_geometry, share(current))) {
            paintBar(m_painter, *rect, styleOf(current, lookOf(current)), m_scene.palette);
            paintFrame(*rect);
        }
    }
}

void TimelinePainter::paintFrame(const QRectF &bar)
{
    const double width = m_scene.hasFocus ? 2 : 1;
    const double gap = 1 + width / 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(
        QPen(m_scene.palette.color(QPalette::Text), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double left = std::max(bar.left() - gap, m_plot.left() + width / 2);
    const double right = std::min(bar.right() + gap, m_plot.right() - width / 2);
    m_painter.drawRect(QRectF(QPointF(left, bar.top() - gap), QPointF(right, bar.bottom() + gap)));
}

void TimelinePainter::paintNow()
{
    if (m_scene.now && m_geometry.visible().contains(*m_scene.now)) {
        paintVertical(m_geometry.xAt(*m_scene.now), m_scene.palette.color(QPalette::Text));
    }
}

} // namespace wk
