// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/collectionbranches.h"

#include "items/ranking.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <span>

namespace wk {

namespace {

std::size_t number(CollectionRow row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

void CollectionBranches::setSite(const SiteSnapshot &site)
{
    m_site = site;
    QStringList names;
    m_texts.clear();
    for (const Collection &collection : site.collections()) {
        names.append(collection.name);
        m_texts.addRecord();
        for (const QString &field : {collection.name, collection.id, collection.comment}) {
            m_texts.addField(field);
        }
    }
    m_all = branchesOf(ranksOf(names));
    applyFilter();
}

void CollectionBranches::setFilter(const SearchWords &words)
{
    m_words = words;
    if (m_site) {
        applyFilter();
    }
}

void CollectionBranches::applyFilter()
{
    m_matches.assign(m_texts.size(), false);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_matches[i] = m_words.occurIn(m_texts.of(i));
    }
    m_shown = m_words.isEmpty() ? m_all : filtered();
}

CollectionBranches::Branches CollectionBranches::branchesOf(const std::vector<quint32> &ranks) const
{
    const auto sorted = [&ranks](std::span<const CollectionRow> rows) {
        QList<CollectionRow> list(rows.begin(), rows.end());
        std::stable_sort(list.begin(), list.end(), [&ranks](CollectionRow left, CollectionRow right) {
            return ranks[number(left)] < ranks[number(right)];
        });
        return list;
    };
    Branches branches;
    branches.reserve(static_cast<std::size_t>(m_site->collections().size()) + 1);
    for (qsizetype i = 0; i < m_site->collections().size(); ++i) {
        branches.push_back(sorted(m_site->childrenOf(static_cast<CollectionRow>(i))));
    }
    branches.push_back(sorted(m_site->rootCollections()));
    return branches;
}

CollectionBranches::Branches CollectionBranches::filtered() const
{
    // From what matches upwards, each collection once.
    std::vector<bool> shown = m_matches;
    std::vector<CollectionRow> next;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i]) {
            next.push_back(static_cast<CollectionRow>(i));
        }
    }
    while (!next.empty()) {
        const CollectionRow row = next.back();
        next.pop_back();
        for (const CollectionRow parent : m_site->parentsOf(row)) {
            if (!shown[number(parent)]) {
                shown[number(parent)] = true;
                next.push_back(parent);
            }
        }
    }
    Branches branches = m_all;
    for (QList<CollectionRow> &branch : branches) {
        branch.removeIf([&shown](CollectionRow row) { return !shown[number(row)]; });
    }
    return branches;
}

void CollectionBranches::leaveOutWhatGoes(const SiteSnapshot &next)
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        QSet<QString> staying;
        const auto stay = [&](std::span<const CollectionRow> rows) {
            for (const CollectionRow row : rows) {
                staying.insert(next.collection(row).id);
            }
        };
        if (i + 1 == m_shown.size()) {
            stay(next.rootCollections());
        } else if (const auto parent =
                       next.collectionWithId(m_site->collection(static_cast<CollectionRow>(i)).id)) {
            stay(next.childrenOf(*parent));
        }
        m_shown[i].removeIf([&](CollectionRow row) { return !staying.contains(m_site->collection(row).id); });
    }
}

} // namespace wk
