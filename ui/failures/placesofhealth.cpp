// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/placesofhealth.h"

#include "core/timetext.h"
#include "messages/clienthealth.h"

namespace wk {

namespace {

using Kind = HealthGroup::Kind;

void narrow(Location &place, ReportParameter parameter, const QString &value)
{
    place.parameters.insert(parameterName(parameter), value);
}

Location placeOf(PanelId panel, const HealthQuestion &question)
{
    Location place{panel, {}, {}, {}};
    if (question.site) {
        narrow(place, ReportParameter::Site, *question.site);
    }
    if (question.from) {
        narrow(place, ReportParameter::From, isoText(*question.from));
    }
    return place;
}

Location issuePlace(const HealthGroup &group, const HealthQuestion &question)
{
    Location place = reportPlace(ReportId::IssuesByIncidenceDetail, question);
    if (group.kind == Kind::Issue) {
        narrow(place, ReportParameter::Topic, QString::number(group.state.topic));
        if (group.code) {
            narrow(place, ReportParameter::ErrorCode, *group.code);
        }
    }
    return place;
}

} // namespace

Location reportPlace(ReportId report, const HealthQuestion &question, std::optional<qint32> state)
{
    Location place = placeOf(PanelId::Reports, question);
    place.report = reportName(report);
    if (state) {
        narrow(place, ReportParameter::State, QString::number(*state));
    }
    return place;
}

Location reportPlace(const HealthGroup &group, const HealthQuestion &question)
{
    switch (group.kind) {
    case Kind::Failure:
        return reportPlace(isOfAssignment(group.state.state) ? ReportId::ClientAssignmentFailure
                                                             : ReportId::ClientDeploymentFailure,
                           question, group.state.state);
    case Kind::OtherFailures: return reportPlace(ReportId::ClientDeploymentFailure, question);
    case Kind::Issue:
    case Kind::OtherIssues: return issuePlace(group, question);
    case Kind::RestartPending: return reportPlace(ReportId::RestartPending, question);
    case Kind::InstalledNotAssigned: return reportPlace(ReportId::InstalledNotAssigned, question);
    case Kind::ReinstallLoop: return reportPlace(ReportId::ReinstallLoops, question);
    case Kind::Silent: return reportPlace(ReportId::SilentClients, question);
    }
    Q_UNREACHABLE();
}

std::optional<Location> messagesPlace(const HealthGroup &group, const HealthQuestion &question)
{
    if (group.kind != Kind::Failure && group.kind != Kind::Issue) {
        return {};
    }
    Location place = placeOf(PanelId::StateMessages, question);
    narrow(place, ReportParameter::Topic, QString::number(group.state.topic));
    narrow(place, ReportParameter::State, QString::number(group.state.state));
    if (group.code) {
        narrow(place, ReportParameter::ErrorCode, *group.code);
    }
    return place;
}

Location dayPlace(const DayHealth &day, const HealthQuestion &question)
{
    Location place = reportPlace(ReportId::ClientDeploymentFailure, question);
    narrow(place, ReportParameter::From, isoText(day.from));
    narrow(place, ReportParameter::To, isoText(day.to));
    return place;
}

Location storyPlace(const QString &client)
{
    Location place{PanelId::FailedDeployments, {}, {}, {}};
    narrow(place, ReportParameter::Client, client);
    return place;
}

} // namespace wk
