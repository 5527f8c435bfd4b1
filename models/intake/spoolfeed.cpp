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
    auto reports = m_spool.after(m_last, bytesAtOnce);
    if (!reports) {
        return reports.problem();
    }
    QList<SpooledArrival> arrivals;
    for (SpooledReport &report : std::move(reports).value()) {
        m_last = report.sequence;
        arrivals.append(arrivalOf(std::move(report)));
    }
    return arrivals;
}

SpooledArrival SpoolFeed::arrivalOf(SpooledReport spooled)
{
    SpooledArrival result{spooled.sequence, 0, spooled.body.size(), {}};
    result.arrival.received = spooled.received;
    auto read = spooled.isDamaged ? Problem{ProblemCode::DatabaseDamaged, {}, {u"checksum"_s}}
                                  : m_reader.read(spooled.body);
    if (!read) {
        m_quarantine.keep(spooled.body, spooled.sender, spooled.received, read.problem());
        m_log.say("spooled-report-unreadable"_L1,
                  {{"reason"_L1, QString(codeName(read.problem().code))}, {"bytes"_L1, spooled.body.size()}});
        return result;
    }
    result.arrival = {std::move(read).value(), std::move(spooled.body), spooled.received,
                      m_fallbackStatusPoint};
    result.relayed = std::clamp<qint64>(spooled.relayed, 0, result.arrival.report.messages.size());
    result.arrival.dropFirst(result.relayed);
    result.arrival.identify(); // here, because the thread that relays has most to do
    return result;
}

} // namespace wk
