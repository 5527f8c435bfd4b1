// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wk {

/// Has assistive technology told what Qt 6.4 keeps to itself on Linux, where a bridge hands on names,
/// descriptions, texts and actions, but no values:
/// - A label is called by what it shows. What else it was named is its description, unless that name ends
///   with what it shows. Links are actions, called by their words; a label that is one link is a link and can
///   be pressed.
/// - A combo box is called by its name or its label; what is chosen is its text.
/// - What is in a window, a dialog or an area comes in the order in which one reads it; an area with a name
///   is a group. Buttons that are not in sight and say nothing yet are left out.
/// - Names are without mnemonics, in Chinese too; toggling a button is clicking it.
/// - Tables are told of as installSpokenTables() says.
/// - Descriptions taken from tooltips are plain text.
/// To be called before the first widget is asked for; does nothing the second time.
void installSpokenWidgets();

} // namespace wk
