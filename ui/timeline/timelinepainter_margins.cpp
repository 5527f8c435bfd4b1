// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the lanes: the axis on top of them, their names on the left.
#include "common/icons.h"
#include "items/roles.h"
#include "planning/clienttimeline.h"
#include "timeline/axislabels.h"
#include "timeline/timelinepainter.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wk {

namespace {

struct TimelineMargins
{
    Q_DECLARE_TR_FUNCTIONS(TimelineMargins)
};

constexpr double labelGap = 4;
constexpr double stateIconSize = 12;

/// Icons come as pixels: enough of them where pixels are not those of a screen.
void paintIcon(QPainter &painter, const QRect &rect)
{
    const bool isScreen = painter.paintEngine()->type() == QPaintEngine::Raster;
    const int detail = isScreen ? 1 : 4;
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(1.0 / detail, 1.0 / detail);
    icon(Meaning::Warning).paint(&painter, QRect(QPoint(), rect.size() * detail));
    painter.restore();
}

} // namespace

double TimelinePainter::lineHeight() const
{
    return m_geometry.frame().head / 3;
}

void TimelinePainter::paintElided(const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(m_painter.font());
    m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

// The axis.

void TimelinePainter::paintAxis()
{
    const TimelineFrame &frame = m_geometry.frame();
    m_painter.fillRect(QRectF(0, 0, frame.size.width(), frame.head), m_scene.palette.color(QPalette::Window));
    if (m_levels.upper) {
        paintLevel(*m_levels.upper, m_upper, 0);
    }
    paintLevel(m_levels.lower, m_lower, lineHeight());
    paintChanges(paintNowLabel());
    m_painter.fillRect(QRectF(0, frame.head - 1, frame.size.width(), 1),
                       m_scene.palette.color(QPalette::Mid));
}

void TimelinePainter::paintLevel(const AxisLevel &level, const Marks &marks, double top)
{
    m_painter.setFont(m_scene.small);
    const QFontMetricsF metrics(m_scene.small);
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
        const double begin = m_geometry.xAt(marks[i]);
        const double end = std::min(m_geometry.xAt(marks[i + 1]), m_plot.right());
        if (begin >= m_plot.left()) {
            m_painter.setPen(QPen(m_scene.palette.color(QPalette::Mid), 1));
            const double x = std::floor(begin) + 0.5;
            m_painter.drawLine(QPointF(x, top + labelGap), QPointF(x, top + lineHeight()));
        } else if (level.label == AxisLabel::Time) {
            continue; // it would stand where it is later
        }
        const QString text = axisLabelText(level.label, m_scene.zone.toCivil(marks[i]));
        const double left = std::max(begin, m_plot.left()) + labelGap;
        // What begins out of sight keeps its name as long as there is room for it.
        if (left + metrics.horizontalAdvance(text) <= end) {
            m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
            m_painter.drawText(QRectF(left, top, end - left, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                               text);
        }
    }
}

QRectF TimelinePainter::paintNowLabel()
{
    if (!m_scene.now || !m_geometry.visible().contains(*m_scene.now)) {
        return {};
    }
    //: Label of the line at the present moment
    const QString text = TimelineMargins::tr("Now");
    const double width = QFontMetricsF(m_scene.small).horizontalAdvance(text) + relatedSpacing;
    const double x =
        std::clamp(m_geometry.xAt(*m_scene.now) - width / 2, m_plot.left(), m_plot.right() - width);
    const QRectF rect(std::round(x), 2 * lineHeight(), std::ceil(width), lineHeight() - 1);
    m_painter.fillRect(rect, m_scene.palette.color(QPalette::Text));
    m_painter.setPen(m_scene.palette.color(QPalette::Base));
    m_painter.drawText(rect, Qt::AlignCenter, text);
    return rect;
}

void TimelinePainter::paintChanges(const QRectF &taken)
{
    const QFontMetricsF metrics(m_scene.small);
    m_painter.setPen(textColor(Meaning::Information, m_scene.palette));
    QRectF last = taken;
    for (const ClockChange &change : m_changes) {
        const QString text = clockChangeText(change);
        const double width = metrics.horizontalAdvance(text);
        const double x = m_geometry.xAt(change.at);
        QRectF rect(x + labelGap, 2 * lineHeight(), width + labelGap, lineHeight());
        if (rect.right() > m_plot.right() || rect.intersects(taken)) {
            rect.moveRight(x - labelGap);
        }
        if (rect.left() >= m_plot.left() && !rect.intersects(taken) && !rect.intersects(last)) {
            m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
            last = rect;
        }
        m_painter.drawLine(QPointF(std::floor(x) + 0.5, 2 * lineHeight()),
                           QPointF(std::floor(x) + 0.5, 3 * lineHeight()));
    }
}

// The names.

void TimelinePainter::paintNames()
{
    const TimelineFrame &frame = m_geometry.frame();
    m_painter.save();
    m_painter.setClipRect(QRectF(0, frame.head, frame.names, frame.size.height() - frame.head));
    m_painter.fillRect(QRectF(0, frame.head, frame.names, frame.size.height() - frame.head),
                       m_scene.palette.color(QPalette::Base));
    for (int lane = m_firstLane; lane <= m_lastLane; ++lane) {
        paintName(lane);
    }
    m_painter.restore();
    m_painter.setFont(m_scene.small);
    m_painter.setPen(m_scene.palette.color(QPalette::PlaceholderText));
    paintElided({relatedSpacing, 2 * lineHeight(), frame.names - 2 * relatedSpacing, lineHeight()},
                m_scene.zone.name());
    m_painter.fillRect(QRectF(frame.names - 1, 0, 1, frame.size.height()),
                       m_scene.palette.color(QPalette::Mid));
}

void TimelinePainter::paintName(int lane)
{
    const QModelIndex index = laneIndex(lane);
    const QRectF rect(0, m_geometry.laneTop(lane), m_geometry.frame().names - 1, m_geometry.frame().lane);
    const QModelIndex current = m_scene.current;
    if (current == index || current.parent() == index) {
        m_painter.fillRect(rect, m_scene.palette.color(QPalette::Highlight));
    }
    m_painter.fillRect(QRectF(0, std::floor(rect.bottom()) - 1, rect.width(), 1), lineColor(m_scene.palette));
    QFont font = m_scene.font;
    const bool isEffective = index.data(LaneKindRole).toInt() == static_cast<int>(LaneKind::Effective);
    font.setWeight(isEffective && !index.data(IsBeforeRole).toBool() ? QFont::DemiBold : QFont::Normal);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.palette.color(QPalette::Text));
    const double nameHeight = QFontMetricsF(m_scene.font).height();
    const double left = rect.left() + relatedSpacing;
    const double width = rect.width() - 2 * relatedSpacing;
    paintElided({left, rect.top() + gridUnit, width, nameHeight}, index.data().toString());
    paintState(index,
               {left, rect.top() + gridUnit + nameHeight, width, QFontMetricsF(m_scene.small).height()});
    if (current == index) {
        const double line = m_scene.hasFocus ? 2 : 1;
        m_painter.setPen(
            QPen(m_scene.palette.color(QPalette::Text), line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawRect(rect.adjusted(line / 2, line / 2, -line, -line));
    }
}

void TimelinePainter::paintState(const QModelIndex &lane, QRectF rect)
{
    m_painter.setFont(m_scene.small);
    if (lane.data(SeverityRole).toInt() == static_cast<int>(Severity::Warning)) {
        const QRect place(static_cast<int>(rect.left()),
                          static_cast<int>(std::round(rect.center().y() - stateIconSize / 2)),
                          static_cast<int>(stateIconSize), static_cast<int>(stateIconSize));
        paintIcon(m_painter, place);
        rect.setLeft(rect.left() + stateIconSize + gridUnit);
        m_painter.setPen(textColor(Meaning::Warning, m_scene.palette));
    } else {
        const bool isCurrent = m_scene.current == lane || m_scene.current.parent() == lane;
        m_painter.setPen(
            m_scene.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::PlaceholderText));
    }
    paintElided(rect, lane.data(LaneStateRole).toString());
}

} // namespace wk
