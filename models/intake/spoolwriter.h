// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/eventlog.h"
#include "intake/intake.h"
#include "intake/spool.h"

#include <chrono>
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
    SpoolContents gone; ///< reports and bytes that are not needed any more, messages that were relayed
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
    /// Where so many reports came in one group and while it was written, more are on their way, and the next
    /// group waits for them: a sync costs the same however many it serves.
    static constexpr qsizetype crowd = 24;
    /// It waits for three quarters of what was seen, but at most for so many.
    static constexpr qsizetype mostAwaited = 32;

    /// `mostBytes` is how much may be in the spool, `overhead` of each report included; a group waits for
    /// others not longer than `patience`.
    SpoolWriter(Spool &spool, const SpoolContents &contents, qint64 mostBytes, EventLog &log,
                std::chrono::microseconds patience = std::chrono::milliseconds(1));
    /// Writes and answers what waits first.
    ~SpoolWriter();
    SpoolWriter(const SpoolWriter &) = delete;
    SpoolWriter &operator=(const SpoolWriter &) = delete;

    /// Answers `Stored` or `Full`.
    void append(SpooledReport report, Intake::Answered answered);
    void relayed(const RelayedPart &part);
    /// Who reads met damage.
    void mend();

    /// Calls this on the writer's thread whenever there is more to read; the one before is not called any
    /// more once this returns.
    void whenStored(std::function<void()> call);

    struct Counts
    {
        qint64 received = 0; ///< messages answered `Stored`
        qint64 refused = 0; ///< reports answered `Full`
        qint64 waiting = 0; ///< messages in the spool
    };
    [[nodiscard]] Counts counts() const;

private:
    /// What becomes one transaction.
    struct Group
    {
        QList<SpooledReport> reports;
        std::vector<Intake::Answered> answers;
        SpoolContents added;
        SpoolProgress progress;
        SpoolContents gone;
        bool mend = false;
    };
    enum class Outcome { Written, OnlyProgress, Nothing };

    void run(const std::stop_token &stop);
    [[nodiscard]] std::optional<Group> nextGroup(const std::stop_token &stop);
    [[nodiscard]] Outcome write(const Group &group);
    [[nodiscard]] std::optional<Problem> tryToWrite(const QList<SpooledReport> &reports,
                                                    const SpoolProgress &progress);
    void mendSpool();
    void note(const Group &group, Outcome outcome);
    void answer(const Group &group, Outcome outcome);
    void tellChange(const std::optional<Problem> &problem);

    Spool &m_spool;
    const qint64 m_mostBytes;
    const std::chrono::microseconds m_patience;
    EventLog &m_log;
    bool m_fails = false; ///< the last write did; on the writer's thread
    bool m_wasMended = false; ///< what it holds is to be counted anew; on the writer's thread

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Group m_next; ///< what waits
    bool m_hasProgress = false; ///< that was not written yet
    qsizetype m_lastGroup = 0; ///< reports in it; on the writer's thread
    qsizetype m_awaited = 0; ///< reports for which the next group waits
    bool m_retryLater = false; ///< progress that could not be written is no reason to try again at once
    SpoolContents m_unwritten; ///< in the next group, and in the one that is being written
    SpoolContents m_held; ///< in the spool
    Counts m_counts;

    std::mutex m_callMutex; ///< held during the call
    std::function<void()> m_stored;

    std::jthread m_thread; ///< last, because it uses all the others
};

/// Says that a spool was mended: where the damaged file lies, how many reports could be read of it, and where
/// it stands what to do about the rest; or that its file was gone.
void tellMending(EventLog &log, const SpoolMending &mending);

} // namespace wk
