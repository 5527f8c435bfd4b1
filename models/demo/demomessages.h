// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demosite.h"
#include "messages/messagestore.h"

#include <QList>
#include <QStringList>

namespace wk {

/// The state messages that the clients of a demonstration have sent in the last four weeks (contracts.md 8):
/// most were installed and assigned, with four messages; the others tell of retries, failures, restarts,
/// trouble with communication and certificates. Clients of SMS 2003, without client software or without a
/// fallback status point are silent. From 500 clients and 5,000 messages on, every condition that a client
/// can tell is there, whatever the seed.
///
/// As many messages as were wished for, but none where no client sends anything. The same content and wish
/// give the same messages everywhere. None is later than the wish's time,
/// in the range that `DemoWish` has for it.
class DemoMessages
{
public:
    DemoMessages(const SiteContent &site, const DemoWish &wish);

    [[nodiscard]] qsizetype size() const { return m_messages.size(); }
    /// The next reports in order of arrival, as they would go to a `MessageStore`; none at the end.
    [[nodiscard]] QList<ReportArrival> next();

private:
    friend class MessagePlan;

    /// A message, kept small: there may be millions.
    struct Planned
    {
        MessageTime time;
        Instant received;
        qint32 sender = 0; ///< which of the senders
        qint32 serial = 0;
        qint32 topic = 0;
        qint32 state = 0;
        QStringList parameters;
    };
    struct Sender
    {
        MessageSender name;
        QString fallbackStatusPoint;
        QString managementPoint;
        QString topicId;
    };

    [[nodiscard]] ReportArrival reportOf(const Planned &planned) const;

    QList<Sender> m_senders;
    QList<Planned> m_messages; ///< in order of arrival
    qsizetype m_told = 0;
};

} // namespace wk
