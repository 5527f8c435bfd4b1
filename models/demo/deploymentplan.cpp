// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/deploymentplan.h"

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr quint32 ignoreWindows = Advertisement::ignoreWindows;
constexpr quint32 restartOutside = Advertisement::restartOutsideWindows;

QList<UpdatePlan> updatesOfServers()
{
    return {{u"Sicherheitsupdate für Windows Server 2003 (KB2981580)"_s, 10min},
            {u"Sicherheitsupdate für Windows Server 2008 R2 x64 Edition (KB2992611)"_s, 20min},
            {u"Kumulatives Sicherheitsupdate für Internet Explorer 8 (KB2987107)"_s, 20min},
            {u"Update für Microsoft .NET Framework 3.5 SP1 (KB2968294)"_s, 60min},
            {u"Windows-Tool zum Entfernen bösartiger Software (KB890830)"_s, 5min}};
}

QList<UpdatePlan> updatesOfDesks()
{
    return {{u"Sicherheitsupdate für Windows XP (KB2993254)"_s, 10min},
            {u"Sicherheitsupdate für Windows 7 für x64-basierte Systeme (KB2993651)"_s, 20min},
            {u"Sicherheitsupdate für Microsoft Office 2007 (KB2878233)"_s, 30min},
            {u"Windows-Tool zum Entfernen bösartiger Software (KB890830)"_s, 5min}};
}

QList<AdvertisementPlan> softwareForClients()
{
    return {
        {.program = u"Adobe Reader 9.3 (silent)"_s,
         .collection = u"SW Adobe Reader 9.3"_s,
         .day = -6,
         .timeOfDay = 20h},
        {.program = u"SAP GUI 7.20"_s, .collection = u"SW SAP GUI 7.20"_s, .day = 2, .timeOfDay = 18h},
        {.program = u"Microsoft Office 2007 SP2"_s,
         .collection = u"SW Office 2007 SP2"_s,
         .day = 5,
         .timeOfDay = 12h,
         .utc = true},
        // More than a year ahead.
        {.program = u"Office 2003 deinstallieren"_s,
         .collection = u"Arbeitsplätze"_s,
         .day = 400,
         .timeOfDay = 20h},
        {.program = u"CATIA V5 R20"_s, .collection = u"SW CATIA V5 R20"_s, .day = -2, .timeOfDay = 19h},
        {.program = u"Kassensoftware 8.4"_s, .collection = u"Kassen"_s, .day = -14, .timeOfDay = 21h},
        {.program = u"Kassensoftware 8.4 Hotfix 2"_s, .collection = u"Kassen"_s, .day = -3, .timeOfDay = 21h},
        {.program = u"Bontexte Aktionswoche"_s,
         .collection = u"Kassen"_s,
         .day = 1,
         .timeOfDay = 21h,
         .again = Weekly{Monday}},
        {.program = u"Inventar-Agent 3.1"_s,
         .collection = u"Standorte"_s,
         .day = -4,
         .timeOfDay = 9h,
         .includeSubcollections = true,
         .name = u"Inventar-Agent 3.1 an allen Standorten"_s},
        {.program = u"Treiber für Etikettendrucker"_s,
         .collection = u"Lagerterminals"_s,
         .day = 1,
         .timeOfDay = 14h,
         .flags = ignoreWindows},
        {.program = u"BIOS-Update Terminals"_s,
         .collection = u"Lagerterminals"_s,
         .day = 3,
         .timeOfDay = 6h,
         .flags = restartOutside},
        {.program = u"Windows Messenger entfernen"_s,
         .collection = u"Arbeitsplätze"_s,
         .day = -60,
         .timeOfDay = 12h,
         .expirationDay = -20},
        {.program = u"Laborsoftware kalibrieren"_s, .collection = u"Labore"_s, .day = 4, .timeOfDay = 8h},
    };
}

QList<AdvertisementPlan> softwareForServers()
{
    return {
        {.program = u"SQL Server 2005 SP4"_s,
         .collection = u"SW SQL Server 2005 SP4"_s,
         .day = -9,
         .timeOfDay = 22h},
        {.program = u"Exchange Server 2007 SP3"_s, .collection = u"Exchange"_s, .day = -1, .timeOfDay = 20h},
        {.program = u"Virenschutz 8.8 für Server"_s,
         .collection = u"Fileserver"_s,
         .day = -1,
         .timeOfDay = 12h},
        {.program = u"Virenschutz 8.8 für Server"_s,
         .collection = u"Server"_s,
         .includeSubcollections = true,
         .name = u"Virenschutz 8.8 für Server (freiwillig)"_s},
        {.program = u"Notfall-Patch MS08-067"_s,
         .collection = u"Anwendungsserver"_s,
         .day = 0,
         .timeOfDay = 16h,
         .utc = true,
         .flags = ignoreWindows | restartOutside},
        {.program = u"Webstatistik neu aufbauen"_s,
         .collection = u"Webserver"_s,
         .day = 6,
         .timeOfDay = 1h,
         .expirationDay = -100,
         .expirationEnabled = false},
        {.program = u"Lizenzserver FlexNet 11.9"_s,
         .collection = u"Anwendungsserver"_s,
         .day = -30,
         .timeOfDay = 1h,
         .presentDay = 12},
    };
}

QList<AdvertisementPlan> operatingSystems()
{
    return {
        {.program = u"Windows 7 Enterprise x64 (Aktualisierung)"_s,
         .collection = u"SW Windows 7 Umstieg"_s,
         .day = 7,
         .timeOfDay = 19h},
        {.program = u"Windows Server 2008 R2 (neu aufsetzen)"_s,
         .collection = u"Webserver"_s,
         .day = 2,
         .timeOfDay = 12h},
        {.program = u"BitLocker vorbereiten"_s, .collection = u"Notebooks"_s, .day = 10, .timeOfDay = 12h},
        {.program = u"Hardware-Diagnose"_s, .collection = u"LON Workstations"_s, .day = -5, .timeOfDay = 20h},
    };
}

} // namespace

QList<ProgramPlan> programPlans()
{
    return {
        {u"Adobe Reader 9.3 (silent)"_s, 15min, 5min},
        {u"SAP GUI 7.20"_s, 60min, 25min},
        {u"Microsoft Office 2007 SP2"_s, 120min, 45min, true},
        {u"Office 2003 deinstallieren"_s, 60min, {}, true},
        {u"CATIA V5 R20"_s, 240min, 180min},
        {u"SQL Server 2005 SP4"_s, 180min, 90min, true},
        {u"Exchange Server 2007 SP3"_s, 300min, {}, true},
        // Needs an hour where there are 45 minutes, and 42 where the countdown leaves 40.
        {u"Kassensoftware 8.4"_s, 60min, {}, true},
        {u"Kassensoftware 8.4 Hotfix 2"_s, 42min, 10min},
        {u"Bontexte Aktionswoche"_s, 10min, 2min},
        {u"Inventar-Agent 3.1"_s, 0min, 10min},
        {u"Virenschutz 8.8"_s, 30min, 12min},
        // Runs past the end of the first of two windows that touch.
        {u"Virenschutz 8.8 für Server"_s, 50min, {}, true},
        {u"Notfall-Patch MS08-067"_s, 15min, {}, true},
        {u"Treiber für Etikettendrucker"_s, 10min, {}, true},
        {u"BIOS-Update Terminals"_s, 45min, {}, true},
        {u"Windows Messenger entfernen"_s, 10min},
        {u"Webstatistik neu aufbauen"_s, 0min},
        {u"Laborsoftware kalibrieren"_s, 90min},
        {u"Lizenzserver FlexNet 11.9"_s, 60min, 30min},
        {.name = u"Windows 7 Enterprise x64 (Aktualisierung)"_s,
         .maximumRunTime = 180min,
         .restartRequired = true,
         .isTaskSequence = true},
        {.name = u"Windows Server 2008 R2 (neu aufsetzen)"_s,
         .maximumRunTime = 240min,
         .restartRequired = true,
         .isTaskSequence = true},
        {.name = u"BitLocker vorbereiten"_s, .maximumRunTime = 45min, .isTaskSequence = true},
        {.name = u"Hardware-Diagnose"_s, .isTaskSequence = true},
    };
}

QList<AdvertisementPlan> advertisementPlans()
{
    return softwareForClients() + softwareForServers() + operatingSystems();
}

QList<UpdatesPlan> updatesPlans()
{
    const QString allServers = u"All Windows Server Systems"_s;
    const QString allDesks = u"All Windows Workstation or Professional Systems"_s;
    return {
        {.name = u"Patchday %1 Server"_s,
         .collection = allServers,
         .day = 3,
         .timeOfDay = 3h,
         .monthsBack = 0,
         .updates = updatesOfServers()},
        {.name = u"Patchday %1 Clients"_s,
         .collection = allDesks,
         .day = 7,
         .timeOfDay = 12h,
         .monthsBack = 0,
         .utc = true,
         .restartOutsideWindows = true,
         .updates = updatesOfDesks()},
        {.name = u"Patchday %1 Server"_s,
         .collection = allServers,
         .day = 3,
         .timeOfDay = 3h,
         .monthsBack = 1,
         .updates = {{u"Sicherheitsupdate für Windows Server 2003 (KB2957503)"_s, 10min},
                     {u"Sicherheitsupdate für Windows Server 2008 R2 x64 Edition (KB2957509)"_s, 20min}}},
        // An hour for service packs, and two where they are large.
        {.name = u"Windows Server 2003 Service Pack 2"_s,
         .collection = u"Anwendungsserver"_s,
         .day = 9,
         .timeOfDay = 20h,
         .updates = {{u"Windows Server 2003 Service Pack 2"_s, 60min}}},
        {.name = u"Kassen: Windows XP Service Pack 3"_s,
         .collection = u"Kassen"_s,
         .day = -10,
         .timeOfDay = 3h,
         .updates = {{u"Windows XP Service Pack 3 (KB936929)"_s, 120min}}},
        {.name = u"Außer der Reihe: MS08-067"_s,
         .collection = u"Kritische Systeme"_s,
         .day = 0,
         .timeOfDay = 15h,
         .utc = true,
         .ignoreWindows = true,
         .restartOutsideWindows = true,
         .updates = {{u"Sicherheitsupdate für Windows Server 2003 (KB958644)"_s, 10min}}},
        {.name = u"MS08-067 上海"_s,
         .collection = u"SHA 服务器"_s,
         .day = 0,
         .timeOfDay = 15h,
         .utc = true,
         .ignoreWindows = true,
         .updates = {{u"Windows Server 2003 安全更新程序 (KB958644)"_s, 10min}}},
        {.name = u"Silverlight (optional)"_s,
         .collection = u"Arbeitsplätze"_s,
         .updates = {{u"Microsoft Silverlight (KB2977218)"_s, 10min}}},
    };
}

} // namespace wk
