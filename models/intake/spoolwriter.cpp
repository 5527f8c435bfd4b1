// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/spoolwriter.h"

#include <algorithm>

namespace wk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// How long after a failure progress that nobody waits for is tried again.
constexpr auto retryPause = 1s;

SpoolContents contentsOf(const SpooledReport &report)
{
    return {1, report.messages, report.body.size()};
}

SpoolContents &operator+=(SpoolContents &sum, const SpoolContents &more)
{
    sum.reports += more.reports;
    sum.messages += more.messages;
    sum.bytes += more.bytes;
    return sum;
}

SpoolContents &operator-=(SpoolContents &sum, const SpoolContents &less)
{
    sum.reports -= less.reports;
    sum.messages -= less.messages;
    sum.bytes -= less.bytes;
    return sum;
}

qint64 space(const SpoolContents &contents)
{
    return contents.bytes + contents.reports * SpoolWriter::overhead;
}

} // namespace

SpoolWriter::SpoolWriter(Spool &spool, const SpoolContents &contents, qint64 mostBytes, EventLog &log,
                         std::chrono::microseconds patience)
    : m_spool(spool)
    , m_mostBytes(mostBytes)
    , m_patience(patience)
    , m_log(log)
    , m_held(contents)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{ }

SpoolWriter::~SpoolWriter() = default;

void SpoolWriter::append(SpooledReport report, Intake::Answered answered)
{
    const SpoolContents more = contentsOf(report);
    std::unique_lock lock(m_mutex);
    if (space(m_held) + space(m_unwritten) + space(more) > m_mostBytes
        || (m_unwritten.reports > 0 && m_unwritten.bytes + more.bytes > mostUnwritten)) {
        ++m_counts.refused;
        lock.unlock();
        m_log.say("spool-full"_L1, {{"most-bytes"_L1, m_mostBytes}});
        answered(IntakeAnswer::Full);
        return;
    }
    m_unwritten += more;
    m_next.added += more;
    m_next.reports.append(std::move(report));
    m_next.answers.push_back(std::move(answered));
    // For those between it sleeps on: it takes all there are.
    const bool isAwaited = m_next.reports.size() == 1 || m_next.reports.size() == m_awaited;
    lock.unlock();
    if (isAwaited) {
        m_wake.notify_one();
    }
}

void SpoolWriter::relayed(const RelayedPart &part)
{
    const std::lock_guard lock(m_mutex);
    m_next.progress = part.progress;
    m_next.gone += part.gone;
    m_hasProgress = true;
    m_wake.notify_one();
}

void SpoolWriter::mend()
{
    const std::lock_guard lock(m_mutex);
    m_next.mend = true;
    m_wake.notify_one();
}

void SpoolWriter::whenStored(std::function<void()> call)
{
    const std::lock_guard lock(m_callMutex);
    m_stored = std::move(call);
}

SpoolWriter::Counts SpoolWriter::counts() const
{
    const std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    counts.waiting = std::max<qint64>(0, m_held.messages - m_next.gone.messages);
    return counts;
}

void SpoolWriter::run(const std::stop_token &stop)
{
    while (const auto group = nextGroup(stop)) {
        if (group->mend) {
            mendSpool();
        }
        const Outcome outcome = write(*group);
        note(*group, outcome);
        answer(*group, outcome);
        m_spool.settle();
    }
}

std::optional<SpoolWriter::Group> SpoolWriter::nextGroup(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const qsizetype seen = m_lastGroup + m_next.reports.size();
    m_awaited = seen < crowd ? 0 : std::min(mostAwaited, seen * 3 / 4);
    const auto isUrgent = [this] { return !m_next.reports.isEmpty() || m_next.mend; };
    if (m_retryLater) {
        m_wake.wait_for(lock, stop, retryPause, isUrgent);
    } else {
        m_wake.wait(lock, stop, [&] { return isUrgent() || m_hasProgress; });
    }
    m_wake.wait_for(lock, stop, m_patience,
                    [this] { return m_next.reports.size() >= m_awaited || m_next.mend; });
    m_lastGroup = m_next.reports.size();
    if (stop.stop_requested() && m_next.reports.isEmpty() && (!m_hasProgress || m_retryLater)) {
        return {};
    }
    Group group = std::move(m_next);
    m_next = {};
    m_next.progress = group.progress;
    return group;
}

SpoolWriter::Outcome SpoolWriter::write(const Group &group)
{
    auto problem = tryToWrite(group.reports, group.progress);
    tellChange(problem);
    if (!problem) {
        return Outcome::Written;
    }
    // What goes needs no room, where what comes finds none.
    problem = tryToWrite({}, group.progress);
    return problem ? Outcome::Nothing : Outcome::OnlyProgress;
}

std::optional<Problem> SpoolWriter::tryToWrite(const QList<SpooledReport> &reports,
                                               const SpoolProgress &progress)
{
    auto problem = m_spool.write(reports, progress);
    if (problem && problem->code == ProblemCode::DatabaseDamaged) {
        mendSpool();
        problem = m_spool.write(reports, progress);
    }
    return problem;
}

void SpoolWriter::mendSpool()
{
    const auto mending = m_spool.mend();
    if (mending) {
        tellMending(m_log, *mending);
        m_wasMended = true;
    }
}

void SpoolWriter::note(const Group &group, Outcome outcome)
{
    std::optional<SpoolContents> counted;
    if (m_wasMended && outcome != Outcome::Nothing) {
        if (const auto contents = m_spool.contents()) {
            counted = *contents;
            m_wasMended = false;
        }
    }
    const std::lock_guard lock(m_mutex);
    m_unwritten -= group.added;
    if (outcome == Outcome::Written) {
        m_held += group.added;
        m_counts.received += group.added.messages;
    } else {
        m_counts.refused += group.reports.size();
    }
    if (outcome == Outcome::Nothing) {
        m_next.gone += group.gone;
    } else {
        m_held -= group.gone;
    }
    if (counted) {
        m_held = *counted;
    }
    m_retryLater = outcome == Outcome::Nothing;
    m_hasProgress = m_next.gone.messages > 0 || m_next.gone.reports > 0;
}

void SpoolWriter::answer(const Group &group, Outcome outcome)
{
    for (const Intake::Answered &answered : group.answers) {
        answered(outcome == Outcome::Written ? IntakeAnswer::Stored : IntakeAnswer::Full);
    }
    if (outcome == Outcome::Written && !group.reports.isEmpty()) {
        const std::lock_guard lock(m_callMutex);
        if (m_stored) {
            m_stored();
        }
    }
}

void SpoolWriter::tellChange(const std::optional<Problem> &problem)
{
    if (problem && !m_fails) {
        m_log.say(
            "spool-write-failed"_L1,
            {{"code"_L1, QString(codeName(problem->code))}, {"reason"_L1, problem->arguments.value(0)}});
    } else if (!problem && m_fails) {
        m_log.say("spool-writes-again"_L1);
    }
    m_fails = problem.has_value();
}

void tellMending(EventLog &log, const SpoolMending &mending)
{
    if (mending.setAside.isEmpty()) {
        log.say("spool-made-anew"_L1, {{"carried-over"_L1, mending.carriedOver}});
        return;
    }
    log.say("spool-mended"_L1,
            {{"set-aside"_L1, mending.setAside},
             {"carried-over"_L1, mending.carriedOver},
             {"rest"_L1, u"see spool.damaged-1 in wkfsp(8)"_s}});
}

} // namespace wk
