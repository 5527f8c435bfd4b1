// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace wk {

using std::chrono::seconds;

namespace {

double secondsOf(Instant instant)
{
    return static_cast<double>(instant.time_since_epoch().count());
}

double secondsOf(seconds length)
{
    return static_cast<double>(length.count());
}

Instant instantOf(double sinceEpoch)
{
    return Instant{seconds{static_cast<seconds::rep>(sinceEpoch)}};
}

} // namespace

TimelineGeometry::TimelineGeometry(const TimelineFrame &frame, const Span &visible) : m_frame(frame)
{
    const double begin = secondsOf(visible.begin);
    show(begin, secondsOf(visible.end) - begin);
}

void TimelineGeometry::show(double begin, double length)
{
    m_length = std::clamp(length, secondsOf(shortest), secondsOf(longest));
    begin += (length - m_length) / 2;
    m_begin = std::clamp(begin, secondsOf(world.begin), secondsOf(world.end) - m_length);
}

TimelineGeometry TimelineGeometry::in(const TimelineFrame &frame) const
{
    TimelineGeometry other = *this;
    other.m_frame = frame;
    return other;
}

QRectF TimelineGeometry::plot() const
{
    // Never empty, so that nobody divides by its width.
    return {m_frame.names, m_frame.head, std::max(1.0, m_frame.size.width() - m_frame.names),
            std::max(1.0, m_frame.size.height() - m_frame.head)};
}

Span TimelineGeometry::visible() const
{
    return {instantOf(std::floor(m_begin)), instantOf(std::ceil(m_begin + m_length))};
}

double TimelineGeometry::widthOf(seconds length) const
{
    return secondsOf(length) / secondsPerPixel();
}

double TimelineGeometry::xAt(Instant instant) const
{
    return plot().left() + (secondsOf(instant) - m_begin) / secondsPerPixel();
}

Instant TimelineGeometry::timeAt(double x) const
{
    return instantOf(std::floor(m_begin + (x - plot().left()) * secondsPerPixel()));
}

TimelineGeometry TimelineGeometry::showing(const Span &visible) const
{
    TimelineGeometry other = *this;
    const double begin = secondsOf(visible.begin);
    other.show(begin, secondsOf(visible.end) - begin);
    return other;
}

TimelineGeometry TimelineGeometry::zoomed(double factor, double x) const
{
    TimelineGeometry other = *this;
    const double share = (x - plot().left()) / plot().width();
    const double length = std::clamp(m_length / factor, secondsOf(shortest), secondsOf(longest));
    other.show(m_begin + share * (m_length - length), length);
    return other;
}

TimelineGeometry TimelineGeometry::panned(double pixels) const
{
    TimelineGeometry other = *this;
    other.show(m_begin - pixels * secondsPerPixel(), m_length);
    return other;
}

TimelineGeometry TimelineGeometry::around(Instant middle) const
{
    TimelineGeometry other = *this;
    other.show(secondsOf(middle) - m_length / 2, m_length);
    return other;
}

TimelineGeometry TimelineGeometry::scrolledTo(double y) const
{
    TimelineGeometry other = *this;
    other.m_scrolled = y;
    return other;
}

double TimelineGeometry::laneTop(int lane) const
{
    return m_frame.head + lane * m_frame.lane - m_scrolled;
}

std::optional<int> TimelineGeometry::laneAt(double y, int lanes) const
{
    if (y < m_frame.head) {
        return std::nullopt;
    }
    const auto lane = static_cast<int>((y - m_frame.head + m_scrolled) / m_frame.lane);
    return lane < lanes ? std::optional(lane) : std::nullopt;
}

QRectF TimelineGeometry::laneRect(int lane) const
{
    const QRectF all = plot();
    return {all.left(), laneTop(lane), all.width(), m_frame.lane};
}

std::optional<QRectF> TimelineGeometry::barRect(int lane, const Span &span, double share) const
{
    const QRectF all = plot();
    const double begin = xAt(span.begin);
    const double end = std::max(xAt(span.end), begin + leastWidth);
    if (span.isEmpty() || begin >= all.right() || end <= all.left()) {
        return std::nullopt;
    }
    const double left = std::max(begin, all.left());
    const double right = std::min(end, all.right());
    const double height = m_frame.lane * share;
    return QRectF(left, laneTop(lane) + (m_frame.lane - height) / 2, right - left, height);
}

} // namespace wk
