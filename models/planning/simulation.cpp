// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/simulation.h"

#include "core/codepoints.h"
#include "planning/effectivewindows.h"

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

template <typename Minutes>
minutes leastOf(const SettingsOverTime &settings, Minutes of)
{
    minutes least = of(settings.all().front());
    for (const ClientSettings &each : settings.all()) {
        least = std::min(least, of(each));
    }
    return least;
}

} // namespace

Simulation::Simulation(const SiteSnapshot &site, ClientRow client, Instant from)
    : m_settings(site, client)
    , m_leastCountdown(leastOf(m_settings, [](const auto &settings) { return settings.programCountdown; }))
    , m_leastRestart(leastOf(m_settings, [](const auto &settings) { return settings.restartTime(); }))
    , m_works(mandatoryWork(site, client, from))
{
    findWindows(site, client, from);
    for (std::size_t i = m_works.size(); i > 0; --i) {
        m_coming.push_back(i - 1);
    }
    std::stable_sort(m_coming.begin(), m_coming.end(), [this](std::size_t left, std::size_t right) {
        return m_works[left].availableAt > m_works[right].availableAt;
    });
}

/// Kinds of work that look at the same windows share what is found out about them.
void Simulation::findWindows(const SiteSnapshot &site, ClientRow client, Instant from)
{
    std::vector<QList<WindowRow>> different;
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        const QList<WindowRow> windows = applicableWindows(site, client, kind);
        const auto known = std::find(different.begin(), different.end(), windows);
        m_windowsOf[static_cast<std::size_t>(kind)] = static_cast<std::size_t>(known - different.begin());
        if (known == different.end()) {
            different.push_back(windows);
            m_windows.emplace_back(site, windows, site.zoneOf(client), from);
        }
    }
}

void Simulation::run()
{
    std::optional<Instant> now;
    if (!m_coming.empty()) {
        now = m_works[m_coming.back()].availableAt;
    }
    bool updateJustEnded = false;
    while (now) {
        arrive(*now);
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

const ClientSettings &Simulation::settingsAtBeginOf(WorkKind kind, std::size_t window)
{
    // Before the first change it does not matter how long before.
    return m_settings.at(windows(kind).trueBegin(window, m_settings.firstChange() - seconds{1}));
}

std::optional<std::size_t> Simulation::openWindow(WorkKind kind, Instant now)
{
    auto &asked = m_openWindow[static_cast<std::size_t>(kind)];
    if (!asked || asked->moment != now) {
        asked = {now, windows(kind).firstEndingAfter(now, now + seconds{1})};
    }
    return asked->window;
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

/// Puts what has become available into its queue, and takes out what has waited for too long.
void Simulation::arrive(Instant now)
{
    for (; !m_coming.empty() && m_works[m_coming.back()].availableAt <= now; m_coming.pop_back()) {
        const std::size_t index = m_coming.back();
        const auto isBefore = [this](std::size_t left, std::size_t right) {
            return m_works[left].kind() == WorkKind::Update ? isSmallerUpdate(m_works[left], m_works[right])
                                                            : isEarlierProgram(m_works[left], m_works[right]);
        };
        std::vector<std::size_t> &queue = queueOf(m_works[index].kind());
        queue.insert(std::upper_bound(queue.begin(), queue.end(), index, isBefore), index);
    }
    const auto isTooLate = [this, now](std::size_t index) { return now >= m_works[index].deadline; };
    std::erase_if(m_programs, isTooLate);
    std::erase_if(m_updates, isTooLate);
}

std::optional<Simulation::Acceptance> Simulation::firstAcceptable(const std::vector<std::size_t> &queue,
                                                                  Instant now)
{
    for (const std::size_t index : queue) {
        if (const auto permission = mayRun(m_works[index], now)) {
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
    std::erase(queueOf(work.kind()), acceptance.work);
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
    std::optional<minutes> leastNeeded;
    Instant limit = now;
    const auto wait = [&](minutes need, Instant until) {
        leastNeeded = std::min(leastNeeded.value_or(need), need);
        limit = std::max(limit, until);
    };
    for (const std::size_t index : queueOf(kind)) {
        const Work &work = m_works[index];
        if (work.kind() == kind) {
            wait(work.item->maximumRunTime + (kind == WorkKind::Update ? m_leastRestart : m_leastCountdown),
                 work.deadline);
        }
    }
    for (const PendingRestart &pending : m_restarts) {
        if (m_works[pending.work].kind() == kind) {
            wait(m_leastRestart,
                 yearsAfter(std::max(pending.since, windows(kind).allInEffect()), restartPatience));
        }
    }
    return leastNeeded && windows(kind).mayLast(*leastNeeded)
        ? nextWindowThatLeaves(*leastNeeded, kind, now, limit)
        : std::nullopt;
}

/// Windows too short for everything that waits are passed over without asking each in turn, and once for all:
/// what is of no use now is of none later.
std::optional<Instant> Simulation::nextWindowThatLeaves(minutes need, WorkKind kind, Instant now,
                                                        Instant limit)
{
    const auto current = windows(kind).firstEndingAfter(now, limit);
    if (!current) {
        return std::nullopt;
    }
    std::size_t number = *current;
    PassedOver *ofSameNeed = nullptr;
    std::vector<PassedOver> &passedOver = m_passedOver[static_cast<std::size_t>(kind)];
    for (PassedOver &passed : passedOver) {
        number = passed.need <= need ? std::max(number, passed.until) : number;
        ofSameNeed = passed.need == need ? &passed : ofSameNeed;
    }
    const auto isUseful = [&] {
        const Instant begin = windows(kind).begin(number);
        return begin > now && windows(kind).lasts(number, begin + need);
    };
    bool found = false;
    while (!found && windows(kind).exists(number, limit)) {
        found = isUseful();
        number += found ? 0 : 1;
    }
    if (ofSameNeed == nullptr) {
        ofSameNeed = &passedOver.emplace_back(PassedOver{need, number});
    }
    ofSameNeed->until = number;
    return found ? std::optional{windows(kind).begin(number)} : std::nullopt;
}

std::optional<Instant> Simulation::nextMoment(Instant now)
{
    std::optional<Instant> next;
    const auto consider = [&next](std::optional<Instant> moment) {
        if (moment && (!next || *moment < *next)) {
            next = moment;
        }
    };
    if (!m_coming.empty()) {
        consider(m_works[m_coming.back()].availableAt);
    }
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        consider(nextUsefulWindow(kind, now));
    }
    return next;
}

} // namespace wk
