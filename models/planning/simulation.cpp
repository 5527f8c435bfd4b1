// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/simulation.h"

#include "core/codepoints.h"

#include <algorithm>

namespace wk {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// What the client's monitoring allows a program whose maximum is Unknown.
constexpr minutes unknownOccupation{720};

/// How long a restart is waited for when it has begun to wait and every window has come into effect. No
/// window recurs more seldom than after eight years (29 February, every twelve months, around 2100).
constexpr int restartPatience = 10;

bool isEarlierProgram(const Work &left, const Work &right)
{
    return left.assignedAt != right.assignedAt
        ? left.assignedAt < right.assignedAt
        : std::is_lt(compareCodePoints(left.deployment->id, right.deployment->id));
}

bool isSmallerUpdate(const Work &left, const Work &right)
{
    if (left.item->maximumRunTime != right.item->maximumRunTime) {
        return left.item->maximumRunTime < right.item->maximumRunTime;
    }
    const auto byName = compareCodePoints(left.item->name, right.item->name);
    return std::is_neq(byName) ? std::is_lt(byName)
                               : std::is_lt(compareCodePoints(left.deployment->id, right.deployment->id));
}

} // namespace

Simulation::Simulation(const SiteSnapshot &site, ClientRow client, Instant from)
    : m_settings(site, client)
    , m_windows{WindowsAhead{site, client, WorkKind::Program, from},
                WindowsAhead{site, client, WorkKind::Update, from},
                WindowsAhead{site, client, WorkKind::TaskSequence, from}}
    , m_works(mandatoryWork(site, client, from))
{
    for (std::size_t i = 0; i < m_works.size(); ++i) {
        (m_works[i].kind() == WorkKind::Update ? m_updates : m_programs).push_back(i);
        m_availabilities.push_back(m_works[i].availableAt);
    }
    std::stable_sort(m_programs.begin(), m_programs.end(), [this](std::size_t left, std::size_t right) {
        return isEarlierProgram(m_works[left], m_works[right]);
    });
    std::stable_sort(m_updates.begin(), m_updates.end(), [this](std::size_t left, std::size_t right) {
        return isSmallerUpdate(m_works[left], m_works[right]);
    });
    std::sort(m_availabilities.begin(), m_availabilities.end());
}

void Simulation::run()
{
    std::optional<Instant> now;
    if (!m_availabilities.empty()) {
        now = m_availabilities.front();
    }
    bool updateJustEnded = false;
    while (now) {
        if (const auto end = restarted(*now, updateJustEnded)) {
            now = *end;
            updateJustEnded = false;
            continue;
        }
        auto accepted = firstAcceptable(m_programs, *now);
        if (!accepted) {
            accepted = firstAcceptable(m_updates, *now);
        }
        if (accepted) {
            now = accept(*accepted, *now);
            updateJustEnded = m_works[accepted->work].kind() == WorkKind::Update;
            continue;
        }
        now = nextMoment(*now);
        updateJustEnded = false;
    }
}

minutes Simulation::needed(const Work &work, const ClientSettings &settings)
{
    return work.item->maximumRunTime
        + (work.kind() == WorkKind::Update ? settings.restartTime() : settings.programCountdown);
}

const ClientSettings &Simulation::settingsOfWindow(WorkKind kind, std::size_t number)
{
    const Instant firstChange = m_settings.firstChange();
    if (firstChange == ZoneClock::endOfTime) {
        return m_settings.all().back();
    }
    // Before the first change it does not matter how long before.
    return m_settings.at(windows(kind).trueBegin(number, firstChange - seconds{1}));
}

std::optional<std::size_t> Simulation::openWindow(WorkKind kind, Instant now)
{
    return windows(kind).firstEndingAfter(now, now + seconds{1});
}

template <typename Need>
std::optional<Simulation::Permission> Simulation::permission(WorkKind kind, bool ignoresWindows, Instant now,
                                                             Need need)
{
    if (!windows(kind).restricted() || ignoresWindows) {
        return Permission{m_settings.at(now), {}};
    }
    const auto window = openWindow(kind, now);
    if (!window) {
        return std::nullopt;
    }
    const ClientSettings &settings = settingsOfWindow(kind, *window);
    return windows(kind).lasts(*window, now + need(settings)) ? std::optional{Permission{settings, window}}
                                                              : std::nullopt;
}

std::optional<Simulation::Permission> Simulation::mayRun(const Work &work, Instant now)
{
    return permission(work.kind(), work.deployment->ignoresWindows, now,
                      [&work](const ClientSettings &settings) { return needed(work, settings); });
}

std::optional<Simulation::Permission> Simulation::mayRestartAfter(const Work &work, Instant now)
{
    return permission(work.kind(), work.deployment->restartsOutsideWindows, now,
                      [](const ClientSettings &settings) { return settings.restartTime(); });
}

bool Simulation::isQueued(const Work &work, Instant now) const
{
    return work.availableAt <= now && now < work.deadline && !work.acceptedAt;
}

std::optional<Simulation::Acceptance> Simulation::firstAcceptable(const std::vector<std::size_t> &queue,
                                                                  Instant now)
{
    for (const std::size_t index : queue) {
        const auto permission = isQueued(m_works[index], now) ? mayRun(m_works[index], now) : std::nullopt;
        if (permission) {
            return Acceptance{index, *permission};
        }
    }
    return std::nullopt;
}

bool Simulation::onlyUpdatesWait() const
{
    return std::all_of(m_restarts.begin(), m_restarts.end(), [this](const PendingRestart &pending) {
        return m_works[pending.work].kind() == WorkKind::Update;
    });
}

std::optional<Instant> Simulation::restarted(Instant now, bool updateJustEnded)
{
    std::optional<ClientSettings> longest;
    for (const PendingRestart &pending : m_restarts) {
        const auto permission = mayRestartAfter(m_works[pending.work], now);
        if (permission && (!longest || longest->restartTime() < permission->settings.restartTime())) {
            longest = permission->settings;
        }
    }
    if (!longest || (updateJustEnded && onlyUpdatesWait() && firstAcceptable(m_updates, now))) {
        return std::nullopt;
    }
    for (const PendingRestart &pending : m_restarts) {
        Work &work = m_works[pending.work];
        work.restartAt = now;
        work.restartFrom = now + longest->restartCountdown;
        work.restartUntil = now + longest->restartTime();
    }
    m_restarts.clear();
    return now + longest->restartTime();
}

Instant Simulation::accept(const Acceptance &acceptance, Instant now)
{
    Work &work = m_works[acceptance.work];
    const Permission &permission = acceptance.permission;
    const ClientSettings &settings = permission.settings;
    work.acceptedAt = now;
    work.acceptedInWindow = permission.window.has_value();
    work.acceptedUnder = settings;
    Instant end;
    if (work.kind() == WorkKind::Update) {
        work.runsFrom = now;
        work.runsUntil = now + work.item->maximumRunTime;
        end = work.runsUntil + settings.restartTime();
    } else {
        const minutes most = work.runTimeUnknown() ? unknownOccupation : work.item->maximumRunTime;
        const minutes estimate = work.item->estimatedRunTime;
        work.runsFrom = now + settings.programCountdown;
        work.runsUntil = work.runsFrom + (estimate.count() > 0 ? std::min(estimate, most) : most);
        end = work.runsUntil;
    }
    if (work.item->restartRequired) {
        m_restarts.push_back({acceptance.work, end});
        work.misleadingStatus =
            permission.window && isMisleading(work, *permission.window, settings.restartTime(), end);
    }
    return end;
}

bool Simulation::isMisleading(const Work &work, std::size_t window, minutes restart, Instant end)
{
    // The client predicts from the next single window, whatever that is merged with.
    const Instant open = end + std::max(seconds{restart}, seconds{1});
    const auto single = windows(work.kind()).singleOpenAt(*work.acceptedAt);
    return !work.deployment->restartsOutsideWindows && windows(work.kind()).lasts(window, open)
        && !(single && single->end >= open);
}

std::optional<Instant> Simulation::nextUsefulWindow(WorkKind kind, Instant now)
{
    const auto least = [this](const auto &need) {
        const auto &all = m_settings.all();
        return need(*std::min_element(all.begin(), all.end(), [&need](const auto &left, const auto &right) {
            return need(left) < need(right);
        }));
    };
    // Windows too short for everything that waits are passed over without asking each in turn.
    std::optional<minutes> leastNeeded;
    Instant limit = now;
    const auto wait = [&](minutes need, Instant until) {
        leastNeeded = std::min(leastNeeded.value_or(need), need);
        limit = std::max(limit, until);
    };
    for (const Work &work : m_works) {
        if (work.kind() == kind && isQueued(work, now)) {
            wait(least([&work](const ClientSettings &settings) { return needed(work, settings); }),
                 work.deadline);
        }
    }
    for (const PendingRestart &pending : m_restarts) {
        if (m_works[pending.work].kind() == kind) {
            wait(least([](const ClientSettings &settings) { return settings.restartTime(); }),
                 yearsAfter(std::max(pending.since, windows(kind).allInEffect()), restartPatience));
        }
    }
    if (!leastNeeded) {
        return std::nullopt;
    }
    const auto current = windows(kind).firstEndingAfter(now, limit);
    for (std::size_t i = current.value_or(0); current && windows(kind).exists(i, limit); ++i) {
        const Instant begin = windows(kind).begin(i);
        if (begin > now && windows(kind).lasts(i, begin + *leastNeeded)) {
            return begin;
        }
    }
    return std::nullopt;
}

std::optional<Instant> Simulation::nextMoment(Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&next](std::optional<Instant> moment) {
        if (moment && (!next || *moment < *next)) {
            next = moment;
        }
    };
    const auto available = std::upper_bound(m_availabilities.begin(), m_availabilities.end(), now);
    if (available != m_availabilities.end()) {
        consider(*available);
    }
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        consider(nextUsefulWindow(kind, now));
    }
    return next;
}

} // namespace wk
