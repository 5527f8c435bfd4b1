// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/admission.h"

namespace wk {

using namespace Qt::StringLiterals;

Admission::Admission(SpoolWriter &writer, Quarantine &quarantine, const Clock &clock, EventLog &log)
    : m_writer(writer), m_quarantine(quarantine), m_clock(clock), m_log(log)
{
    for (int i = 0; i < intakeThreads(); ++i) {
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
    }
}

Admission::~Admission() = default;

void Admission::take(QByteArray body, const QString &sender, Intake::Answered answered)
{
    Arrival arrival{std::move(body), sender, m_clock.now(), std::move(answered), {}};
    if (arrival.body.size() <= judgedAtOnce) {
        thread_local ReportReader reader;
        if (judge(reader, arrival)) {
            return;
        }
    }
    std::unique_lock lock(m_mutex);
    if (!m_waiting.empty() && m_bytes + arrival.body.size() > mostUnjudged) {
        ++m_counts.refused;
        lock.unlock();
        m_log.say("too-many-at-once"_L1, {{"most-bytes"_L1, mostUnjudged}});
        arrival.answered(IntakeAnswer::Full);
        return;
    }
    m_bytes += arrival.body.size();
    m_waiting.push_back(std::move(arrival));
    lock.unlock(); // or who is woken would wait for it at once
    m_wake.notify_one();
}

Admission::Counts Admission::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void Admission::run(const std::stop_token &stop)
{
    ReportReader reader;
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        Arrival arrival = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= arrival.body.size();
        lock.unlock();
        if (arrival.problem || !judge(reader, arrival)) {
            reject(arrival);
        }
        lock.lock();
    }
}

bool Admission::judge(ReportReader &reader, Arrival &arrival)
{
    SpooledBody body(arrival.body);
    const auto report = body.report(reader);
    if (!report) {
        arrival.problem = report.problem();
        return false;
    }
    m_writer.append(
        {0, arrival.received, std::move(arrival.sender), report->messages.size(), 0, std::move(body), false},
        std::move(arrival.answered));
    return true;
}

void Admission::reject(const Arrival &arrival)
{
    const Problem &problem = *arrival.problem;
    const auto unkept = m_quarantine.keep(arrival.body, arrival.sender, arrival.received, problem);
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts.notReports;
    }
    m_log.say("not-a-report"_L1,
              {{"reason"_L1, problem.arguments.value(0)},
               {"sender"_L1, arrival.sender},
               {"bytes"_L1, arrival.body.size()},
               {"kept"_L1, unkept ? u"no"_s : u"yes"_s}});
    arrival.answered(IntakeAnswer::NotAReport);
}

} // namespace wk
