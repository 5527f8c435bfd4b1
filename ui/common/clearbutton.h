// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace wk {

/// Gives a field Qt's button that empties it, with an icon of the family and a name. Qt has no other way to
/// give it either.
void addClearButton(QLineEdit &field, const QString &name);
/// The same under an ordinary name.
void addClearButton(QLineEdit &field);

} // namespace wk
