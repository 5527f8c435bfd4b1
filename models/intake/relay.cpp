// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/relay.h"

#include <algorithm>
#include <iterator>

namespace wk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Soon enough to catch up when a site comes back, seldom enough to be no burden while it is away.
constexpr auto shortestPause = 50ms;
constexpr auto longestPause = 2s;

} // namespace

Relay::Relay(OpenStore openStore, Throttle throttle, Now now, EventLog &log)
    : m_openStore(std::move(openStore)), m_throttle(std::move(throttle)), m_now(std::move(now)), m_log(log)
{ }

void Relay::take(QList<SpooledArrival> arrivals)
{
    for (const SpooledArrival &arrival : arrivals) {
        m_messages += arrival.arrival.report.messages.size();
        m_bytes += arrival.bytes;
    }
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(arrivals.begin()),
                     std::make_move_iterator(arrivals.end()));
}

std::optional<Instant> Relay::oldest() const
{
    return isIdle() ? std::nullopt : std::optional(m_waiting.front().arrival.received);
}

Relay::Step Relay::step()
{
    const qint64 allowed = std::min(m_throttle.allowed(m_now()), mostAtOnce);
    if (allowed == 0) {
        const auto wait = m_throttle.next().value_or(m_now()) - m_now();
        return {{}, 0, std::max(shortestPause, std::chrono::ceil<std::chrono::milliseconds>(wait))};
    }
    const QList<ReportArrival> arrivals = front(allowed);
    StoredCounts counts;
    if (!arrivals.isEmpty()) {
        const auto stored = handOver(arrivals);
        if (!stored) {
            return {{}, 0, pauseAfter(stored.problem())};
        }
        counts = *stored;
        noteReached();
    }
    qint64 messages = 0;
    for (const ReportArrival &arrival : arrivals) {
        messages += arrival.report.messages.size();
    }
    // As late as can be: none of them went after this moment.
    m_throttle.record(messages, m_now());
    return {dropped(messages), counts.duplicates, 0ms};
}

QList<ReportArrival> Relay::front(qint64 most) const
{
    QList<ReportArrival> arrivals;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && most > 0; ++it) {
        if (it->arrival.report.messages.isEmpty()) {
            continue;
        }
        arrivals.append(it->arrival.first(most));
        most -= arrivals.last().report.messages.size();
    }
    return arrivals;
}

Result<StoredCounts> Relay::handOver(const QList<ReportArrival> &arrivals)
{
    if (m_store == nullptr) {
        auto opened = m_openStore();
        if (!opened) {
            return opened.problem();
        }
        m_store = std::move(opened).value();
    }
    return m_store->add(arrivals);
}

RelayedPart Relay::dropped(qint64 messages)
{
    RelayedPart part;
    part.gone.messages = messages;
    m_messages -= messages;
    while (!m_waiting.empty() && m_waiting.front().arrival.report.messages.size() <= messages) {
        const SpooledArrival &done = m_waiting.front();
        messages -= done.arrival.report.messages.size();
        ++part.gone.reports;
        part.gone.bytes += done.bytes;
        m_bytes -= done.bytes;
        m_done = done.sequence;
        m_waiting.pop_front();
    }
    part.progress.doneThrough = m_done;
    if (messages > 0) {
        SpooledArrival &partly = m_waiting.front();
        partly.arrival.dropFirst(messages);
        partly.relayed += messages;
    }
    if (!m_waiting.empty() && m_waiting.front().relayed > 0) {
        part.progress.partlyDone = m_waiting.front().sequence;
        part.progress.relayed = m_waiting.front().relayed;
    }
    return part;
}

std::chrono::milliseconds Relay::pauseAfter(const Problem &problem)
{
    if (problem.code != ProblemCode::DatabaseBusy) {
        m_store.reset(); // what comes back may be another file
    }
    if (m_failure != problem.code) {
        m_failure = problem.code;
        m_log.say("site-unreachable"_L1,
                  {{"code"_L1, QString(codeName(problem.code))}, {"reason"_L1, problem.arguments.value(0)}});
    }
    m_pause = std::clamp<std::chrono::milliseconds>(m_pause * 2, shortestPause, longestPause);
    return m_pause;
}

void Relay::noteReached()
{
    m_pause = 0ms;
    if (m_failure) {
        m_failure.reset();
        m_log.say("site-reached-again"_L1);
    }
}

} // namespace wk
