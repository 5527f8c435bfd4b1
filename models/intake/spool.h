// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "intake/spooledbody.h"

#include <QList>
#include <QString>

#include <optional>

namespace wk {

/// A report that was taken and waits for its site.
struct SpooledReport
{
    qint64 sequence = 0; ///< ascends in the order of arrival; given by the spool
    Instant received;
    QString sender;
    qint64 messages = 0; ///< how many are in it
    qint64 relayed = 0; ///< how many of them, from the front, the site has already
    SpooledBody body;
    bool isDamaged = false; ///< what was read is not what was written
};

/// How far the site has got: always from the oldest on.
struct SpoolProgress
{
    qint64 doneThrough = 0; ///< reports up to this sequence are not needed any more
    qint64 partlyDone = 0; ///< a later report, of which some messages have gone; 0 for none
    qint64 relayed = 0; ///< how many of its messages
};

/// What is in a spool.
struct SpoolContents
{
    qint64 reports = 0;
    qint64 messages = 0; ///< not relayed yet
    qint64 bytes = 0; ///< of bodies as they came

    friend bool operator==(const SpoolContents &, const SpoolContents &) = default;
};

/// What a spool found out about itself when it was opened or mended.
struct SpoolMending
{
    QString setAside; ///< path of the file that was there, which has another name now; empty if it was gone
    qint64 carriedOver = 0; ///< reports that could be read of it
};

/// A queue of reports that outlives a crash. Written by one thread, read by another.
class Spool
{
public:
    Spool() = default;
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;
    virtual ~Spool() = default;

    /// Appends reports in their order, whatever sequence they carry, and notes progress: both or neither, on
    /// stable storage once this returns without a problem. Problems: `CannotWrite`, `DatabaseDamaged`.
    [[nodiscard]] virtual std::optional<Problem> write(const QList<SpooledReport> &reports,
                                                       const SpoolProgress &progress) = 0;
    /// What may be done once those who wait have their answers. Called by who writes.
    virtual void settle() = 0;
    /// Where damage was met, or the file is gone: sets it aside, begins a new one with what can be read of
    /// the old. Called by who writes.
    [[nodiscard]] virtual Result<SpoolMending> mend() = 0;
    [[nodiscard]] virtual Result<SpoolContents> contents() = 0;

    /// The oldest reports after `sequence`, of at most so many bytes in bodies as they are kept, but at least
    /// one if there is any. Called by who reads. Problems: `CannotRead`, `DatabaseDamaged`.
    [[nodiscard]] virtual Result<QList<SpooledReport>> after(qint64 sequence, qint64 bytes) = 0;
};

} // namespace wk
