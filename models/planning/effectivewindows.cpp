// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/effectivewindows.h"

#include "schedule/occurrences.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace wk
{

using std::chrono::seconds;

namespace
{

/// One window's open time, without a break.
struct Contribution {
    Span span;
    WindowRow window{};

    friend auto operator<=>(const Contribution &, const Contribution &) = default;
};

/// What one window contributes to a range in one zone, in the order of its tokens.
std::vector<Contribution> contributionsOf(const SiteSnapshot &site, WindowRow row, const ZoneClock &zone,
                                          const Span &range)
{
    std::vector<Contribution> contributions;
    for (const ScheduleToken &token : site.window(row).window.schedule) {
        if (token.schedule.duration.count() == 0) {
            continue;
        }
        const Occurrences occurrences(token.schedule, zone);
        OccurrenceCursor cursor = occurrences.from(range.begin - occurrences.duration() + seconds{1});
        while (!cursor.atEnd() && cursor.current().begin < range.end) {
            contributions.push_back({cursor.takeRun(range.end), row});
        }
    }
    return contributions;
}

QList<EffectiveWindow> mergedContributions(std::vector<Contribution> &contributions)
{
    std::sort(contributions.begin(), contributions.end());
    QList<EffectiveWindow> merged;
    QList<WindowRow> sources;
    const auto finish = [&] {
        std::sort(sources.begin(), sources.end());
        sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
        // Most neighbours have the same sources: they share one list.
        const bool same = merged.size() > 1 && merged[merged.size() - 2].sources == sources;
        merged.back().sources = same ? merged[merged.size() - 2].sources : sources;
        sources.clear();
    };
    for (const Contribution &contribution : contributions) {
        if (merged.isEmpty() || contribution.span.begin > merged.constLast().span.end) {
            if (!merged.isEmpty()) {
                finish();
            }
            merged.append({contribution.span, {}});
        }
        merged.back().span.end = std::max(merged.constLast().span.end, contribution.span.end);
        if (!sources.contains(contribution.window)) {
            sources.append(contribution.window);
        }
    }
    if (!merged.isEmpty()) {
        finish();
    }
    return merged;
}

bool isFor(WindowType type, WorkKind kind)
{
    return (type == WindowType::Updates && kind == WorkKind::Update)
        || (type == WindowType::TaskSequences && kind == WorkKind::TaskSequence);
}

/// Windows of a client and its zone: all that decides its answer.
struct Situation {
    QList<WindowRow> windows;
    quint32 zone = 0;

    friend bool operator==(const Situation &, const Situation &) = default;
    friend size_t qHash(const Situation &situation, size_t seed = 0)
    {
        seed = qHashMulti(seed, situation.zone);
        for (const WindowRow row : situation.windows) {
            seed = qHashMulti(seed, static_cast<quint32>(row));
        }
        return seed;
    }
};

/// Remembers what each window contributes in each zone: many clients have it in common.
class ContributionCache
{
public:
    ContributionCache(const SiteSnapshot &site, const Span &range) : m_site(site), m_range(range) { }
    const std::vector<Contribution> &of(WindowRow row, ClientRow client)
    {
        const auto key = std::pair{row, m_site.zoneNumberOf(client)};
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            known = m_known.emplace(key, contributionsOf(m_site, row, m_site.zoneOf(client), m_range)).first;
        }
        return known->second;
    }

private:
    const SiteSnapshot &m_site;
    Span m_range;
    std::map<std::pair<WindowRow, quint32>, std::vector<Contribution>> m_known;
};

} // namespace

QList<WindowRow> applicableWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind)
{
    QList<WindowRow> general;
    QList<WindowRow> special;
    for (const CollectionRow collection : site.collectionsOf(client)) {
        for (const WindowRow row : site.windowsOf(collection)) {
            const MaintenanceWindow &window = site.window(row).window;
            if (window.isEnabled && window.type == WindowType::General) {
                general.append(row);
            } else if (window.isEnabled && isFor(window.type, kind)) {
                special.append(row);
            }
        }
    }
    if (special.isEmpty()) {
        return general;
    }
    const bool both = kind == WorkKind::Update && !site.sites().isEmpty()
        && site.sites().constFirst().updatesUseGeneralWindows;
    if (both) {
        special += general;
        std::sort(special.begin(), special.end());
    }
    return special;
}

EffectiveWindows effectiveWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind,
                                  const Span &range)
{
    const QList<WindowRow> windows = applicableWindows(site, client, kind);
    std::vector<Contribution> contributions;
    for (const WindowRow row : windows) {
        const auto ofWindow = contributionsOf(site, row, site.zoneOf(client), range);
        contributions.insert(contributions.end(), ofWindow.begin(), ofWindow.end());
    }
    return {!windows.isEmpty(), mergedContributions(contributions)};
}

EffectiveWindowsOfSite::EffectiveWindowsOfSite(const SiteSnapshot &site, WorkKind kind, const Span &range)
{
    ContributionCache cache(site, range);
    QHash<Situation, quint32> known;
    std::vector<Contribution> contributions;
    const auto clients = static_cast<std::size_t>(site.clients().size());
    m_answerOf.reserve(clients);
    for (std::size_t i = 0; i < clients; ++i) {
        const auto client = static_cast<ClientRow>(i);
        const Situation situation{applicableWindows(site, client, kind), site.zoneNumberOf(client)};
        auto answer = known.constFind(situation);
        if (answer == known.cend()) {
            answer = known.insert(situation, static_cast<quint32>(m_answers.size()));
            contributions.clear();
            for (const WindowRow row : situation.windows) {
                const auto &ofWindow = cache.of(row, client);
                contributions.insert(contributions.end(), ofWindow.begin(), ofWindow.end());
            }
            m_answers.push_back({!situation.windows.isEmpty(), mergedContributions(contributions)});
        }
        m_answerOf.push_back(*answer);
    }
}

std::size_t EffectiveWindowsOfSite::answerOf(ClientRow client) const
{
    return m_answerOf[static_cast<std::size_t>(client)];
}

const EffectiveWindows &EffectiveWindowsOfSite::of(ClientRow client) const
{
    return m_answers[answerOf(client)];
}

} // namespace wk
