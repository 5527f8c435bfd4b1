// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wk::bench {

/// Makes a database of the size that is promised; says whether it could.
[[nodiscard]] bool makeBigSite(const QString &path);

/// What is measured on it; `loadSnapshot` first, for its memory.
void registerStorage(const QString &path);

} // namespace wk::bench
