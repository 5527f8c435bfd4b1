// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientwords.h"

#include "wording/schedulewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(ClientWords)
};

/// The site whose zone a client has that names none (contracts.md 3.4).
const Site *siteOf(const SiteSnapshot &site, const Client &client)
{
    for (const QString &code : client.assignedSites) {
        for (const Site &each : site.sites()) {
            if (each.code == code) {
                return &each;
            }
        }
    }
    return site.sites().isEmpty() ? nullptr : &site.sites().first();
}

QString zoneWords(const SiteSnapshot &site, ClientRow row)
{
    const Client &client = site.client(row);
    const QString zone = site.zoneOf(row).name();
    if (!client.timeZone.isEmpty()) {
        //: %1 name of a time zone
        return ClientWords::tr("%1, as the client says").arg(zone);
    }
    const Site *from = siteOf(site, client);
    if (from == nullptr || from->timeZone.isEmpty()) {
        //: %1 name of a time zone
        return ClientWords::tr("%1, as neither the client nor its site names one").arg(zone);
    }
    //: %1 name of a time zone, %2 code of a site
    return ClientWords::tr("%1, from its site %2").arg(zone, from->code);
}

QString typeWords(const Client &client)
{
    if (!client.type) {
        return {};
    }
    return *client.type == ClientType::Legacy ? ClientWords::tr("Legacy client (SMS 2003)")
                                              : ClientWords::tr("Configuration Manager 2007 client");
}

QString scheduleText(const MaintenanceWindow &window)
{
    QStringList lines;
    for (const ScheduleToken &token : window.schedule) {
        lines.append(scheduleWords(token.schedule).toHtmlEscaped());
    }
    return lines.join("<br>"_L1);
}

QString link(const QString &to, const QString &name)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(to.toHtmlEscaped(), name.toHtmlEscaped());
}

} // namespace

QList<KeyValueList::Row> clientFacts(const SiteSnapshot &site, ClientRow row)
{
    const Client &client = site.client(row);
    QList<KeyValueList::Row> rows{
        {ClientWords::tr("Resource ID"), QString::number(client.resourceId), {}},
        {ClientWords::tr("Unique ID"), client.uniqueId, {}},
        {ClientWords::tr("Assigned sites"), client.assignedSites.join(", "_L1), {}},
        {ClientWords::tr("Time zone"), zoneWords(site, row), {}},
        {ClientWords::tr("Client software"),
         !client.isClient       ? QString()
             : *client.isClient ? ClientWords::tr("Installed")
                                : ClientWords::tr("Not installed"),
         {}},
        {ClientWords::tr("Client version"), client.version, {}},
        {ClientWords::tr("Client type"), typeWords(client), {}},
        {ClientWords::tr("Operating system"), client.operatingSystem, {}},
        {ClientWords::tr("Active Directory site"), client.adSite, {}},
        {ClientWords::tr("Fallback status point"),
         client.fallbackStatusPoint.isEmpty() ? ClientWords::tr("None assigned") : client.fallbackStatusPoint,
         {}},
    };
    rows.removeIf([](const KeyValueList::Row &each) { return each.value.isEmpty(); });
    return rows;
}

QList<WindowRow> windowsApplyingTo(const SiteSnapshot &site, ClientRow client)
{
    QList<WindowRow> windows;
    for (const CollectionRow collection : site.collectionsOf(client)) {
        for (const WindowRow row : site.windowsOf(collection)) {
            if (site.window(row).window.isEnabled) {
                windows.append(row);
            }
        }
    }
    std::sort(windows.begin(), windows.end());
    return windows;
}

QString windowsText(const SiteSnapshot &site, ClientRow client, const QList<WindowRow> &windows, Instant now)
{
    const ZoneClock &zone = site.zoneOf(client);
    QString text;
    for (const WindowRow row : windows) {
        const auto &[collectionRow, window] = site.window(row);
        const Collection &collection = site.collection(collectionRow);
        //: A maintenance window: %1 its name, %2 what it is for
        const QString head =
            ClientWords::tr("%1: %2").arg(link(u"window:%1"_s.arg(static_cast<quint32>(row)), window.name),
                                          windowTypeWords(window.type).toHtmlEscaped());
        //: %1 when a maintenance window opens next, or until when it is open
        const QString next =
            ClientWords::tr("Next: %1").arg(openingWords(openingOf(window, zone, now), zone).toHtmlEscaped());
        //: %1 name of a collection
        const QString on =
            ClientWords::tr("On %1").arg(link(u"collection:%1"_s.arg(collection.id), collection.name));
        text += u"<p style=\"margin-top:0; margin-bottom:8px\">%1<br>%2<br>%3<br>%4</p>"_s.arg(
            head, scheduleText(window), next, on);
    }
    return text;
}

} // namespace wk
