// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/span.h"
#include "planning/forecast.h"
#include "planning/progress.h"

#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace wk {

/// How the outcome of a deployment on a client changes.
enum class OutcomeChange {
    NowNever,
    NoLongerNever,
    Later, ///< accepted later than before
    Earlier,
    NewlyTargeted, ///< it had not to run it before
    NoLongerTargeted,
};
inline constexpr std::size_t outcomeChanges = 6;

/// Open effective time that a change gives and takes, within the range looked at.
struct OpenTimeChange
{
    std::chrono::seconds gained{};
    std::chrono::seconds lost{};
};

/// What a change of the site means for clients that are alike before it and after it.
struct ClientsImpact
{
    std::vector<quint32> resourceIds; ///< ascending, never empty
    /// By `WorkKind`. Where it was or becomes unrestricted, nothing is counted; see the flags.
    std::array<OpenTimeChange, workKinds> openTime{};
    std::array<bool, workKinds> becomesUnrestricted{};
    std::array<bool, workKinds> becomesRestricted{};
    std::array<bool, workKinds> nothingToCome{}; ///< restricted with nothing to come, and was not so before
    /// They looked at general windows, of which there still are; now windows for updates take their place
    /// (contracts.md 3.6).
    bool updatesLoseGeneralWindows = false;
    bool taskSequencesLoseGeneralWindows = false;

    /// What becomes of one program, task sequence or update. Rows are shared among all that have them.
    struct DeploymentChange
    {
        OutcomeChange change{};
        std::shared_ptr<const ForecastRow> before; ///< none if it is newly targeted
        std::shared_ptr<const ForecastRow> after; ///< none if it is no longer targeted

        /// As it is after the change, if it is there.
        [[nodiscard]] const ForecastRow &row() const { return after ? *after : *before; }
        [[nodiscard]] const QString &deploymentId() const { return row().deploymentId; }
        [[nodiscard]] const QString &name() const { return row().name; }
        [[nodiscard]] const std::optional<QString> &item() const { return row().item; }
    };
    QList<DeploymentChange> deployments; ///< by deployment id, then item
};

/// What a change of the site means for its clients.
struct Impact
{
    Span range; ///< in which open time is compared
    /// Clients whose effective windows within the range or whose forecast differ as told; the larger groups
    /// first.
    QList<ClientsImpact> groups;

    [[nodiscard]] qsizetype clients() const;
    /// The sum over all clients.
    [[nodiscard]] OpenTimeChange openTime(WorkKind kind) const;
    /// How many clients a flag holds for, for any kind of work.
    [[nodiscard]] qsizetype becomingUnrestricted() const;
    [[nodiscard]] qsizetype becomingRestricted() const;
    [[nodiscard]] qsizetype withNothingToCome() const;
    [[nodiscard]] qsizetype updatesLosingGeneralWindows() const;
    [[nodiscard]] qsizetype taskSequencesLosingGeneralWindows() const;
    /// Clients on which any deployment changes in this way.
    [[nodiscard]] qsizetype with(OutcomeChange change) const;
    /// For each deployment that changes on any client: how many clients, by `OutcomeChange`.
    struct DeploymentCounts
    {
        QString deploymentId;
        QString name;
        std::array<qsizetype, outcomeChanges> clients{};
    };
    /// By deployment id. A client counts once for each way in which any update of the deployment changes.
    [[nodiscard]] QList<DeploymentCounts> deployments() const;
    [[nodiscard]] bool isEmpty() const { return groups.isEmpty(); }
};

/// How far ahead open time is compared if nobody says otherwise.
inline constexpr std::chrono::days impactRange{28};

/// Compares a site with what it becomes, from the beginning of the range on; clients that are in both, by
/// resource id. Forecasts have a range of a year. Looks closer only at clients that a difference can concern,
/// and once at those alike. Nothing if `progress` stopped it.
[[nodiscard]] std::optional<Impact> impactOf(const SiteSnapshot &before, const SiteSnapshot &after,
                                             const Span &range, const PlanningProgress &progress = {});

} // namespace wk
