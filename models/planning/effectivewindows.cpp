// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/effectivewindows.h"

#include "schedule/occurrences.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace wk {

using std::chrono::seconds;

namespace {

/// Merges the open times of several windows, which it goes through side by side.
class Merger
{
public:
    void add(WindowRow window, const std::vector<Span> &openTimes)
    {
        m_sources.push_back({window, openTimes.data(), openTimes.data() + openTimes.size()});
        m_total += static_cast<qsizetype>(openTimes.size());
    }

    /// `add` was called in the order of windows.
    QList<EffectiveWindow> merged()
    {
        QList<EffectiveWindow> windows;
        windows.reserve(m_total);
        Source *earliest = next();
        while (earliest != nullptr) {
            Span span = *earliest->at;
            for (; earliest != nullptr && earliest->at->begin <= span.end; earliest = next()) {
                span.end = std::max(span.end, earliest->at->end);
                earliest->contributes = true;
                ++earliest->at;
            }
            windows.append({span, contributing()});
        }
        return windows;
    }

private:
    struct Source
    {
        WindowRow window{};
        const Span *at;
        const Span *end;
        bool contributes = false; ///< to the window being merged
        bool isListed = false; ///< in the list of sources given last
    };

    Source *next()
    {
        Source *earliest = nullptr;
        for (Source &source : m_sources) {
            if (source.at != source.end && (earliest == nullptr || source.at->begin < earliest->at->begin)) {
                earliest = &source;
            }
        }
        return earliest;
    }

    /// Most neighbours have the same sources: they share one list.
    const QList<WindowRow> &contributing()
    {
        const bool same = std::all_of(m_sources.begin(), m_sources.end(), [](const Source &source) {
            return source.contributes == source.isListed;
        });
        if (!same) {
            m_list.clear();
        }
        for (Source &source : m_sources) {
            if (!same && source.contributes) {
                m_list.append(source.window);
            }
            source.isListed = std::exchange(source.contributes, false);
        }
        return m_list;
    }

    std::vector<Source> m_sources;
    QList<WindowRow> m_list;
    qsizetype m_total = 0;
};

bool isFor(WindowType type, WorkKind kind)
{
    return (type == WindowType::Updates && kind == WorkKind::Update)
        || (type == WindowType::TaskSequences && kind == WorkKind::TaskSequence);
}

/// Windows of a client and its zone: all that decides its answer.
struct Situation
{
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

} // namespace

std::vector<Span> openTimes(const MaintenanceWindow &window, const ZoneClock &zone, const Span &range)
{
    std::vector<Span> spans;
    for (const ScheduleToken &token : window.schedule) {
        if (token.schedule.duration.count() == 0) {
            continue;
        }
        const Occurrences occurrences(token.schedule, zone);
        OccurrenceCursor cursor = occurrences.from(range.begin - occurrences.duration() + seconds{1});
        while (!cursor.atEnd() && cursor.current().begin < range.end) {
            spans.push_back(cursor.takeRun(range.end));
        }
    }
    return window.schedule.size() == 1 ? spans : SpanSet::merged(std::move(spans)).spans();
}

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
    std::vector<std::vector<Span>> open;
    for (const WindowRow row : windows) {
        open.push_back(openTimes(site.window(row).window, site.zoneOf(client), range));
    }
    Merger merger;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        merger.add(windows[i], open[static_cast<std::size_t>(i)]);
    }
    return {!windows.isEmpty(), merger.merged()};
}

qint64 mostEffectiveWindows(const SiteSnapshot &site, ClientRow client, WorkKind kind, const Span &range)
{
    qint64 most = 0;
    for (const WindowRow row : applicableWindows(site, client, kind)) {
        for (const ScheduleToken &token : site.window(row).window.schedule) {
            most += Occurrences(token.schedule, site.zoneOf(client)).mostRunsIn(range);
        }
    }
    return most;
}

class EffectiveWindowsOfSite::Situations
{
public:
    Situations(const SiteSnapshot &site, WorkKind kind, const Span &range) : m_site(site), m_range(range)
    {
        QHash<Situation, quint32> known;
        const auto clients = static_cast<std::size_t>(site.clients().size());
        m_numbers.reserve(clients);
        for (std::size_t i = 0; i < clients; ++i) {
            const auto client = static_cast<ClientRow>(i);
            const Situation situation{applicableWindows(site, client, kind), site.zoneNumberOf(client)};
            auto number = known.constFind(situation);
            if (number == known.cend()) {
                number = known.insert(situation, static_cast<quint32>(m_examples.size()));
                m_examples.push_back({situation, client});
            }
            m_numbers.push_back(*number);
        }
    }

    [[nodiscard]] std::size_t count() const { return m_examples.size(); }
    [[nodiscard]] std::size_t numberOf(ClientRow client) const
    {
        return m_numbers[static_cast<std::size_t>(client)];
    }

    EffectiveWindows answer(std::size_t number)
    {
        const auto &[situation, client] = m_examples[number];
        Merger merger;
        for (const WindowRow row : situation.windows) {
            merger.add(row, openTimesOf(row, client));
        }
        return {!situation.windows.isEmpty(), merger.merged()};
    }

private:
    /// Many clients have a window in common; it is unrolled once for each zone.
    const std::vector<Span> &openTimesOf(WindowRow row, ClientRow client)
    {
        const auto key = std::pair{row, m_site.zoneNumberOf(client)};
        auto known = m_openTimes.find(key);
        if (known == m_openTimes.end()) {
            known =
                m_openTimes.emplace(key, openTimes(m_site.window(row).window, m_site.zoneOf(client), m_range))
                    .first;
        }
        return known->second;
    }

    struct Example
    {
        Situation situation;
        ClientRow client{};
    };
    SiteSnapshot m_site;
    Span m_range;
    std::vector<quint32> m_numbers; // by client
    std::vector<Example> m_examples; // by number
    std::map<std::pair<WindowRow, quint32>, std::vector<Span>> m_openTimes;
};

EffectiveWindowsOfSite::EffectiveWindowsOfSite(const SiteSnapshot &site, WorkKind kind, const Span &range)
    : m_situations(std::make_unique<Situations>(site, kind, range))
{ }

EffectiveWindowsOfSite::~EffectiveWindowsOfSite() = default;

std::size_t EffectiveWindowsOfSite::count() const
{
    return m_situations->count();
}

std::size_t EffectiveWindowsOfSite::numberOf(ClientRow client) const
{
    return m_situations->numberOf(client);
}

EffectiveWindows EffectiveWindowsOfSite::answer(std::size_t number)
{
    return m_situations->answer(number);
}

} // namespace wk
