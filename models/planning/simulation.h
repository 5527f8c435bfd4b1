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
    [[nodiscard]] WindowsAhead &windows(WorkKind kind)
    {
        return m_windows[m_windowsOf[static_cast<std::size_t>(kind)]];
    }
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
    struct OpenWindow
    {
        Instant moment;
        std::optional<std::size_t> window;
    };
    /// Windows before a number that are of no use to what needs so much or more.
    struct PassedOver
    {
        std::chrono::minutes need{0};
        std::size_t until = 0;
    };

    void findWindows(const SiteSnapshot &site, ClientRow client, Instant from);
    [[nodiscard]] std::vector<std::size_t> &queueOf(WorkKind kind)
    {
        return kind == WorkKind::Update ? m_updates : m_programs;
    }
    [[nodiscard]] std::optional<std::size_t> openWindow(WorkKind kind, Instant now);
    template <typename Need>
    [[nodiscard]] std::optional<Permission> permission(WorkKind kind, bool ignoresWindows, Instant now,
                                                       Need need);
    [[nodiscard]] std::optional<Permission> mayRun(const Work &work, Instant now);
    [[nodiscard]] std::optional<Permission> mayRestartAfter(const Work &work, Instant now);
    void arrive(Instant now);
    [[nodiscard]] std::optional<Acceptance> firstAcceptable(const std::vector<std::size_t> &queue,
                                                            Instant now);
    [[nodiscard]] std::optional<Instant> restarted(Instant now, bool updateJustEnded);
    [[nodiscard]] bool onlyUpdatesWait() const;
    Instant accept(const Acceptance &acceptance, Instant now);
    [[nodiscard]] bool isMisleading(const Work &work, std::size_t window, std::chrono::minutes restart,
                                    Instant end);
    [[nodiscard]] std::optional<Instant> nextMoment(Instant now);
    [[nodiscard]] std::optional<Instant> nextUsefulWindow(WorkKind kind, Instant now);
    [[nodiscard]] std::optional<Instant> nextWindowThatLeaves(std::chrono::minutes need, WorkKind kind,
                                                              Instant now, Instant limit);

    SettingsOverTime m_settings;
    std::chrono::minutes m_leastCountdown; // that was ever set
    std::chrono::minutes m_leastRestart;
    std::vector<WindowsAhead> m_windows; // each different one once
    std::array<std::size_t, workKinds> m_windowsOf{};
    std::array<std::optional<OpenWindow>, workKinds> m_openWindow; // asked for last
    std::array<std::vector<PassedOver>, workKinds> m_passedOver;
    std::vector<Work> m_works;
    std::vector<std::size_t> m_coming; // by the time available, the last first, until then
    std::vector<std::size_t> m_programs; // and task sequences: available, in the order of their queue
    std::vector<std::size_t> m_updates;
    std::vector<PendingRestart> m_restarts;
};

} // namespace wk
