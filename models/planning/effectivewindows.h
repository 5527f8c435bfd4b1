// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "site/sitesnapshot.h"

#include <QList>

#include <memory>
#include <vector>

namespace wk {

/// A stretch of time in which a client may be changed, and the maintenance windows that grant it.
///
/// Windows that overlap or touch are one effective window, from the earliest start to the latest end
/// (contracts.md 3.5). The client judges on merged windows only.
/// A `WindowRow` is a window's place in the snapshot, ordered by collection id, then window id.
struct EffectiveWindow
{
    Span span; ///< half-open
    QList<WindowRow> sources; ///< ascending, each once, never empty

    friend bool operator==(const EffectiveWindow &, const EffectiveWindow &) = default;
};

struct EffectiveWindows
{
    /// Whether any window applies, also one that is over or has no duration. If not, the client may be
    /// changed at any time and there are no windows to list.
    bool restricted = false;
    QList<EffectiveWindow> windows; ///< ascending; they neither overlap nor touch

    friend bool operator==(const EffectiveWindows &, const EffectiveWindows &) = default;
};

/// The windows that apply to a client for a kind of work, ascending (contracts.md 3.6): the enabled ones on
/// the collections it is a direct member of, since nothing is inherited; general ones, unless it has
/// windows for that very kind. With the site's `updatesUseGeneralWindows`, updates look at both.
[[nodiscard]] QList<WindowRow> applicableWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind);

/// When a client of this site may be changed by a kind of work (programs, updates, task sequences). Windows
/// open by the clock of the client's zone, those in UTC at the same instant everywhere. The occurrences that
/// share time with `range` are merged and come whole, also where they reach beyond it; what touches them from
/// outside the range is not merged in (contracts.md 3.7). The forecast, which must not depend on a range,
/// looks at `WindowsAhead` instead.
[[nodiscard]] EffectiveWindows effectiveWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                                const Span &range);

/// When one window by itself is open in a zone, enabled or not: the occurrences that share time with `range`,
/// whole and merged with one another as above. Ascending, neither overlapping nor touching. One that never
/// closes is one span, which reaches less than an occurrence lasts beyond either end of the range.
[[nodiscard]] std::vector<Span> openTimes(const MaintenanceWindow &window, const ZoneClock &zone,
                                          const Span &range);

/// An upper limit for the number of effective windows in a range. To be asked before a range of centuries:
/// windows can be minutes apart.
[[nodiscard]] qint64 mostEffectiveWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                          const Span &range);

/// The same for all clients of a site: those with the same windows in the same zone share one answer. How
/// many answers there are is known at once; each is worked out when it is asked for. Keeps the snapshot it
/// was made with; not for several threads at once.
class EffectiveWindowsOfSite
{
public:
    EffectiveWindowsOfSite(const SiteSnapshot &site, WorkKind kind, const Span &range);
    ~EffectiveWindowsOfSite();
    EffectiveWindowsOfSite(const EffectiveWindowsOfSite &) = delete;
    EffectiveWindowsOfSite &operator=(const EffectiveWindowsOfSite &) = delete;

    /// How many different answers there are.
    [[nodiscard]] std::size_t count() const;
    /// Which of them is a client's.
    [[nodiscard]] std::size_t numberOf(ClientRow client) const;
    /// Works out one; numbers go from 0 to before `count()`.
    [[nodiscard]] EffectiveWindows answer(std::size_t number);

private:
    class Situations;
    std::unique_ptr<Situations> m_situations;
};

} // namespace wk
