// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitestore.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace wk {

class Connection;

/// How a database is opened.
struct StoreOpening
{
    /// Whether the site in it is looked through for damage first, which takes longer the larger it is. Else
    /// whoever meets damage is told. State messages are never looked through.
    bool checked = true;
    /// How long a call waits for somebody else who writes, before it is `DatabaseBusy`.
    std::chrono::milliseconds patience{5000};
};

/// A site in a database: SQLite, a file (with a `-wal` and a `-shm` beside it while it is in use).
class SqlSiteStore final : public SiteStore
{
public:
    using Opened = Result<std::unique_ptr<SqlSiteStore>>;

    /// Opens a database that is there, and brings its schema up to date. Where the file may be read only,
    /// only writing is refused. Problems: `NoSuchDatabase`, `NotOurDatabase`, `DatabaseTooNew`,
    /// `DatabaseDamaged`, `DatabaseBusy`, `CannotRead`, `CannotWrite` (an older schema that cannot be brought
    /// up to date).
    [[nodiscard]] static Opened open(const QString &path, const StoreOpening &opening = {});

    /// Makes a database of an empty site. Problems: `DatabaseExists` if there is anything by this name,
    /// `CannotWrite`. Whatever happens meanwhile, there is a whole database afterwards or none.
    [[nodiscard]] static Opened create(const QString &path, const Site &site);
    /// Adds to a database before it takes its name, in a file that nobody else knows; says why it is not made
    /// after all. Afterwards nobody has that file open.
    using Completion = std::function<std::optional<Problem>(const QString &file)>;
    /// Makes a database with all this in it, `edit` being the first entry of its history as in `replace`.
    /// Problems: also those of `complete`, where they name its file naming `path`.
    [[nodiscard]] static Opened create(const QString &path, const SiteContent &content, const Edit &edit,
                                       const Signature &signature, const Progress &progress = {},
                                       const Completion &complete = {});

    ~SqlSiteStore() override;

    [[nodiscard]] Result<SiteContent> load() override;
    [[nodiscard]] Result<quint32> highestCollectionNumber() override;
    [[nodiscard]] Result<qint64> revision() override;
    [[nodiscard]] std::optional<Problem> apply(const Edit &edit, const Signature &signature) override;
    /// While a commit is being written, nothing stops it any more.
    [[nodiscard]] std::optional<Problem> replace(const Replacement &change, const Edit &edit,
                                                 const Signature &signature,
                                                 const Progress &progress) override;
    [[nodiscard]] Result<qint64> historyLength(const HistoryOf &what) override;
    [[nodiscard]] Result<QList<HistoryEntry>> history(const HistoryOf &what, qint64 length, qint64 from,
                                                      qint64 count) override;

    /// For `open` and `create`.
    SqlSiteStore(QString path, std::unique_ptr<Connection> connection);

private:
    [[nodiscard]] static Opened made(const QString &path, const SiteContent &content,
                                     const std::optional<Edit> &edit, const Signature &signature,
                                     const Progress &progress, const Completion &complete);
    template <typename Act>
    [[nodiscard]] std::optional<Problem> attempt(Act act);
    template <typename Value, typename Ask>
    [[nodiscard]] Result<Value> answer(Ask ask);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
};

} // namespace wk
