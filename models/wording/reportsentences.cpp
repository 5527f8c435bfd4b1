// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportsentences.h"

#include "reports/reportrows.h"
#include "wording/messagewords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

namespace {

struct ReportSentences
{
    Q_DECLARE_TR_FUNCTIONS(ReportSentences)
};

/// How many clients of a status report are of a category.
qint64 clientsOf(const Report &report, DeploymentCategory category)
{
    qint64 clients = 0;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        if (valueIn(report, row, ReportColumn::Category) == ReportValue(category)) {
            clients += clientsIn(report, row);
        }
    }
    return clients;
}

qint64 enabledWindows(const Report &report)
{
    qint64 windows = 0;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        windows += valueIn(report, row, ReportColumn::Enabled) == ReportValue(true) ? 1 : 0;
    }
    return windows;
}

QString deploymentStatus(const QString &all, const QString &good, const QString &bad)
{
    //: %1, %2, %3 numbers of clients
    return ReportSentences::tr("%1 clients: %2 installed, %3 failed.").arg(all, good, bad);
}

QString assignmentStatus(const QString &all, const QString &good, const QString &bad)
{
    //: %1, %2, %3 numbers of clients
    return ReportSentences::tr("%1 clients: %2 assigned, %3 failed to be assigned.").arg(all, good, bad);
}

/// Of reports with a row for each client, `some` of `all`.
QString clientsSentence(ReportId id, const QString &some, const QString &all)
{
    switch (id) {
    case ReportId::ClientDeploymentSuccess:
        return ReportSentences::tr("%1 of %2 clients are installed.").arg(some, all);
    case ReportId::ClientDeploymentFailure:
        return ReportSentences::tr("%1 of %2 clients failed.").arg(some, all);
    case ReportId::ClientAssignmentSuccess:
        return ReportSentences::tr("%1 of %2 clients are assigned.").arg(some, all);
    case ReportId::ClientAssignmentFailure:
        return ReportSentences::tr("%1 of %2 clients failed to be assigned.").arg(some, all);
    case ReportId::RestartPending:
        return ReportSentences::tr("%1 of %2 clients wait for a restart.").arg(some, all);
    case ReportId::InstalledNotAssigned:
        return ReportSentences::tr("%1 of %2 clients are installed and were never assigned.").arg(some, all);
    case ReportId::SilentClients:
        return ReportSentences::tr("%1 of %2 clients never sent a message.").arg(some, all);
    case ReportId::ReinstallLoops:
        return ReportSentences::tr("%1 of %2 clients install again and again.").arg(some, all);
    default: return {};
    }
}

} // namespace

ReportGroup groupOf(ReportId id)
{
    switch (id) {
    case ReportId::ClientDeploymentStatus:
    case ReportId::ClientDeploymentSuccess:
    case ReportId::ClientDeploymentFailure: return ReportGroup::Deployment;
    case ReportId::ClientAssignmentStatus:
    case ReportId::ClientAssignmentSuccess:
    case ReportId::ClientAssignmentFailure: return ReportGroup::Assignment;
    case ReportId::IssuesByIncidenceSummary:
    case ReportId::IssuesByIncidenceDetail: return ReportGroup::Issues;
    case ReportId::RestartPending:
    case ReportId::InstalledNotAssigned:
    case ReportId::SilentClients:
    case ReportId::ReinstallLoops: return ReportGroup::FollowUp;
    case ReportId::MaintenanceWindowsForClient: return ReportGroup::Collections;
    }
    Q_UNREACHABLE();
}

QString groupTitle(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Deployment: return ReportSentences::tr("Client deployment");
    case ReportGroup::Assignment: return ReportSentences::tr("Client assignment");
    case ReportGroup::Issues: return ReportSentences::tr("Issues by incidence");
    case ReportGroup::FollowUp: return ReportSentences::tr("Follow-up");
    case ReportGroup::Collections: return ReportSentences::tr("Collections");
    }
    Q_UNREACHABLE();
}

QString reportSentence(ReportId id)
{
    switch (id) {
    case ReportId::ClientDeploymentStatus:
        return ReportSentences::tr("How far installation came: the clients in each state.");
    case ReportId::ClientDeploymentSuccess:
        return ReportSentences::tr(
            "Clients that are installed, when it began and ended, and whether a restart "
            "is still to come.");
    case ReportId::ClientDeploymentFailure:
        return ReportSentences::tr("Clients whose installation failed, and why.");
    case ReportId::ClientAssignmentStatus:
        return ReportSentences::tr("How far assignment to a site came: the clients in each state.");
    case ReportId::ClientAssignmentSuccess:
        return ReportSentences::tr("Clients that are assigned to a site, and when that began and ended.");
    case ReportId::ClientAssignmentFailure:
        return ReportSentences::tr("Clients that could not be assigned to a site, and why.");
    case ReportId::IssuesByIncidenceSummary:
        return ReportSentences::tr(
            "What keeps clients from talking to their management point, and how many of "
            "them.");
    case ReportId::IssuesByIncidenceDetail:
        return ReportSentences::tr(
            "Each client that cannot talk to its management point, with the error code.");
    case ReportId::RestartPending:
        return ReportSentences::tr("Clients whose installation goes on, or is complete, after a restart.");
    case ReportId::InstalledNotAssigned:
        return ReportSentences::tr("Clients that are installed and never told of an assignment to a site.");
    case ReportId::SilentClients:
        return ReportSentences::tr("Clients of the site from which no state message ever came.");
    case ReportId::ReinstallLoops:
        return ReportSentences::tr("Clients whose installation began three times within 24 hours.");
    case ReportId::MaintenanceWindowsForClient:
        return ReportSentences::tr(
            "The maintenance windows of the collections a client is a direct member of, "
            "and when each is open.");
    }
    Q_UNREACHABLE();
}

QString parameterTitle(ReportParameter parameter)
{
    switch (parameter) {
    case ReportParameter::Site: return ReportSentences::tr("Site");
    case ReportParameter::Collection: return ReportSentences::tr("Collection");
    case ReportParameter::Client: return ReportSentences::tr("Client");
    case ReportParameter::From: return ReportSentences::tr("From");
    case ReportParameter::To: return ReportSentences::tr("Until before");
    case ReportParameter::Topic: return ReportSentences::tr("Topic");
    case ReportParameter::State: return ReportSentences::tr("State");
    case ReportParameter::ErrorCode: return ReportSentences::tr("Error code");
    }
    Q_UNREACHABLE();
}

QString totalsSentence(const Report &report)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    qint64 clients = 0;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        clients += clientsIn(report, row);
    }
    const QString all = number(report.among);
    switch (report.id) {
    case ReportId::ClientDeploymentStatus:
        return deploymentStatus(number(clients), number(clientsOf(report, DeploymentCategory::Installed)),
                                number(clientsOf(report, DeploymentCategory::Failed)));
    case ReportId::ClientAssignmentStatus:
        return assignmentStatus(number(clients), number(clientsOf(report, DeploymentCategory::Assigned)),
                                number(clientsOf(report, DeploymentCategory::AssignmentFailed)));
    case ReportId::IssuesByIncidenceSummary:
    case ReportId::IssuesByIncidenceDetail:
        //: %n issues, %1 number of clients
        return ReportSentences::tr("%n issue(s) among %1 clients.", nullptr, static_cast<int>(clients))
            .arg(all);
    case ReportId::MaintenanceWindowsForClient:
        //: %1 how many of them are enabled
        return ReportSentences::tr("%n maintenance window(s), %1 enabled.", nullptr,
                                   static_cast<int>(report.rows.size()))
            .arg(number(enabledWindows(report)));
    default: return clientsSentence(report.id, number(clients), all);
    }
}

QString nothingSentence(ReportId id)
{
    switch (id) {
    case ReportId::ClientDeploymentStatus: return ReportSentences::tr("No client told of its installation.");
    case ReportId::ClientDeploymentSuccess: return ReportSentences::tr("No client is installed.");
    case ReportId::ClientDeploymentFailure: return ReportSentences::tr("No client failed.");
    case ReportId::ClientAssignmentStatus: return ReportSentences::tr("No client told of its assignment.");
    case ReportId::ClientAssignmentSuccess: return ReportSentences::tr("No client is assigned.");
    case ReportId::ClientAssignmentFailure: return ReportSentences::tr("No client failed to be assigned.");
    case ReportId::IssuesByIncidenceSummary:
    case ReportId::IssuesByIncidenceDetail: return ReportSentences::tr("No client has an issue.");
    case ReportId::RestartPending: return ReportSentences::tr("No client waits for a restart.");
    case ReportId::InstalledNotAssigned:
        return ReportSentences::tr("Every client that is installed was assigned.");
    case ReportId::SilentClients: return ReportSentences::tr("Every client sent a message.");
    case ReportId::ReinstallLoops: return ReportSentences::tr("No client installs again and again.");
    case ReportId::MaintenanceWindowsForClient:
        return ReportSentences::tr("No collection that the client is a direct member of has a maintenance "
                                   "window.");
    }
    Q_UNREACHABLE();
}

} // namespace wk
