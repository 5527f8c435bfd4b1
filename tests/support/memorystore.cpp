// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorystore.h"

#include "site/collectionnumber.h"

#include <algorithm>
#include <utility>

namespace wk::test {

Result<SiteContent> MemoryStore::load()
{
    if (m_site->refusal) {
        return *m_site->refusal;
    }
    return m_site->content;
}

Result<quint32> MemoryStore::highestCollectionNumber()
{
    SiteContent named;
    named.sites = m_site->content.sites;
    for (const HistoryEntry &entry : std::as_const(m_site->history)) {
        for (const Change &change : entry.edit.changes) {
            const auto *collection = std::get_if<RecordChange<Collection>>(&change);
            if (collection != nullptr && collection->after) {
                named.collections.append(*collection->after);
            }
        }
    }
    return wk::highestCollectionNumber(named);
}

Result<qint64> MemoryStore::revision()
{
    if (m_site->refusal) {
        return *m_site->refusal;
    }
    return m_site->history.size();
}

std::optional<Problem> MemoryStore::apply(const Edit &edit, const Signature &signature)
{
    if (m_site->refusal) {
        return m_site->refusal;
    }
    const auto next = edited(m_site->content, edit);
    if (!next) {
        return next.problem();
    }
    m_site->content = *next;
    m_site->history.append({m_site->history.size() + 1, signature, edit});
    m_site->refusal = std::exchange(m_site->refusalOnceStored, std::nullopt);
    return {};
}

std::optional<Problem> MemoryStore::replace(const Replacement &change, const Edit &edit,
                                            const Signature &signature, const Progress &progress)
{
    if (!progress(0.5)) {
        return Problem{ProblemCode::Cancelled, {}, {}};
    }
    if (const auto next = change(m_site->content)) {
        m_site->content = *next;
        m_site->history.append({m_site->history.size() + 1, signature, edit});
    }
    m_site->refusal = std::exchange(m_site->refusalOnceStored, std::nullopt);
    return {};
}

Result<qint64> MemoryStore::historyLength(const HistoryOf & /*what*/)
{
    if (m_site->refusal) {
        return *m_site->refusal;
    }
    return m_site->history.size();
}

Result<QList<HistoryEntry>> MemoryStore::history(const HistoryOf & /*what*/, qint64 length, qint64 from,
                                                 qint64 count)
{
    if (m_site->refusal) {
        return *m_site->refusal;
    }
    QList<HistoryEntry> entries = m_site->history;
    std::reverse(entries.begin(), entries.end());
    return entries.mid(from + entries.size() - length, count);
}

} // namespace wk::test
