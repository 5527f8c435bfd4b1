// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QModelIndex>
#include <QRectF>
#include <QString>

class QPainter;

namespace wk {

/// The ways a bar can look. Each differs from the others also without colour: in height, outline or pattern.
enum class BarLook {
    Open, ///< an effective window
    OpenBefore, ///< before a change
    Contributing,
    ContributingBefore,
    OtherWork,
    Disabled,
    Expired,
    Countdown,
    Run,
    Restart,
    DeploymentBefore,
};
inline constexpr int barLookCount = static_cast<int>(BarLook::DeploymentBefore) + 1;

/// How a bar of a timeline's model looks.
[[nodiscard]] BarLook barLook(const QModelIndex &bar);
/// All that decides how a bar is painted.
struct BarStyle
{
    BarLook look{};
    bool isExpected = false; ///< hatched
    bool isMarked = false; ///< a part of what somebody looks at
    bool isPlain = false; ///< too narrow for a pattern
};

/// The least width that patterns are told apart in.
inline constexpr double leastForPattern = 8;

/// How much of its lane's height it takes.
[[nodiscard]] double shareOf(BarLook look);
/// What it means, for a legend.
[[nodiscard]] QString lookWords(BarLook look);

/// Nothing is clipped, so that it is the same on paper and in SVG.
void paintBar(QPainter &painter, const QRectF &rect, const BarStyle &style, const QPalette &palette);

/// Fills with slanting lines so many pixels apart.
void paintHatching(QPainter &painter, const QRectF &rect, double distance, const QColor &colour);

} // namespace wk
