// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/coverage.h"

#include "planning/effectivewindows.h"
#include "schedule/occurrences.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace wk {

using std::chrono::hours;
using std::chrono::seconds;

namespace {

std::vector<ClientRow> clientsAskedFor(const SiteSnapshot &site, const CoverageQuestion &question)
{
    if (question.collection) {
        const auto members = site.membersOf(*question.collection);
        return {members.begin(), members.end()};
    }
    std::vector<ClientRow> all;
    all.reserve(static_cast<std::size_t>(site.clients().size()));
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        all.push_back(static_cast<ClientRow>(i));
    }
    return all;
}

/// Counts clients hour by hour: for each stretch of hours only where it begins and ends.
class HourCounter
{
public:
    HourCounter(Instant from, int count) : m_from(from), m_changes(static_cast<std::size_t>(count) + 1) { }

    /// So many clients have these windows. Two in the same hour count once.
    void add(const QList<EffectiveWindow> &windows, qsizetype clients)
    {
        std::size_t counted = 0;
        for (const EffectiveWindow &window : windows) {
            const std::size_t begin = std::max(hourOf(window.span.begin), counted);
            const std::size_t end = hourOf(window.span.end + hours{1} - seconds{1});
            if (begin < end) {
                m_changes[begin] += clients;
                m_changes[end] -= clients;
                counted = end;
            }
        }
    }
    [[nodiscard]] std::vector<qsizetype> counts() const
    {
        std::vector<qsizetype> counts(m_changes.size());
        std::partial_sum(m_changes.begin(), m_changes.end(), counts.begin());
        counts.pop_back();
        return counts;
    }

private:
    [[nodiscard]] std::size_t hourOf(Instant instant) const
    {
        const auto hour = std::chrono::floor<hours>(instant - m_from).count();
        return std::min(static_cast<std::size_t>(std::max(hour, hours::rep{0})), m_changes.size() - 1);
    }

    Instant m_from;
    std::vector<qsizetype> m_changes; // by hour, and one for what goes on after the last
};

/// When windows open next; one that is open has begun already.
class NextOpenings
{
public:
    NextOpenings(const SiteSnapshot &site, Instant now) : m_site(site), m_now(now) { }

    /// Of the first to open. Windows that touch would be one, which begins no later than each of them.
    std::optional<Instant> ofFirst(const QList<WindowRow> &windows, ClientRow client)
    {
        std::optional<Instant> first;
        for (const WindowRow window : windows) {
            const std::pair key{static_cast<quint32>(window), m_site.zoneNumberOf(client)};
            auto known = m_known.constFind(key);
            if (known == m_known.cend()) {
                known = m_known.insert(key, of(window, m_site.zoneOf(client)));
            }
            if (*known && (!first || **known < *first)) {
                first = *known;
            }
        }
        return first;
    }

private:
    [[nodiscard]] std::optional<Instant> of(WindowRow row, const ZoneClock &zone) const
    {
        std::optional<Instant> next;
        for (const ScheduleToken &token : m_site.window(row).window.schedule) {
            const Occurrences occurrences(token.schedule, zone);
            const OccurrenceCursor cursor = occurrences.from(m_now - occurrences.duration() + seconds{1});
            if (occurrences.duration().count() > 0 && !cursor.atEnd()) {
                next = std::min(next.value_or(cursor.current().begin), cursor.current().begin);
            }
        }
        return next;
    }

    const SiteSnapshot &m_site;
    Instant m_now;
    QHash<std::pair<quint32, quint32>, std::optional<Instant>> m_known; // by window and zone
};

/// Clients with the same windows in the same zone.
struct Alike
{
    ClientRow example{};
    qsizetype clients = 0;
    CoverageClass coverageClass{};
};

std::vector<Alike> countedByAnswer(const EffectiveWindowsOfSite &windows,
                                   const std::vector<ClientRow> &clients)
{
    std::vector<Alike> all(windows.count());
    for (const ClientRow client : clients) {
        Alike &alike = all[windows.numberOf(client)];
        alike.example = client;
        ++alike.clients;
    }
    return all;
}

/// Of the clients of one answer; those without windows for this kind of work may still have others.
CoverageClass classOf(const QList<WindowRow> &windows, ClientRow client, const CoverageQuestion &question,
                      NextOpenings &openings)
{
    if (windows.isEmpty()) {
        return CoverageClass::Unrestricted;
    }
    const auto next = openings.ofFirst(windows, client);
    if (!next) {
        return CoverageClass::OnlyExpired;
    }
    return *next < question.now + question.horizon ? CoverageClass::Soon : CoverageClass::NotSoon;
}

/// Whether a client has windows for any kind of work.
bool hasWindows(const SiteSnapshot &site, ClientRow client)
{
    const auto collections = site.collectionsOf(client);
    return std::any_of(collections.begin(), collections.end(), [&site](CollectionRow collection) {
        const auto windows = site.windowsOf(collection);
        return std::any_of(windows.begin(), windows.end(),
                           [&site](WindowRow window) { return site.window(window).window.isEnabled; });
    });
}

} // namespace

std::optional<Coverage> coverage(const SiteSnapshot &site, const CoverageQuestion &question,
                                 const PlanningProgress &progress)
{
    Coverage coverage;
    coverage.from = std::chrono::floor<hours>(question.now);
    coverage.clients = clientsAskedFor(site, question);
    EffectiveWindowsOfSite windows(site, question.kind,
                                   {coverage.from, coverage.from + hours{question.hours}});
    std::vector<Alike> all = countedByAnswer(windows, coverage.clients);
    HourCounter counter(coverage.from, question.hours);
    NextOpenings openings(site, question.now);
    for (std::size_t number = 0; number < all.size(); ++number) {
        if (!goesOn(progress, number, all.size())) {
            return std::nullopt;
        }
        Alike &alike = all[number];
        if (alike.clients > 0) {
            counter.add(windows.answer(number).windows, alike.clients);
            alike.coverageClass = classOf(applicableWindows(site, alike.example, question.kind),
                                          alike.example, question, openings);
        }
    }
    coverage.openByHour = counter.counts();
    coverage.classOf.reserve(coverage.clients.size());
    for (const ClientRow client : coverage.clients) {
        CoverageClass coverageClass = all[windows.numberOf(client)].coverageClass;
        if (coverageClass == CoverageClass::Unrestricted && !hasWindows(site, client)) {
            coverageClass = CoverageClass::NoWindows;
        }
        coverage.classOf.push_back(coverageClass);
        ++coverage.classes[static_cast<std::size_t>(coverageClass)];
    }
    return coverage;
}

std::vector<ClientRow> clientsOpenIn(const SiteSnapshot &site, const CoverageQuestion &question,
                                     const Span &span)
{
    EffectiveWindowsOfSite windows(site, question.kind, span);
    const std::vector<ClientRow> asked = clientsAskedFor(site, question);
    const std::vector<Alike> all = countedByAnswer(windows, asked);
    std::vector<bool> isOpen;
    for (std::size_t number = 0; number < all.size(); ++number) {
        isOpen.push_back(all[number].clients > 0 && !span.isEmpty()
                         && !windows.answer(number).windows.isEmpty());
    }
    std::vector<ClientRow> open;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(open),
                 [&](ClientRow client) { return isOpen[windows.numberOf(client)]; });
    return open;
}

} // namespace wk
