// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"
#include "messages/messagefilter.h"
#include "messages/statemessage.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace wk {

// What the self-test of a fallback status point sends, and how it is known again. The message stays in the
// site's database. No report counts it: its topic is none of the product's, and its sender has no id, so that
// it is no record's.

/// Who sends it.
inline constexpr QStringView selfTestClient = u"WKFSP-SELFTEST";

/// A report of one message, of topic and state 0. `mark` is its only parameter, by which one test is told
/// from another.
[[nodiscard]] StateReport selfTestReport(MessageTime time, const QString &mark);

/// Messages of self-tests at the time of such a report; whose mark it is, is left to see.
[[nodiscard]] MessageFilter selfTestFilter(const StateReport &report);

/// Tells from the figures of a receiver when a message that it has accepted has gone to the site. It hands
/// them over in the order in which they came, so all that was there when it was accepted goes before it or
/// with it.
class RelayWatch
{
public:
    /// What the receiver says now; the first time after the message was accepted.
    void look(const IntakeFigures &figures);

    [[nodiscard]] bool isRelayed() const { return m_relayed >= m_place; }
    /// How many have to go until then, the message itself included.
    [[nodiscard]] qint64 ahead() const { return std::min(m_place, m_end.value_or(m_place)) - m_relayed; }

private:
    /// What went and what waits are read one after the other, so that one look may be short of what went in
    /// between; two in a row are not. What went counts as waiting until the spool has noted it, so that looks
    /// may be beyond; later ones are not.
    qint64 m_place = std::numeric_limits<qint64>::max(); ///< as many will have gone when the message has
    std::optional<qint64> m_end; ///< where the last look saw the end of what waits
    qint64 m_relayed = 0;
};

} // namespace wk
