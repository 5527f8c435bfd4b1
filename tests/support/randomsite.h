// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "site/records.h"

#include <random>

namespace wk::test {

/// Makes sites and edits of them from a seed: every field in every state it can have, texts with what is
/// easily lost (blanks, quotes, line breaks, emoji), ids whose order tells code points from UTF-16 units,
/// tokens of every kind. References are met, and there is no cycle.
class RandomSite
{
public:
    explicit RandomSite(quint32 seed) : m_random(seed) { }

    /// Lists ascend by key, as a store loads them. `size` collections and clients, and fewer of the others.
    [[nodiscard]] SiteContent content(int size);
    /// An edit of 1 to `steps` things an administrator would do, which fits this content.
    [[nodiscard]] Edit edit(const SiteContent &content, int steps);

    [[nodiscard]] int upTo(int greatest);
    [[nodiscard]] QString text();

private:
    [[nodiscard]] bool chance(int percent) { return upTo(99) < percent; }
    [[nodiscard]] QString id();
    [[nodiscard]] QList<QString> ids(int count);
    [[nodiscard]] std::chrono::minutes minutes() { return std::chrono::minutes{upTo(2000)}; }
    template <typename Value>
    [[nodiscard]] std::optional<Value> perhaps(Value value)
    {
        return chance(60) ? std::optional<Value>(value) : std::nullopt;
    }
    [[nodiscard]] PlannedTime time();
    [[nodiscard]] ScheduleToken token();
    [[nodiscard]] QList<ScheduleToken> tokens(int least);
    [[nodiscard]] Site site(const QString &code, bool isFirst);
    [[nodiscard]] Collection collection(const QString &id);
    [[nodiscard]] MaintenanceWindow window();
    [[nodiscard]] CollectionSettings settings(const QString &collectionId);
    [[nodiscard]] Client client(quint32 resourceId, const QList<Site> &sites);
    [[nodiscard]] Advertisement advertisement(const QString &id, const SiteContent &content);
    [[nodiscard]] UpdatesAssignment assignment(const QString &id, const SiteContent &content);
    void addDeployments(SiteContent &content, int count);
    [[nodiscard]] QList<Change> step(const SiteContent &content);
    [[nodiscard]] QList<Change> newCollection(const SiteContent &content);
    [[nodiscard]] QList<Change> deletion(const SiteContent &content, const Collection &collection);
    [[nodiscard]] QList<Change> windowStep(const CollectionSettings &settings);
    [[nodiscard]] QList<Change> deploymentStep(const SiteContent &content);
    [[nodiscard]] QList<Change> statusPointStep(const SiteContent &content);

    std::mt19937 m_random;
};

} // namespace wk::test
