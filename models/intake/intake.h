// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <chrono>
#include <functional>
#include <thread>

namespace wk {

/// How many threads take reports at once: more than this would only wait for the disk.
[[nodiscard]] inline int intakeThreads()
{
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 2, 4);
}

/// What becomes of a body that somebody posted.
enum class IntakeAnswer {
    Stored, ///< on stable storage: 200
    NotAReport, ///< in quarantine: 400
    Full, ///< nothing of it is kept, the sender may come again: 503
};

/// What a fallback status point has done since it started, and what it holds (contracts.md 6, metrics).
struct IntakeFigures
{
    qint64 received = 0; ///< messages answered 200
    qint64 relayed = 0; ///< messages moved into the site database, duplicates included
    qint64 duplicates = 0; ///< of them, what was there already
    qint64 waiting = 0; ///< messages in the spool
    std::chrono::seconds oldest{0}; ///< how long the oldest of them has waited, 0 if none does
    qint64 quarantined = 0; ///< bodies in quarantine
    qint64 notReports = 0; ///< requests answered 400 because their body is no report
    qint64 refusedForSpace = 0; ///< requests answered 503
};

/// Where bodies go. To be used from any thread.
class Intake
{
public:
    Intake() = default;
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;
    virtual ~Intake() = default;

    using Answered = std::function<void(IntakeAnswer)>;
    /// Takes a body; `sender` is the address it came from. `answered` is called exactly once, on any thread,
    /// perhaps before this returns.
    virtual void take(QByteArray body, const QString &sender, Answered answered) = 0;

    [[nodiscard]] virtual IntakeFigures figures() const = 0;
};

} // namespace wk
