// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/messagesnapshot.h"
#include "messages/statecatalogue.h"
#include "site/sitesnapshot.h"

#include <optional>
#include <vector>

namespace wk {

// How the deployment of clients stands, on one page. Every number is what a report of contracts.md 7 says of
// the same site and range; a test holds both together.

struct HealthQuestion
{
    std::optional<QString> site = {}; ///< the code of the clients' site; none: all clients
    std::optional<Instant> from = {}; ///< only messages from then on count, as if there were no others
};

/// Clients, but for `issues`.
struct HealthFigures
{
    qint64 heard = 0; ///< sent anything
    qint64 silent = 0; ///< `silent-clients`
    qint64 started = 0; ///< all of `client-deployment-status`
    qint64 installed = 0; ///< `client-deployment-success`
    qint64 assigned = 0; ///< `client-assignment-success`
    qint64 failed = 0; ///< `client-deployment-failure`
    qint64 assignmentFailed = 0; ///< `client-assignment-failure`
    qint64 restartPending = 0; ///< `restart-pending`
    qint64 issues = 0; ///< rows of `issues-by-incidence-detail`

    [[nodiscard]] qint64 clients() const { return heard + silent; }
    friend bool operator==(const HealthFigures &, const HealthFigures &) = default;
};

/// A client in a group.
struct ListedClient
{
    std::optional<MessageRow> last; ///< its last message in the range; none: it is silent
    std::optional<ClientRow> record; ///< of the site, if it is known there
    std::optional<MessageRow> message; ///< because of which it is in the group; of Recovered the first of it
    qint64 attempts = 0; ///< at what the message tells of
};

/// Clients that have something in common about which something can be done.
struct HealthGroup
{
    enum class Kind {
        Failure, ///< of installation or assignment, with one state and code
        OtherFailures, ///< all others
        Issue, ///< with the management point or a certificate, with one code
        OtherIssues, ///< all others
        RestartPending,
        InstalledNotAssigned,
        ReinstallLoop,
        Silent,
        Recovered, ///< had an issue in the range that is over; nothing to do
    };
    Kind kind{};
    TopicState state; ///< of Failure and Issue
    /// Of Issue the error code as reports have it; of Failure only if it is a number: an address or a site
    /// code tells where it went wrong, not how.
    std::optional<QString> code;
    qint64 causes = 1; ///< how many different ones are put together
    std::vector<ListedClient> clients; ///< in no order
    /// Whether there is no other cause with this state, of Issue with this topic.
    bool isWholeState = true;
    /// What is put together, most clients first: of OtherFailures and OtherIssues.
    std::vector<HealthGroup> parts = {};
};

struct SiteHealth
{
    QString site; ///< empty: of clients without one, or without a record
    qint64 clients = 0;
    qint64 installed = 0;
    qint64 failed = 0;
    qint64 silent = 0;
};

/// What the reports of success and failure say of the messages of one day.
struct DayHealth
{
    Instant from{};
    Instant to{}; ///< not included
    qint64 installed = 0;
    qint64 failed = 0;
};

struct DeploymentHealth
{
    HealthFigures figures;
    /// What to do first: failures, then issues, each with most clients first and three of a kind by
    /// themselves; then the rest in the order of `Kind`. None is empty.
    std::vector<HealthGroup> groups;
    std::vector<SiteHealth> sites; ///< of all clients, whatever was asked, by code
    /// Ascending, 31 at most: up to today, or to the day of the last message if all of time is asked for.
    std::vector<DayHealth> days;
};

/// `zone` says when a day begins.
[[nodiscard]] DeploymentHealth deploymentHealth(const SiteSnapshot &site, const MessageSnapshot &messages,
                                                const HealthQuestion &question, Instant now,
                                                const ZoneClock &zone);

} // namespace wk
