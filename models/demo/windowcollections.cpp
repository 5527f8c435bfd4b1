// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/collectionplan.h"

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

const QString everything = u"Wartungsfenster"_s;
const QString ofServers = u"Wartungsfenster Server"_s;
const QString ofClients = u"Wartungsfenster Clients"_s;
const QString abroad = u"Maintenance windows abroad"_s;

MonthlyByWeekdayOffset patchDayAnd(int offsetDays)
{
    return {Tuesday, WeekOrder::Second, 1, offsetDays};
}

QList<CollectionPlan> ofDataCentres()
{
    const quint32 muc = setOf(City::Munich);
    const quint32 ham = setOf(City::Hamburg);
    const quint32 vie = setOf(City::Vienna);
    const quint32 german = muc | ham | vie;
    return {
        // Across zones: what the product's best practices warn of.
        {u"MW-Server Sonntag 02:00"_s,
         {ofServers},
         {german | setOf(City::NewYork, City::Shanghai), setOf(Role::Application, Role::Web)},
         {{u"Sonntag früh"_s, Weekly{Sunday}, 2h, 4h}}},
        {u"MW-Patchday +1 Pilot"_s,
         {ofServers},
         {muc, setOf(Role::Application), 4, 1},
         {{u"Pilotserver nach Patchday"_s, patchDayAnd(1), 20h, 3h}}},
        {u"MW-Patchday +3"_s,
         {ofServers},
         {german, setOf(Role::Sql)},
         {{u"Patchday +3"_s, patchDayAnd(3), 22h, 4h}}},
        {u"MW-Patchday +7 Exchange"_s,
         {ofServers, u"Kritische Systeme"_s},
         {german, setOf(Role::Exchange)},
         {{u"Eine Woche nach Patchday"_s, patchDayAnd(7), 21h, 6h}},
         20min},
        {u"MW-Domänencontroller A"_s,
         {ofServers},
         {german, setOf(Role::DomainController), 2, 1},
         {{u"Erster Samstag"_s, MonthlyByWeekday{Saturday, WeekOrder::First}, 4h, 2h}}},
        {u"MW-Domänencontroller B"_s,
         {ofServers},
         {german, setOf(Role::DomainController), 2, 0},
         {{u"Dritter Samstag"_s, MonthlyByWeekday{Saturday, WeekOrder::Third}, 4h, 2h}}},
        // They touch: one effective window of three hours.
        {u"MW-Fileserver nachts"_s,
         {ofServers},
         {german, setOf(Role::FileServer)},
         {{u"Vorlauf"_s, Interval{1}, 1h, 1h}, {u"Hauptfenster"_s, Interval{1}, 2h, 2h}}},
        // They overlap, across two collections.
        {u"MW-Webserver Dienstag"_s,
         {ofServers},
         {muc | ham, setOf(Role::Web)},
         {{u"Di 01:00-03:00"_s, Weekly{Tuesday}, 1h, 2h}}},
        {u"MW-Web Bereitschaft"_s,
         {ofServers},
         {muc, setOf(Role::Web)},
         {{u"Di 02:30-05:00"_s, Weekly{Tuesday}, 2h + 30min, 2h + 30min}}},
        {u"MW-VIE SQL Monatsletzter"_s,
         {ofServers},
         {vie, setOf(Role::Sql)},
         {{u"Am 31."_s, MonthlyByDate{31}, 23h, 3h, -420}, {u"Am Monatsende"_s, MonthlyByDate{0}, 20h, 2h}}},
        {u"MW-Standortsysteme alle 4 Wochen"_s,
         {ofServers},
         {all, setOf(Role::SiteSystem)},
         {{u"Jede vierte Woche"_s, Weekly{Saturday, 4}, 20h, 6h}}},
        {u"MW-Change 4711 Umbau Rechenzentrum"_s,
         {ofServers},
         {muc, setOf(Role::SiteSystem, Role::FileServer), 3, 0},
         {{u"Probe"_s, Once{}, 20h, 6h, -45}, {u"Umbau"_s, Once{}, 18h, 14h, 24}}},
        {u"MW-Alt-Exchange 2003"_s, {ofServers}, {}, {{u"Sonntag"_s, Weekly{Sunday}, 3h, 3h, -400}}},
    };
}

QList<CollectionPlan> ofShopsAndStores()
{
    const quint32 muc = setOf(City::Munich);
    const quint32 ham = setOf(City::Hamburg);
    return {
        // The restart countdown and what a restart takes do not fit into 45 minutes.
        {u"MW-Kassen nachts"_s,
         {ofClients},
         {muc | ham | setOf(City::Vienna), setOf(Role::Till)},
         {{u"Nach Ladenschluss"_s, Interval{1}, 22h + 30min, 45min}},
         40min},
        {.name = u"MW-Kassen Updates Mittwoch"_s,
         .parents = {ofClients},
         .members = {muc, setOf(Role::Till)},
         .windows = {{.name = u"Nur Updates"_s,
                      .recurrence = Weekly{Wednesday},
                      .timeOfDay = 3h,
                      .duration = 2h,
                      .type = WindowType::Updates}},
         .comment = u"Seitdem laufen Updates nicht mehr nach Ladenschluss"_s},
        {u"MW-Lager Mo-Fr"_s,
         {ofClients},
         {muc, setOf(Role::Terminal)},
         {{u"Montag"_s, Weekly{Monday}, 5h, 1h},
          {u"Dienstag"_s, Weekly{Tuesday}, 5h, 1h},
          {u"Mittwoch"_s, Weekly{Wednesday}, 5h, 1h},
          {u"Donnerstag"_s, Weekly{Thursday}, 5h, 1h},
          {u"Freitag"_s, Weekly{Friday}, 5h, 1h}}},
        {.name = u"MW-Lager HAM werktags"_s,
         .parents = {ofClients},
         .members = {ham, setOf(Role::Terminal)},
         .windows = {{.name = u"Mo-Fr in einem Fenster"_s,
                      .recurrence = Weekly{Monday},
                      .timeOfDay = 4h + 30min,
                      .duration = 90min,
                      .further = {Weekly{Tuesday}, Weekly{Wednesday}, Weekly{Thursday}, Weekly{Friday}},
                      .description = u"per Skript angelegt"_s}}},
        {u"MW-Inventur jährlich"_s,
         {ofClients},
         {ham, setOf(Role::Till)},
         {{u"Jahresinventur"_s, MonthlyByDate{15, 12}, 20h, 8h, -330}}},
    };
}

QList<CollectionPlan> ofDesks()
{
    const quint32 muc = setOf(City::Munich);
    const quint32 ham = setOf(City::Hamburg);
    const quint32 vie = setOf(City::Vienna);
    return {
        {.name = u"MW-CAD Wochenende"_s,
         .parents = {ofClients},
         .members = {muc, setOf(Role::Cad)},
         .windows = {{.name = u"Freitag 20:00 bis Montag 04:00"_s,
                      .recurrence = Weekly{Friday},
                      .timeOfDay = 20h,
                      .duration = 56h,
                      .description = u"länger, als die Konsole erlaubt"_s}}},
        {u"MW-Arbeitsplätze MUC mittags"_s,
         {ofClients},
         {muc, setOf(Role::Workstation), 3, 0},
         {{u"Mittagspause"_s, Interval{1}, 12h, 1h}}},
        {.name = u"MW-Arbeitsplätze HAM (ausgesetzt)"_s,
         .parents = {ofClients},
         .members = {ham, setOf(Role::Workstation)},
         .windows = {{.name = u"Donnerstag abends"_s,
                      .recurrence = Weekly{Thursday},
                      .timeOfDay = 19h,
                      .duration = 3h,
                      .isEnabled = false}}},
        {.name = u"MW-Schulungsraum VIE ganztags"_s,
         .parents = {ofClients},
         .members = {vie, setOf(Role::Workstation), 4, 0},
         .windows = {{.name = u"Immer"_s, .recurrence = Interval{1}, .duration = 24h, .hours24 = true}}},
        // All over: nothing will ever run here.
        {u"MW-Labor Umzug"_s,
         {ofClients},
         {muc, setOf(Role::Lab)},
         {{u"Umzug Gebäude 7"_s, Once{}, 8h, 10h, -190}, {u"Nacharbeiten"_s, Once{}, 8h, 4h, -183}}},
    };
}

QList<CollectionPlan> ofTheWest()
{
    const quint32 lon = setOf(City::London);
    const quint32 nyc = setOf(City::NewYork);
    return {
        {.name = u"MW-LON Servers Sunday 03:00 UTC"_s,
         .parents = {abroad},
         .members = {lon, servers},
         .windows = {{.name = u"Sunday 03:00 UTC"_s,
                      .recurrence = Weekly{Sunday},
                      .timeOfDay = 3h,
                      .duration = 3h,
                      .utc = true}}},
        {u"MW-LON Licence servers quarterly"_s,
         {abroad},
         {lon, setOf(Role::Application), 2, 1},
         {{u"First of the quarter"_s, MonthlyByDate{1, 3}, 1h, 2h}}},
        {.name = u"MW-LON Task sequences overnight"_s,
         .parents = {abroad},
         .members = {lon, setOf(Role::Workstation, Role::Notebook)},
         .windows = {{.name = u"Overnight"_s,
                      .recurrence = Interval{1},
                      .timeOfDay = 19h,
                      .duration = 8h,
                      .type = WindowType::TaskSequences}}},
        {.name = u"MW-NYC Patch Tuesday +2 updates only"_s,
         .parents = {abroad},
         .members = {nyc, servers},
         .windows = {{.name = u"Patch Tuesday +2"_s,
                      .recurrence = patchDayAnd(2),
                      .timeOfDay = 23h,
                      .duration = 5h,
                      .type = WindowType::Updates}}},
        {u"MW-NYC Databases last Saturday"_s,
         {abroad},
         {nyc, setOf(Role::Sql)},
         {{u"Last Saturday"_s, MonthlyByWeekday{Saturday, WeekOrder::Last}, 22h, 8h}}},
        {u"MW-NYC Warehouse every 3 days"_s,
         {abroad},
         {nyc, setOf(Role::Terminal)},
         {{u"Every third night"_s, Interval{3}, 2h, 2h}}},
    };
}

QList<CollectionPlan> ofTheEast()
{
    const quint32 blr = setOf(City::Bangalore);
    const quint32 sha = setOf(City::Shanghai);
    return {
        {.name = u"MW-BLR Servers nightly UTC"_s,
         .parents = {abroad},
         .members = {blr, servers},
         .windows = {{.name = u"20:30 UTC"_s,
                      .recurrence = Interval{1},
                      .timeOfDay = 20h + 30min,
                      .duration = 2h,
                      .utc = true}}},
        {u"MW-BLR CAD every other Saturday"_s,
         {abroad},
         {blr, setOf(Role::Cad)},
         {{u"Every other Saturday"_s, Weekly{Saturday, 2}, 9h, 10h}}},
        {u"MW-BLR Lab after the freeze"_s,
         {abroad},
         {blr, setOf(Role::Lab)},
         {{u"First day after the freeze"_s, Once{}, 10h, 6h, 20}}},
        {u"MW-上海 服务器 周日凌晨"_s, {abroad}, {sha, servers}, {{u"周日凌晨"_s, Weekly{Sunday}, 1h, 4h}}},
        {u"MW-上海 补丁日 +2"_s,
         {abroad},
         {sha, setOf(Role::Sql, Role::FileServer)},
         {{u"补丁日后两天"_s, patchDayAnd(2), 22h, 4h}}},
        {u"MW-上海 收银机 夜间"_s,
         {abroad},
         {sha, setOf(Role::Till)},
         {{u"每天夜间"_s, Interval{1}, 23h, 2h}}},
        {u"MW-上海 仓库"_s,
         {abroad},
         {sha, setOf(Role::Terminal)},
         {{u"每周三"_s, Weekly{Wednesday}, 12h, 1h}}},
        {u"MW-SAO Servers second Sunday"_s,
         {abroad},
         {setOf(City::SaoPaulo), servers},
         {{u"Second Sunday"_s, MonthlyByWeekday{Sunday, WeekOrder::Second}, 0h, 5h}}},
        {u"MW-SYD Servers fourth Thursday"_s,
         {abroad},
         {setOf(City::Sydney), servers},
         {{u"Fourth Thursday"_s, MonthlyByWeekday{Thursday, WeekOrder::Fourth}, 21h, 4h}}},
    };
}

} // namespace

QList<CollectionPlan> windowCollections()
{
    QList<CollectionPlan> plans{
        {.name = everything, .comment = u"Nur hier Wartungsfenster anlegen. Name: MW-Wer Wann"_s},
        {ofServers, {everything}},
        {ofClients, {everything}},
        {abroad, {everything}}};
    return plans + ofDataCentres() + ofShopsAndStores() + ofDesks() + ofTheWest() + ofTheEast();
}

} // namespace wk
