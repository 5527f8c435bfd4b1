// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlvalues.h"

#include "site/edit.h"
#include "site/records.h"

#include <tuple>

namespace wk {

// Where each class of records is kept (resources/migrations), one table after the other: its name, how many
// of its first columns are its key, and its columns. `columns` calls `column` with each column's name and the
// member it keeps, of a record that is read or written. The lists in records are rows of tables of their own:
// their key is that of the record they belong to, and their position from 0.

struct PastSettingsRow
{
    QString siteCode;
    qint64 position = 0;
    PastSettings past;
};

struct AssignedSiteRow
{
    quint32 resourceId = 0;
    qint64 position = 0;
    QString siteCode;
};

struct WindowScheduleRow
{
    QString collectionId;
    QString windowId;
    qint64 position = 0;
    ScheduleToken token;
};

struct AdvertisementScheduleRow
{
    QString advertisementId;
    qint64 position = 0;
    ScheduleToken token;
};

struct AssignmentUpdateRow
{
    QString assignmentId;
    qint64 position = 0;
    SoftwareUpdate update;
};

template <typename Row>
struct Table;

template <>
struct Table<Site>
{
    static constexpr const char *name = "sites";
    static constexpr int keys = 1;
    static void columns(auto &site, auto &&column)
    {
        column("code", site.code);
        column("name", site.name);
        column("parent_code", site.parentCode);
        column("mode", site.mode);
        column("time_zone", site.timeZone);
        column("program_countdown", site.programCountdown);
        column("restart_countdown", site.restartCountdown);
        column("restart_turnaround", site.restartTurnaround);
        column("updates_use_general_windows", site.updatesUseGeneralWindows);
    }
};

template <>
struct Table<PastSettingsRow>
{
    static constexpr const char *name = "site_settings_history";
    static constexpr int keys = 2;
    static void columns(auto &row, auto &&column)
    {
        column("site_code", row.siteCode);
        column("position", row.position);
        column("changed_at", row.past.changedAt);
        column("program_countdown", row.past.programCountdown);
        column("restart_countdown", row.past.restartCountdown);
        column("restart_turnaround", row.past.restartTurnaround);
    }
};

template <>
struct Table<Collection>
{
    static constexpr const char *name = "collections";
    static constexpr int keys = 1;
    static void columns(auto &collection, auto &&column)
    {
        column("id", collection.id);
        column("name", collection.name);
        column("comment", collection.comment);
        column("is_built_in", collection.isBuiltIn);
        column("limit_to_collection_id", collection.limitToCollectionId);
    }
};

template <>
struct Table<SubcollectionLink>
{
    static constexpr const char *name = "subcollections";
    static constexpr int keys = 2;
    static void columns(auto &link, auto &&column)
    {
        column("parent_id", link.parentId);
        column("child_id", link.childId);
    }
};

template <>
struct Table<CollectionSettings>
{
    static constexpr const char *name = "collection_settings";
    static constexpr int keys = 1;
    static void columns(auto &settings, auto &&column)
    {
        column("collection_id", settings.collectionId);
        column("restart_countdown", settings.restartCountdown);
        column("restart_countdown_enabled", settings.restartCountdownEnabled);
    }
};

template <>
struct Table<PlacedWindow>
{
    static constexpr const char *name = "maintenance_windows";
    static constexpr int keys = 2;
    static void columns(auto &placed, auto &&column)
    {
        column("collection_id", placed.collectionId);
        column("id", placed.window.id);
        column("position", placed.position);
        column("name", placed.window.name);
        column("description", placed.window.description);
        column("type", placed.window.type);
        column("is_enabled", placed.window.isEnabled);
    }
};

template <>
struct Table<WindowScheduleRow>
{
    static constexpr const char *name = "maintenance_window_schedules";
    static constexpr int keys = 3;
    static void columns(auto &row, auto &&column)
    {
        column("collection_id", row.collectionId);
        column("window_id", row.windowId);
        column("position", row.position);
        column("token", row.token);
    }
};

template <>
struct Table<Client>
{
    static constexpr const char *name = "clients";
    static constexpr int keys = 1;
    static void columns(auto &client, auto &&column)
    {
        column("resource_id", client.resourceId);
        column("name", client.name);
        column("unique_id", client.uniqueId);
        column("is_client", client.isClient);
        column("type", client.type);
        column("version", client.version);
        column("operating_system", client.operatingSystem);
        column("ad_site", client.adSite);
        column("time_zone", client.timeZone);
        column("fallback_status_point", client.fallbackStatusPoint);
    }
};

template <>
struct Table<AssignedSiteRow>
{
    static constexpr const char *name = "client_assigned_sites";
    static constexpr int keys = 2;
    static void columns(auto &row, auto &&column)
    {
        column("resource_id", row.resourceId);
        column("position", row.position);
        column("site_code", row.siteCode);
    }
};

template <>
struct Table<Membership>
{
    static constexpr const char *name = "memberships";
    static constexpr int keys = 2;
    static void columns(auto &membership, auto &&column)
    {
        column("collection_id", membership.collectionId);
        column("resource_id", membership.resourceId);
    }
};

template <>
struct Table<Program>
{
    static constexpr const char *name = "programs";
    static constexpr int keys = 2;
    static void columns(auto &program, auto &&column)
    {
        column("package_id", program.packageId);
        column("name", program.name);
        column("maximum_run_time", program.maximumRunTime);
        column("estimated_run_time", program.estimatedRunTime);
        column("restart_required", program.restartRequired);
    }
};

template <>
struct Table<TaskSequence>
{
    static constexpr const char *name = "task_sequences";
    static constexpr int keys = 1;
    static void columns(auto &sequence, auto &&column)
    {
        column("package_id", sequence.packageId);
        column("name", sequence.name);
        column("maximum_run_time", sequence.maximumRunTime);
        column("restart_required", sequence.restartRequired);
    }
};

template <>
struct Table<Advertisement>
{
    static constexpr const char *name = "advertisements";
    static constexpr int keys = 1;
    static void columns(auto &advertisement, auto &&column)
    {
        column("id", advertisement.id);
        column("name", advertisement.name);
        column("collection_id", advertisement.collectionId);
        column("include_subcollections", advertisement.includeSubcollections);
        column("package_id", advertisement.packageId);
        column("program_name", advertisement.programName);
        column("flags", advertisement.flags);
        column("assigned_schedule_enabled", advertisement.assignedScheduleEnabled);
        column("present_time", advertisement.presentTime);
        column("expiration_time", advertisement.expirationTime);
        column("expiration_enabled", advertisement.expirationEnabled);
    }
};

template <>
struct Table<AdvertisementScheduleRow>
{
    static constexpr const char *name = "advertisement_schedules";
    static constexpr int keys = 2;
    static void columns(auto &row, auto &&column)
    {
        column("advertisement_id", row.advertisementId);
        column("position", row.position);
        column("token", row.token);
    }
};

template <>
struct Table<UpdatesAssignment>
{
    static constexpr const char *name = "updates_assignments";
    static constexpr int keys = 1;
    static void columns(auto &assignment, auto &&column)
    {
        column("id", assignment.id);
        column("name", assignment.name);
        column("collection_id", assignment.collectionId);
        column("deadline", assignment.deadline);
        column("ignore_windows", assignment.ignoreWindows);
        column("restart_outside_windows", assignment.restartOutsideWindows);
    }
};

template <>
struct Table<AssignmentUpdateRow>
{
    static constexpr const char *name = "updates_assignment_updates";
    static constexpr int keys = 2;
    static void columns(auto &row, auto &&column)
    {
        column("assignment_id", row.assignmentId);
        column("position", row.position);
        column("name", row.update.name);
        column("maximum_run_time", row.update.maximumRunTime);
    }
};

template <>
struct Table<FallbackStatusPoint>
{
    static constexpr const char *name = "fallback_status_points";
    static constexpr int keys = 1;
    static void columns(auto &point, auto &&column)
    {
        column("server_name", point.serverName);
        column("site_code", point.siteCode);
        column("throttle_count", point.throttleCount);
        column("throttle_interval_seconds", point.throttleInterval);
    }
};

} // namespace wk
