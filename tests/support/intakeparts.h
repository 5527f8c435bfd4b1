// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "intake/eventlog.h"
#include "intake/spool.h"
#include "messages/messageidentity.h"
#include "messages/messagestore.h"
#include "messages/reportwriter.h"

#include <QSet>

#include <algorithm>
#include <mutex>
#include <vector>

namespace wk::test {

/// A clock that is set by hand, from any thread.
class HandClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    void set(Instant now)
    {
        const std::lock_guard lock(m_mutex);
        m_now = now;
    }

private:
    mutable std::mutex m_mutex;
    Instant m_now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}};
};

/// What was written to a log.
struct LogLines
{
    [[nodiscard]] EventLog::Write write()
    {
        return [this](const QByteArray &line) {
            const std::lock_guard lock(mutex);
            lines.append(QString::fromUtf8(line));
        };
    }
    [[nodiscard]] qsizetype count(const QString &event)
    {
        const std::lock_guard lock(mutex);
        return std::count_if(lines.begin(), lines.end(), [&](const QString &line) {
            return line.section(u' ', 1, 1).trimmed() == event;
        });
    }

    std::mutex mutex;
    QStringList lines;
};

/// A report of so many messages, no two reports or messages alike.
inline StateReport reportNumber(int number, int messages = 1)
{
    StateReport report{{QString(), QStringLiteral("PC%1").arg(number), QStringLiteral("4.00.6487.2000")}, {}};
    for (int i = 0; i < messages; ++i) {
        report.messages.append({MessageTime(std::chrono::seconds(number)), i, 800, QString(), 100 + i, {}});
    }
    return report;
}

inline QByteArray bodyNumber(int number, int messages = 1)
{
    return writtenReport(reportNumber(number, messages));
}

/// A site that can fail in every way. Where it fails after storing, nobody knows that it did.
class FailingStore
{
public:
    enum class Way { Fine, Before, After };

    struct Stored
    {
        QString client;
        int serial = 0;

        friend bool operator==(const Stored &, const Stored &) = default;
    };

    void fail(Way way, ProblemCode code = ProblemCode::DatabaseBusy)
    {
        const std::lock_guard lock(m_mutex);
        m_way = way;
        m_code = code;
    }
    [[nodiscard]] std::vector<Stored> stored() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stored;
    }
    [[nodiscard]] int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }
    [[nodiscard]] int opened() const
    {
        const std::lock_guard lock(m_mutex);
        return m_opened;
    }
    [[nodiscard]] Result<std::unique_ptr<MessageStore>> open()
    {
        const std::lock_guard lock(m_mutex);
        ++m_opened;
        return std::unique_ptr<MessageStore>(std::make_unique<Connection>(*this));
    }

private:
    class Connection final : public MessageStore
    {
    public:
        explicit Connection(FailingStore &store) : m_store(store) { }
        Result<StoredCounts> add(const QList<ReportArrival> &arrivals) override
        {
            return m_store.add(arrivals);
        }

    private:
        FailingStore &m_store;
    };

    Result<StoredCounts> add(const QList<ReportArrival> &arrivals)
    {
        const std::lock_guard lock(m_mutex);
        ++m_calls;
        const Problem problem{m_code, {QStringLiteral("site.db"), {}, {}, {}, {}}, {}};
        if (m_way == Way::Before) {
            return problem;
        }
        StoredCounts counts;
        for (const ReportArrival &arrival : arrivals) {
            ReportArrival identified = arrival;
            identified.identify();
            if (!arrival.identities.isEmpty() && arrival.identities != identified.identities) {
                return Problem{ProblemCode::CannotWrite, {}, {QStringLiteral("identities of others")}};
            }
            for (qsizetype i = 0; i < arrival.report.messages.size(); ++i) {
                const StateMessage &message = arrival.report.messages[i];
                const QByteArray &identity = identified.identities[i];
                if (m_known.contains(identity)) {
                    ++counts.duplicates;
                    continue;
                }
                m_known.insert(identity);
                m_stored.push_back({arrival.report.sender.client, message.serial.value_or(-1)});
                ++counts.stored;
            }
        }
        if (m_way == Way::After) {
            return problem;
        }
        return counts;
    }

    mutable std::mutex m_mutex;
    Way m_way = Way::Fine;
    ProblemCode m_code = ProblemCode::DatabaseBusy;
    QSet<QByteArray> m_known;
    std::vector<Stored> m_stored;
    int m_calls = 0;
    int m_opened = 0;
};

/// A spool in memory that fails when told to. What it holds outlives whoever uses it.
class MemorySpool final : public Spool
{
public:
    std::optional<Problem> write(const QList<SpooledReport> &reports, const SpoolProgress &progress) override
    {
        const std::lock_guard disk(m_disk);
        const std::lock_guard lock(m_mutex);
        if (m_failure && (!m_deletingIsFine || !reports.isEmpty())) {
            return Problem{*m_failure, {}, {QStringLiteral("No space left on device")}};
        }
        ++m_writes;
        for (SpooledReport report : reports) {
            report.sequence = m_next++;
            m_reports.append(report);
        }
        m_reports.removeIf([&](const SpooledReport &one) { return one.sequence <= progress.doneThrough; });
        for (SpooledReport &one : m_reports) {
            one.relayed = one.sequence == progress.partlyDone ? progress.relayed : 0;
        }
        return {};
    }
    void settle() override { }
    Result<SpoolMending> mend() override
    {
        const std::lock_guard lock(m_mutex);
        m_failure.reset();
        m_readFailure.reset();
        ++m_mended;
        return SpoolMending{QStringLiteral("spool.damaged-1"), m_reports.size()};
    }
    Result<SpoolContents> contents() override
    {
        const std::lock_guard lock(m_mutex);
        SpoolContents contents;
        for (const SpooledReport &one : m_reports) {
            ++contents.reports;
            contents.messages += one.messages - one.relayed;
            contents.bytes += one.body.size();
        }
        return contents;
    }
    Result<QList<SpooledReport>> after(qint64 sequence, qint64 bytes) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_readFailure) {
            return Problem{*m_readFailure, {}, {}};
        }
        QList<SpooledReport> found;
        for (const SpooledReport &one : m_reports) {
            if (one.sequence > sequence && bytes > 0) {
                found.append(one);
                bytes -= one.body.kept().size();
            }
        }
        return found;
    }

    /// Nothing gets written as long as this is held.
    [[nodiscard]] std::unique_lock<std::mutex> hold() { return std::unique_lock(m_disk); }
    /// With `deletingIsFine`, only what adds reports fails, as on a full disk.
    void fail(std::optional<ProblemCode> code, bool deletingIsFine = false)
    {
        const std::lock_guard lock(m_mutex);
        m_failure = code;
        m_deletingIsFine = deletingIsFine;
    }
    void failReading(ProblemCode code)
    {
        const std::lock_guard lock(m_mutex);
        m_readFailure = code;
    }
    void damage(qsizetype index)
    {
        const std::lock_guard lock(m_mutex);
        m_reports[index].isDamaged = true;
    }
    [[nodiscard]] int writes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_writes;
    }
    [[nodiscard]] int mended() const
    {
        const std::lock_guard lock(m_mutex);
        return m_mended;
    }

private:
    std::mutex m_disk;
    mutable std::mutex m_mutex;
    QList<SpooledReport> m_reports;
    qint64 m_next = 1;
    std::optional<ProblemCode> m_failure;
    std::optional<ProblemCode> m_readFailure;
    bool m_deletingIsFine = false;
    int m_writes = 0;
    int m_mended = 0;
};

} // namespace wk::test
