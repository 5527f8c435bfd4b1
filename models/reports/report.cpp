// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

namespace wk {

using namespace Qt::StringLiterals;

QLatin1StringView reportName(ReportId id)
{
    switch (id) {
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
    case ReportParameter::Client: return "client"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView columnName(ReportColumn column)
{
    switch (column) {
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
    return {reportKind(ReportId::MaintenanceWindowsForClient)};
}

ReportKind reportKind(ReportId id)
{
    switch (id) {
    case ReportId::MaintenanceWindowsForClient: return {id, {ReportParameter::Client}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wk
