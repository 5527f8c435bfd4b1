// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlmessagestore.h"

#include "storage/messageretention.h"
#include "storage/messagerows.h"
#include "storage/messagewalk.h"
#include "storage/messagewriter.h"
#include "storage/sqlitedialect.h"
#include "storage/sqlsitestore.h"

#include <algorithm>

namespace wk {

namespace {

/// The cache holds the index of identities, which is met all over, of some million messages; the log is put
/// into the file when it is as long as it is let, because the same pages are written again and again.
constexpr const char *settings = "PRAGMA synchronous = FULL;"
                                 "PRAGMA wal_autocheckpoint = 4096;"
                                 "PRAGMA journal_size_limit = 16777216;"
                                 "PRAGMA cache_size = -32768;"
                                 "PRAGMA cell_size_check = ON;";

} // namespace

struct SqlMessageStore::Opening
{
    Opening(const QString &path, std::chrono::milliseconds patience)
        : state(SqliteDialect::stateOf(path))
        , file(std::make_unique<SqliteFile>(path, SqliteFile::Opening::MustBeThere, patience))
    {
        if (file->needsReadingForGood()) {
            file = std::make_unique<SqliteFile>(path, SqliteFile::Opening::ToReadForGood, patience);
        } else {
            state.clear();
        }
        file->run(settings);
    }

    /// Whether what is read here is of one state, the last one. It always is, but where a file may be read
    /// only and is read without a lock.
    [[nodiscard]] bool isCurrent() const
    {
        return state.isEmpty() || state == SqliteDialect::stateOf(file->path());
    }

    QList<qint64> state; ///< of the file when it was opened without a lock; else empty
    std::unique_ptr<SqliteFile> file;
    std::unique_ptr<MessageWriter> writer; ///< none until somebody writes, and after what failed
};

SqlMessageStore::SqlMessageStore(QString path, std::chrono::milliseconds patience)
    : m_path(std::move(path)), m_patience(patience)
{ }

SqlMessageStore::~SqlMessageStore() = default;

SqlMessageStore::Opened SqlMessageStore::open(const QString &path, std::chrono::milliseconds patience)
{
    auto store = std::make_unique<SqlMessageStore>(path, patience);
    try {
        static_cast<void>(store->opening());
        return store;
    } catch (const StorageFailure &failure) {
        return failure.problem;
    }
}

SqlMessageStore::Opening &SqlMessageStore::opening()
{
    if (m_opening == nullptr) {
        // It knows whether the file is ours, and how to bring an older one up to date.
        const auto site = SqlSiteStore::open(m_path, {.checked = false, .patience = m_patience});
        if (!site) {
            throw StorageFailure{site.problem()};
        }
        m_opening = std::make_unique<Opening>(m_path, m_patience);
    }
    return *m_opening;
}

void SqlMessageStore::expectInPlace()
{
    if (opening().file->hasMoved()) {
        m_opening.reset();
        throw StorageFailure{{ProblemCode::NoSuchDatabase, {m_path, {}, {}, {}, {}}, {}}};
    }
}

/// Asks again where somebody wrote meanwhile whom nothing kept from it: the answer may be of two states.
template <typename Value, typename Ask>
Result<Value> SqlMessageStore::answer(Ask ask)
{
    constexpr int mostTimes = 5;
    for (int i = 0; i < mostTimes; ++i) {
        try {
            expectInPlace();
            Result<Value> answer = ask(*opening().file);
            if (m_opening->isCurrent()) {
                return answer;
            }
        } catch (const StorageFailure &failure) {
            if (m_opening == nullptr || m_opening->isCurrent()) {
                return failure.problem;
            }
        }
        m_opening.reset();
    }
    return Problem{ProblemCode::DatabaseBusy, {m_path, {}, {}, {}, {}}, {}};
}

/// One transaction. The file is looked for before and after it: what went into a file that nobody finds again
/// was not stored, and whoever hands it over once more does no harm.
template <typename Write>
Result<StoredCounts> SqlMessageStore::written(Write write)
{
    try {
        expectInPlace();
        const auto &file = opening().file;
        auto &writer = opening().writer;
        SqliteTransaction transaction(*file);
        if (writer == nullptr) {
            writer = std::make_unique<MessageWriter>(*file);
        }
        writer->begin();
        StoredCounts counts;
        write(*writer, counts);
        writer->end();
        transaction.commit();
        expectInPlace();
        return counts;
    } catch (const StorageFailure &failure) {
        if (m_opening != nullptr) {
            m_opening->writer.reset(); // what it remembers was rolled back
        }
        return failure.problem;
    }
}

Result<StoredCounts> SqlMessageStore::add(const QList<ReportArrival> &arrivals)
{
    return written([&arrivals](MessageWriter &writer, StoredCounts &counts) {
        for (const ReportArrival &arrival : arrivals) {
            writer.write(arrival, counts);
        }
    });
}

Result<StoredCounts> SqlMessageStore::import(const NextArrivals &next)
{
    return written([&next](MessageWriter &writer, StoredCounts &counts) {
        for (;;) {
            const auto arrivals = next();
            if (!arrivals) {
                throw StorageFailure{arrivals.problem()};
            }
            if (arrivals->isEmpty()) {
                return;
            }
            for (const ReportArrival &arrival : *arrivals) {
                writer.write(arrival, counts);
            }
        }
    });
}

Result<MessagePage> SqlMessageStore::page(const MessageFilter &filter,
                                          const std::optional<MessageCursor> &after, qsizetype limit)
{
    return answer<MessagePage>([&](SqliteFile &file) {
        const SqliteTransaction transaction(file, SqliteTransaction::Kind::Reading);
        MessagePage page;
        MessageWalk walk(file, filter, after);
        MessageSelect select(file);
        std::optional<MessageCursor> last;
        while (const auto at = walk.next()) {
            if (page.messages.size() == limit) {
                page.next = last;
                break;
            }
            page.messages.append(select.at(at->arrival));
            last = at;
        }
        return page;
    });
}

Result<bool> SqlMessageStore::knows(const QString &client)
{
    return answer<bool>([&client](SqliteFile &file) { return !sendersOf(file, client).isEmpty(); });
}

Result<QStringList> SqlMessageStore::clientNames()
{
    return answer<QStringList>(namesOfSenders);
}

Result<std::optional<ArchivedMessage>> SqlMessageStore::message(qint64 arrival)
{
    return answer<std::optional<ArchivedMessage>>(
        [arrival](SqliteFile &file) { return MessageSelect(file).find(arrival); });
}

Result<QByteArray> SqlMessageStore::bodyOf(qint64 arrival)
{
    return answer<QByteArray>([arrival](SqliteFile &file) { return bodyOfMessage(file, arrival); });
}

Result<ArchiveState> SqlMessageStore::state()
{
    return answer<ArchiveState>(archiveState);
}

Result<CompactMessages> SqlMessageStore::arrivedAfter(qint64 arrival, qsizetype most,
                                                      const IsKnownSender &isKnown)
{
    return answer<CompactMessages>([&](SqliteFile &file) {
        const SqliteTransaction transaction(file, SqliteTransaction::Kind::Reading);
        return compactMessages(file, arrival, most, isKnown);
    });
}

Result<qint64> SqlMessageStore::countOlderThan(Instant instant)
{
    return answer<qint64>([instant](SqliteFile &file) { return MessageRetention(file, instant).count(); });
}

Result<Retention> SqlMessageStore::retention()
{
    return answer<Retention>(storedRetention);
}

std::optional<Problem> SqlMessageStore::setRetention(const Retention &retention)
{
    const auto stored = answer<Retention>([&retention](SqliteFile &file) {
        storeRetention(file, retention);
        return retention;
    });
    return stored ? std::nullopt : std::optional(stored.problem());
}

Result<RetentionPreview> SqlMessageStore::previewOlderThan(Instant instant)
{
    return answer<RetentionPreview>(
        [instant](SqliteFile &file) { return MessageRetention(file, instant).preview(); });
}

Result<qint64> SqlMessageStore::deleteOlderThan(Instant instant,
                                                const MessageArchive::DeletionProgress &progress)
{
    return answer<qint64>([&](SqliteFile &file) {
        MessageRetention retention(file, instant);
        qint64 deleted = 0;
        while (const qint64 some = retention.deleteSome()) {
            deleted += some;
            if (progress && !progress(deleted)) {
                return deleted; // who is left without a message goes the next time
            }
        }
        while (retention.deleteSomeSenders()) { }
        return deleted;
    });
}

} // namespace wk
