// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "schedule/scheduletoken.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wk {

// The records of a site, one struct for each class of the site document (contracts.md 4), with the names of
// the product. Empty texts and empty optionals mean that nothing was said.

/// Minutes as the site had them until they were changed; a missing one counts as today's.
struct PastSettings
{
    Instant changedAt;
    std::optional<std::chrono::minutes> programCountdown;
    std::optional<std::chrono::minutes> restartCountdown;
    std::optional<std::chrono::minutes> restartTurnaround;

    friend bool operator==(const PastSettings &, const PastSettings &) = default;
};

enum class SiteMode { Mixed, Native };

struct Site
{
    QString code; ///< three letters or digits
    QString name;
    QString parentCode;
    std::optional<SiteMode> mode;
    QString timeZone; ///< IANA or Windows name; UTC if empty

    // Only the first site's count.
    std::chrono::minutes programCountdown{5}; ///< of the Advertised Programs Client Agent
    std::chrono::minutes restartCountdown{5};
    std::chrono::minutes restartTurnaround{10}; ///< what a restart takes after its countdown
    bool updatesUseGeneralWindows = false; ///< also where a client has windows for updates
    QList<PastSettings> history; ///< ascending

    friend bool operator==(const Site &, const Site &) = default;
};

struct Collection
{
    QString id;
    QString name;
    QString comment;
    bool isBuiltIn = false;
    QString limitToCollectionId;

    friend bool operator==(const Collection &, const Collection &) = default;
};

/// Hangs one collection under another. A collection may hang under several.
struct SubcollectionLink
{
    QString parentId;
    QString childId;

    friend bool operator==(const SubcollectionLink &, const SubcollectionLink &) = default;
};

/// Which work a maintenance window is for; the numbers are the product's.
enum class WindowType { General = 1, Updates = 4, TaskSequences = 5 };

struct MaintenanceWindow
{
    QString id;
    QString name;
    QString description;
    QList<ScheduleToken> schedule; ///< at least one; open whenever one of them occurs
    WindowType type = WindowType::General;
    bool isEnabled = false;

    friend bool operator==(const MaintenanceWindow &, const MaintenanceWindow &) = default;
};

struct CollectionSettings
{
    QString collectionId;
    QList<MaintenanceWindow> windows;
    std::optional<std::chrono::minutes> restartCountdown;
    bool restartCountdownEnabled = false;

    friend bool operator==(const CollectionSettings &, const CollectionSettings &) = default;
};

enum class ClientType { Legacy = 0, Client = 1 };

struct Client
{
    quint32 resourceId = 0;
    QString name;
    QString uniqueId; ///< `GUID:` and the id the client gave itself
    QStringList assignedSites;
    std::optional<bool> isClient; ///< whether client software is installed
    std::optional<ClientType> type;
    QString version;
    QString operatingSystem;
    QString adSite;
    QString timeZone; ///< IANA or Windows name; its site's if empty
    QString fallbackStatusPoint; ///< server name

    friend bool operator==(const Client &, const Client &) = default;
};

/// A client is a direct member of a collection.
struct Membership
{
    QString collectionId;
    quint32 resourceId = 0;

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// A maximum allowed run time of 0 is Unknown.
struct Program
{
    QString packageId;
    QString name;
    std::chrono::minutes maximumRunTime{0};
    std::chrono::minutes estimatedRunTime{0}; ///< 0: none given
    bool restartRequired = false;

    friend bool operator==(const Program &, const Program &) = default;
};

struct TaskSequence
{
    QString packageId;
    QString name;
    std::chrono::minutes maximumRunTime{0}; ///< 0 is Unknown
    bool restartRequired = false;

    friend bool operator==(const TaskSequence &, const TaskSequence &) = default;
};

struct Advertisement
{
    /// Bits of `flags`.
    static constexpr quint32 ignoreWindows = 0x00100000;
    static constexpr quint32 restartOutsideWindows = 0x00200000;

    QString id;
    QString name;
    QString collectionId;
    bool includeSubcollections = false;
    QString packageId;
    QString programName; ///< `*` is a task sequence
    quint32 flags = 0;
    bool assignedScheduleEnabled = false;
    QList<ScheduleToken> assignedSchedule;
    std::optional<PlannedTime> presentTime; ///< not available before
    std::optional<PlannedTime> expirationTime;
    bool expirationEnabled = true;

    friend bool operator==(const Advertisement &, const Advertisement &) = default;
};

struct SoftwareUpdate
{
    QString name;
    std::chrono::minutes maximumRunTime{1}; ///< at least 1

    friend bool operator==(const SoftwareUpdate &, const SoftwareUpdate &) = default;
};

struct UpdatesAssignment
{
    QString id;
    QString name;
    QString collectionId;
    std::optional<PlannedTime> deadline; ///< none: nothing is enforced
    bool ignoreWindows = false;
    bool restartOutsideWindows = false;
    QList<SoftwareUpdate> updates;

    friend bool operator==(const UpdatesAssignment &, const UpdatesAssignment &) = default;
};

struct FallbackStatusPoint
{
    QString serverName;
    QString siteCode;
    quint32 throttleCount = 10000; ///< messages in an interval
    std::chrono::seconds throttleInterval{3600};

    friend bool operator==(const FallbackStatusPoint &, const FallbackStatusPoint &) = default;
};

/// Everything a site holds, as plain lists. Their order means nothing, but for the first site: it is the
/// site itself, the others are its child sites.
struct SiteContent
{
    QList<Site> sites;
    QList<Collection> collections;
    QList<SubcollectionLink> links;
    QList<CollectionSettings> settings;
    QList<Client> clients;
    QList<Membership> memberships;
    QList<Program> programs;
    QList<TaskSequence> taskSequences;
    QList<Advertisement> advertisements;
    QList<UpdatesAssignment> updatesAssignments;
    QList<FallbackStatusPoint> fallbackStatusPoints;

    friend bool operator==(const SiteContent &, const SiteContent &) = default;
};

} // namespace wk
