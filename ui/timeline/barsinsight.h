// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "timeline/timelinegeometry.h"

#include <QModelIndex>

#include <functional>
#include <optional>

namespace wk {

// Finding bars of a lane of a timeline's model, in no more steps than it takes.

[[nodiscard]] Span spanOf(const QModelIndex &bar);
/// The row of the first bar that, or one before it, lasts beyond an instant; the number of bars if none does.
[[nodiscard]] int firstBarReaching(const QModelIndex &lane, Instant instant);
/// The bar whose time is nearest to an instant; none in a lane without bars.
[[nodiscard]] QModelIndex barNearest(const QModelIndex &lane, Instant instant);
/// The bar that covers a stretch of time; invalid if there is none.
[[nodiscard]] QModelIndex barAround(const QModelIndex &lane, const Span &span);

/// Visits the bars of a lane that are seen, in order, with where they are on whole pixels; of several on the
/// same pixels only the first. `share` is that of the lane's height.
void visitBarsInSight(const QModelIndex &lane, const TimelineGeometry &geometry,
                      const std::function<double(const QModelIndex &)> &share,
                      const std::function<void(const QModelIndex &, const QRectF &)> &visit);

/// Where a bar is, on whole pixels; nothing if it is not seen.
[[nodiscard]] std::optional<QRectF> pixelsOf(const QModelIndex &bar, const TimelineGeometry &geometry,
                                             double share);

} // namespace wk
