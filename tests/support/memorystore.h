// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitestore.h"

#include <memory>

namespace wk::test {

/// What several stores of the same site share, as connections share a database.
struct SharedSite
{
    SiteContent content;
    QList<HistoryEntry> history; ///< oldest first
    std::optional<Problem> refusal; ///< what the next calls answer, if anything
    std::optional<Problem> refusalOnceStored; ///< the refusal from the next edit or replacement on
};

/// A store that keeps nothing.
class MemoryStore final : public SiteStore
{
public:
    explicit MemoryStore(std::shared_ptr<SharedSite> site) : m_site(std::move(site)) { }

    [[nodiscard]] Result<SiteContent> load() override;
    [[nodiscard]] Result<quint32> highestCollectionNumber() override;
    [[nodiscard]] Result<qint64> revision() override;
    [[nodiscard]] std::optional<Problem> apply(const Edit &edit, const Signature &signature) override;
    [[nodiscard]] std::optional<Problem> replace(const Replacement &change, const Edit &edit,
                                                 const Signature &signature,
                                                 const Progress &progress) override;
    /// Of the whole site, whatever is asked for.
    [[nodiscard]] Result<qint64> historyLength(const HistoryOf &what) override;
    [[nodiscard]] Result<QList<HistoryEntry>> history(const HistoryOf &what, qint64 length, qint64 from,
                                                      qint64 count) override;

private:
    std::shared_ptr<SharedSite> m_site;
};

} // namespace wk::test
