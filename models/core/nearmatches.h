// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wk {

/// At most three of the `known` names that somebody who typed `name` may have meant, best first; letter
/// case does not matter. Empty if none comes near.
[[nodiscard]] QStringList nearMatches(const QString &name, const QStringList &known);

} // namespace wk
