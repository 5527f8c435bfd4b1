// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/spoolfolder.h"

#include "storage/sqlitespool.h"

namespace wk {

Result<OpenedSpool> openSpool(const QString &folder)
{
    auto opened = SqliteSpool::open(folder);
    if (!opened) {
        return opened.problem();
    }
    SqliteSpool::Opened ready = std::move(opened).value();
    const auto contents = ready.spool->contents();
    if (!contents) {
        return contents.problem();
    }
    return OpenedSpool{std::move(ready.spool), ready.mending, *contents};
}

} // namespace wk
