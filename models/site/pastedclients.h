// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "site/sitesnapshot.h"

#include <QList>
#include <QStringView>

namespace wk {

/// The clients that a list of names means.
struct PastedClients
{
    QList<ClientRow> clients; ///< in the order of the list, each once
    QList<Problem> problems; ///< `UnknownClient` or `AmbiguousClient` for each name that is none, each once
};

/// Reads names or resource ids from a list as people have them: one a line, or set apart by tabs, commas or
/// semicolons. Blanks and quotation marks around a name do not count.
[[nodiscard]] PastedClients pastedClients(QStringView text, const SiteSnapshot &site);

} // namespace wk
