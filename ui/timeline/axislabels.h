// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelineaxis.h"

#include <QString>

class QFontMetricsF;

namespace wk {

/// What an axis says at a time of the clock, in the language chosen.
[[nodiscard]] QString axisLabelText(AxisLabel label, CivilTime time);

/// The room that labels need in a font, whatever the date.
[[nodiscard]] LabelWidths labelWidths(const QFontMetricsF &metrics);

/// `clocks +1 h`.
[[nodiscard]] QString clockChangeText(const ClockChange &change);
/// The same as a sentence, on the clock of a zone before the change.
[[nodiscard]] QString clockChangeSentence(const ClockChange &change, const ZoneClock &zone);

} // namespace wk
