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

/// Narrowed to one cause: by its code, or if there is none by its state, provided that is all of it.
std::optional<Location> narrowedToCause(Location place, const HealthGroup &group)
{
    const bool hasCode = !group.code.value_or(QString()).isEmpty();
    if (!hasCode && !group.isWholeState) {
        return {};
    }
    if (hasCode) {
        narrow(place, ReportParameter::ErrorCode, *group.code);
    }
    return place;
}

std::optional<Location> failurePlace(const HealthGroup &group, const HealthQuestion &question)
{
    const ReportId report = isOfAssignment(group.state.state) ? ReportId::ClientAssignmentFailure
                                                              : ReportId::ClientDeploymentFailure;
    return narrowedToCause(reportPlace(report, question, group.state.state), group);
}

std::optional<Location> issuePlace(const HealthGroup &group, const HealthQuestion &question)
{
    Location place = reportPlace(ReportId::IssuesByIncidenceDetail, question);
    narrow(place, ReportParameter::Topic, QString::number(group.state.topic));
    return narrowedToCause(place, group);
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

std::optional<Location> reportPlace(const HealthGroup &group, const HealthQuestion &question)
{
    switch (group.kind) {
    case Kind::Failure: return failurePlace(group, question);
    case Kind::Issue: return issuePlace(group, question);
    case Kind::RestartPending: return reportPlace(ReportId::RestartPending, question);
    case Kind::InstalledNotAssigned: return reportPlace(ReportId::InstalledNotAssigned, question);
    case Kind::ReinstallLoop: return reportPlace(ReportId::ReinstallLoops, question);
    case Kind::Silent: return reportPlace(ReportId::SilentClients, question);
    case Kind::OtherFailures:
    case Kind::OtherIssues:
    case Kind::Recovered: return {};
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

Location messagesOfClientPlace(const QString &client)
{
    Location place{PanelId::StateMessages, {}, {}, {}};
    narrow(place, ReportParameter::Client, client);
    return place;
}

Location dayPlace(const DayHealth &day, const HealthQuestion &question)
{
    Location place = reportPlace(ReportId::ClientDeploymentFailure, question);
    narrow(place, ReportParameter::From, isoText(day.from));
    narrow(place, ReportParameter::To, isoText(day.to));
    return place;
}

} // namespace wk
