// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagetable.h"

#include <QLatin1String>

#include <optional>
#include <vector>

namespace wk {

// The topics that tell how a client is (reference: state messages of Configuration Manager 2007).
inline constexpr qint32 deploymentTopic = 800; ///< installation and assignment
inline constexpr qint32 communicationTopic = 1000; ///< with the management point
inline constexpr qint32 certificateTopic = 1001; ///< from the local store
/// Of topics 1000 and 1001: what is wrong, as long as it is the last.
inline constexpr qint32 issueState = 2;

/// What a deployment or assignment state amounts to (contracts.md 7).
enum class DeploymentCategory {
    InProgress,
    RestartPending,
    Failed,
    Installed,
    Assigning,
    AssignmentFailed,
    Assigned,
    Other,
};
/// `inProgress`.
[[nodiscard]] QLatin1StringView categoryName(DeploymentCategory category);
[[nodiscard]] DeploymentCategory deploymentCategory(qint32 state);
/// Whether a state of topic 800 tells of assignment (500 or more) rather than deployment.
[[nodiscard]] constexpr bool isOfAssignment(qint32 state)
{
    return state >= 500;
}

/// How a client is, from its messages in whatever order they come: each field is the last message of its kind
/// by `MessageTable::isLater`.
struct ClientHealth
{
    std::optional<MessageRow> last; ///< of any topic
    std::optional<MessageRow> deployment; ///< topic 800, state below 500
    std::optional<MessageRow> assignment; ///< topic 800, state 500 or more
    std::optional<MessageRow> began; ///< 800/100
    std::optional<MessageRow> assignmentBegan; ///< 800/500
    std::optional<MessageRow> communication; ///< topic 1000
    std::optional<MessageRow> certificate; ///< topic 1001
    bool wasEverAssigned = false; ///< any state 700 to 799 of topic 800
    qint64 assignmentAttempts = 0; ///< how many 500s
    std::vector<MessageTime> attempts; ///< when each 100 was, in no order

    /// Three 100s of which the third is at most 24 hours after the first.
    [[nodiscard]] bool isReinstallLoop() const;
};

/// The health of every client, told message by message.
class HealthOfClients
{
public:
    /// Takes a message of the table; each once, in any order.
    void take(const MessageTable &table, MessageRow row);

    /// Clients without a message have an empty health.
    [[nodiscard]] const ClientHealth &of(MessageClient client) const;
    /// Clients from 0 to before this may have one.
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_clients.size()); }

private:
    std::vector<ClientHealth> m_clients;
};

/// The health of clients as the messages of a range tell it, as if there were no others: `from` belongs to
/// it, `to` does not; what is missing has no bound.
[[nodiscard]] HealthOfClients healthOf(const MessageTable &table, std::optional<MessageTime> from,
                                       std::optional<MessageTime> to);

} // namespace wk
