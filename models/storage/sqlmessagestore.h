// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"
#include "messages/retentionstore.h"

#include <QString>

#include <chrono>
#include <memory>

namespace wk {

/// The state messages in the database of a site, a SQLite file. It has a connection of its own, which writes
/// beside the site's: a site is no other for it, its revision stays. On one thread.
class SqlMessageStore final : public MessageArchive, public RetentionStore
{
public:
    using Opened = Result<std::unique_ptr<SqlMessageStore>>;

    /// Opens a database that is there, and brings its schema up to date; it is not looked through for damage.
    /// Where the file may be read only, only writing is refused. `patience` is how long a call waits for
    /// somebody else who writes. Problems: those of `SqlSiteStore::open`.
    [[nodiscard]] static Opened open(const QString &path,
                                     std::chrono::milliseconds patience = std::chrono::seconds(5));

    ~SqlMessageStore() override;

    /// A file that is no longer where it was opened takes nothing: `NoSuchDatabase`. The next call opens what
    /// is there then.
    [[nodiscard]] Result<StoredCounts> add(const QList<ReportArrival> &arrivals) override;
    [[nodiscard]] Result<StoredCounts> import(const NextArrivals &next) override;

    [[nodiscard]] Result<MessagePage> page(const MessageFilter &filter,
                                           const std::optional<MessageCursor> &after,
                                           qsizetype limit) override;
    [[nodiscard]] Result<bool> knows(const QString &client) override;
    [[nodiscard]] Result<QStringList> clientNames() override;
    [[nodiscard]] Result<std::optional<ArchivedMessage>> message(qint64 arrival) override;
    [[nodiscard]] Result<QByteArray> bodyOf(qint64 arrival) override;
    [[nodiscard]] Result<ArchiveState> state() override;
    [[nodiscard]] Result<CompactMessages> arrivedAfter(qint64 arrival, qsizetype most,
                                                       const IsKnownSender &isKnown) override;
    [[nodiscard]] Result<qint64> countOlderThan(Instant instant) override;
    [[nodiscard]] Result<Retention> retention() override;
    [[nodiscard]] std::optional<Problem> setRetention(const Retention &retention) override;
    [[nodiscard]] Result<RetentionPreview> previewOlderThan(Instant instant) override;
    [[nodiscard]] Result<qint64> deleteOlderThan(Instant instant,
                                                 const MessageArchive::DeletionProgress &progress) override;

    /// For `open`.
    SqlMessageStore(QString path, std::chrono::milliseconds patience);

private:
    struct Opening;

    /// The file, opened if it is not.
    [[nodiscard]] Opening &opening();
    template <typename Value, typename Ask>
    [[nodiscard]] Result<Value> answer(Ask ask);
    template <typename Write>
    [[nodiscard]] Result<StoredCounts> written(Write write);
    void expectInPlace();

    QString m_path;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<Opening> m_opening;
};

} // namespace wk
