// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/statuspoint.h"

#include <algorithm>

namespace wk {

using namespace std::chrono_literals;

StatusPoint::StatusPoint(const Settings &settings, const Surroundings &surroundings,
                         const SpoolContents &contents)
    : m_quarantine(surroundings.quarantine)
    , m_clock(surroundings.clock)
    , m_writer(surroundings.spool, contents, settings.mostSpoolBytes, surroundings.log)
    , m_conveyor(SpoolFeed(surroundings.spool, surroundings.quarantine, surroundings.log, settings.name),
                 Relay(surroundings.openStore, Throttle(settings.throttleCount, settings.throttleInterval),
                       surroundings.now, surroundings.log),
                 m_writer)
    , m_admission(m_writer, surroundings.quarantine, surroundings.clock, surroundings.log)
{ }

StatusPoint::~StatusPoint() = default;

void StatusPoint::take(QByteArray body, const QString &sender, Answered answered)
{
    m_admission.take(std::move(body), sender, std::move(answered));
}

IntakeFigures StatusPoint::figures() const
{
    // First what went on, then what came: a sum never shows more than came.
    const Conveyor::Counts relayed = m_conveyor.counts();
    const SpoolWriter::Counts written = m_writer.counts();
    const Admission::Counts judged = m_admission.counts();
    IntakeFigures figures;
    figures.received = written.received;
    figures.relayed = relayed.relayed;
    figures.duplicates = relayed.duplicates;
    figures.waiting = written.waiting;
    if (relayed.oldest && figures.waiting > 0) {
        figures.oldest = std::max<std::chrono::seconds>(0s, m_clock.now() - *relayed.oldest);
    }
    figures.quarantined = m_quarantine.count();
    figures.notReports = judged.notReports;
    figures.refusedForSpace = written.refused + judged.refused;
    return figures;
}

void StatusPoint::startAnew()
{
    m_conveyor.startAnew();
}

} // namespace wk
