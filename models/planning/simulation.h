// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clientsettings.h"
#include "planning/windowsahead.h"
#include "planning/work.h"

#include <array>
#include <vector>

namespace wk {

/// Plays through what a client does with its work, one thing at a time, as contracts.md 5 describes it.
///
/// Time moves from one evaluation moment to the next. While something runs nothing else can begin, so what
/// happens meanwhile (work that becomes available, windows that open) is looked at when it ends.
class Simulation
{
public:
    Simulation(const SiteSnapshot &site, ClientRow client, Instant from);

    /// Plays until all work has been accepted or given up and no restart can come any more.
    void run();

    [[nodiscard]] const std::vector<Work> &works() const { return m_works; }
    [[nodiscard]] WindowsAhead &windows(WorkKind kind) { return m_windows[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const ClientSettings &settingsOfToday() const { return m_settings.all().back(); }
    /// The settings that a window of a kind judges with: those in force when it began.
    [[nodiscard]] const ClientSettings &settingsOfWindow(WorkKind kind, std::size_t number);
    /// What the remaining time of a window must be at least, for a program, task sequence or update.
    [[nodiscard]] static std::chrono::minutes needed(const Work &work, const ClientSettings &settings);

private:
    /// Under which settings something may begin at a moment, and whether it is a window that lets it.
    struct Permission
    {
        ClientSettings settings;
        std::optional<std::size_t> window;
    };
    struct Acceptance
    {
        std::size_t work = 0;
        Permission permission;
    };
    struct PendingRestart
    {
        std::size_t work = 0;
        Instant since;
    };

    [[nodiscard]] std::optional<std::size_t> openWindow(WorkKind kind, Instant now);
    template <typename Need>
    [[nodiscard]] std::optional<Permission> permission(WorkKind kind, bool ignoresWindows, Instant now,
                                                       Need need);
    [[nodiscard]] std::optional<Permission> mayRun(const Work &work, Instant now);
    [[nodiscard]] std::optional<Permission> mayRestartAfter(const Work &work, Instant now);
    [[nodiscard]] bool isQueued(const Work &work, Instant now) const;
    [[nodiscard]] std::optional<Acceptance> firstAcceptable(const std::vector<std::size_t> &queue,
                                                            Instant now);
    [[nodiscard]] std::optional<Instant> restarted(Instant now, bool updateJustEnded);
    [[nodiscard]] bool onlyUpdatesWait() const;
    Instant accept(const Acceptance &acceptance, Instant now);
    [[nodiscard]] bool isMisleading(const Work &work, std::size_t window, std::chrono::minutes restart,
                                    Instant end);
    [[nodiscard]] std::optional<Instant> nextMoment(Instant now);
    [[nodiscard]] std::optional<Instant> nextUsefulWindow(WorkKind kind, Instant now);

    SettingsOverTime m_settings;
    std::array<WindowsAhead, workKinds> m_windows;
    std::vector<Work> m_works;
    std::vector<std::size_t> m_programs; // and task sequences, in the order of their queue
    std::vector<std::size_t> m_updates;
    std::vector<Instant> m_availabilities; // ascending
    std::vector<PendingRestart> m_restarts;
};

} // namespace wk
