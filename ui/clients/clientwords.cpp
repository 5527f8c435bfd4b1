// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(ClientWords)
};

/// Of collections in a sentence; a table lists them all.
constexpr qsizetype mostNamed = 6;

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

} // namespace

QList<KeyValueList::Row> clientFacts(const SiteSnapshot &site, ClientRow row)
{
    const Client &client = site.client(row);
    QList<KeyValueList::Row> rows{
        {ClientWords::tr("Resource ID"), QString::number(client.resourceId), {}},
        {ClientWords::tr("Unique ID"), client.uniqueId, {}},
        {ClientWords::tr("Assigned sites"), QLocale().createSeparatedList(client.assignedSites), {}},
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

QString clientSummary(const SiteSnapshot &site, ClientRow row)
{
    const Client &client = site.client(row);
    QStringList facts;
    if (!client.assignedSites.isEmpty()) {
        //: %1 codes of sites
        facts.append(ClientWords::tr("Site %1").arg(QLocale().createSeparatedList(client.assignedSites)));
    }
    facts.append(site.zoneOf(row).name());
    if (!client.version.isEmpty()) {
        //: %1 version of the client software
        facts.append(ClientWords::tr("Client %1").arg(client.version));
    }
    if (!client.operatingSystem.isEmpty()) {
        facts.append(client.operatingSystem);
    }
    facts.append(client.fallbackStatusPoint.isEmpty()
                     ? ClientWords::tr("No fallback status point")
                     //: %1 name of a server
                     : ClientWords::tr("Fallback status point %1").arg(client.fallbackStatusPoint));
    return facts.join(u"  ·  "_s);
}

QString notInheritedText(const SiteSnapshot &site, ClientRow client, const QList<CollectionRow> &above)
{
    QStringList names;
    for (const CollectionRow row : above.first(std::min(above.size(), mostNamed))) {
        const Collection &collection = site.collection(row);
        names.append(
            u"<a href=\"%1\">%2</a>"_s.arg(collection.id.toHtmlEscaped(), collection.name.toHtmlEscaped()));
    }
    const QString name = site.client(client).name.toHtmlEscaped();
    if (above.size() > mostNamed) {
        //: The last of a list of names, such as: MW-A, MW-B and 3 more
        names.append(ClientWords::tr("%n more", nullptr, static_cast<int>(above.size() - mostNamed)));
    }
    //: %1 name of a client, %2 names of collections
    return ClientWords::tr("Nothing is inherited: %1 is no direct member of these collections above its own, "
                           "so their windows do not count: %2.")
        .arg(name, QLocale().createSeparatedList(names));
}

} // namespace wk
