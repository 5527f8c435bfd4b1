// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/windowfindings.h"

#include "core/timetext.h"
#include "planning/clientsettings.h"
#include "planning/opening.h"
#include "schedule/occurrences.h"
#include "site/collectionedits.h"

#include <algorithm>
#include <set>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::duration_cast;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

QString text(minutes length)
{
    return QString::number(length.count());
}

/// The stretch that is open at a moment, or else the next one, whole: a window that was open all night
/// before is not new at midnight.
Opening stretchAt(const MaintenanceWindow &window, const ZoneClock &zone, Instant now)
{
    Opening stretch = openingOf(window, zone, now);
    if (stretch.state == Opening::State::Ahead) {
        return openingOf(window, zone, stretch.span.begin);
    }
    while (stretch.state == Opening::State::Open && stretch.span.length() <= days{1}) {
        const Opening before = openingOf(window, zone, stretch.span.begin - seconds{1});
        if (before.state != Opening::State::Open) {
            break;
        }
        stretch.span.begin = before.span.begin;
    }
    return stretch;
}

/// When a window closed for the last time in any of some zones.
std::optional<Instant> lastClosing(const MaintenanceWindow &window, const std::vector<ZoneClock> &zones,
                                   Instant now)
{
    std::optional<Instant> last;
    for (const ScheduleToken &token : window.schedule) {
        for (const ZoneClock &zone : zones) {
            const auto previous = Occurrences(token.schedule, zone).previousBefore(now);
            if (token.schedule.duration.count() > 0 && previous) {
                last = std::max(last.value_or(previous->end), previous->end);
            }
        }
    }
    return last;
}

/// The longest that a window is open at a time, if nothing is merged.
minutes longestOccurrence(const MaintenanceWindow &window, const ZoneClock &zone)
{
    minutes longest{0};
    for (const ScheduleToken &token : window.schedule) {
        if (token.schedule.duration > longest && Occurrences(token.schedule, zone).first()) {
            longest = token.schedule.duration;
        }
    }
    return longest;
}

bool recursInUtc(const ScheduleToken &token)
{
    return token.schedule.utc && !std::holds_alternative<Once>(token.schedule.recurrence);
}

/// Looks at one collection and its windows after the other.
class WindowCheck
{
public:
    WindowCheck(const SiteSnapshot &site, const ClientGroups &groups, Instant now)
        : m_site(site), m_now(now), m_groups(groups)
    {
        for (std::size_t group = 0; group < groups.count(); ++group) {
            m_restartTimes.push_back(
                SettingsOverTime(site, groups.members(group).front()).all().back().restartTime());
        }
    }
    void look(CollectionRow row);
    [[nodiscard]] QList<Finding> takeFound() { return std::move(m_found); }

private:
    void lookAtCollection();
    void lookAt(const MaintenanceWindow &window);
    void lookAtOpenings(const MaintenanceWindow &window);
    void lookAtRestart(const MaintenanceWindow &window);
    void lookAtClocks(const MaintenanceWindow &window);
    void findZones();
    [[nodiscard]] minutes restartTime() const;

    void add(FindingCode code, const QStringList &arguments, const QString &windowId = {})
    {
        m_found.append({code, m_collection->id, windowId, {}, {}, arguments});
    }

    const SiteSnapshot &m_site;
    Instant m_now;
    const ClientGroups &m_groups;
    std::vector<minutes> m_restartTimes; // by group, as set today
    QList<Finding> m_found;

    // The collection being looked at.
    CollectionRow m_row{};
    const Collection *m_collection = nullptr;
    std::vector<ZoneClock> m_zones; // of its members, by name; the site's if it has none
    minutes m_restartTime{0};
};

void WindowCheck::look(CollectionRow row)
{
    const auto windows = m_site.windowsOf(row);
    if (windows.empty()) {
        return;
    }
    m_row = row;
    m_collection = &m_site.collection(row);
    findZones();
    m_restartTime = restartTime();
    lookAtCollection();
    for (const WindowRow window : windows) {
        lookAt(m_site.window(window).window);
    }
}

void WindowCheck::findZones()
{
    m_zones.clear();
    std::set<quint32> seen;
    for (const ClientRow client : m_site.membersOf(m_row)) {
        if (seen.insert(m_site.zoneNumberOf(client)).second) {
            m_zones.push_back(m_site.zoneOf(client));
        }
    }
    if (m_zones.empty()) {
        m_zones.push_back(m_site.zone());
    }
    std::sort(m_zones.begin(), m_zones.end(),
              [](const ZoneClock &left, const ZoneClock &right) { return left.name() < right.name(); });
}

/// Of the member that is quickest: what is too short for that one is too short for all.
minutes WindowCheck::restartTime() const
{
    const auto members = m_site.membersOf(m_row);
    if (members.empty()) {
        ClientSettings settings;
        if (!m_site.sites().isEmpty()) {
            const Site &first = m_site.sites().constFirst();
            settings = {first.programCountdown, first.restartCountdown, first.restartTurnaround};
        }
        settings.restartCountdown = m_site.restartCountdownOf(m_row).value_or(settings.restartCountdown);
        return settings.restartTime();
    }
    minutes shortest = minutes::max();
    for (const ClientRow client : members) {
        shortest = std::min(shortest, m_restartTimes[m_groups.numberOf(client)]);
    }
    return shortest;
}

void WindowCheck::lookAtCollection()
{
    const auto windows = m_site.windowsOf(m_row);
    if (!m_collection->isBuiltIn
        && !m_collection->name.startsWith(windowCollectionPrefix, Qt::CaseInsensitive)) {
        add(FindingCode::NameWithoutPrefix, {QString::number(windows.size())});
    }
    qsizetype enabled = 0;
    bool isLocal = false;
    for (const WindowRow row : windows) {
        const MaintenanceWindow &window = m_site.window(row).window;
        if (window.isEnabled) {
            ++enabled;
            isLocal = isLocal
                || std::any_of(window.schedule.begin(), window.schedule.end(),
                               [](const ScheduleToken &token) { return !token.schedule.utc; });
        }
    }
    if (enabled > 0 && m_site.membersOf(m_row).empty()) {
        add(FindingCode::WindowWithoutMembers, {QString::number(enabled)});
    }
    if (isLocal && m_zones.size() > 1) {
        QStringList names;
        for (const ZoneClock &zone : m_zones) {
            names.append(zone.name());
        }
        add(FindingCode::MembersAcrossZones, names);
    }
}

void WindowCheck::lookAt(const MaintenanceWindow &window)
{
    if (m_collection->isBuiltIn) {
        add(FindingCode::WindowOnDefaultCollection, {QString::number(m_site.membersOf(m_row).size())},
            window.id);
    }
    if (window.schedule.size() > 1) {
        add(FindingCode::MultiTokenWindow, {QString::number(window.schedule.size())}, window.id);
    }
    const bool isOver = std::all_of(m_zones.begin(), m_zones.end(), [&](const ZoneClock &zone) {
        return openingOf(window, zone, m_now).isOver();
    });
    if (isOver) {
        const auto last = lastClosing(window, m_zones, m_now);
        add(FindingCode::WindowExpired, {last ? isoText(*last) : QString()}, window.id);
    }
    if (window.isEnabled) {
        lookAtRestart(window);
        if (!isOver) {
            lookAtOpenings(window);
            lookAtClocks(window);
        }
    }
}

void WindowCheck::lookAtOpenings(const MaintenanceWindow &window)
{
    std::optional<Opening> longest;
    for (const ZoneClock &zone : m_zones) {
        const Opening stretch = stretchAt(window, zone, m_now);
        if (!longest || stretch.span.length() > longest->span.length()) {
            longest = stretch;
        }
    }
    if (longest->span.length() > days{1}) {
        add(FindingCode::WindowOverlapsWholeDay,
            {longest->isEndless ? QString() : text(duration_cast<minutes>(longest->span.length()))},
            window.id);
    }
}

void WindowCheck::lookAtRestart(const MaintenanceWindow &window)
{
    const minutes longest = longestOccurrence(window, m_zones.front());
    if (longest.count() > 0 && longest < m_restartTime) {
        add(FindingCode::RestartLongerThanWindow, {text(longest), text(m_restartTime)}, window.id);
    }
}

void WindowCheck::lookAtClocks(const MaintenanceWindow &window)
{
    if (std::none_of(window.schedule.begin(), window.schedule.end(), recursInUtc)) {
        return;
    }
    QStringList moving;
    for (const ZoneClock &zone : m_zones) {
        if (zone.pieceAt(m_now).end <= m_now + days{366}) {
            moving.append(zone.name());
        }
    }
    if (!moving.isEmpty()) {
        add(FindingCode::UtcWindowAcrossDaylightSaving, moving, window.id);
    }
}

} // namespace

QList<Finding> windowFindings(const SiteSnapshot &site, const ClientGroups &groups, Instant now)
{
    WindowCheck check(site, groups, now);
    for (qsizetype i = 0; i < site.collections().size(); ++i) {
        check.look(static_cast<CollectionRow>(i));
    }
    return check.takeFound();
}

} // namespace wk
