// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zonetable.h"

#include <algorithm>

namespace wk {

namespace {

constexpr std::chrono::seconds fourHundredYears = std::chrono::days{146097};

} // namespace

ZoneTable::ZoneTable(QString name, std::chrono::seconds firstOffset, const std::vector<OffsetChange> &changes,
                     std::size_t repeating)
    : m_name(std::move(name))
{
    const auto beginning = ZoneClock::beginningOfTime;
    m_entries.push_back({beginning, CivilTime{beginning.time_since_epoch()}, firstOffset});
    for (const OffsetChange &change : changes) {
        const Entry &before = m_entries.back();
        const CivilTime civil{(change.at + std::max(before.offset, change.offset)).time_since_epoch()};
        m_entries.push_back({change.at, std::max(civil, before.civilBegin), change.offset});
    }
    m_repeating = static_cast<qint64>(repeating);
}

template <typename Time>
qint64 ZoneTable::cyclesAhead(Time time, Time cycle) const
{
    return m_repeating == 0 || time < cycle + fourHundredYears ? 0 : (time - cycle) / fourHundredYears;
}

const ZoneTable::Entry &ZoneTable::cycleBegin() const
{
    return m_repeating == 0 ? m_entries.back() : *(m_entries.end() - m_repeating);
}

ZoneTable::Entry ZoneTable::entry(qint64 index) const
{
    const auto size = static_cast<qint64>(m_entries.size());
    if (index < size) {
        return m_entries[static_cast<std::size_t>(index)];
    }
    const qint64 cycles = (index - size) / m_repeating + 1;
    Entry found = m_entries[static_cast<std::size_t>(index - cycles * m_repeating)];
    found.begin += cycles * fourHundredYears;
    found.civilBegin += cycles * fourHundredYears;
    return found;
}

ZonePiece ZoneTable::piece(qint64 index) const
{
    const Entry here = entry(index);
    if (m_repeating == 0 && index + 1 == static_cast<qint64>(m_entries.size())) {
        return {here.begin,      ZoneClock::endOfTime,
                here.civilBegin, CivilTime{ZoneClock::endOfTime.time_since_epoch()},
                here.offset,     index};
    }
    const Entry after = entry(index + 1);
    return {here.begin, after.begin, here.civilBegin, after.civilBegin, here.offset, index};
}

ZonePiece ZoneTable::pieceAt(Instant instant) const
{
    const qint64 cycles = cyclesAhead(instant, cycleBegin().begin);
    const auto after =
        std::upper_bound(m_entries.begin() + 1, m_entries.end(), instant - cycles * fourHundredYears,
                         [](Instant value, const Entry &entry) { return value < entry.begin; });
    return piece(after - m_entries.begin() - 1 + cycles * m_repeating);
}

ZonePiece ZoneTable::pieceOf(CivilTime civil) const
{
    const qint64 cycles = cyclesAhead(civil, cycleBegin().civilBegin);
    const auto after =
        std::upper_bound(m_entries.begin() + 1, m_entries.end(), civil - cycles * fourHundredYears,
                         [](CivilTime value, const Entry &entry) { return value < entry.civilBegin; });
    return piece(after - m_entries.begin() - 1 + cycles * m_repeating);
}

} // namespace wk
