// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clienthealth.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 deploymentStarted = 100;
constexpr qint32 restartToContinue = 317;
constexpr qint32 installed = 400;
constexpr qint32 installedRestartPending = 401;
constexpr qint32 installedAndRestarted = 402;
constexpr qint32 assignmentStarted = 500;

void keepLater(const MessageTable &table, std::optional<MessageRow> &kept, MessageRow row)
{
    if (!kept || table.isLater(row, *kept)) {
        kept = row;
    }
}

void takeDeployment(const MessageTable &table, ClientHealth &health, MessageRow row)
{
    const MessageRecord &message = table[row];
    keepLater(table, isOfAssignment(message.state) ? health.assignment : health.deployment, row);
    if (message.state == deploymentStarted) {
        keepLater(table, health.began, row);
        health.attempts.insert(std::upper_bound(health.attempts.begin(), health.attempts.end(), message.time),
                               message.time);
    } else if (message.state == assignmentStarted) {
        keepLater(table, health.assignmentBegan, row);
        ++health.assignmentAttempts;
    }
    health.wasEverAssigned =
        health.wasEverAssigned || deploymentCategory(message.state) == DeploymentCategory::Assigned;
}

} // namespace

QLatin1StringView categoryName(DeploymentCategory category)
{
    switch (category) {
    case DeploymentCategory::InProgress: return "inProgress"_L1;
    case DeploymentCategory::RestartPending: return "restartPending"_L1;
    case DeploymentCategory::Failed: return "failed"_L1;
    case DeploymentCategory::Installed: return "installed"_L1;
    case DeploymentCategory::Assigning: return "assigning"_L1;
    case DeploymentCategory::AssignmentFailed: return "assignmentFailed"_L1;
    case DeploymentCategory::Assigned: return "assigned"_L1;
    case DeploymentCategory::Other: return "other"_L1;
    }
    Q_UNREACHABLE();
}

DeploymentCategory deploymentCategory(qint32 state)
{
    if (state == restartToContinue || state == installedRestartPending) {
        return DeploymentCategory::RestartPending;
    }
    if (state == installed || state == installedAndRestarted) {
        return DeploymentCategory::Installed;
    }
    switch (state / 100) {
    case 1: return DeploymentCategory::InProgress;
    case 3: return DeploymentCategory::Failed;
    case 5: return DeploymentCategory::Assigning;
    case 6: return DeploymentCategory::AssignmentFailed;
    case 7: return DeploymentCategory::Assigned;
    default: return DeploymentCategory::Other;
    }
}

bool ClientHealth::isReinstallLoop() const
{
    constexpr std::chrono::hours longest{24};
    std::vector<MessageTime> ascending = attempts;
    std::sort(ascending.begin(), ascending.end());
    for (std::size_t third = 2; third < ascending.size(); ++third) {
        if (ascending[third] - ascending[third - 2] <= longest) {
            return true;
        }
    }
    return false;
}

void HealthOfClients::take(const MessageTable &table, MessageRow row)
{
    const auto client = static_cast<std::size_t>(table.clientOf(row));
    if (client >= m_clients.size()) {
        m_clients.resize(client + 1);
    }
    ClientHealth &health = m_clients[client];
    keepLater(table, health.last, row);
    switch (table[row].topic) {
    case deploymentTopic: takeDeployment(table, health, row); break;
    case communicationTopic: keepLater(table, health.communication, row); break;
    case certificateTopic: keepLater(table, health.certificate, row); break;
    default: break;
    }
}

const ClientHealth &HealthOfClients::of(MessageClient client) const
{
    static const ClientHealth nothing;
    const auto index = static_cast<std::size_t>(client);
    return index < m_clients.size() ? m_clients[index] : nothing;
}

HealthOfClients healthOf(const MessageTable &table, std::optional<MessageTime> from,
                         std::optional<MessageTime> to)
{
    HealthOfClients health;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const auto row = static_cast<MessageRow>(i);
        const MessageTime time = table[row].time;
        if ((!from || *from <= time) && (!to || time < *to)) {
            health.take(table, row);
        }
    }
    return health;
}

} // namespace wk
