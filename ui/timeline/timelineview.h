// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "timeline/timelinegeometry.h"
#include "timeline/timelinepainter.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <optional>

class QGestureEvent;
class QHelpEvent;

namespace wk {

/// The lanes and bars of a `TimelineModel` over time.
///
/// Ctrl and the wheel, a pinch, + and - zoom; dragging, Shift and the wheel, Page Up and Page Down move in
/// time; Left and Right go from bar to bar, Up and Down from lane to lane; Home goes to now, Ctrl+0 shows all
/// that was asked for. The current index is a bar, or a lane.
class TimelineView final : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// The zone whose clock the axis shows; UTC at first.
    void setZone(const ZoneClock &zone);
    /// What time it is; without one there is no line.
    void setNow(std::optional<Instant> now);
    /// For which time the model knows what there is.
    void setKnown(const Span &known);

    /// Shows a stretch of time, within the limits of `TimelineGeometry`, and remembers it for `fit`.
    void showRange(const Span &range);
    /// What is seen.
    [[nodiscard]] Span visibleRange() const { return m_geometry.visible(); }
    [[nodiscard]] const TimelineGeometry &geometry() const { return m_geometry; }
    /// What is painted.
    [[nodiscard]] TimelineScene scene() const;

    void zoomIn();
    void zoomOut();
    /// Back to what `showRange` was asked for.
    void fit();
    /// Puts the present moment in the middle, if it is known.
    void showNow();
    /// Makes a bar or lane current and moves to it.
    void goTo(const QModelIndex &index);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody moved or zoomed, or the view has another size.
    void visibleRangeChanged(const wk::Span &visible);
    /// Another bar or lane is current, or none.
    void currentIndexChanged(const QModelIndex &index);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex & /*index*/) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void show(const TimelineGeometry &geometry);
    void layOut();
    void zoomBy(double factor);
    [[nodiscard]] int laneCount() const;
    [[nodiscard]] QModelIndex laneOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex barBeside(int step) const;
    [[nodiscard]] QModelIndex laneBeside(int step) const;
    [[nodiscard]] Instant middle() const;
    bool moveInTime(int key);
    bool moveByKey(int key);
    void setHovered(const QModelIndex &index);
    void announce(const QModelIndex &index);
    bool showTip(const QHelpEvent &event);
    [[nodiscard]] QString changeAt(const QPoint &point) const;
    bool takeGesture(const QGestureEvent &event);

    TimelineGeometry m_geometry;
    ZoneClock m_zone = ZoneClock::utc();
    LabelWidths m_labels{};
    std::optional<Instant> m_now;
    Span m_known;
    std::optional<Span> m_asked; ///< by showRange
    QPersistentModelIndex m_hovered;
    /// Where the mouse was pressed, and the picture then.
    struct Grip
    {
        QPointF at;
        TimelineGeometry geometry;
        int scrolled = 0;
        bool isDragging = false;
    };
    std::optional<Grip> m_grip;
};

} // namespace wk
