// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, mouse and gestures of a timeline.
#include "items/roles.h"
#include "timeline/axislabels.h"
#include "timeline/barsinsight.h"
#include "timeline/timelineview.h"
#include "wording/oneline.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <cstdlib>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// What one notch of a wheel does.
constexpr double notch = 120;
constexpr double zoomOfNotch = 1.25;
constexpr double panOfNotch = 80;
/// How near to a line its tip is shown.
constexpr double lineReach = 5;

} // namespace

// Keys.

QModelIndex TimelineView::barBeside(int step) const
{
    const QModelIndex current = currentIndex();
    if (current.parent().isValid()) {
        return current.sibling(current.row() + step, 0);
    }
    const QModelIndex lane = current.isValid() || laneCount() == 0 ? current : model()->index(0, 0);
    const QModelIndex nearest = barNearest(lane, middle());
    if (!nearest.isValid()) {
        return {};
    }
    const bool isBehind = step > 0 ? spanOf(nearest).end <= middle() : spanOf(nearest).begin > middle();
    return isBehind ? nearest.sibling(nearest.row() + step, 0) : nearest;
}

QModelIndex TimelineView::laneBeside(int step) const
{
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? laneOf(current).row() + step : 0;
    if (row < 0 || row >= laneCount()) {
        return {};
    }
    // The bar that is nearest to where one was, if it is in sight; else the lane itself.
    const QModelIndex lane = model()->index(row, 0);
    const Span visible = m_geometry.visible();
    Instant from = middle();
    if (current.parent().isValid() && spanOf(current).sharesTimeWith(visible)) {
        const Span seen = spanOf(current).cut(visible);
        from = seen.begin + seen.length() / 2;
    }
    const QModelIndex nearest = barNearest(lane, from);
    return nearest.isValid() && spanOf(nearest).sharesTimeWith(visible) ? nearest : lane;
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    QModelIndex next;
    switch (action) {
    case MoveLeft:
    case MovePrevious: next = barBeside(-1); break;
    case MoveRight:
    case MoveNext: next = barBeside(1); break;
    case MoveUp: next = laneBeside(-1); break;
    case MoveDown: next = laneBeside(1); break;
    default: break;
    }
    return next.isValid() ? next : currentIndex();
}

bool TimelineView::moveInTime(int key)
{
    const double width = m_geometry.plot().width();
    switch (key) {
    case Qt::Key_Home: showNow(); return true;
    case Qt::Key_PageUp: show(m_geometry.panned(width)); return true;
    case Qt::Key_PageDown: show(m_geometry.panned(-width)); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    default: return false;
    }
}

bool TimelineView::moveByKey(int key)
{
    CursorAction action{};
    switch (key) {
    case Qt::Key_Left: action = MoveLeft; break;
    case Qt::Key_Right: action = MoveRight; break;
    case Qt::Key_Up: action = MoveUp; break;
    case Qt::Key_Down: action = MoveDown; break;
    default: return false;
    }
    const QModelIndex next = moveCursor(action, Qt::NoModifier);
    if (next != currentIndex()) {
        goTo(next);
    } else if (action == MoveLeft || action == MoveRight) {
        // No more is known there: look further, so that it becomes known.
        const double half = m_geometry.plot().width() / 2;
        show(m_geometry.panned(action == MoveLeft ? half : -half));
    }
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_0) {
        fit();
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        // The base would let a dialog have the key afterwards, and press its default button.
        Q_EMIT activated(currentIndex());
        return;
    }
    // Shift may be what it takes to type a plus.
    if ((modifiers & ~Qt::ShiftModifier) == Qt::NoModifier
        && (moveInTime(event->key()) || moveByKey(event->key()))) {
        return;
    }
    if (modifiers == Qt::ControlModifier && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        moveInTime(event->key());
        return;
    }
    event->ignore();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
    announce(currentIndex());
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

// Mouse.

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_grip = Grip{event->position(), m_geometry, verticalOffset(), false};
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_grip) {
        setHovered(indexAt(event->position().toPoint()));
        return;
    }
    const QPointF way = event->position() - m_grip->at;
    if (!m_grip->isDragging && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_grip->isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_grip->isDragging) {
        verticalScrollBar()->setValue(m_grip->scrolled - static_cast<int>(way.y()));
        show(m_grip->geometry.panned(way.x()).scrolledTo(verticalOffset()));
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_grip || event->button() != Qt::LeftButton) {
        return;
    }
    const bool isClick = !m_grip->isDragging;
    m_grip.reset();
    viewport()->unsetCursor();
    if (!isClick) {
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    setCurrentIndex(index);
    if (index.isValid()) {
        Q_EMIT clicked(index);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT doubleClicked(index);
        Q_EMIT activated(index);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = QPointF(event->angleDelta()) / notch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        show(m_geometry.zoomed(std::pow(zoomOfNotch, turned.y()), event->position().x()));
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        show(m_geometry.panned((turned.y() + turned.x()) * panOfNotch));
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        show(m_geometry.panned(turned.x() * panOfNotch));
    } else {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::setHovered(const QModelIndex &index)
{
    const QModelIndex bar = index.parent().isValid() ? index : QModelIndex();
    if (bar != m_hovered) {
        m_hovered = bar;
        viewport()->update();
    }
}

// Tips and gestures.

QString TimelineView::changeAt(const QPoint &point) const
{
    for (const ClockChange &change : clockChanges(m_geometry.visible(), m_zone)) {
        if (std::abs(m_geometry.xAt(change.at) - point.x()) <= lineReach) {
            return clockChangeSentence(change, m_zone);
        }
    }
    return {};
}

bool TimelineView::showTip(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    const QString tip = index.isValid() ? index.data(Qt::ToolTipRole).toString() : changeAt(event.pos());
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event.globalPos(), plainToolTip(tip), viewport(),
                           index.isValid() ? visualRect(index) : QRect());
    }
    return true;
}

bool TimelineView::takeGesture(const QGestureEvent &event)
{
    const auto *pinch = static_cast<const QPinchGesture *>(event.gesture(Qt::PinchGesture));
    if (!pinch) {
        return false;
    }
    const double x = viewport()->mapFromGlobal(pinch->centerPoint()).x();
    show(m_geometry.zoomed(pinch->scaleFactor(), x)
             .panned(pinch->centerPoint().x() - pinch->lastCenterPoint().x()));
    return true;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: return showTip(*static_cast<QHelpEvent *>(event));
    case QEvent::Leave: setHovered({}); break;
    case QEvent::Gesture:
        if (takeGesture(*static_cast<QGestureEvent *>(event))) {
            return true;
        }
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            show(m_geometry.zoomed(1 + gesture->value(), gesture->position().x()));
            return true;
        }
        break;
    }
    default: break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
    } else if (event->type() == QEvent::LanguageChange) {
        layOut(); // labels have another width
    }
}

} // namespace wk
