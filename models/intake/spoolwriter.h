// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/eventlog.h"
#include "intake/intake.h"
#include "intake/spool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace wk {

/// What the site has got of the spool since this was told last.
struct RelayedPart
{
    SpoolProgress progress;
    SpoolContents gone; ///< reports and bytes that are not needed any more, messages relayed
};

/// The one thread that writes the spool. All that waits for it becomes one transaction with one sync
/// (group commit), and is answered once that is on stable storage. To be used from any thread.
class SpoolWriter
{
public:
    /// What a report counts beside its body, in bytes.
    static constexpr qint64 overhead = 512;
    /// Bytes that may wait to be written, but for a single report. Memory is bounded by it.
    static constexpr qint64 mostUnwritten = 16 * 1024 * 1024;

    /// `mostBytes` is how much may be in the spool, `overhead` of each report included. `stored` is called
    /// on the writer's thread whenever there is more to read.
    SpoolWriter(Spool &spool, const SpoolContents &contents, qint64 mostBytes, EventLog &log,
                std::function<void()> stored);
    /// Writes and answers what waits first.
    ~SpoolWriter();
    SpoolWriter(const SpoolWriter &) = delete;
    SpoolWriter &operator=(const SpoolWriter &) = delete;

    /// Answers `Stored` or `Full`.
    void append(SpooledReport report, Intake::Answered answered);
    void relayed(const RelayedPart &part);
    /// Who reads met damage.
    void mend();

    /// Messages answered `Stored`, and reports answered `Full`.
    struct Counts
    {
        qint64 received = 0;
        qint64 refused = 0;
        qint64 waiting = 0; ///< messages in the spool
    };
    [[nodiscard]] Counts counts() const;

private:
    struct Waiting
    {
        SpooledReport report;
        Intake::Answered answered;
    };
    /// What becomes one transaction.
    struct Group
    {
        QList<SpooledReport> reports;
        std::vector<Intake::Answered> answers;
        SpoolContents added;
        RelayedPart relayed;
        bool hasRelayed = false;
        bool mend = false;
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] std::optional<Group> nextGroup(const std::stop_token &stop);
    void write(Group &group);
    [[nodiscard]] bool writeMended(const QList<SpooledReport> &reports, const SpoolProgress &progress);
    void mendSpool();
    void noteOutcome(const std::optional<Problem> &problem);
    [[nodiscard]] qint64 spaceTaken() const;

    Spool &m_spool;
    const qint64 m_mostBytes;
    EventLog &m_log;
    const std::function<void()> m_stored;
    bool m_fails = false; ///< on the writer's thread

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Waiting> m_queue;
    SpoolContents m_unwritten; ///< in the queue, or being written
    SpoolContents m_held; ///< in the spool
    std::optional<RelayedPart> m_relayed; ///< not written yet
    bool m_retryLater = false; ///< the last write failed: nothing new is no reason to try again at once
    bool m_mend = false;
    Counts m_counts;

    std::jthread m_thread; ///< last: what it uses is there before and after it
};

} // namespace wk
