// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/sitefacts.h"

#include "common/panel.h"
#include "planning/opening.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

struct SiteFacts
{
    Q_DECLARE_TR_FUNCTIONS(SiteFacts)
};

qsizetype clientsWithWindows(const SiteSnapshot &site)
{
    std::vector<bool> counts(static_cast<std::size_t>(site.collections().size()));
    for (const CollectionWindow &each : site.windows()) {
        if (each.window.isEnabled) {
            counts[static_cast<std::size_t>(each.collection)] = true;
        }
    }
    qsizetype clients = 0;
    for (qsizetype i = 0; i < site.clients().size(); ++i) {
        const auto collections = site.collectionsOf(static_cast<ClientRow>(i));
        clients += std::any_of(collections.begin(), collections.end(), [&counts](CollectionRow row) {
            return counts[static_cast<std::size_t>(row)];
        });
    }
    return clients;
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
    const qsizetype withWindows = clientsWithWindows(site);
    return {
        counted(SiteFacts::tr("Collections"), site.collections().size(), PanelId::Collections),
        counted(SiteFacts::tr("Maintenance windows"), site.windows().size(), PanelId::Windows),
        counted(SiteFacts::tr("Windows enabled"), enabled, PanelId::Windows),
        counted(SiteFacts::tr("Windows disabled"), site.windows().size() - enabled, PanelId::Windows),
        counted(SiteFacts::tr("Windows that are over"), over, PanelId::Windows),
        counted(SiteFacts::tr("Clients"), site.clients().size(), PanelId::Clients),
        counted(SiteFacts::tr("Clients with windows"), withWindows, PanelId::Clients),
        counted(SiteFacts::tr("Clients without any window"), site.clients().size() - withWindows,
                PanelId::Clients),
        counted(SiteFacts::tr("Deployments"), site.deployments().size(), PanelId::Deployments),
    };
}

} // namespace wk
