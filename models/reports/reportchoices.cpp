// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportchoices.h"

#include "messages/errorcatalogue.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace wk {

namespace {

/// Whether a report can be narrowed down to a state of deployment or assignment, and which.
bool hasState(ReportId id, qint32 state)
{
    const DeploymentCategory category = deploymentCategory(state);
    switch (id) {
    case ReportId::ClientDeploymentStatus: return !isOfAssignment(state);
    case ReportId::ClientDeploymentFailure: return category == DeploymentCategory::Failed;
    case ReportId::ClientAssignmentStatus: return isOfAssignment(state);
    case ReportId::ClientAssignmentFailure: return category == DeploymentCategory::AssignmentFailed;
    default: return false;
    }
}

class Collector
{
public:
    Collector(ReportId id, const MessageTable &table) : m_id(id), m_table(table) { }

    void see(const ClientHealth &health)
    {
        for (const auto &row : {health.deployment, health.assignment}) {
            if (row && hasState(m_id, m_table[*row].state)) {
                m_states.insert(m_table[*row].state);
                seeCodeOfFailure(*row);
            }
        }
        if (m_id != ReportId::IssuesByIncidenceSummary && m_id != ReportId::IssuesByIncidenceDetail) {
            return;
        }
        for (const auto &row : {health.communication, health.certificate}) {
            if (row && m_table[*row].state == issueState) {
                m_topics.insert(m_table[*row].topic);
                m_states.insert(issueState);
                if (const QStringList &parameters = m_table.parametersOf(*row); !parameters.isEmpty()) {
                    ++m_clientsWith[errorCodeText(parameters.first())];
                }
            }
        }
    }

    void giveTo(ReportChoices &choices) const
    {
        choices.topics = {m_topics.begin(), m_topics.end()};
        choices.states = {m_states.begin(), m_states.end()};
        choices.errorCodes = m_clientsWith.keys();
        QStringList &codes = choices.errorCodes;
        if (codes.size() > ReportChoices::mostErrorCodes) {
            std::sort(codes.begin(), codes.end(), [this](const QString &left, const QString &right) {
                const qint64 ofLeft = m_clientsWith.value(left);
                const qint64 ofRight = m_clientsWith.value(right);
                return ofLeft != ofRight ? ofLeft > ofRight : left < right;
            });
            codes.resize(ReportChoices::mostErrorCodes);
        }
        codes.sort();
    }

private:
    /// Only numbers: an address or a site code is another for each client.
    void seeCodeOfFailure(MessageRow row)
    {
        const auto code = errorCodeOf(m_table.parametersOf(row).value(0));
        if (code && reportKind(m_id).takes(ReportParameter::ErrorCode)) {
            ++m_clientsWith[errorCodeText(*code)];
        }
    }

    ReportId m_id;
    const MessageTable &m_table;
    std::set<qint32> m_topics;
    std::set<qint32> m_states;
    QHash<QString, qint64> m_clientsWith;
};

} // namespace

ReportChoices choicesFor(ReportId id, const SiteSnapshot &site, const MessageSnapshot &messages)
{
    ReportChoices choices;
    std::set<QString> sites;
    for (const Client &client : site.clients()) {
        if (!client.assignedSites.isEmpty()) {
            sites.insert(client.assignedSites.first());
        }
    }
    choices.sites = {sites.begin(), sites.end()};
    Collector collector(id, messages.table());
    for (qsizetype i = 0; i < messages.health().size(); ++i) {
        collector.see(messages.health().of(static_cast<MessageClient>(i)));
    }
    collector.giveTo(choices);
    return choices;
}

} // namespace wk
