// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"

#include <atomic>
#include <memory>
#include <utility>

namespace wk::test {

/// An archive that another one answers for, unless `isBusy` says that nobody does.
class FailingArchive final : public MessageArchive
{
public:
    FailingArchive(std::unique_ptr<MessageArchive> archive, const std::atomic<bool> &isBusy)
        : m_archive(std::move(archive)), m_isBusy(isBusy)
    { }

    Result<StoredCounts> add(const QList<ReportArrival> &arrivals) override
    {
        return m_archive->add(arrivals);
    }
    Result<MessagePage> page(const MessageFilter &filter, const std::optional<MessageCursor> &after,
                             qsizetype most) override
    {
        return m_archive->page(filter, after, most);
    }
    Result<bool> knows(const QString &client) override { return m_archive->knows(client); }
    Result<QStringList> clientNames() override { return m_archive->clientNames(); }
    Result<std::optional<ArchivedMessage>> message(qint64 arrival) override
    {
        return m_archive->message(arrival);
    }
    Result<QByteArray> bodyOf(qint64 arrival) override { return m_archive->bodyOf(arrival); }
    Result<StoredCounts> import(const NextArrivals &next) override { return m_archive->import(next); }
    Result<qint64> countOlderThan(Instant time) override { return m_archive->countOlderThan(time); }
    Result<qint64> deleteOlderThan(Instant time, const DeletionProgress &progress) override
    {
        return m_archive->deleteOlderThan(time, progress);
    }
    Result<CompactMessages> arrivedAfter(qint64 after, qsizetype most, const IsKnownSender &isKnown) override
    {
        return m_archive->arrivedAfter(after, most, isKnown);
    }
    Result<ArchiveState> state() override
    {
        if (m_isBusy) {
            return Problem{ProblemCode::DatabaseBusy, {}, {}};
        }
        return m_archive->state();
    }

private:
    std::unique_ptr<MessageArchive> m_archive;
    const std::atomic<bool> &m_isBusy;
};

} // namespace wk::test
