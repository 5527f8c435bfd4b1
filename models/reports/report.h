// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "messages/clienthealth.h"
#include "messages/conditions.h"
#include "messages/errorcatalogue.h"
#include "site/records.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace wk {

// Reports as contracts.md 7 has them. The names are part of the contract and never translated; titles are
// made in `wording`.

enum class ReportId {
    ClientDeploymentStatus,
    ClientDeploymentSuccess,
    ClientDeploymentFailure,
    ClientAssignmentStatus,
    ClientAssignmentSuccess,
    ClientAssignmentFailure,
    IssuesByIncidenceSummary,
    IssuesByIncidenceDetail,
    RestartPending,
    InstalledNotAssigned,
    SilentClients,
    ReinstallLoops,
    MaintenanceWindowsForClient,
};
/// What a report can be asked for.
enum class ReportParameter { Site, Collection, Client, From, To, Topic, State, ErrorCode };
enum class ReportColumn {
    Client,
    ClientId,
    Site,
    ClientVersion,
    Topic,
    State,
    Label,
    Category,
    Clients,
    Percent,
    Began,
    Ended,
    RestartPending,
    Parameter,
    ErrorCode,
    ExtendedErrorCode,
    Explanation,
    Side,
    Attempts,
    LastMessage,
    Collection,
    Window,
    Type,
    Schedule,
    Enabled,
    NextStart,
    NextEnd,
};

/// `maintenance-windows-for-client`.
[[nodiscard]] QLatin1StringView reportName(ReportId id);
[[nodiscard]] std::optional<ReportId> reportNamed(QStringView name);
/// `client`.
[[nodiscard]] QLatin1StringView parameterName(ReportParameter parameter);
/// `nextStart`.
[[nodiscard]] QLatin1StringView columnName(ReportColumn column);
/// Whether the cells of a column are times.
[[nodiscard]] bool isTimeColumn(ReportColumn column);
/// `general`, `updates`, `taskSequences`.
[[nodiscard]] QLatin1StringView windowTypeName(WindowType type);

/// A report there is, and what it takes.
struct ReportKind
{
    ReportId id{};
    QList<ReportParameter> required;
    QList<ReportParameter> optional;
    /// What the console can narrow it down by besides; wkctl takes what the contract names.
    QList<ReportParameter> inConsole = {};

    [[nodiscard]] bool takes(ReportParameter parameter) const
    {
        return required.contains(parameter) || optional.contains(parameter) || inConsole.contains(parameter);
    }
};
/// All of them, in the order of the contract.
[[nodiscard]] QList<ReportKind> reportKinds();
[[nodiscard]] ReportKind reportKind(ReportId id);

/// Per cent, one decimal.
struct PercentInCell
{
    qint64 tenths = 0;
    friend bool operator==(const PercentInCell &, const PercentInCell &) = default;
};

/// What stands in a cell: nothing where it does not apply. Schedules, states (by their labels), errors (by
/// what they mean) and conditions become words only where somebody reads them.
using ReportValue =
    std::variant<std::monostate, QString, bool, qint64, Instant, WindowType, QList<ScheduleToken>, TopicState,
                 MetError, PercentInCell, DeploymentCategory, ErrorSide, Condition>;

struct Report
{
    ReportId id{};
    QList<ReportColumn> columns;
    QList<QList<ReportValue>> rows; ///< each with a value for every column
    /// How many clients were looked at: those that sent a message of the kind that the report counts,
    /// whatever their state; of silent clients all records; 0 where the report is about one client.
    qint64 among = 0;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace wk
