// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clientgroups.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <span>

namespace wk {

namespace {

/// Sets of deployments, one for each collection: those that reach its direct members. Only deployments that
/// somebody has to run are in them.
class ReachOfCollections
{
public:
    explicit ReachOfCollections(const SiteSnapshot &site)
    {
        std::vector<const Deployment *> mandatory;
        for (const Deployment &deployment : site.deployments()) {
            if (!deployment.items.isEmpty()
                && (deployment.deadline || !deployment.assignedSchedules.isEmpty())) {
                mandatory.push_back(&deployment);
            }
        }
        m_words = (mandatory.size() + bits - 1) / bits;
        m_sets.resize(static_cast<std::size_t>(site.collections().size()) * m_words);
        for (std::size_t i = 0; i < mandatory.size(); ++i) {
            if (mandatory[i]->includesSubcollections) {
                add(mandatory[i]->target, i);
            }
        }
        passDown(site);
        for (std::size_t i = 0; i < mandatory.size(); ++i) {
            add(mandatory[i]->target, i);
        }
    }

    /// How many words a set takes.
    [[nodiscard]] std::size_t words() const { return m_words; }
    [[nodiscard]] std::span<const quint64> of(CollectionRow collection) const
    {
        return std::span(m_sets).subspan(static_cast<std::size_t>(collection) * m_words, m_words);
    }

private:
    static constexpr std::size_t bits = 64;

    void add(CollectionRow collection, std::size_t deployment)
    {
        m_sets[static_cast<std::size_t>(collection) * m_words + deployment / bits] |= quint64{1}
            << deployment % bits;
    }

    /// To all collections below; one that hangs under several waits until all of them have passed on.
    void passDown(const SiteSnapshot &site)
    {
        std::vector<std::size_t> missing(static_cast<std::size_t>(site.collections().size()));
        const auto roots = site.rootCollections();
        std::vector<CollectionRow> ready(roots.begin(), roots.end());
        while (!ready.empty()) {
            const CollectionRow parent = ready.back();
            ready.pop_back();
            for (const CollectionRow child : site.childrenOf(parent)) {
                const auto row = static_cast<std::size_t>(child);
                for (std::size_t word = 0; word < m_words; ++word) {
                    m_sets[row * m_words + word] |= of(parent)[word];
                }
                missing[row] += missing[row] == 0 ? site.parentsOf(child).size() : 0;
                if (--missing[row] == 0) {
                    ready.push_back(child);
                }
            }
        }
    }

    std::size_t m_words = 0;
    std::vector<quint64> m_sets; // a block of words for each collection
};

/// All that planning looks at, as words to compare: the zone, the restart countdown, the set of deployments,
/// and the collections that have enabled windows, which stand for these.
struct Situation
{
    std::vector<quint64> words;

    friend bool operator==(const Situation &, const Situation &) = default;
    friend size_t qHash(const Situation &situation, size_t seed = 0)
    {
        return qHashBits(situation.words.data(), situation.words.size() * sizeof(quint64), seed);
    }
};

/// Tells the situations of clients one after the other.
class SituationReader
{
public:
    explicit SituationReader(const SiteSnapshot &site) : m_site(site), m_reach(site)
    {
        for (qsizetype i = 0; i < site.collections().size(); ++i) {
            const auto row = static_cast<CollectionRow>(i);
            const auto windows = site.windowsOf(row);
            m_hasWindows.push_back(std::any_of(windows.begin(), windows.end(), [&site](WindowRow window) {
                return site.window(window).window.isEnabled;
            }));
            m_countdowns.push_back(site.restartCountdownOf(row));
        }
    }

    /// Valid until the next call.
    const Situation &of(ClientRow client)
    {
        std::vector<quint64> &words = m_situation.words;
        words.assign(firstSetWord + m_reach.words(), 0);
        std::optional<std::chrono::minutes> countdown;
        for (const CollectionRow collection : m_site.collectionsOf(client)) {
            const auto row = static_cast<std::size_t>(collection);
            if (m_hasWindows[row]) {
                words.push_back(row);
            }
            if (m_countdowns[row]) {
                countdown = std::min(countdown.value_or(*m_countdowns[row]), *m_countdowns[row]);
            }
            const auto reached = m_reach.of(collection);
            for (std::size_t i = 0; i < reached.size(); ++i) {
                words[firstSetWord + i] |= reached[i];
            }
        }
        words[0] = m_site.zoneNumberOf(client);
        words[1] = countdown ? static_cast<quint64>(countdown->count()) + 1 : 0;
        return m_situation;
    }

private:
    static constexpr std::size_t firstSetWord = 2;

    const SiteSnapshot &m_site;
    ReachOfCollections m_reach;
    std::vector<bool> m_hasWindows; // by collection
    std::vector<std::optional<std::chrono::minutes>> m_countdowns; // by collection
    Situation m_situation;
};

} // namespace

ClientGroups::ClientGroups(const SiteSnapshot &site)
{
    SituationReader reader(site);
    QHash<Situation, quint32> known;
    const auto clients = static_cast<std::size_t>(site.clients().size());
    m_numbers.reserve(clients);
    for (std::size_t i = 0; i < clients; ++i) {
        const auto client = static_cast<ClientRow>(i);
        const Situation &situation = reader.of(client);
        auto number = known.constFind(situation);
        if (number == known.cend()) {
            number = known.insert(situation, static_cast<quint32>(m_members.size()));
            m_members.emplace_back();
        }
        m_numbers.push_back(*number);
        m_members[*number].push_back(client);
    }
}

} // namespace wk
