// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace wk {

/// Lets Tab go through what is visible in a window as one reads it: in the order of its layouts, row by row,
/// and through one part after the other. What has more than it shows is a stop of its own, to be scrolled by
/// keys, and only then. What is added, removed or hidden later is not followed: the caller asks again.
void orderTabsAsRead(QWidget &window);

/// Gives the keyboard to the next list, table, timeline or chart in that order, past everything between;
/// after the last comes the first. Backward the other way round.
void goToNextPart(QWidget &window, bool isForward);

} // namespace wk
