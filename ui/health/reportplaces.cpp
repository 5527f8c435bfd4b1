// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportplaces.h"

#include "messages/clientid.h"
#include "reports/reportrows.h"
#include "reports/windowsreport.h"

namespace wk {

namespace {

Location reportPlace(ReportId id, const ShownReport &shown, const QMap<QString, QString> &added = {})
{
    QMap<QString, QString> values = namesOf(shown.parameters);
    values.remove(parameterName(ReportParameter::State)); // it is another report's
    values.insert(added);
    Location location{PanelId::Reports, {}, {}, {}};
    location.report = reportName(id);
    location.parameters = namesOf(parametersNamed(reportKind(id), values));
    return location;
}

QString text(qint32 number)
{
    return QString::number(number);
}

/// The messages behind a report, as far as it says which.
Location messagesPlace(const ShownReport &shown, const QMap<QString, QString> &added)
{
    Location location{PanelId::StateMessages, {}, {}, {}};
    location.parameters = namesOf(shown.parameters);
    location.parameters.insert(added);
    return location;
}

Location statePlace(const ShownReport &shown, TopicState state)
{
    switch (deploymentCategory(state.state)) {
    case DeploymentCategory::Failed:
        return reportPlace(ReportId::ClientDeploymentFailure, shown,
                           {{parameterName(ReportParameter::State), text(state.state)}});
    case DeploymentCategory::AssignmentFailed:
        return reportPlace(ReportId::ClientAssignmentFailure, shown,
                           {{parameterName(ReportParameter::State), text(state.state)}});
    case DeploymentCategory::Installed: return reportPlace(ReportId::ClientDeploymentSuccess, shown);
    case DeploymentCategory::Assigned: return reportPlace(ReportId::ClientAssignmentSuccess, shown);
    case DeploymentCategory::RestartPending: return reportPlace(ReportId::RestartPending, shown);
    case DeploymentCategory::InProgress:
    case DeploymentCategory::Assigning:
    case DeploymentCategory::Other: break; // no report lists them
    }
    return messagesPlace(shown,
                         {{parameterName(ReportParameter::Topic), text(state.topic)},
                          {parameterName(ReportParameter::State), text(state.state)}});
}

Location issuePlace(const ShownReport &shown, qsizetype row, TopicState state)
{
    QMap<QString, QString> added{{parameterName(ReportParameter::Topic), text(state.topic)},
                                 {parameterName(ReportParameter::State), text(state.state)}};
    if (const auto code = textIn(shown.report, row, ReportColumn::ErrorCode)) {
        added.insert(parameterName(ReportParameter::ErrorCode), *code);
    }
    return reportPlace(ReportId::IssuesByIncidenceDetail, shown, added);
}

std::optional<Location> windowPlace(const ShownReport &shown, qsizetype row)
{
    const auto client = shown.site.clientNamed(shown.parameters.at(ReportParameter::Client));
    if (!client) {
        return {};
    }
    const std::vector<WindowRow> windows = windowsOfClient(shown.site, *client);
    if (row >= std::ssize(windows)) {
        return {};
    }
    const auto &[collection, window] = shown.site.window(windows[static_cast<std::size_t>(row)]);
    return Location{PanelId::Windows, shown.site.collection(collection).id, window.id, {}};
}

} // namespace

std::optional<Location> placeBehind(const ShownReport &shown, qsizetype row)
{
    switch (shown.report.id) {
    case ReportId::MaintenanceWindowsForClient: return windowPlace(shown, row);
    case ReportId::ClientDeploymentStatus:
    case ReportId::ClientAssignmentStatus: return statePlace(shown, *stateIn(shown.report, row));
    case ReportId::IssuesByIncidenceSummary: return issuePlace(shown, row, *stateIn(shown.report, row));
    case ReportId::SilentClients: return clientPageOf(shown, row);
    default: return messagesOf(shown, row);
    }
}

std::optional<Location> messagesOf(const ShownReport &shown, qsizetype row)
{
    if (shown.report.id == ReportId::SilentClients
        || shown.report.id == ReportId::MaintenanceWindowsForClient) {
        return {};
    }
    if (isOfClients(shown.report)) {
        // All that the client sent, whatever narrowed the report: the reason may lie outside.
        Location location{PanelId::StateMessages, {}, {}, {}};
        location.parameters = {{parameterName(ReportParameter::Client), clientIn(shown.report, row)}};
        return location;
    }
    const TopicState state = *stateIn(shown.report, row);
    QMap<QString, QString> added{{parameterName(ReportParameter::Topic), text(state.topic)},
                                 {parameterName(ReportParameter::State), text(state.state)}};
    if (const auto code = textIn(shown.report, row, ReportColumn::ErrorCode)) {
        added.insert(parameterName(ReportParameter::ErrorCode), *code);
    }
    return messagesPlace(shown, added);
}

std::optional<Location> clientPageOf(const ShownReport &shown, qsizetype row)
{
    const auto id = textIn(shown.report, row, ReportColumn::ClientId);
    const auto name = textIn(shown.report, row, ReportColumn::Client);
    if (!name) {
        return {};
    }
    for (const Client &record : shown.site.clients()) {
        // A client that gives no id meets no record, unless the row is a record itself.
        const bool isIt = id ? clientIdFrom(record.uniqueId) == *id
                             : shown.report.id == ReportId::SilentClients
                && clientIdFrom(record.uniqueId).isEmpty() && record.name == *name;
        if (isIt) {
            return Location{PanelId::Clients, {}, {}, QString::number(record.resourceId)};
        }
    }
    return {};
}

std::optional<Location> storyOf(const ShownReport &shown, qsizetype row)
{
    if (!isOfClients(shown.report) || shown.report.id == ReportId::SilentClients) {
        return {};
    }
    Location location{PanelId::FailedDeployments, {}, {}, {}};
    location.parameters = {{parameterName(ReportParameter::Client), clientIn(shown.report, row)}};
    return location;
}

} // namespace wk
