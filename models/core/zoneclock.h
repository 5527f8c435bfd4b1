// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace wk {

class ZoneTable;

/// A stretch of time in which a zone keeps one offset from UTC.
///
/// Civil times from `civilBegin` to before `civilEnd` are read with this offset. That carries the rule of
/// contracts.md 3.1 (RFC 5545, 3.3.5): where clocks go forward, the times that are left out are still read
/// with the offset before; where they go back, a time that occurs twice is the first of the two.
struct ZonePiece
{
    Instant begin;
    Instant end; ///< not included
    CivilTime civilBegin;
    CivilTime civilEnd; ///< not included
    std::chrono::seconds offset{}; ///< east of UTC
    qint64 index = 0; ///< counts the pieces of a zone in order, from 0
};

/// Converts between instants and the civil time of one zone. A value, cheap to copy and to share between
/// threads: the offsets are read once, when it is made, and hold for every year from 1900 on. Before 1900
/// the zone's first offset counts.
class ZoneClock
{
public:
    [[nodiscard]] static ZoneClock utc();
    /// The zone this machine is set to; UTC if it names none we know. For `main` to ask for and to hand on.
    [[nodiscard]] static ZoneClock ofMachine();
    /// Takes an IANA name (`Europe/Berlin`) or a Windows name (`W. Europe Standard Time`).
    /// Problem: UnknownZone with near matches.
    [[nodiscard]] static Result<ZoneClock> forZone(const QString &name);

    /// The IANA name.
    [[nodiscard]] const QString &name() const;

    [[nodiscard]] Instant toInstant(CivilTime civil) const
    {
        return Instant{(civil - pieceOf(civil).offset).time_since_epoch()};
    }
    [[nodiscard]] CivilTime toCivil(Instant instant) const;
    [[nodiscard]] Instant toInstant(const PlannedTime &time) const;

    /// The piece in force at an instant.
    [[nodiscard]] ZonePiece pieceAt(Instant instant) const;
    /// The piece whose offset a civil time is read with.
    [[nodiscard]] ZonePiece pieceOf(CivilTime civil) const;
    /// The piece with an index that `pieceAt` or `pieceOf` gave, or the one beside it. The first is 0;
    /// there is none before it, and none after one whose `end` is `endOfTime`.
    [[nodiscard]] ZonePiece piece(qint64 index) const;

    /// Bounds of the first and the last piece; far outside every date this program reads or writes.
    static constexpr Instant beginningOfTime{std::chrono::sys_days{std::chrono::year{-20000} / 1 / 1}};
    static constexpr Instant endOfTime{std::chrono::sys_days{std::chrono::year{30000} / 1 / 1}};

    /// The same zone under the same name.
    friend bool operator==(const ZoneClock &left, const ZoneClock &right)
    {
        return left.name() == right.name();
    }

private:
    explicit ZoneClock(std::shared_ptr<const ZoneTable> table);

    std::shared_ptr<const ZoneTable> m_table;
};

} // namespace wk
