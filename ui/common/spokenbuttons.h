// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wk {

/// Has assistive technology told of buttons that their names are without mnemonics, in Chinese too, and have
/// those clicked that it toggles: Qt 6.4 changes their state and tells nobody who waits for a click. Does
/// nothing the second time.
void installSpokenButtons();

} // namespace wk
