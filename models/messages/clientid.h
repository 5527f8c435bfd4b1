// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace wk {

/// The id that a client is known by: `GUID:` and upper-case digits, whether the text has them in braces, in
/// lower case or without `GUID:`, blanks around it aside. Empty for a text that is no such thing: then the
/// client is known by its name.
[[nodiscard]] QString clientIdFrom(QStringView text);

} // namespace wk
