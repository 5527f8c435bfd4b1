// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timetext.h"
#include "exchange/siterecords.h"

namespace wk {

using nlohmann::ordered_json;

namespace {

ordered_json textValue(const QString &text)
{
    return text.toStdString();
}

template <typename Value>
void add(ordered_json &record, const char *name, const std::optional<Value> &value)
{
    if (value) {
        record[name] = *value;
    }
}

void add(ordered_json &record, const char *name, const std::optional<PlannedTime> &time)
{
    if (time) {
        record[name] = textValue(isoText(*time));
    }
}

/// A text that means something only if it is there.
void addUnlessEmpty(ordered_json &record, const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        record[name] = textValue(text);
    }
}

std::optional<qint64> count(const std::optional<std::chrono::minutes> &minutes)
{
    return minutes ? std::optional<qint64>{minutes->count()} : std::nullopt;
}

QString encodedTokens(const QList<ScheduleToken> &tokens)
{
    QString string;
    for (const ScheduleToken &token : tokens) {
        string += encodedToken(token);
    }
    return string;
}

ordered_json written(const PastSettings &past)
{
    ordered_json entry;
    entry["ChangedAt"] = textValue(isoText(past.changedAt));
    add(entry, "ProgramCountdownMinutes", count(past.programCountdown));
    add(entry, "RestartCountdownMinutes", count(past.restartCountdown));
    add(entry, "RestartTurnaroundMinutes", count(past.restartTurnaround));
    return entry;
}

} // namespace

ordered_json written(const MaintenanceWindow &window)
{
    const Schedule &schedule = window.schedule.first().schedule;
    return {{"ServiceWindowID", textValue(window.id)},
            {"Name", textValue(window.name)},
            {"Description", textValue(window.description)},
            {"ServiceWindowSchedules", textValue(encodedTokens(window.schedule))},
            {"ServiceWindowType", static_cast<int>(window.type)},
            {"IsEnabled", window.isEnabled},
            {"IsGMT", schedule.utc},
            {"RecurrenceType", schedule.recurrence.index() + 1},
            {"Duration", schedule.duration.count()},
            {"StartTime", textValue(isoText(schedule.start))}};
}

ordered_json written(const Site &site, bool isFirst)
{
    ordered_json record{{"SiteCode", textValue(site.code)},
                        {"SiteName", textValue(site.name)},
                        {"ParentSiteCode", textValue(site.parentCode)}};
    if (site.mode) {
        record["Mode"] = *site.mode == SiteMode::Mixed ? "mixed" : "native";
    }
    addUnlessEmpty(record, "TimeZone", site.timeZone);
    if (isFirst) {
        record["ProgramCountdownMinutes"] = site.programCountdown.count();
        record["RestartCountdownMinutes"] = site.restartCountdown.count();
        record["RestartTurnaroundMinutes"] = site.restartTurnaround.count();
        record["updatesUseGeneralWindows"] = site.updatesUseGeneralWindows;
        record["SettingsHistory"] = ordered_json::array();
        for (const PastSettings &past : site.history) {
            record["SettingsHistory"].push_back(written(past));
        }
    }
    return record;
}

ordered_json written(const Collection &collection)
{
    return {{"CollectionID", textValue(collection.id)},
            {"Name", textValue(collection.name)},
            {"Comment", textValue(collection.comment)},
            {"CollectionType", 2},
            {"IsBuiltIn", collection.isBuiltIn},
            {"LimitToCollectionID", textValue(collection.limitToCollectionId)}};
}

ordered_json written(const SubcollectionLink &link)
{
    return {{"parentCollectionID", textValue(link.parentId)}, {"subCollectionID", textValue(link.childId)}};
}

ordered_json written(const CollectionSettings &settings)
{
    ordered_json record{{"CollectionID", textValue(settings.collectionId)},
                        {"ServiceWindows", ordered_json::array()}};
    for (const MaintenanceWindow &window : settings.windows) {
        record["ServiceWindows"].push_back(written(window));
    }
    add(record, "RebootCountdown", count(settings.restartCountdown));
    record["RebootCountdownEnabled"] = settings.restartCountdownEnabled;
    return record;
}

ordered_json written(const Client &client)
{
    ordered_json record{{"ResourceId", client.resourceId},
                        {"Name", textValue(client.name)},
                        {"SMSUniqueIdentifier", textValue(client.uniqueId)},
                        {"SMSAssignedSites", ordered_json::array()}};
    for (const QString &site : client.assignedSites) {
        record["SMSAssignedSites"].push_back(textValue(site));
    }
    if (client.isClient) {
        record["Client"] = *client.isClient ? 1 : 0;
    }
    record["ClientVersion"] = textValue(client.version);
    if (client.type) {
        record["ClientType"] = static_cast<int>(*client.type);
    }
    record["OperatingSystemNameandVersion"] = textValue(client.operatingSystem);
    record["ADSiteName"] = textValue(client.adSite);
    addUnlessEmpty(record, "TimeZone", client.timeZone);
    record["FallbackStatusPoint"] = textValue(client.fallbackStatusPoint);
    return record;
}

ordered_json written(const Membership &membership)
{
    return {{"CollectionID", textValue(membership.collectionId)}, {"ResourceID", membership.resourceId}};
}

ordered_json written(const Program &program)
{
    return {{"PackageID", textValue(program.packageId)},
            {"ProgramName", textValue(program.name)},
            {"Duration", program.maximumRunTime.count()},
            {"EstimatedRunTime", program.estimatedRunTime.count()},
            {"RestartRequired", program.restartRequired}};
}

ordered_json written(const TaskSequence &sequence)
{
    return {{"PackageID", textValue(sequence.packageId)},
            {"Name", textValue(sequence.name)},
            {"Duration", sequence.maximumRunTime.count()},
            {"RestartRequired", sequence.restartRequired}};
}

ordered_json written(const Advertisement &advertisement)
{
    ordered_json record{{"AdvertisementID", textValue(advertisement.id)},
                        {"AdvertisementName", textValue(advertisement.name)},
                        {"CollectionID", textValue(advertisement.collectionId)},
                        {"IncludeSubCollection", advertisement.includeSubcollections},
                        {"PackageID", textValue(advertisement.packageId)},
                        {"ProgramName", textValue(advertisement.programName)},
                        {"AdvertFlags", advertisement.flags},
                        {"AssignedScheduleEnabled", advertisement.assignedScheduleEnabled},
                        {"AssignedSchedule", ordered_json::array()}};
    for (const ScheduleToken &token : advertisement.assignedSchedule) {
        record["AssignedSchedule"].push_back(textValue(encodedToken(token)));
    }
    add(record, "PresentTime", advertisement.presentTime);
    add(record, "ExpirationTime", advertisement.expirationTime);
    record["ExpirationTimeEnabled"] = advertisement.expirationEnabled;
    return record;
}

ordered_json written(const UpdatesAssignment &assignment)
{
    ordered_json record{{"AssignmentID", textValue(assignment.id)},
                        {"AssignmentName", textValue(assignment.name)},
                        {"TargetCollectionID", textValue(assignment.collectionId)}};
    add(record, "EnforcementDeadline", assignment.deadline);
    record["OverrideServiceWindows"] = assignment.ignoreWindows;
    record["RebootOutsideOfServiceWindows"] = assignment.restartOutsideWindows;
    record["Updates"] = ordered_json::array();
    for (const SoftwareUpdate &update : assignment.updates) {
        record["Updates"].push_back(
            {{"Name", textValue(update.name)}, {"MaxExecutionTime", update.maximumRunTime.count()}});
    }
    return record;
}

ordered_json written(const FallbackStatusPoint &point)
{
    return {{"ServerName", textValue(point.serverName)},
            {"SiteCode", textValue(point.siteCode)},
            {"ThrottleCount", point.throttleCount},
            {"ThrottleIntervalSeconds", point.throttleInterval.count()}};
}

} // namespace wk
