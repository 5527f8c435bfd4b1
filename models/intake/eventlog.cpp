// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/eventlog.h"

#include "core/timetext.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool standsAlone(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\' && c != u'=';
}

/// Blanks and letters of any language stay readable; what could move a cursor or pass for another line does
/// not get through.
QString quoted(const QString &value)
{
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), standsAlone)) {
        return value;
    }
    QString text = u"\""_s;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\') {
            text += u'\\';
            text += c;
        } else if (c == u' ' || c == u'=' || standsAlone(c) || c.isLetterOrNumber()) {
            text += c;
        } else {
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        }
    }
    return text + u'"';
}

} // namespace

EventLog::EventLog(const Clock &clock, Write write, std::chrono::seconds interval)
    : m_clock(clock), m_write(std::move(write)), m_interval(interval)
{ }

void EventLog::say(QLatin1StringView event, const QList<EventFact> &facts)
{
    const Instant now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    const auto [kind, isNew] = m_kinds.try_emplace(event);
    // A clock that is set back must not silence anything.
    if (isNew || now >= kind->second.told + m_interval || now < kind->second.told) {
        tell(event, kind->second, now, facts);
    } else {
        ++kind->second.heldBack;
    }
}

void EventLog::tellHeldBack()
{
    const Instant now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    for (auto &[event, kind] : m_kinds) {
        if (kind.heldBack > 0 && now >= kind.told + m_interval) {
            tell(event, kind, now, {});
        }
    }
}

void EventLog::tell(QLatin1StringView event, Kind &kind, Instant now, const QList<EventFact> &facts)
{
    QString line = isoText(now) + u' ' + event;
    for (const EventFact &fact : facts) {
        line += u' ' + fact.name + u'=' + quoted(fact.value);
    }
    if (kind.heldBack > 0) {
        line += u" more="_s + QString::number(kind.heldBack);
    }
    kind = {now, 0};
    m_write(line.toUtf8() + '\n');
}

} // namespace wk
