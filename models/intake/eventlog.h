// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <mutex>

namespace wk {

/// A number or a word that belongs to an event. Never what a message says: whoever reaches a fallback status
/// point could write the log.
struct EventFact
{
    EventFact(QLatin1StringView fact, QString text) : name(fact), value(std::move(text)) { }
    EventFact(QLatin1StringView fact, qint64 number) : name(fact), value(QString::number(number)) { }

    QLatin1StringView name;
    QString value;
};

/// What an operator reads: one line an event, its time first, such as
/// `2026-03-29T01:00:00Z quarantined sender=10.0.0.7 bytes=512 more=17`. Of one kind of event at most one
/// line is written in an interval, so that no flood fills a disk; `more` counts what was held back since the
/// last line of its kind. Values with blanks stand in quotation marks, control characters are escaped. To be
/// used from any thread.
class EventLog
{
public:
    /// Gets each line with its line break, one at a time.
    using Write = std::function<void(const QByteArray &line)>;

    EventLog(const Clock &clock, Write write, std::chrono::seconds interval = std::chrono::seconds{10});
    EventLog(const EventLog &) = delete;
    EventLog &operator=(const EventLog &) = delete;

    void say(QLatin1StringView event, const QList<EventFact> &facts = {});
    /// Tells how many were held back of the kinds whose interval is over. To be called now and then.
    void tellHeldBack();

private:
    struct Kind
    {
        Instant told;
        qint64 heldBack = 0;
    };

    void tell(QLatin1StringView event, Kind &kind, Instant now, const QList<EventFact> &facts);

    const Clock &m_clock;
    const Write m_write;
    const std::chrono::seconds m_interval;
    std::mutex m_mutex;
    std::map<QLatin1StringView, Kind> m_kinds;
};

} // namespace wk
