// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/eventlog.h"
#include "intake/spoolfeed.h"
#include "intake/spoolwriter.h"
#include "intake/throttle.h"
#include "messages/messagestore.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace wk {

/// Hands messages to the site, oldest first, as many as the throttle allows (contracts.md 6, relay). Where
/// the site cannot be reached it keeps what it has and is to be asked again later. On one thread.
class Relay
{
public:
    /// Opens the store of the site, whatever database is there now.
    using OpenStore = std::function<Result<std::unique_ptr<MessageStore>>()>;
    using Now = std::function<Throttle::Time()>;

    /// So many messages become one transaction of the site.
    static constexpr qint64 mostAtOnce = 4000;

    Relay(OpenStore openStore, Throttle throttle, Now now, EventLog &log);

    void take(QList<SpooledArrival> arrivals);
    /// Whether less waits than goes at once: small transactions write the same pages of the site again and
    /// again.
    [[nodiscard]] bool wantsMore() const
    {
        return m_messages < mostAtOnce && m_bytes < SpoolFeed::bytesAtOnce;
    }
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }
    /// When the oldest of what waits was received.
    [[nodiscard]] std::optional<Instant> oldest() const;
    void startAnew() { m_throttle.startAnew(); }

    /// What one step did, and how long to wait before the next.
    struct Step
    {
        std::optional<RelayedPart> relayed; ///< nothing if nothing went
        qint64 duplicates = 0; ///< of the messages that went
        std::chrono::milliseconds pause{0};
    };
    /// Hands over what may go now, in one transaction.
    [[nodiscard]] Step step();

private:
    [[nodiscard]] QList<ReportArrival> front(qint64 most) const;
    [[nodiscard]] Result<StoredCounts> handOver(const QList<ReportArrival> &arrivals);
    [[nodiscard]] RelayedPart dropped(qint64 messages);
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const Problem &problem);
    void noteReached();

    const OpenStore m_openStore;
    Throttle m_throttle;
    const Now m_now;
    EventLog &m_log;
    std::unique_ptr<MessageStore> m_store;
    std::deque<SpooledArrival> m_waiting; ///< oldest first
    qint64 m_messages = 0; ///< in what waits
    qint64 m_bytes = 0; ///< of the bodies of that
    qint64 m_done = 0; ///< the last report of which all went
    std::optional<ProblemCode> m_failure; ///< why the site cannot be reached
    std::chrono::milliseconds m_pause{0};
};

} // namespace wk
