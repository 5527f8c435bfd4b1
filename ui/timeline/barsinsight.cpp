// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/barsinsight.h"

#include "items/roles.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <cmath>

namespace wk {

using std::chrono::seconds;

namespace {

QModelIndex barAt(const QModelIndex &lane, int row)
{
    return lane.model()->index(row, 0, lane);
}

int barCount(const QModelIndex &lane)
{
    return lane.isValid() ? lane.model()->rowCount(lane) : 0;
}

seconds distance(const Span &span, Instant instant)
{
    if (span.contains(instant)) {
        return seconds{0};
    }
    return instant < span.begin ? span.begin - instant : instant - span.end + seconds{1};
}

QRectF onPixels(const QRectF &rect)
{
    const double left = std::round(rect.left());
    const double right = std::max(std::round(rect.right()), left + TimelineGeometry::leastWidth);
    const double top = std::round(rect.top());
    return {left, top, right - left, std::round(rect.bottom()) - top};
}

} // namespace

Span spanOf(const QModelIndex &bar)
{
    return bar.data(SpanRole).value<Span>();
}

int firstBarReaching(const QModelIndex &lane, Instant instant)
{
    int low = 0;
    int high = barCount(lane);
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (barAt(lane, middle).data(LatestEndRole).value<Instant>() > instant) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

QModelIndex barNearest(const QModelIndex &lane, Instant instant)
{
    const int count = barCount(lane);
    QModelIndex nearest;
    // Nothing before the one that reaches there first is nearer than its neighbour.
    for (int row = std::max(0, firstBarReaching(lane, instant) - 1); row < count; ++row) {
        const QModelIndex bar = barAt(lane, row);
        if (!nearest.isValid() || distance(spanOf(bar), instant) < distance(spanOf(nearest), instant)) {
            nearest = bar;
        }
        if (spanOf(bar).begin > instant) {
            break;
        }
    }
    return nearest;
}

QModelIndex barAround(const QModelIndex &lane, const Span &span)
{
    const int count = barCount(lane);
    for (int row = firstBarReaching(lane, span.begin); row < count; ++row) {
        const QModelIndex bar = barAt(lane, row);
        const Span found = spanOf(bar);
        if (found.begin > span.begin) {
            break;
        }
        if (found.end >= span.end) {
            return bar;
        }
    }
    return {};
}

void visitBarsInSight(const QModelIndex &lane, const TimelineGeometry &geometry,
                      const std::function<double(const QModelIndex &)> &share,
                      const std::function<void(const QModelIndex &, const QRectF &)> &visit)
{
    const int count = barCount(lane);
    const Span visible = geometry.visible();
    double painted = geometry.plot().left(); // up to here
    int row = firstBarReaching(lane, visible.begin);
    while (row < count) {
        const QModelIndex bar = barAt(lane, row);
        if (spanOf(bar).begin >= visible.end) {
            return;
        }
        const auto rect = pixelsOf(bar, geometry, share(bar));
        if (!rect || rect->right() <= painted) {
            // All that ends on pixels painted already is jumped over at once.
            row = std::max(row + 1, firstBarReaching(lane, geometry.timeAt(painted)));
            continue;
        }
        visit(bar, *rect);
        painted = std::max(painted, rect->right());
        ++row;
    }
}

std::optional<QRectF> pixelsOf(const QModelIndex &bar, const TimelineGeometry &geometry, double share)
{
    const auto rect = geometry.barRect(bar.parent().row(), spanOf(bar), share);
    return rect ? std::optional(onPixels(*rect)) : std::nullopt;
}

} // namespace wk
