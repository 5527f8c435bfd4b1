// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/clientgroups.h"
#include "planning/forecast.h"
#include "planning/progress.h"
#include "site/deploymentedits.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace wk {

/// What becomes of one deployment on one client. Of several updates the worst counts: never before later
/// before this week.
enum class OutlookOutcome {
    Soon, ///< accepted within a week
    Later, ///< accepted after it
    Never, ///< not accepted within five years of becoming available
};

/// What becomes of a deployment on all clients that have to run it.
struct DeploymentOutlook
{
    QString deploymentId;
    qsizetype soon = 0; ///< clients
    qsizetype later = 0;
    qsizetype never = 0;
    qsizetype withWarnings = 0; ///< clients for which the forecast warns of something

    [[nodiscard]] qsizetype targeted() const { return soon + later + never; }
    friend bool operator==(const DeploymentOutlook &, const DeploymentOutlook &) = default;
};

/// One client that has to run a deployment. The rows are its forecast of that deployment: one, or one for
/// each update, never empty.
struct ClientOutlook
{
    ClientRow client{};
    OutlookOutcome outcome = OutlookOutcome::Soon;
    QList<ForecastRow> rows;

    friend bool operator==(const ClientOutlook &, const ClientOutlook &) = default;
};

/// The forecast of a whole site from a moment on, as contracts.md 5 has it for one client. Immutable and
/// implicitly shared; keeps the snapshot it was made of.
class SiteOutlook
{
public:
    /// Nothing if `progress` stopped it. The work grows with the number of groups of clients.
    [[nodiscard]] static std::optional<SiteOutlook> of(const SiteSnapshot &site, Instant from,
                                                       const PlanningProgress &progress = {});

    [[nodiscard]] const SiteSnapshot &site() const;
    [[nodiscard]] Instant from() const;
    /// In the order of the snapshot's deployments; of those that are not mandatory, or reach nobody in time,
    /// all counts are 0.
    [[nodiscard]] const QList<DeploymentOutlook> &deployments() const;
    /// The clients that have to run a deployment, ascending; none if there is no such deployment.
    [[nodiscard]] QList<ClientOutlook> clientsOf(const DeploymentKey &deployment) const;
    /// The forecast of one client, as `forecast` gives it with a range of a year.
    [[nodiscard]] QList<ForecastRow> forecastOf(ClientRow client) const;

private:
    struct Content;
    explicit SiteOutlook(std::shared_ptr<const Content> content);

    std::shared_ptr<const Content> m_content;
};

} // namespace wk
