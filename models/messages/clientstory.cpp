// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/clientstory.h"

#include "messages/clientid.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wk {

namespace {

using Kind = StoryStep::Kind;

constexpr qint32 installationStarted = 100;
constexpr qint32 assignmentStarted = 500;

bool isAttempt(Kind kind)
{
    return kind == Kind::InstallationStarted || kind == Kind::AssignmentStarted;
}

Kind kindOfDeployment(qint32 state)
{
    if (state == installationStarted) {
        return Kind::InstallationStarted;
    }
    if (state == assignmentStarted) {
        return Kind::AssignmentStarted;
    }
    switch (deploymentCategory(state)) {
    case DeploymentCategory::InProgress: return Kind::InstallationGoesOn;
    case DeploymentCategory::RestartPending: return Kind::RestartPending;
    case DeploymentCategory::Failed: return Kind::InstallationFailed;
    case DeploymentCategory::Installed: return Kind::Installed;
    case DeploymentCategory::AssignmentFailed: return Kind::AssignmentFailed;
    case DeploymentCategory::Assigned: return Kind::Assigned;
    case DeploymentCategory::Assigning:
    case DeploymentCategory::Other: return Kind::Other;
    }
    Q_UNREACHABLE();
}

/// Of one client, in order.
std::vector<MessageRow> rowsOf(const MessageTable &table, MessageClient client)
{
    std::vector<MessageRow> rows;
    for (qsizetype i = 0; i < table.size(); ++i) {
        const auto row = static_cast<MessageRow>(i);
        if (table.clientOf(row) == client) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [&table](MessageRow left, MessageRow right) { return table.isLater(right, left); });
    return rows;
}

/// The serial numbers there are, ascending.
std::vector<qint32> serialsOf(const MessageTable &table, const std::vector<MessageRow> &rows)
{
    std::vector<qint32> serials;
    for (const MessageRow row : rows) {
        if (table[row].serial != MessageRecord::noSerial) {
            serials.push_back(table[row].serial);
        }
    }
    std::sort(serials.begin(), serials.end());
    return serials;
}

qint64 missingBefore(const std::vector<qint32> &serials, qint32 serial)
{
    const auto found = std::lower_bound(serials.begin(), serials.end(), serial);
    return serial == MessageRecord::noSerial || found == serials.begin()
        ? 0
        : qint64{serial} - *std::prev(found) - 1;
}

/// Follows a client through its messages.
class Storyteller
{
public:
    explicit Storyteller(const MessageTable &table) : m_table(table) { }

    StoryStep stepFrom(MessageRow row)
    {
        StoryStep step{kindOf(row), row, row};
        if (step.kind == Kind::InstallationStarted) {
            ++m_attempts;
        } else if (step.kind == Kind::AssignmentStarted) {
            ++m_assignmentAttempts;
        }
        if (m_table[row].topic == deploymentTopic) {
            step.attempt = isOfAssignment(m_table[row].state) ? m_assignmentAttempts : m_attempts;
        }
        return step;
    }

private:
    Kind kindOf(MessageRow row)
    {
        const MessageRecord &message = m_table[row];
        switch (message.topic) {
        case deploymentTopic: return kindOfDeployment(message.state);
        case communicationTopic:
            return kindOfHealth(
                message.state, m_isLost,
                {Kind::CommunicationLost, Kind::CommunicationWorks, Kind::CommunicationRecovered});
        case certificateTopic:
            return kindOfHealth(
                message.state, m_isTroubled,
                {Kind::CertificateTrouble, Kind::CertificateFine, Kind::CertificateRecovered});
        default: return Kind::Other;
        }
    }

    struct HealthKinds
    {
        Kind wrong;
        Kind fine;
        Kind recovered;
    };
    static Kind kindOfHealth(qint32 state, bool &isWrong, const HealthKinds &kinds)
    {
        if (state != issueState && state != fineState) {
            return Kind::Other;
        }
        const bool wasWrong = std::exchange(isWrong, state == issueState);
        if (isWrong) {
            return kinds.wrong;
        }
        return wasWrong ? kinds.recovered : kinds.fine;
    }

    const MessageTable &m_table;
    qint64 m_attempts = 0;
    qint64 m_assignmentAttempts = 0;
    bool m_isLost = false;
    bool m_isTroubled = false;
};

bool tellsTheSame(const MessageTable &table, const StoryStep &before, const StoryStep &step)
{
    return before.kind == step.kind && !isAttempt(step.kind) && step.missing == 0
        && before.isLate == step.isLate && table[before.last].topic == table[step.first].topic
        && table[before.last].state == table[step.first].state
        && table[before.last].parameters == table[step.first].parameters;
}

/// The first step of those that ended in what is wrong now.
MessageRow sinceWhen(const std::vector<StoryStep> &steps, Kind wrong, Kind fine, Kind recovered)
{
    MessageRow since{};
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->kind == wrong) {
            since = step->first;
        } else if (step->kind == fine || step->kind == recovered) {
            break;
        }
    }
    return since;
}

/// Since when it is over, if there was something wrong.
std::optional<MessageRow> overSince(const std::vector<StoryStep> &steps, Kind wrong, Kind recovered)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [wrong, recovered](const StoryStep &step) {
        return step.kind == wrong || step.kind == recovered;
    });
    return last != steps.rend() && last->kind == recovered ? std::optional(last->first) : std::nullopt;
}

std::vector<MessageRow> recoveriesOf(const std::vector<StoryStep> &steps)
{
    std::vector<MessageRow> recoveries;
    for (const auto &since : {overSince(steps, Kind::CommunicationLost, Kind::CommunicationRecovered),
                              overSince(steps, Kind::CertificateTrouble, Kind::CertificateRecovered)}) {
        if (since) {
            recoveries.push_back(*since);
        }
    }
    return recoveries;
}

std::vector<ClientTrouble> troublesOf(const MessageTable &table, const ClientStory &story)
{
    std::vector<ClientTrouble> troubles;
    const auto isIn = [&table](std::optional<MessageRow> row, DeploymentCategory category) {
        return row && deploymentCategory(table[*row].state) == category;
    };
    const auto isIssue = [&table](std::optional<MessageRow> row) {
        return row && table[*row].state == issueState;
    };
    const ClientHealth &health = story.health;
    if (isIn(health.deployment, DeploymentCategory::Failed)) {
        troubles.push_back({*health.deployment, *health.deployment});
    }
    if (isIn(health.assignment, DeploymentCategory::AssignmentFailed)) {
        troubles.push_back({*health.assignment, *health.assignment});
    }
    if (isIssue(health.communication)) {
        troubles.push_back({*health.communication,
                            sinceWhen(story.steps, Kind::CommunicationLost, Kind::CommunicationWorks,
                                      Kind::CommunicationRecovered)});
    }
    if (isIssue(health.certificate)) {
        troubles.push_back({*health.certificate,
                            sinceWhen(story.steps, Kind::CertificateTrouble, Kind::CertificateFine,
                                      Kind::CertificateRecovered)});
    }
    return troubles;
}

} // namespace

ClientStory clientStory(const MessageTable &table, MessageClient client)
{
    const std::vector<MessageRow> rows = rowsOf(table, client);
    const std::vector<qint32> serials = serialsOf(table, rows);
    std::vector<qint64> earliestAfter(rows.size() + 1, std::numeric_limits<qint64>::max());
    HealthOfClients health;
    for (std::size_t i = rows.size(); i > 0; --i) {
        earliestAfter[i - 1] = std::min(earliestAfter[i], table[rows[i - 1]].arrival);
        health.take(table, rows[i - 1]);
    }
    ClientStory story;
    Storyteller teller(table);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        StoryStep step = teller.stepFrom(rows[i]);
        step.missing = missingBefore(serials, table[rows[i]].serial);
        step.isLate = earliestAfter[i + 1] < table[rows[i]].arrival;
        if (!story.steps.empty() && tellsTheSame(table, story.steps.back(), step)) {
            story.steps.back().last = rows[i];
            ++story.steps.back().times;
        } else {
            story.steps.push_back(step);
        }
    }
    story.health = health.of(client);
    story.troubles = troublesOf(table, story);
    story.recoveries = recoveriesOf(story.steps);
    return story;
}

std::optional<MessageClient> clientCalled(const MessageTable &table, const HealthOfClients &health,
                                          const QString &name)
{
    if (const QString id = clientIdFrom(name); !id.isEmpty()) {
        return table.clientWithKey(id);
    }
    std::optional<MessageRow> latest;
    for (qsizetype i = 0; i < health.size(); ++i) {
        const auto last = health.of(static_cast<MessageClient>(i)).last;
        if (last && (!latest || table.isLater(*last, *latest))
            && table.senderOf(*last).client.compare(name, Qt::CaseInsensitive) == 0) {
            latest = last;
        }
    }
    return latest ? std::optional(table.clientOf(*latest)) : std::nullopt;
}

} // namespace wk
