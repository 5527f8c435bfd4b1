// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/eventlog.h"
#include "intake/quarantine.h"
#include "intake/spool.h"
#include "messages/messagestore.h"
#include "messages/reportreader.h"

namespace wk {

/// A report on its way from the spool to the site.
struct SpooledArrival
{
    qint64 sequence = 0;
    qint64 relayed = 0; ///< messages that went before those that are in here
    qint64 bytes = 0; ///< of its body
    ReportArrival arrival; ///< without messages where the body is of no use
};

/// Reads the spool from the oldest on, each report once. What cannot be read goes into quarantine and stands
/// in nobody's way. On one thread.
class SpoolFeed
{
public:
    /// About so many bytes of bodies are read at once.
    static constexpr qint64 bytesAtOnce = 4 * 1024 * 1024;

    SpoolFeed(Spool &spool, Quarantine &quarantine, EventLog &log, QString fallbackStatusPoint);

    /// What comes next; empty if there is nothing for now. Problems: those of Spool::after.
    [[nodiscard]] Result<QList<SpooledArrival>> next();

private:
    [[nodiscard]] SpooledArrival arrivalOf(const SpooledReport &spooled);

    Spool &m_spool;
    Quarantine &m_quarantine;
    EventLog &m_log;
    const QString m_fallbackStatusPoint;
    ReportReader m_reader;
    qint64 m_last = 0;
};

} // namespace wk
