// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "intake/eventlog.h"
#include "intake/intake.h"
#include "intake/quarantine.h"
#include "intake/spoolwriter.h"
#include "messages/reportreader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace wk {

/// Judges bodies: reports go to the writer, the rest into quarantine (contracts.md 6). To be used from any
/// thread. Whoever brings a body does not wait for the disk, and for no more than a few hundred microseconds
/// of parsing: large bodies, and what is no report, go to threads of its own.
class Admission
{
public:
    /// Bytes of bodies that may wait to be judged, but for a single one. Memory is bounded by it.
    static constexpr qint64 mostUnjudged = 16 * 1024 * 1024;

    /// Bytes of a body that is judged by whoever brings it: to wake another thread would take as long.
    static constexpr qint64 judgedAtOnce = 16 * 1024;

    Admission(SpoolWriter &writer, Quarantine &quarantine, const Clock &clock, EventLog &log);
    /// Judges what waits first.
    ~Admission();
    Admission(const Admission &) = delete;
    Admission &operator=(const Admission &) = delete;

    void take(QByteArray body, const QString &sender, Intake::Answered answered);

    struct Counts
    {
        qint64 notReports = 0; ///< bodies answered `NotAReport`
        qint64 refused = 0; ///< bodies answered `Full` because too many waited
    };
    [[nodiscard]] Counts counts() const;

private:
    struct Arrival
    {
        QByteArray body;
        QString sender;
        Instant received;
        Intake::Answered answered;
        std::optional<Problem> problem; ///< once it was judged and found to be no report
    };

    void run(const std::stop_token &stop);
    /// Gives a report to the writer; returns false if it is none.
    [[nodiscard]] bool judge(ReportReader &reader, Arrival &arrival);
    void reject(const Arrival &arrival);

    SpoolWriter &m_writer;
    Quarantine &m_quarantine;
    const Clock &m_clock;
    EventLog &m_log;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Arrival> m_waiting;
    qint64 m_bytes = 0; ///< of what waits
    Counts m_counts;

    std::vector<std::jthread> m_threads; ///< last, because they use all the others
};

} // namespace wk
