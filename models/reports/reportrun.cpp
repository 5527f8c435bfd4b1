// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrun.h"

#include "reports/windowsreport.h"

namespace wk {

namespace {

// How far it is once each part is done.
constexpr double questionRead = 0.1;
constexpr double healthKnown = 0.6;
constexpr double clientsMet = 0.7;

Problem at(ReportParameter parameter, Problem problem)
{
    problem.place.field = parameterName(parameter);
    return problem;
}

Result<ReportAnswer> windowsReport(const ReportParameters &parameters, const SiteSnapshot &site, Instant now)
{
    const QString &name = parameters.at(ReportParameter::Client);
    const auto client = site.clientNamed(name);
    if (!client) {
        return at(ReportParameter::Client, client.problem());
    }
    return ReportAnswer{
        maintenanceWindowsForClient(site, *client, now), parameters, site.zoneOf(*client), {}};
}

} // namespace

std::optional<Result<ReportAnswer>> madeReport(ReportId id, const ReportParameters &parameters,
                                               const SiteSnapshot &site, const MessageSnapshot &messages,
                                               Instant now, const ReportProgress &progress)
{
    for (const ReportParameter parameter : reportKind(id).required) {
        if (!parameters.contains(parameter)) {
            return at(parameter, {ProblemCode::FieldMissing, {}, {}});
        }
    }
    if (id == ReportId::MaintenanceWindowsForClient) {
        return windowsReport(parameters, site, now);
    }
    const auto question = questionOf(parameters, site, messages.table());
    if (!question) {
        return question.problem();
    }
    if (!progress(questionRead)) {
        return {};
    }
    const bool hasRange = question->from || question->to;
    const HealthOfClients inRange =
        hasRange ? healthOf(messages.table(), question->from, question->to) : HealthOfClients();
    if (!progress(healthKnown)) {
        return {};
    }
    const ClientsInReports clients(site, messages.table());
    if (!progress(clientsMet)) {
        return {};
    }
    const HealthOfClients &health = hasRange ? inRange : messages.health();
    return ReportAnswer{healthReport(id, clients, health, *question), parameters, site.zone(),
                        choicesFor(id, site, messages)};
}

} // namespace wk
