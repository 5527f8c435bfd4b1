// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fsp/options.h"
#include "intake/selftest.h"
#include "messages/messagearchive.h"
#include "wiring/httpstatussource.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace wk {

/// Sends a report to a fallback status point as a client does, and waits until its site has it, if it was
/// told how to see that. Works in the event loop of its thread.
class SelfTest
{
public:
    /// Says each step that held, in a line.
    using Say = std::function<void(const QString &)>;
    /// What did not hold, and what to do about it; null if all did.
    using Done = std::function<void(const QString &)>;

    SelfTest(SelfTestOptions options, const Clock &clock, Say say, Done done);

    /// Returns at once; `done` is called once, later on.
    void begin();

private:
    using Time = std::chrono::steady_clock;

    void expectDatabase();
    void expectStatus();
    void post();
    void answered(int status, bool hasContent, const QString &error);
    void look();
    void lookIntoDatabase();
    void lookAtStatus();
    void notRelayedYet(const QString &meanwhile);
    void relayed();

    const SelfTestOptions m_options;
    const Say m_say;
    const Done m_done;
    const StateReport m_report;
    QNetworkAccessManager m_network;
    HttpStatusSource m_statusSource;
    std::unique_ptr<MessageArchive> m_archive; ///< if a database is looked into
    RelayWatch m_watch;
    qint64 m_receivedBefore = 0;
    Time::time_point m_posted;
    Time::time_point m_accepted;
    QTimer m_timer; ///< last, because what waits for it uses all the others
};

} // namespace wk
