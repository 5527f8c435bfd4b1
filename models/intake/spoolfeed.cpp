// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/spoolfeed.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

SpoolFeed::SpoolFeed(Spool &spool, Quarantine &quarantine, EventLog &log, QString fallbackStatusPoint)
    : m_spool(spool)
    , m_quarantine(quarantine)
    , m_log(log)
    , m_fallbackStatusPoint(std::move(fallbackStatusPoint))
{ }

Result<QList<SpooledArrival>> SpoolFeed::next()
{
    // A body is at most twice as long as it is kept.
    const auto reports = m_spool.after(m_last, bytesAtOnce / 2);
    if (!reports) {
        return reports.problem();
    }
    QList<SpooledArrival> arrivals;
    for (const SpooledReport &report : *reports) {
        m_last = report.sequence;
        arrivals.append(arrivalOf(report));
    }
    return arrivals;
}

SpooledArrival SpoolFeed::arrivalOf(const SpooledReport &spooled)
{
    const QByteArray body = spooled.body.body();
    SpooledArrival result{spooled.sequence, 0, body.size(), {}};
    result.arrival.received = spooled.received;
    auto read = spooled.isDamaged ? Problem{ProblemCode::DatabaseDamaged, {}, {u"checksum"_s}}
                                  : spooled.body.report(m_reader);
    if (!read) {
        m_quarantine.keep(body, spooled.sender, spooled.received, read.problem());
        m_log.say("spooled-report-unreadable"_L1,
                  {{"reason"_L1, QString(codeName(read.problem().code))}, {"bytes"_L1, body.size()}});
        return result;
    }
    result.arrival = {std::move(read).value(), body, spooled.received, m_fallbackStatusPoint};
    result.relayed = std::clamp<qint64>(spooled.relayed, 0, result.arrival.report.messages.size());
    result.arrival.dropFirst(result.relayed);
    result.arrival.identify(); // here, because the thread that relays has most to do
    return result;
}

} // namespace wk
