// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagearchive.h"
#include "support/site.h"

#include <QHash>

#include <chrono>
#include <cstdio>
#include <functional>

#include <sys/resource.h>

namespace wk::test {

// 1,000,000 messages of 100,000 clients, for whoever measures a page that shows them.

inline constexpr int manyClients = 100'000;
inline constexpr int messagesOfEach = 10;

/// What one of them says; `turn` counts the messages of its client from 0.
struct BenchMessage
{
    qint32 topic = 0;
    qint32 state = 0;
    qint32 parameter = 0; ///< below 1000
};

/// An archive in memory, of which only loading is asked.
class BenchArchive final : public MessageArchive
{
public:
    using Tell = std::function<BenchMessage(qint64 arrival, int turn, qint64 client)>;

    explicit BenchArchive(Tell tell) : m_tell(std::move(tell)) { }

    Result<StoredCounts> add(const QList<ReportArrival> &) override { return StoredCounts{}; }
    Result<MessagePage> page(const MessageFilter &, const std::optional<MessageCursor> &, qsizetype) override
    {
        return MessagePage{};
    }
    Result<bool> knows(const QString &) override { return true; }
    Result<QStringList> clientNames() override { return QStringList(); }
    Result<std::optional<ArchivedMessage>> message(qint64) override
    {
        return std::optional<ArchivedMessage>();
    }
    Result<QByteArray> bodyOf(qint64) override { return QByteArray(); }
    Result<ArchiveState> state() override { return ArchiveState{qint64{manyClients} * messagesOfEach, 0}; }
    Result<StoredCounts> import(const NextArrivals &) override { return StoredCounts{}; }
    Result<qint64> countOlderThan(Instant) override { return qint64{0}; }
    Result<qint64> deleteOlderThan(Instant, const DeletionProgress &) override { return qint64{0}; }

    Result<CompactMessages> arrivedAfter(qint64 after, qsizetype most, const IsKnownSender &) override
    {
        const qint64 all = qint64{manyClients} * messagesOfEach;
        CompactMessages read;
        read.statusPoints = {QStringLiteral("FSP01"), QStringLiteral("FSP02")};
        for (int i = 0; i < 1000; ++i) {
            read.parameterLists.append({QString::number(i)});
        }
        for (qint64 arrival = after + 1; arrival <= all && read.messages.size() < most; ++arrival) {
            const qint64 client = arrival * 7919 % manyClients; // as if they took turns
            const auto turn = static_cast<qint32>((arrival - 1) / manyClients);
            const BenchMessage told = m_tell(arrival, turn, client);
            read.messages.append(
                {arrival, MessageTime(std::chrono::seconds(1'770'000'000 + arrival - arrival % 50)), turn,
                 told.topic, told.state, told.parameter, client, static_cast<qint32>(arrival % 2)});
            read.senders.insert(
                client,
                {QStringLiteral("GUID:00000000-0000-0000-0000-%1").arg(client, 12, 10, QChar(u'0')),
                 QStringLiteral("PC%1").arg(client), QStringLiteral("4.00.6487.2000")});
        }
        return read;
    }

private:
    Tell m_tell;
};

inline double milliseconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

inline void print(const char *what, double measured, double limit)
{
    std::printf("%-44s %9.1f ms of %g ms: %.2f\n", what, measured, limit, measured / limit);
}

inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Their records.
inline SiteContent siteOfMany()
{
    SiteBuilder builder;
    builder.collection(QStringLiteral("A"));
    for (quint32 id = 0; id < manyClients; ++id) {
        builder.client(id + 1, id % 100 == 0 ? QStringList{QStringLiteral("A")} : QStringList{});
        builder.content.clients.last().uniqueId =
            QStringLiteral("GUID:00000000-0000-0000-0000-%1").arg(id, 12, 10, QChar(u'0'));
    }
    return builder.content;
}

} // namespace wk::test
