// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/occurrences.h"
#include "site/sitesnapshot.h"

#include <optional>
#include <vector>

namespace wk {

/// The effective windows of one client for one kind of work from a moment on, without regard to any range:
/// found as one asks for them, without end, each merged with all that it touches (contracts.md 3.7). Some
/// never close; so an end is not given away, one asks whether a window lasts until then.
class WindowsAhead
{
public:
    WindowsAhead(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant from);
    /// Of windows that are known to apply.
    WindowsAhead(const SiteSnapshot &site, const QList<WindowRow> &windows, const ZoneClock &zone,
                 Instant from);

    [[nodiscard]] bool restricted() const { return m_restricted; }
    /// The first window that ends after an instant (at or after `from`), by its number from 0 on; the
    /// following numbers are the windows after it. Nothing if there is none that begins before `limit`.
    [[nodiscard]] std::optional<std::size_t> firstEndingAfter(Instant instant, Instant limit);
    /// Whether there is a window of this number that begins before `limit`.
    [[nodiscard]] bool exists(std::size_t number, Instant limit)
    {
        return (number < m_found.size() || find(number, limit)) && m_found[number].begin < limit;
    }
    /// Whether any window may be this long. Only a no is sure: it is found without looking for windows.
    [[nodiscard]] bool mayLast(std::chrono::seconds length) const
    {
        return !m_longest || *m_longest >= length;
    }
    // The following four take numbers that `exists` or `firstEndingAfter` has confirmed.

    /// Where a window begins, as far as occurrences still going on at `from` tell: the window with number 0
    /// may have begun earlier, see `trueBegin`.
    [[nodiscard]] Instant begin(std::size_t number) const { return m_found[number].begin; }
    /// Whether a window's end is not before an instant.
    [[nodiscard]] bool lasts(std::size_t number, Instant until)
    {
        if (number + 1 == m_found.size()) {
            grow(until);
        }
        return m_found[number].end >= until;
    }
    /// Where a window ends of which `lasts` has said that it does not last so long. Of others it is not
    /// known.
    [[nodiscard]] Instant end(std::size_t number) const { return m_found[number].end; }
    /// Where a window really begins, also if long before `from`. Looked for no further back than to `floor`.
    [[nodiscard]] Instant trueBegin(std::size_t number, Instant floor);
    /// The occurrence open at an instant that ends last, not merged with anything.
    [[nodiscard]] std::optional<Span> singleOpenAt(Instant instant) const;
    /// From then on every window that counts has come into effect.
    [[nodiscard]] Instant allInEffect() const { return m_allInEffect; }

private:
    /// Cursors are large; what is kept in order is this.
    struct Next
    {
        Instant begin;
        std::size_t cursor = 0;
    };
    void findLongest();
    void advance(Next next);
    bool find(std::size_t number, Instant limit);
    void grow(Instant until);

    bool m_restricted = false;
    std::vector<Occurrences> m_occurrences;
    std::vector<OccurrenceCursor> m_cursors;
    std::vector<Next> m_next; // the earliest at the end
    std::vector<Span> m_found; // only the last can grow
    bool m_lastIsClosed = false; // nothing can join it any more
    std::size_t m_foundBefore = 0; // by firstEndingAfter, which is mostly asked for later and later instants
    std::optional<Instant> m_trueBegin; // of the first window, as far back as m_floor
    Instant m_floor;
    Instant m_allInEffect = ZoneClock::beginningOfTime;
    std::optional<std::chrono::seconds> m_longest; // that a window can be, if that is known
};

} // namespace wk
