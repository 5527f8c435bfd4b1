// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/windowsreport.h"

#include "site/openings.h"

namespace wk {

namespace {

std::optional<Span> nextOpening(const MaintenanceWindow &window, const ZoneClock &zone, Instant now)
{
    QList<Schedule> schedules;
    for (const ScheduleToken &token : window.schedule) {
        if (token.schedule.duration.count() > 0) {
            schedules.append(token.schedule);
        }
    }
    const std::vector<Span> next = openingsAhead(schedules, zone, now, 1);
    return next.empty() ? std::nullopt : std::optional(next.front());
}

} // namespace

std::vector<WindowRow> windowsOfClient(const SiteSnapshot &site, ClientRow client)
{
    std::vector<WindowRow> windows;
    for (const CollectionRow collection : site.collectionsOf(client)) {
        const auto ofCollection = site.windowsOf(collection);
        windows.insert(windows.end(), ofCollection.begin(), ofCollection.end());
    }
    return windows;
}

Report maintenanceWindowsForClient(const SiteSnapshot &site, ClientRow client, Instant now)
{
    using Column = ReportColumn;
    Report report{ReportId::MaintenanceWindowsForClient,
                  {Column::Collection, Column::Window, Column::Type, Column::Schedule, Column::Enabled,
                   Column::NextStart, Column::NextEnd},
                  {}};
    for (const WindowRow row : windowsOfClient(site, client)) {
        const auto &[collection, window] = site.window(row);
        const auto next = nextOpening(window, site.zoneOf(client), now);
        report.rows.append({site.collection(collection).name, window.name, window.type, window.schedule,
                            window.isEnabled, next ? ReportValue(next->begin) : ReportValue(),
                            next ? ReportValue(next->end) : ReportValue()});
    }
    return report;
}

} // namespace wk
