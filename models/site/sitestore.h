// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "site/edit.h"
#include "site/records.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace wk {

/// Who does something, and when: what the history of a site says beside what was done.
struct Signature
{
    QString who;
    Instant when;
};

/// One step in the history of a site.
struct HistoryEntry
{
    qint64 number = 0; ///< ascending in time, from 1
    Signature signature;
    Edit edit; ///< of an import, only the changes of collections, links, settings and windows
    bool isDamaged = false; ///< what it changed cannot be read: `edit` has no changes

    friend bool operator==(const HistoryEntry &left, const HistoryEntry &right)
    {
        return left.number == right.number;
    }
};

/// What a history is asked for: everything, what concerns a collection (its windows and members too), or a
/// window.
struct HistoryOf
{
    QString collectionId; ///< empty: the whole site
    QString windowId; ///< empty: the whole collection
};

/// A site that is kept. Every call is one transaction: all or nothing, and durable once it returns. To be
/// used on one thread. Problems name the database as the file of their place.
class SiteStore
{
public:
    SiteStore() = default;
    SiteStore(const SiteStore &) = delete;
    SiteStore &operator=(const SiteStore &) = delete;
    virtual ~SiteStore() = default;

    /// Everything, each list ascending by key (by code point, numbers as numbers), the site itself first.
    [[nodiscard]] virtual Result<SiteContent> load() = 0;

    /// The greatest number in the ids of the site's own collections (collectionnumber.h) that the history
    /// names, 0 if none: what was deleted had one too.
    [[nodiscard]] virtual Result<quint32> highestCollectionNumber() = 0;

    /// Counts the changes that anybody made: two equal answers with nothing between them.
    [[nodiscard]] virtual Result<qint64> revision() = 0;

    /// Applies an edit and writes its history. Problems: those of `edited`; `ChangedElsewhere` too where a
    /// collection is created under an id that another one had, `DatabaseBusy`, `DatabaseDamaged`,
    /// `CannotWrite`.
    [[nodiscard]] virtual std::optional<Problem> apply(const Edit &edit, const Signature &signature) = 0;

    /// Replaces the site's content by what `change` makes of it; nothing happens if that gives nothing.
    /// `edit` names it in the history, without changes: they are found by comparison. While it runs, nobody
    /// else writes. `progress` is told how far it is, from 0 to 1; `false` from it stops everything: nothing
    /// was changed, and the answer is `Cancelled`.
    using Replacement = std::function<std::optional<SiteContent>(const SiteContent &)>;
    using Progress = std::function<bool(double)>;
    [[nodiscard]] virtual std::optional<Problem> replace(const Replacement &change, const Edit &edit,
                                                         const Signature &signature,
                                                         const Progress &progress) = 0;

    /// How many entries a history has.
    [[nodiscard]] virtual Result<qint64> historyLength(const HistoryOf &what) = 0;
    /// Entries of a history as it was when it had so many (`historyLength`), the newest first, from a
    /// position on (0 is the newest): positions stay what they are while others write.
    [[nodiscard]] virtual Result<QList<HistoryEntry>> history(const HistoryOf &what, qint64 length,
                                                              qint64 from, qint64 count) = 0;
};

} // namespace wk
