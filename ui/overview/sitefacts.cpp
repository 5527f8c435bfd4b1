// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/sitefacts.h"

#include "planning/opening.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct SiteFacts
{
    Q_DECLARE_TR_FUNCTIONS(SiteFacts)
};

// Links beside the numbers of panels.
constexpr QLatin1StringView withWindowsLink = "with-windows"_L1;
constexpr QLatin1StringView withoutWindowsLink = "without-windows"_L1;

/// Those that are direct members of a collection with enabled windows, or those that are not.
QList<quint32> clientsWhere(const SiteSnapshot &site, bool haveWindows)
{
    std::vector<bool> counts(static_cast<std::size_t>(site.collections().size()));
    for (const CollectionWindow &each : site.windows()) {
        if (each.window.isEnabled) {
            counts[static_cast<std::size_t>(each.collection)] = true;
        }
    }
    QList<quint32> resourceIds;
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        const auto collections = site.collectionsOf(static_cast<ClientRow>(i));
        const bool hasWindows =
            std::any_of(collections.begin(), collections.end(),
                        [&counts](CollectionRow row) { return counts[static_cast<std::size_t>(row)]; });
        if (hasWindows == haveWindows) {
            resourceIds.append(site.clients().at(i).resourceId);
        }
    }
    return resourceIds;
}

/// A list narrowed to no client would be all of them.
KeyValueList::Row countedClients(const QString &label, qsizetype count, QLatin1StringView link)
{
    return {label, QLocale().toString(count), count == 0 ? QString() : QString(link)};
}

KeyValueList::Row counted(const QString &label, qsizetype count, PanelId panel)
{
    return {label, QLocale().toString(count), QString::number(static_cast<int>(panel))};
}

} // namespace

QString modeWords(const Site &site)
{
    if (!site.mode) {
        return {};
    }
    return *site.mode == SiteMode::Native ? SiteFacts::tr("Native mode") : SiteFacts::tr("Mixed mode");
}

QList<KeyValueList::Row> siteSettings(const SiteSnapshot &site)
{
    const Site own = site.sites().value(0);
    QList<KeyValueList::Row> rows{
        {SiteFacts::tr("Site code"), own.code, {}},
        {SiteFacts::tr("Parent site"), own.parentCode, {}},
        {SiteFacts::tr("Mode"), modeWords(own), {}},
        {SiteFacts::tr("Time zone"), site.zone().name(), {}},
        {SiteFacts::tr("Program countdown"), lengthWords(own.programCountdown), {}},
        {SiteFacts::tr("Restart countdown"), lengthWords(own.restartCountdown), {}},
        {SiteFacts::tr("Restart turnaround"), lengthWords(own.restartTurnaround), {}},
        {SiteFacts::tr("Updates use general windows too"), yesOrNo(own.updatesUseGeneralWindows), {}},
    };
    rows.removeIf([](const KeyValueList::Row &each) { return each.value.isEmpty(); });
    return rows;
}

QList<KeyValueList::Row> siteCounts(const SiteSnapshot &site, Instant now)
{
    qsizetype enabled = 0;
    qsizetype over = 0;
    for (const CollectionWindow &each : site.windows()) {
        enabled += each.window.isEnabled ? 1 : 0;
        over += openingOf(each.window, site.zone(), now).isOver() ? 1 : 0;
    }
    const qsizetype without = clientsWhere(site, false).size();
    return {
        counted(SiteFacts::tr("Collections"), site.collections().size(), PanelId::Collections),
        counted(SiteFacts::tr("Maintenance windows"), site.windows().size(), PanelId::Windows),
        counted(SiteFacts::tr("Windows enabled"), enabled, PanelId::Windows),
        counted(SiteFacts::tr("Windows disabled"), site.windows().size() - enabled, PanelId::Windows),
        counted(SiteFacts::tr("Windows that are over"), over, PanelId::Windows),
        counted(SiteFacts::tr("Clients"), site.clients().size(), PanelId::Clients),
        countedClients(SiteFacts::tr("Clients with windows"), site.clients().size() - without,
                       withWindowsLink),
        countedClients(SiteFacts::tr("Clients without any window"), without, withoutWindowsLink),
        counted(SiteFacts::tr("Deployments"), site.deployments().size(), PanelId::Deployments),
    };
}

Location countedAt(const SiteSnapshot &site, const QString &link)
{
    Location location{PanelId::Clients, {}, {}, {}};
    if (link == withWindowsLink) {
        location.among = clientsWhere(site, true);
        location.amongWords = SiteFacts::tr("with maintenance windows");
    } else if (link == withoutWindowsLink) {
        location.among = clientsWhere(site, false);
        location.amongWords = SiteFacts::tr("without any maintenance window");
    } else {
        location.panel = static_cast<PanelId>(link.toInt());
    }
    return location;
}

} // namespace wk
