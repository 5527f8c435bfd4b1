// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace wk {

/// The databases opened last, the newest first, as the settings remember them. Those that are gone by now are
/// left out, not forgotten: a share may be back tomorrow.
[[nodiscard]] QStringList recentSites();
/// The same with those that are gone.
[[nodiscard]] QStringList rememberedSites();
void rememberSite(const QString &database);
void forgetSite(const QString &database);
void forgetSites();

} // namespace wk
