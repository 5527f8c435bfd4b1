// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statuspoint.h"

#include "messages/reportreader.h"

#include <algorithm>

namespace wk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

StatusPoint::StatusPoint(const Settings &settings, const Surroundings &surroundings,
                         const SpoolContents &contents)
    : m_quarantine(surroundings.quarantine)
    , m_clock(surroundings.clock)
    , m_log(surroundings.log)
    , m_writer(surroundings.spool, contents, settings.mostSpoolBytes, surroundings.log)
    , m_conveyor(SpoolFeed(surroundings.spool, surroundings.quarantine, surroundings.log, settings.name),
                 Relay(surroundings.openStore, Throttle(settings.throttleCount, settings.throttleInterval),
                       surroundings.now, surroundings.log),
                 m_writer)
{ }

StatusPoint::~StatusPoint() = default;

void StatusPoint::take(QByteArray body, const QString &sender, Answered answered)
{
    const auto report = readReport(body);
    const Instant now = m_clock.now();
    if (!report) {
        ++m_notReports;
        const auto unkept = m_quarantine.keep(body, sender, now, report.problem());
        m_log.say("not-a-report"_L1,
                  {{"reason"_L1, report.problem().arguments.value(0)},
                   {"sender"_L1, sender},
                   {"bytes"_L1, body.size()},
                   {"kept"_L1, unkept ? u"no"_s : u"yes"_s}});
        answered(IntakeAnswer::NotAReport);
        return;
    }
    const qint64 messages = report->messages.size();
    m_writer.append({0, now, sender, messages, 0, std::move(body), false}, std::move(answered));
}

IntakeFigures StatusPoint::figures() const
{
    // First what went on, then what came: a sum never shows more than came.
    const Conveyor::Counts relayed = m_conveyor.counts();
    const SpoolWriter::Counts written = m_writer.counts();
    IntakeFigures figures;
    figures.received = written.received;
    figures.relayed = relayed.relayed;
    figures.duplicates = relayed.duplicates;
    figures.waiting = written.waiting;
    if (relayed.oldest && figures.waiting > 0) {
        figures.oldest = std::max<std::chrono::seconds>(0s, m_clock.now() - *relayed.oldest);
    }
    figures.quarantined = m_quarantine.count();
    figures.notReports = m_notReports;
    figures.refusedForSpace = written.refused;
    return figures;
}

void StatusPoint::startAnew()
{
    m_conveyor.startAnew();
}

} // namespace wk
