// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include <algorithm>
#include <array>

namespace wk {

using namespace Qt::StringLiterals;

QLatin1StringView reportName(ReportId id)
{
    switch (id) {
    case ReportId::ClientDeploymentStatus: return "client-deployment-status"_L1;
    case ReportId::ClientDeploymentSuccess: return "client-deployment-success"_L1;
    case ReportId::ClientDeploymentFailure: return "client-deployment-failure"_L1;
    case ReportId::ClientAssignmentStatus: return "client-assignment-status"_L1;
    case ReportId::ClientAssignmentSuccess: return "client-assignment-success"_L1;
    case ReportId::ClientAssignmentFailure: return "client-assignment-failure"_L1;
    case ReportId::IssuesByIncidenceSummary: return "issues-by-incidence-summary"_L1;
    case ReportId::IssuesByIncidenceDetail: return "issues-by-incidence-detail"_L1;
    case ReportId::RestartPending: return "restart-pending"_L1;
    case ReportId::InstalledNotAssigned: return "installed-not-assigned"_L1;
    case ReportId::SilentClients: return "silent-clients"_L1;
    case ReportId::ReinstallLoops: return "reinstall-loops"_L1;
    case ReportId::MaintenanceWindowsForClient: return "maintenance-windows-for-client"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ReportId> reportNamed(QStringView name)
{
    for (const ReportKind &kind : reportKinds()) {
        if (name == reportName(kind.id)) {
            return kind.id;
        }
    }
    return std::nullopt;
}

QLatin1StringView parameterName(ReportParameter parameter)
{
    switch (parameter) {
    case ReportParameter::Site: return "site"_L1;
    case ReportParameter::Collection: return "collection"_L1;
    case ReportParameter::Client: return "client"_L1;
    case ReportParameter::From: return "from"_L1;
    case ReportParameter::To: return "to"_L1;
    case ReportParameter::Topic: return "topic"_L1;
    case ReportParameter::State: return "state"_L1;
    case ReportParameter::ErrorCode: return "errorCode"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView columnName(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Client: return "client"_L1;
    case ReportColumn::ClientId: return "clientId"_L1;
    case ReportColumn::Site: return "site"_L1;
    case ReportColumn::ClientVersion: return "clientVersion"_L1;
    case ReportColumn::Topic: return "topic"_L1;
    case ReportColumn::State: return "state"_L1;
    case ReportColumn::Label: return "label"_L1;
    case ReportColumn::Category: return "category"_L1;
    case ReportColumn::Clients: return "clients"_L1;
    case ReportColumn::Percent: return "percent"_L1;
    case ReportColumn::Began: return "began"_L1;
    case ReportColumn::Ended: return "ended"_L1;
    case ReportColumn::RestartPending: return "restartPending"_L1;
    case ReportColumn::Parameter: return "parameter"_L1;
    case ReportColumn::ErrorCode: return "errorCode"_L1;
    case ReportColumn::ExtendedErrorCode: return "extendedErrorCode"_L1;
    case ReportColumn::Explanation: return "explanation"_L1;
    case ReportColumn::Side: return "side"_L1;
    case ReportColumn::Attempts: return "attempts"_L1;
    case ReportColumn::LastMessage: return "lastMessage"_L1;
    case ReportColumn::Collection: return "collection"_L1;
    case ReportColumn::Window: return "window"_L1;
    case ReportColumn::Type: return "type"_L1;
    case ReportColumn::Schedule: return "schedule"_L1;
    case ReportColumn::Enabled: return "enabled"_L1;
    case ReportColumn::NextStart: return "nextStart"_L1;
    case ReportColumn::NextEnd: return "nextEnd"_L1;
    }
    Q_UNREACHABLE();
}

bool isTimeColumn(ReportColumn column)
{
    using Column = ReportColumn;
    constexpr std::array columns{Column::Began, Column::Ended, Column::LastMessage, Column::NextStart,
                                 Column::NextEnd};
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

QLatin1StringView windowTypeName(WindowType type)
{
    switch (type) {
    case WindowType::General: return "general"_L1;
    case WindowType::Updates: return "updates"_L1;
    case WindowType::TaskSequences: return "taskSequences"_L1;
    }
    Q_UNREACHABLE();
}

QList<ReportKind> reportKinds()
{
    using Id = ReportId;
    QList<ReportKind> kinds;
    for (const Id id :
         {Id::ClientDeploymentStatus, Id::ClientDeploymentSuccess, Id::ClientDeploymentFailure,
          Id::ClientAssignmentStatus, Id::ClientAssignmentSuccess, Id::ClientAssignmentFailure,
          Id::IssuesByIncidenceSummary, Id::IssuesByIncidenceDetail, Id::RestartPending,
          Id::InstalledNotAssigned, Id::SilentClients, Id::ReinstallLoops, Id::MaintenanceWindowsForClient}) {
        kinds.append(reportKind(id));
    }
    return kinds;
}

ReportKind reportKind(ReportId id)
{
    using Parameter = ReportParameter;
    const QList<Parameter> common{Parameter::Site, Parameter::Collection, Parameter::Client, Parameter::From,
                                  Parameter::To};
    switch (id) {
    case ReportId::ClientDeploymentStatus:
    case ReportId::ClientAssignmentStatus: return {id, {}, common + QList{Parameter::State}};
    case ReportId::ClientDeploymentFailure:
    case ReportId::ClientAssignmentFailure:
        return {id, {}, common + QList{Parameter::State}, {Parameter::ErrorCode}};
    case ReportId::IssuesByIncidenceSummary:
    case ReportId::IssuesByIncidenceDetail:
        return {id, {}, common + QList{Parameter::Topic, Parameter::State, Parameter::ErrorCode}};
    case ReportId::ClientDeploymentSuccess:
    case ReportId::ClientAssignmentSuccess:
    case ReportId::RestartPending:
    case ReportId::InstalledNotAssigned:
    case ReportId::SilentClients:
    case ReportId::ReinstallLoops: return {id, {}, common};
    case ReportId::MaintenanceWindowsForClient: return {id, {Parameter::Client}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wk
