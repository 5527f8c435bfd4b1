// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace wk {

/// How the picture of a timeline is divided, in device-independent pixels.
struct TimelineFrame
{
    QSizeF size;
    double names = 0; ///< width of the column of names, on the left
    double head = 0; ///< height of the axis, on top
    double lane = 1; ///< height of a lane

    friend bool operator==(const TimelineFrame &, const TimelineFrame &) = default;
};

/// Where on a picture a time and a lane are. A value: what moves or zooms gives another one. Distances count
/// from the top left of the picture, in device-independent pixels.
class TimelineGeometry
{
public:
    /// The shortest and the longest stretch of time to be seen at once.
    static constexpr std::chrono::seconds shortest = std::chrono::minutes{5};
    static constexpr std::chrono::seconds longest = std::chrono::days{5 * 365 + 2};
    /// Nothing outside it is ever seen.
    static constexpr Span world{
        std::chrono::sys_days{std::chrono::year{1900} / 1 / 1},
        std::chrono::sys_days{std::chrono::year{2200} / 1 / 1},
    };
    /// The least width of what is painted for a stretch of time, however short it is.
    static constexpr double leastWidth = 2;

    /// Shows `visible`, as `showing` does.
    TimelineGeometry(const TimelineFrame &frame, const Span &visible);

    [[nodiscard]] const TimelineFrame &frame() const { return m_frame; }
    /// The same time in another frame.
    [[nodiscard]] TimelineGeometry in(const TimelineFrame &frame) const;
    /// The part of the picture with lanes in it.
    [[nodiscard]] QRectF plot() const;

    // Time.

    /// What is seen, to whole seconds outwards.
    [[nodiscard]] Span visible() const;
    [[nodiscard]] double secondsPerPixel() const { return m_length / plot().width(); }
    [[nodiscard]] double widthOf(std::chrono::seconds length) const;
    /// Also outside of what is seen.
    [[nodiscard]] double xAt(Instant instant) const;
    /// To the second before.
    [[nodiscard]] Instant timeAt(double x) const;

    /// Shows a stretch of time; made longer or shorter around its middle, and moved, to keep the limits.
    [[nodiscard]] TimelineGeometry showing(const Span &visible) const;
    /// The time at `x` stays there; `factor` above 1 shows less time, larger.
    [[nodiscard]] TimelineGeometry zoomed(double factor, double x) const;
    /// Moves the picture to the right, and so back in time.
    [[nodiscard]] TimelineGeometry panned(double pixels) const;
    /// As much time as now, with an instant in the middle.
    [[nodiscard]] TimelineGeometry around(Instant middle) const;

    // Lanes.

    /// How far lanes are scrolled up.
    [[nodiscard]] double scrolled() const { return m_scrolled; }
    [[nodiscard]] TimelineGeometry scrolledTo(double y) const;
    /// Also of lanes that are out of sight.
    [[nodiscard]] double laneTop(int lane) const;
    /// The lane at a height, if one of so many is there.
    [[nodiscard]] std::optional<int> laneAt(double y, int lanes) const;
    /// A lane from the left of the plot to its right.
    [[nodiscard]] QRectF laneRect(int lane) const;
    /// A stretch of time in a lane, cut to the plot and at least `leastWidth` wide; its middle part if
    /// `share` of the lane's height is less than 1. Nothing if it is not seen.
    [[nodiscard]] std::optional<QRectF> barRect(int lane, const Span &span, double share) const;

    friend bool operator==(const TimelineGeometry &, const TimelineGeometry &) = default;

private:
    /// Seconds since 1970, with their fractions: so nothing creeps while somebody zooms and pans.
    void show(double begin, double length);

    TimelineFrame m_frame;
    double m_begin = 0;
    double m_length = 1;
    double m_scrolled = 0;
};

} // namespace wk
