// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/affectedclients.h"

#include "planning/deploymentreach.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace wk {

namespace {

/// All that a collection means for its direct members.
struct Meaning
{
    std::vector<const MaintenanceWindow *> windows; ///< the enabled ones
    std::optional<std::chrono::minutes> restartCountdown;
    std::vector<quint64> deployments; ///< a set, numbered for both snapshots together

    [[nodiscard]] bool isNothing() const
    {
        return windows.empty() && !restartCountdown
            && std::all_of(deployments.begin(), deployments.end(), [](quint64 word) { return word == 0; });
    }
    friend bool operator==(const Meaning &left, const Meaning &right)
    {
        const auto isSame = [](const MaintenanceWindow *one, const MaintenanceWindow *other) {
            return one->type == other->type && one->schedule == other->schedule;
        };
        return left.restartCountdown == right.restartCountdown && left.deployments == right.deployments
            && std::equal(left.windows.begin(), left.windows.end(), right.windows.begin(),
                          right.windows.end(), isSame);
    }
};

/// Whether both do the same to whom they reach.
bool areAlike(const Deployment &left, const Deployment &right)
{
    return left.kind == right.kind && left.ignoresWindows == right.ignoresWindows
        && left.restartsOutsideWindows == right.restartsOutsideWindows
        && left.assignedSchedules == right.assignedSchedules && left.deadline == right.deadline
        && left.notBefore == right.notBefore && left.expires == right.expires && left.items == right.items;
}

/// Numbers for the deployments of two snapshots together: the same one only for what did not change.
struct DeploymentNumbers
{
    DeploymentNumbers(const DeploymentReach &before, const DeploymentReach &after)
    {
        QHash<std::pair<QString, bool>, quint32> known;
        for (const Deployment *deployment : before.deployments()) {
            known.insert({deployment->id, deployment->kind == WorkKind::Update}, count);
            ofBefore.push_back(count++);
        }
        for (const Deployment *deployment : after.deployments()) {
            const auto same = known.constFind({deployment->id, deployment->kind == WorkKind::Update});
            const bool isSame = same != known.cend() && areAlike(*before.deployments()[*same], *deployment);
            ofAfter.push_back(isSame ? *same : count++);
        }
    }

    std::vector<quint32> ofBefore;
    std::vector<quint32> ofAfter;
    quint32 count = 0;
};

/// What the collections of one of the snapshots mean, by row.
std::vector<Meaning> meaningsOf(const SiteSnapshot &site, const DeploymentReach &reach,
                                const std::vector<quint32> &numbers, std::size_t count)
{
    constexpr std::size_t bits = DeploymentReach::bitsInWord;
    std::vector<Meaning> meanings(static_cast<std::size_t>(site.collections().size()));
    for (std::size_t row = 0; row < meanings.size(); ++row) {
        const auto collection = static_cast<CollectionRow>(row);
        Meaning &meaning = meanings[row];
        for (const WindowRow window : site.windowsOf(collection)) {
            if (site.window(window).window.isEnabled) {
                meaning.windows.push_back(&site.window(window).window);
            }
        }
        meaning.restartCountdown = site.restartCountdownOf(collection);
        meaning.deployments.resize((count + bits - 1) / bits);
        const auto reached = reach.of(collection);
        for (std::size_t word = 0; word < reached.size(); ++word) {
            for (quint64 rest = reached[word]; rest != 0; rest &= rest - 1) {
                const quint32 number =
                    numbers[word * bits + static_cast<std::size_t>(std::countr_zero(rest))];
                meaning.deployments[number / bits] |= quint64{1} << number % bits;
            }
        }
    }
    return meanings;
}

/// What the collections of two snapshots mean, and which of them mean the same.
class Collections
{
public:
    Collections(const SiteSnapshot &before, const SiteSnapshot &after) : m_before(before), m_after(after)
    {
        const DeploymentReach reachBefore(before);
        const DeploymentReach reachAfter(after);
        const DeploymentNumbers numbers(reachBefore, reachAfter);
        const auto meaningsBefore = meaningsOf(before, reachBefore, numbers.ofBefore, numbers.count);
        const auto meaningsAfter = meaningsOf(after, reachAfter, numbers.ofAfter, numbers.count);
        for (const Meaning &meaning : meaningsAfter) {
            m_countsAfter.push_back(!meaning.isNothing());
        }
        for (std::size_t row = 0; row < meaningsBefore.size(); ++row) {
            const auto same = after.collectionWithId(before.collections()[static_cast<qsizetype>(row)].id);
            m_countsBefore.push_back(!meaningsBefore[row].isNothing());
            m_changes.push_back(same
                                && meaningsBefore[row] != meaningsAfter[static_cast<std::size_t>(*same)]);
            m_counterparts.push_back(same);
        }
    }

    /// Whether a client's collections mean something else for it than before.
    [[nodiscard]] bool differFor(const ClientPair &client) const
    {
        const auto before = m_before.collectionsOf(client.before);
        const auto after = m_after.collectionsOf(client.after);
        auto left = before.begin();
        auto right = after.begin();
        for (; left != before.end(); ++left) {
            const auto row = static_cast<std::size_t>(*left);
            const auto &counterpart = m_counterparts[row];
            // Rows ascend by collection id in both.
            for (; right != after.end() && counterpart && *right < *counterpart; ++right) {
                if (m_countsAfter[static_cast<std::size_t>(*right)]) {
                    return true;
                }
            }
            const bool isInBoth = counterpart && right != after.end() && *right == *counterpart;
            if (isInBoth ? m_changes[row] : m_countsBefore[row]) {
                return true;
            }
            right += isInBoth ? 1 : 0;
        }
        return std::any_of(right, after.end(), [this](CollectionRow collection) {
            return m_countsAfter[static_cast<std::size_t>(collection)];
        });
    }

private:
    const SiteSnapshot &m_before;
    const SiteSnapshot &m_after;
    // By row before the change:
    std::vector<std::optional<CollectionRow>> m_counterparts;
    std::vector<bool> m_countsBefore;
    std::vector<bool> m_changes;
    std::vector<bool> m_countsAfter; // by row after it
};

/// Only the first site's settings count; without any, those of a new site do.
bool haveSameSettings(const SiteSnapshot &before, const SiteSnapshot &after)
{
    const Site left = before.sites().value(0);
    const Site right = after.sites().value(0);
    return left.programCountdown == right.programCountdown && left.restartCountdown == right.restartCountdown
        && left.restartTurnaround == right.restartTurnaround
        && left.updatesUseGeneralWindows == right.updatesUseGeneralWindows && left.history == right.history;
}

} // namespace

std::vector<ClientPair> affectedClients(const SiteSnapshot &before, const SiteSnapshot &after)
{
    const Collections collections(before, after);
    const bool sameSettings = haveSameSettings(before, after);
    std::vector<ClientPair> affected;
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < before.clients().size() && right < after.clients().size()) {
        const quint32 idBefore = before.clients().at(left).resourceId;
        const quint32 idAfter = after.clients().at(right).resourceId;
        if (idBefore == idAfter) {
            const ClientPair client{static_cast<ClientRow>(left), static_cast<ClientRow>(right)};
            if (!sameSettings || before.zoneOf(client.before) != after.zoneOf(client.after)
                || collections.differFor(client)) {
                affected.push_back(client);
            }
        }
        left += idBefore <= idAfter ? 1 : 0;
        right += idAfter <= idBefore ? 1 : 0;
    }
    return affected;
}

} // namespace wk
