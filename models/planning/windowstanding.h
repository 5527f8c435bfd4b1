// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QList>

namespace wk {

/// What a maintenance window means for a client and a kind of work (contracts.md 3.6).
enum class WindowStanding {
    Counts,
    OtherWork, ///< enabled, but for another kind of work only
    SetAside, ///< for all deployments, and the client has windows for this very kind
    Disabled,
    NotInherited, ///< on a collection above; nothing is passed on to members of those below
};

struct StandingWindow
{
    WindowRow window{};
    WindowStanding standing = WindowStanding::Counts;

    friend bool operator==(const StandingWindow &, const StandingWindow &) = default;
};

/// The collections above those a client is a direct member of, at any distance, that have enabled windows and
/// that it is no direct member of itself. Ascending.
[[nodiscard]] QList<CollectionRow> windowsNotInherited(const SiteSnapshot &site, ClientRow client);

/// The windows one may look for at a client: all of its collections, and the enabled ones of
/// `windowsNotInherited`. By standing, then ascending.
[[nodiscard]] QList<StandingWindow> windowsAround(const SiteSnapshot &site, ClientRow client, WorkKind kind);

} // namespace wk
