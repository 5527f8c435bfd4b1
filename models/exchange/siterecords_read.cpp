// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codepoints.h"
#include "core/timetext.h"
#include "exchange/siterecords.h"
#include "site/sitecode.h"

#include <QSet>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

void readHistory(RecordReader &reader, QList<PastSettings> &history)
{
    QList<PastSettings> read;
    const bool given = reader.list("SettingsHistory", [&read](RecordReader &entry) {
        PastSettings past;
        std::optional<PlannedTime> changedAt;
        entry.time("ChangedAt", changedAt);
        if (!entry.has("ChangedAt")) {
            entry.refuse(ProblemCode::FieldMissing, "ChangedAt");
        } else if (changedAt && !std::holds_alternative<Instant>(*changedAt)) {
            entry.refuse(ProblemCode::TimeWithoutZone, "ChangedAt", {isoText(*changedAt)});
        } else if (changedAt) {
            past.changedAt = std::get<Instant>(*changedAt);
            if (!read.isEmpty() && past.changedAt <= read.last().changedAt) {
                entry.refuse(ProblemCode::NotAscending, "ChangedAt", {isoText(past.changedAt)});
            }
        }
        entry.minutes("ProgramCountdownMinutes", past.programCountdown);
        entry.minutes("RestartCountdownMinutes", past.restartCountdown);
        entry.minutes("RestartTurnaroundMinutes", past.restartTurnaround);
        read.append(past);
    });
    if (given) {
        history = read;
    }
}

/// The copies that a window carries of what its token says: told if they say otherwise.
void compareCopies(RecordReader &reader, const MaintenanceWindow &window)
{
    const Schedule &schedule = window.schedule.first().schedule;
    const auto compareNumber = [&reader](const char *name, quint32 expected) {
        std::optional<quint32> copy;
        reader.optionalNumber(name, copy);
        if (copy && *copy != expected) {
            reader.note(ProblemCode::ContradictsToken, name,
                        {QString::number(*copy), QString::number(expected)});
        }
    };
    compareNumber("RecurrenceType", static_cast<quint32>(schedule.recurrence.index()) + 1);
    compareNumber("Duration", static_cast<quint32>(schedule.duration.count()));
    bool utc = schedule.utc;
    reader.flag("IsGMT", utc);
    if (utc != schedule.utc) {
        reader.note(ProblemCode::ContradictsToken, "IsGMT",
                    {utc ? u"true"_s : u"false"_s, schedule.utc ? u"true"_s : u"false"_s});
    }
    std::optional<CivilTime> start;
    reader.civilTime("StartTime", start);
    if (start && *start != schedule.start) {
        reader.note(ProblemCode::ContradictsToken, "StartTime", {isoText(*start), isoText(schedule.start)});
    }
}

} // namespace

MaintenanceWindow readWindow(RecordReader &reader)
{
    MaintenanceWindow window;
    reader.key("ServiceWindowID", window.id);
    reader.text("Name", window.name);
    reader.text("Description", window.description);
    reader.tokenString("ServiceWindowSchedules", window.schedule);
    reader.oneOf<WindowType>(
        "ServiceWindowType",
        {{1, WindowType::General}, {4, WindowType::Updates}, {5, WindowType::TaskSequences}},
        [&window](WindowType type) { window.type = type; });
    reader.flag("IsEnabled", window.isEnabled);
    if (window.schedule.isEmpty()) {
        if (!reader.refusedAnything()) {
            reader.refuse(ProblemCode::FieldMissing, "ServiceWindowSchedules");
        }
        reader.ignore({"RecurrenceType", "Duration", "IsGMT", "StartTime"});
        return window;
    }
    compareCopies(reader, window);
    return window;
}

void readKey(RecordReader &reader, Site &site)
{
    reader.key("SiteCode", site.code);
}

void readKey(RecordReader &reader, Collection &collection)
{
    reader.key("CollectionID", collection.id);
}

void readKey(RecordReader &reader, SubcollectionLink &link)
{
    reader.key("parentCollectionID", link.parentId);
    reader.key("subCollectionID", link.childId);
}

void readKey(RecordReader &reader, CollectionSettings &settings)
{
    reader.key("CollectionID", settings.collectionId);
}

void readKey(RecordReader &reader, Client &client)
{
    reader.key("ResourceId", client.resourceId);
}

void readKey(RecordReader &reader, Membership &membership)
{
    reader.key("CollectionID", membership.collectionId);
    reader.key("ResourceID", membership.resourceId);
}

void readKey(RecordReader &reader, Program &program)
{
    reader.key("PackageID", program.packageId);
    reader.key("ProgramName", program.name);
}

void readKey(RecordReader &reader, TaskSequence &sequence)
{
    reader.key("PackageID", sequence.packageId);
}

void readKey(RecordReader &reader, Advertisement &advertisement)
{
    reader.key("AdvertisementID", advertisement.id);
}

void readKey(RecordReader &reader, UpdatesAssignment &assignment)
{
    reader.key("AssignmentID", assignment.id);
}

void readKey(RecordReader &reader, FallbackStatusPoint &point)
{
    reader.key("ServerName", point.serverName);
}

void readProperties(RecordReader &reader, Site &site, bool isFirst)
{
    if (!site.code.isEmpty() && !isSiteCode(site.code)) {
        reader.refuse(ProblemCode::UnknownValue, "SiteCode", {site.code});
    }
    reader.text("SiteName", site.name);
    reader.text("ParentSiteCode", site.parentCode);
    reader.zone("TimeZone", site.timeZone);
    QString mode;
    reader.text("Mode", mode);
    if (mode == "mixed"_L1 || mode == "native"_L1) {
        site.mode = mode == "mixed"_L1 ? SiteMode::Mixed : SiteMode::Native;
    } else if (reader.has("Mode")) {
        reader.refuse(ProblemCode::UnknownValue, "Mode", {mode});
    }
    if (isFirst) {
        reader.minutes("ProgramCountdownMinutes", site.programCountdown);
        reader.minutes("RestartCountdownMinutes", site.restartCountdown);
        reader.minutes("RestartTurnaroundMinutes", site.restartTurnaround);
        reader.flag("updatesUseGeneralWindows", site.updatesUseGeneralWindows);
        readHistory(reader, site.history);
    }
}

void readProperties(RecordReader &reader, Collection &collection)
{
    reader.text("Name", collection.name);
    reader.text("Comment", collection.comment);
    reader.oneOf<bool>("CollectionType", {{2, true}}, [](bool /*isDevice*/) {});
    reader.flag("IsBuiltIn", collection.isBuiltIn);
    reader.id("LimitToCollectionID", collection.limitToCollectionId);
}

void readProperties(RecordReader & /*reader*/, SubcollectionLink & /*link*/)
{
    // All of it is key.
}

void readProperties(RecordReader &reader, CollectionSettings &settings)
{
    QList<MaintenanceWindow> windows;
    QSet<QString> ids;
    const bool given = reader.list("ServiceWindows", [&](RecordReader &window) {
        windows.append(readWindow(window));
        const QString &id = windows.constLast().id;
        if (!id.isEmpty() && ids.contains(id)) {
            window.refuse(ProblemCode::KeyTwice, "ServiceWindowID", {id});
        }
        ids.insert(id);
    });
    if (given) {
        std::sort(windows.begin(), windows.end(),
                  [](const MaintenanceWindow &left, const MaintenanceWindow &right) {
                      return std::is_lt(compareCodePoints(left.id, right.id));
                  });
        settings.windows = windows;
    }
    reader.minutes("RebootCountdown", settings.restartCountdown);
    reader.flag("RebootCountdownEnabled", settings.restartCountdownEnabled);
}

void readProperties(RecordReader &reader, Client &client)
{
    reader.text("Name", client.name);
    reader.text("SMSUniqueIdentifier", client.uniqueId);
    reader.texts("SMSAssignedSites", client.assignedSites);
    reader.oneOf<bool>("Client", {{0, false}, {1, true}}, [&client](bool is) { client.isClient = is; });
    reader.oneOf<ClientType>("ClientType", {{0, ClientType::Legacy}, {1, ClientType::Client}},
                             [&client](ClientType type) { client.type = type; });
    reader.text("ClientVersion", client.version);
    reader.text("OperatingSystemNameandVersion", client.operatingSystem);
    reader.text("ADSiteName", client.adSite);
    reader.zone("TimeZone", client.timeZone);
    reader.text("FallbackStatusPoint", client.fallbackStatusPoint);
}

void readProperties(RecordReader & /*reader*/, Membership & /*membership*/)
{
    // All of it is key.
}

void readProperties(RecordReader &reader, Program &program)
{
    reader.minutes("Duration", program.maximumRunTime);
    reader.minutes("EstimatedRunTime", program.estimatedRunTime);
    reader.flag("RestartRequired", program.restartRequired);
}

void readProperties(RecordReader &reader, TaskSequence &sequence)
{
    reader.text("Name", sequence.name);
    reader.minutes("Duration", sequence.maximumRunTime);
    reader.flag("RestartRequired", sequence.restartRequired);
}

void readProperties(RecordReader &reader, Advertisement &advertisement)
{
    reader.text("AdvertisementName", advertisement.name);
    reader.id("CollectionID", advertisement.collectionId);
    reader.flag("IncludeSubCollection", advertisement.includeSubcollections);
    reader.id("PackageID", advertisement.packageId);
    reader.text("ProgramName", advertisement.programName);
    reader.number("AdvertFlags", advertisement.flags);
    reader.flag("AssignedScheduleEnabled", advertisement.assignedScheduleEnabled);
    reader.tokens("AssignedSchedule", advertisement.assignedSchedule);
    reader.time("PresentTime", advertisement.presentTime);
    reader.time("ExpirationTime", advertisement.expirationTime);
    reader.flag("ExpirationTimeEnabled", advertisement.expirationEnabled);
}

void readProperties(RecordReader &reader, UpdatesAssignment &assignment)
{
    reader.text("AssignmentName", assignment.name);
    reader.id("TargetCollectionID", assignment.collectionId);
    reader.time("EnforcementDeadline", assignment.deadline);
    reader.flag("OverrideServiceWindows", assignment.ignoreWindows);
    reader.flag("RebootOutsideOfServiceWindows", assignment.restartOutsideWindows);
    QList<SoftwareUpdate> updates;
    const bool given = reader.list("Updates", [&updates](RecordReader &entry) {
        SoftwareUpdate update;
        entry.text("Name", update.name);
        entry.minutes("MaxExecutionTime", update.maximumRunTime, 1);
        if (!entry.has("MaxExecutionTime")) {
            entry.refuse(ProblemCode::FieldMissing, "MaxExecutionTime");
        }
        updates.append(update);
    });
    if (given) {
        std::sort(
            updates.begin(), updates.end(), [](const SoftwareUpdate &left, const SoftwareUpdate &right) {
                const auto byName = compareCodePoints(left.name, right.name);
                return std::is_neq(byName) ? std::is_lt(byName) : left.maximumRunTime < right.maximumRunTime;
            });
        assignment.updates = updates;
    }
}

void readProperties(RecordReader &reader, FallbackStatusPoint &point)
{
    reader.text("SiteCode", point.siteCode);
    reader.number("ThrottleCount", point.throttleCount);
    auto interval = static_cast<quint32>(point.throttleInterval.count());
    reader.number("ThrottleIntervalSeconds", interval);
    point.throttleInterval = std::chrono::seconds{interval};
}

} // namespace wk
