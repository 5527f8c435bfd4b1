// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "timeline/barlook.h"
#include "timeline/timelineaxis.h"
#include "timeline/timelinegeometry.h"

#include <QFont>
#include <QModelIndex>
#include <QPalette>

#include <optional>

class QAbstractItemModel;
class QPainter;

namespace wk {

/// What is to be seen on a timeline, whether on a screen or on paper.
struct TimelineScene
{
    const QAbstractItemModel *model = nullptr; ///< none: nothing but the axis
    Span known; ///< outside of it nobody knows what there is
    ZoneClock zone = ZoneClock::utc(); ///< whose clock the axis shows
    std::optional<Instant> now;
    QPalette palette;
    QFont font;
    QFont small;
    LabelWidths labels{}; ///< in the small font
    QModelIndex current = {}; ///< a bar or a lane
    QModelIndex hovered = {}; ///< a bar
    bool hasFocus = false;
};

/// The frame for a picture of a size, in the fonts of a scene.
[[nodiscard]] TimelineFrame frameFor(const QSizeF &size, const TimelineScene &scene);

/// Paints a timeline, from top to bottom of its frame: names of lanes, axis, bars. What is not seen costs
/// nothing.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineGeometry &geometry, const TimelineScene &scene);

    void paint();

private:
    using Marks = std::vector<Instant>;

    void paintGround();
    void paintLines();
    void paintShadow();
    void paintLane(int lane);
    void paintAlwaysOpen(const QModelIndex &lane);
    void paintNote(const QModelIndex &lane);
    void paintBand(const QRectF &band);
    void paintBars(const QModelIndex &lane);
    [[nodiscard]] BarStyle styleOf(const QModelIndex &bar, BarLook look) const;
    void paintFrame(const QRectF &bar);
    void paintNow();
    void paintAxis();
    void paintLevel(const AxisLevel &level, const Marks &marks, double top);
    void paintChanges(const QRectF &taken);
    [[nodiscard]] QRectF paintNowLabel();
    void paintNames();
    void paintName(int lane);
    void paintState(const QModelIndex &lane, QRectF rect);
    void paintElided(const QRectF &rect, const QString &text);
    void paintVertical(double x, const QColor &colour, Qt::PenStyle style = Qt::SolidLine);

    [[nodiscard]] QModelIndex laneIndex(int lane) const;
    /// The effective window that is looked at, itself or by one of the windows it is made of.
    [[nodiscard]] QModelIndex effectiveBar() const;
    [[nodiscard]] bool isMarked(const QModelIndex &bar) const;
    [[nodiscard]] double lineHeight() const;

    QPainter &m_painter;
    const TimelineGeometry &m_geometry;
    const TimelineScene &m_scene;
    QRectF m_plot;
    AxisLevels m_levels;
    Marks m_lower;
    Marks m_upper;
    std::vector<ClockChange> m_changes;
    int m_firstLane = 0;
    int m_lastLane = -1; ///< of those in sight
    QModelIndex m_effective;
    Span m_effectiveSpan;
    QList<int> m_sourceLanes;
};

} // namespace wk
