// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "intake/admission.h"
#include "intake/conveyor.h"
#include "intake/intake.h"
#include "intake/quarantine.h"
#include "intake/relay.h"
#include "intake/spoolwriter.h"

namespace wk {

/// A fallback status point without its sockets: takes reports, keeps them, relays them (contracts.md 6).
/// Unauthenticated by nature, so hostile by assumption. A body goes from the threads of `Admission`, which
/// parse it, to that of `SpoolWriter`, and from the spool on the two of `Conveyor` to the site.
class StatusPoint final : public Intake
{
public:
    struct Settings
    {
        QString name; ///< the server's, which every message carries to the site
        qint64 mostSpoolBytes = 1073741824;
        qint64 throttleCount = 10000;
        std::chrono::seconds throttleInterval{3600};
    };
    /// What it works with; all of it outlives it.
    struct Surroundings
    {
        Spool &spool;
        Quarantine &quarantine;
        const Clock &clock;
        EventLog &log;
        Relay::OpenStore openStore; ///< used on a thread of its own
        Relay::Now now; ///< a clock nobody sets, for the throttle
    };

    /// `contents` is what the spool holds. Relaying begins at once.
    StatusPoint(const Settings &settings, const Surroundings &surroundings, const SpoolContents &contents);
    /// Answers what was taken, leaves the rest in the spool.
    ~StatusPoint() override;

    void take(QByteArray body, const QString &sender, Answered answered) override;
    [[nodiscard]] IntakeFigures figures() const override;
    /// Begins a new interval of the throttle: a whole batch goes at once.
    void startAnew();

private:
    Quarantine &m_quarantine;
    const Clock &m_clock;
    SpoolWriter m_writer;
    Conveyor m_conveyor;
    Admission m_admission;
};

} // namespace wk
