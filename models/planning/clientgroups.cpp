// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/clientgroups.h"

#include "planning/deploymentreach.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace wk {

namespace {

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
    DeploymentReach m_reach;
    std::vector<bool> m_hasWindows; // by collection
    std::vector<std::optional<std::chrono::minutes>> m_countdowns; // by collection
    Situation m_situation;
};

std::vector<ClientRow> allClients(const SiteSnapshot &site)
{
    std::vector<ClientRow> clients;
    clients.reserve(static_cast<std::size_t>(site.clients().size()));
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        clients.push_back(static_cast<ClientRow>(i));
    }
    return clients;
}

} // namespace

ClientGroups::ClientGroups(const SiteSnapshot &site) : ClientGroups(site, allClients(site)) { }

ClientGroups::ClientGroups(const SiteSnapshot &site, const std::vector<ClientRow> &clients)
    : m_numbers(static_cast<std::size_t>(site.clients().size()))
{
    SituationReader reader(site);
    QHash<Situation, quint32> known;
    for (const ClientRow client : clients) {
        const Situation &situation = reader.of(client);
        auto number = known.constFind(situation);
        if (number == known.cend()) {
            number = known.insert(situation, static_cast<quint32>(m_members.size()));
            m_members.emplace_back();
        }
        m_numbers[static_cast<std::size_t>(client)] = *number;
        m_members[*number].push_back(client);
    }
}

} // namespace wk
