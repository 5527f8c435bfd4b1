// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"

#include <vector>

namespace wk {

/// One change of a zone's offset.
struct OffsetChange
{
    Instant at;
    std::chrono::seconds offset{}; ///< from then on
};

/// The offsets of one zone for ever: a list of changes, whose last 400 years repeat. The Gregorian calendar
/// repeats itself, weekdays included, every 400 years, and so does every rule that zones are given by.
class ZoneTable
{
public:
    /// `changes` ascend; `repeating` of them at the end make up 400 years and come again for ever (0: none).
    ZoneTable(QString name, std::chrono::seconds firstOffset, const std::vector<OffsetChange> &changes,
              std::size_t repeating);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] ZonePiece pieceAt(Instant instant) const;
    [[nodiscard]] ZonePiece pieceOf(CivilTime civil) const;
    [[nodiscard]] ZonePiece piece(qint64 index) const;

private:
    struct Entry
    {
        Instant begin;
        CivilTime civilBegin;
        std::chrono::seconds offset{};
    };
    [[nodiscard]] Entry entry(qint64 index) const;
    [[nodiscard]] const Entry &cycleBegin() const;
    /// How many whole cycles lie between `cycle`, where the repeating entries begin, and `time`.
    template <typename Time>
    [[nodiscard]] qint64 cyclesAhead(Time time, Time cycle) const;

    QString m_name;
    std::vector<Entry> m_entries;
    qint64 m_repeating = 0;
};

} // namespace wk
