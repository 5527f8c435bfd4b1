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
                         std::function<void()> stored)
    : m_spool(spool),
      m_mostBytes(mostBytes),
      m_log(log),
      m_stored(std::move(stored)),
      m_held(contents),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{ }

SpoolWriter::~SpoolWriter() = default;

void SpoolWriter::append(SpooledReport report, Intake::Answered answered)
{
    const SpoolContents more = contentsOf(report);
    {
        const std::lock_guard lock(m_mutex);
        const bool isTooMuch = space(m_held) + space(m_unwritten) + space(more) > m_mostBytes
            || (m_unwritten.reports > 0 && m_unwritten.bytes + more.bytes > mostUnwritten);
        if (!isTooMuch) {
            m_unwritten += more;
            m_queue.push_back({std::move(report), std::move(answered)});
            m_wake.notify_one();
            return;
        }
        ++m_counts.refused;
    }
    m_log.say("spool-full"_L1, {{"most"_L1, m_mostBytes}});
    answered(IntakeAnswer::Full);
}

void SpoolWriter::relayed(const RelayedPart &part)
{
    const std::lock_guard lock(m_mutex);
    if (m_relayed) {
        m_relayed->progress = part.progress;
        m_relayed->gone += part.gone;
    } else {
        m_relayed = part;
    }
    m_wake.notify_one();
}

void SpoolWriter::mend()
{
    const std::lock_guard lock(m_mutex);
    m_mend = true;
    m_wake.notify_one();
}

SpoolWriter::Counts SpoolWriter::counts() const
{
    const std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    counts.waiting = m_held.messages - (m_relayed ? m_relayed->gone.messages : 0);
    return counts;
}

void SpoolWriter::run(const std::stop_token &stop)
{
    while (auto group = nextGroup(stop)) {
        if (group->mend) {
            mendSpool();
        }
        write(*group);
        m_spool.settle();
    }
}

std::optional<SpoolWriter::Group> SpoolWriter::nextGroup(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (m_retryLater) {
        m_wake.wait_for(lock, stop, retryPause, [this] { return !m_queue.empty() || m_mend; });
    } else {
        m_wake.wait(lock, stop, [this] { return !m_queue.empty() || m_mend || m_relayed; });
    }
    if (stop.stop_requested() && m_queue.empty() && (!m_relayed || m_retryLater)) {
        return {};
    }
    Group group;
    for (Waiting &waiting : m_queue) {
        group.added += contentsOf(waiting.report);
        group.reports.append(std::move(waiting.report));
        group.answers.push_back(std::move(waiting.answered));
    }
    m_queue.clear();
    group.hasRelayed = m_relayed.has_value();
    group.relayed = m_relayed.value_or(RelayedPart{});
    group.mend = std::exchange(m_mend, false);
    return group;
}

void SpoolWriter::write(Group &group)
{
    // Without anything new the spool is told what it knows.
    const bool stored = writeMended(group.reports, group.relayed.progress);
    {
        const std::lock_guard lock(m_mutex);
        m_unwritten -= group.added;
    }
}

} // namespace wk
